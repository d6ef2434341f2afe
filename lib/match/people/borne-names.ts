// Names of places and firms that somebody or something else in the article bears: a family name ("Amy Jordan … Jordan said"), a given name, a firm,
// a storm ("Hurricane Florence … Florence weakened"), a disease.
// It knows words, not lists.

import { comparedWord } from '../../text/folded-word';
import { type HashedWords, hashedWords, hashWord } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import type { Candidate } from '../candidate';
import { isCountryWord, isDemonym } from '../countries';
import { nameWords } from '../name-words';
import { isAdjacent, isCapital, isEnglish, isIn, type Prose, STYLE } from '../surroundings/prose';
import { isPerhapsPlace, isShownAsPlace, LOCAL } from '../surroundings/shown-places';
import { RELATIVES } from '../surroundings/thing-words-table';
import { fieldAt } from './fields';
import { isGivenName } from './given-names';

/** Says why a place name of one word is none here; undefined when nobody bears it or a preposition shows the place. */
export function borneNames(prose: Prose): (candidate: Candidate) => string | undefined {
  let borne: Set<number> | undefined;
  return ({ first, last, rule, context }) => {
    if (rule === 'demonym') {
      borne ??= borneIn(prose);
      return isFamilyName(prose, first, last, borne) ? 'somebody of that family name' : undefined;
    }
    if (first !== last || (rule !== 'name' && rule !== 'alias' && rule !== 'weak-alias')) return undefined;
    const shape = prose.words.shapes[first] as number;
    // "WASHINGTON (AP)": a dateline.
    if (shape & SHAPE.allCapitals && prose.words.gaps[first] === GAP.paragraph) return undefined;
    borne ??= borneIn(prose);
    const isLocal = isAdjacent(prose, first) && [LOCAL, RUSSIAN_LOCAL].some((table) => isIn(prose, table, first - 1));
    // "the call in Jackson trial"
    const isAffair = isAdjacent(prose, last + 1) && AFFAIRS.has(prose.words.hashes[last + 1] as number);
    if (isLocal && !isAffair) return undefined;
    if (borne.has(prose.words.hashes[first] as number) || AILMENT_NAMES.has(prose.words.hashes[first] as number))
      return 'somebody or something in the article bears that name';
    if (context || rule === 'weak-alias' || !isEnglish(prose)) return undefined;
    if (isPerhapsGiven(prose, first)) return 'nothing in the article shows the place';
    return isPerhapsPlace(prose, first) ? undefined : 'nothing beside it shows the place';
  };
}

const RUSSIAN_LOCAL = hashedWords('в во из під у до');
/** Known for what was found there. */
const AILMENT_NAMES = hashedWords('ebola zika lyme marburg lassa hendra nipah coxsackie norwalk');
const THE = hashWord('the');
/** What is called after whom it concerns. */
const AFFAIRS = hashedWords(
  'trial case murder killing inquiry investigation inquest hearing verdict appeal lawsuit probe affair scandal saga',
);

/** "Dawn French", and then "French said", but "the French said" and "French officials". */
function isFamilyName(prose: Prose, first: number, last: number, borne: HashedWords): boolean {
  const { words } = prose;
  if (first !== last || !borne.has(words.hashes[first] as number)) return false;
  if (isAdjacent(prose, first) && words.hashes[first - 1] === THE) return false;
  const { noNames, humanActs } = nameWords();
  const next = words.hashes[last + 1] ?? 0;
  return !isAdjacent(prose, last + 1) || noNames.has(next) || humanActs.has(next);
}

/** "Charlotte keeps the books": in English text, a place that people are called by too has a preposition, a state or a dateline somewhere. */
function isPerhapsGiven(prose: Prose, at: number): boolean {
  const name = comparedWord(prose.words, at);
  return prose.once(`shown ${name}`, () => {
    const isWord = nameWords().common.has(prose.words.hashes[at] as number) && !isDemonym(name);
    const isGiven = isWord || isGivenName(name) || PLACES_GIVEN.has(name) || ALSO_GIVEN.has(name);
    const isShown = isGiven ? isShownAsPlace : isPerhapsPlace;
    return !prose.placesOf(name).some((place) => isCapital(prose, place) && isShown(prose, place));
  });
}

const LEGAL = hashedWords(
  'inc corp corporation ltd plc llc gmbh ag holdings homes foods industries enterprises motors bancorp',
);

/** "Patagonia Inc." */
const isFirm = ({ words }: Prose, at: number): boolean => LEGAL.has(words.hashes[at] as number);

const STORMS = hashedWords('hurricane storm typhoon cyclone');
const AILMENTS = hashedWords('virus disease fever syndrome');

/** Words that a storm or a disease is called by in the article. */
export function borneByThings({ words }: Prose): Set<number> {
  const borne = new Set<number>();
  for (let at = 1; at < words.count; at++) {
    if (words.gaps[at] !== GAP.none) continue;
    const [before, own] = [words.hashes[at - 1] as number, words.hashes[at] as number];
    const isCapitalAt = (place: number): boolean => ((words.shapes[place] as number) & SHAPE.capital) !== 0;
    if (STORMS.has(before) && isCapitalAt(at) && isCapitalAt(at - 1)) borne.add(own);
    if (AILMENTS.has(own) && isCapitalAt(at - 1)) borne.add(before);
  }
  return borne;
}

/** Places that many people are called by; of others ("Georgia", "Paris") the word after them is more often a team's. */
const PLACES_GIVEN = new Set('jordan chelsea dakota brooklyn'.split(' '));
/** Only with a common family name behind them. */
const RARELY_GIVEN = new Set(
  'georgia paris london chad india israel kenya asia boston lincoln phoenix memphis bristol'.split(' '),
);
/** Towns whose names women and men have too. */
const ALSO_GIVEN = new Set(
  'florence victoria sydney austin adelaide alexandria savannah cheyenne devon shannon clare tyrone troy aurora lourdes siena sienna verona vienna ida milton helene ophelia orlando'.split(
    ' ',
  ),
);

/** "Jordan Pickford", but "Jordan King Abdullah" and "Georgia Republicans". */
function isGivenBefore({ words }: Prose, at: number): boolean {
  const { titles, callings, institutions, noNames, common, directions } = nameWords();
  const isOther = [titles, callings, institutions, noNames, common, directions].some((table) =>
    table.has(words.hashes[at] as number),
  );
  const before = comparedWord(words, at - 1);
  const isGiven = isGivenName(before) || PLACES_GIVEN.has(before) || ALSO_GIVEN.has(before);
  const isFamily =
    (RARELY_GIVEN.has(before) || !isCountryWord(before)) && nameWords().families.has(words.hashes[at] as number);
  return (
    (isGiven || isFamily || SLAVIC_FAMILY.test(comparedWord(words, at))) &&
    !isOther &&
    !isDemonym(comparedWord(words, at))
  );
}

/** "Владимир Петров", "Мадонна Іваненко" */
const SLAVIC_FAMILY = /[а-яіїє]{2}(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ск[аи][яи]|ський|ська|енко|чук)$/;

const AND = hashWord('and');

/** "Georgia and Brooklyn Ames": the place of the given name that shares the family name of the one at `at`; −1 when none does. */
function partnerOf(prose: Prose, at: number): number {
  const { words } = prose;
  const isJoined = at > 1 && words.hashes[at - 1] === AND && isAdjacent(prose, at) && isAdjacent(prose, at - 1);
  if (!isJoined || !isCapital(prose, at - 2) || !isPersons(comparedWord(words, at))) return -1;
  return isPersons(comparedWord(words, at - 2)) ? at - 2 : -1;
}

const isPersons = (name: string): boolean =>
  isGivenName(name) || PLACES_GIVEN.has(name) || ALSO_GIVEN.has(name) || RARELY_GIVEN.has(name);

/** "Jordan, 15, plays" */
function isAged({ words }: Prose, at: number): boolean {
  const age = at + 1;
  return (
    age + 1 < words.count &&
    words.gaps[age] === GAP.hard &&
    words.gaps[age + 1] === GAP.hard &&
    /^, [1-9][0-9],$/.test(words.text.slice(words.ends[at], (words.ends[age] as number) + 1))
  );
}

const ONE = hashedWords('a an another');
const ROLE_WITHIN = 2;

/** "Jordan, another officer, disagreed" */
function isInRole({ words }: Prose, at: number): boolean {
  if (words.gaps[at + 1] !== GAP.hard || !ONE.has(words.hashes[at + 1] as number)) return false;
  for (let role = at + 2; role < at + 2 + ROLE_WITHIN && words.gaps[role] === GAP.none; role++)
    if (fieldAt(words, role) !== 0) return true;
  return false;
}

const KINDRED = hashedWords(`${RELATIVES} aunt uncle friend`);
const OWN = hashedWords('my his her their our your whose');

/** "my cousin Orlando" */
const isKin = (prose: Prose, at: number): boolean =>
  isAdjacent(prose, at) && isIn(prose, KINDRED, at - 1) && isAdjacent(prose, at - 1) && isIn(prose, OWN, at - 2);

function borneIn(prose: Prose): Set<number> {
  const { words, styles } = prose;
  const borne = borneByThings(prose);
  for (let at = 1; at < words.count; at++) {
    if (isCapital(prose, at) && (isAged(prose, at) || isKin(prose, at) || isInRole(prose, at)))
      borne.add(words.hashes[at] as number);
    if (styles[at] !== STYLE.running || !isCapital(prose, at) || !isCapital(prose, at - 1) || !isAdjacent(prose, at))
      continue;
    const isPlain =
      !((words.shapes[at - 1] as number) & (SHAPE.possessive | SHAPE.allCapitals)) &&
      !((words.shapes[at] as number) & SHAPE.joined);
    const isStyled =
      nameWords().personal.has(words.hashes[at - 1] as number) && !isCountryWord(comparedWord(words, at));
    if (isPlain && (isStyled || isGivenName(comparedWord(words, at - 1)))) borne.add(words.hashes[at] as number);
    const partner = isPlain ? partnerOf(prose, at - 1) : -1;
    if (partner >= 0) borne.add(words.hashes[partner] as number);
    if (isPlain && (isFirm(prose, at) || isGivenBefore(prose, at))) borne.add(words.hashes[at - 1] as number);
  }
  return borne;
}
