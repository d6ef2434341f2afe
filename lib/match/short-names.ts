// Shortened names of organisations after the full one: "the Kata'eb militia", "Northrop" for Northrop Corporation, "the ministry" where one fits.

import { comparedWord } from '../text/folded-word';
import { hashedWords, hashWord } from '../text/hash';
import { GAP, SHAPE } from '../text/word-shapes';
import type { Candidate } from './candidate';
import { isCountryWord, isDemonym } from './countries';
import { soundOf } from './forms/spellings';
import { nameWords } from './name-words';
import { isGivenName } from './people/given-names';
import type { Roster } from './roster';
import { headPlaces, isElided } from './short-heads';
import { BODIES_AFTER, BODIES_BEFORE } from './short-heads-table';
import { isAdjacent, isCapital, isCapitalFree, isIn, type Prose, STYLE, startsSentence } from './surroundings/prose';
import { longerName } from './surroundings/surroundings';

const BODIES = new Set(['organization', 'public-body', 'armed-group', 'other']);
const THE = hashWord('the');

/** `isTaken`: whether a word belongs to a listed name already. */
export function shortNames(
  prose: Prose,
  roster: Roster,
  sure: readonly Candidate[],
  isTaken: (at: number) => boolean,
): Candidate[] {
  const bodies = sure.filter(
    ({ actor, first, last, rule }) =>
      BODIES.has(roster.actors[actor]?.kind ?? '') && last > first && rule !== 'transliteration',
  );
  const firsts = new Map<number, Candidate>();
  for (const body of bodies) firsts.set(body.actor, firsts.get(body.actor) ?? body);
  const full = [...firsts.values()];
  return [
    ...full.flatMap((body) => byFirstWord(prose, roster, body, full, isTaken)),
    ...headPlaces(prose, full, isTaken).map(({ at, body }) => shortened(prose, at, body)),
  ];
}

function byFirstWord(
  prose: Prose,
  roster: Roster,
  body: Candidate,
  all: readonly Candidate[],
  isTaken: (at: number) => boolean,
): Candidate[] {
  const { words } = prose;
  const word = comparedWord(words, body.first);
  const hash = words.hashes[body.first] as number;
  const isShared = all.some((other) => other.actor !== body.actor && words.hashes[other.first] === hash);
  if (isShared || !isDistinctive(hash, word) || !beginsName(roster, body, word)) return [];
  const standsAlone = isGenericAfter(prose, body) && roster.actors[body.actor]?.kind !== 'armed-group';
  const found: Candidate[] = [];
  for (let at = body.last + 1; at < words.count; at++) {
    const isSame = words.hashes[at] === hash && isCapital(prose, at) && !isTaken(at);
    if (!isSame || (isCapitalFree(prose, at) && !isAfterBody(prose, at))) continue;
    if (isOfTwo(prose, at)) continue;
    const isNamed =
      isBodyWord(prose, at + 1) ||
      isAfterBody(prose, at) ||
      isBeforeBody(prose, at) ||
      // "The Crescent in Buffalo" is no "Crescent Bank".
      (standsAlone &&
        (!hasThe(prose, at) || hasThe(prose, body.first)) &&
        !longerName(prose, { first: at, last: at, isListed: isTaken }, 'organization'));
    if (isNamed) found.push(shortened(prose, at, body));
  }
  return found;
}

const AND = hashWord('and');

/** "the Unity and Work Coalition" */
const isOfTwo = (prose: Prose, at: number): boolean =>
  prose.words.hashes[at + 1] === AND &&
  isAdjacent(prose, at + 2) &&
  isCapital(prose, at + 2) &&
  isAdjacent(prose, at + 3) &&
  isCapital(prose, at + 3);

const BEFORE = hashedWords(BODIES_BEFORE);
const AFTER = hashedWords(BODIES_AFTER);

/** "la milice Kataeb", "группировка «Катаиб»" */
function isAfterBody(prose: Prose, at: number): boolean {
  const { text, starts, ends, gaps } = prose.words;
  const isNear = (gaps[at] as number) <= GAP.hard && OPENING.test(text.slice(ends[at - 1], starts[at]));
  const isNoun = !isCapital(prose, at - 1) || startsSentence(prose, at - 1);
  return isNear && isNoun && isIn(prose, BEFORE, at - 1) && !(isCapital(prose, at + 1) && isAdjacent(prose, at + 1));
}

/** "die Kataib-Miliz" */
const isBeforeBody = (prose: Prose, at: number): boolean => isAdjacent(prose, at + 1) && isIn(prose, AFTER, at + 1);

const OPENING = /^ ?[«"“„]?$/;

const hasThe = (prose: Prose, at: number): boolean => isAdjacent(prose, at) && prose.words.hashes[at - 1] === THE;

function isDistinctive(hash: number, word: string): boolean {
  const { common, titles, institutions, directions, noNames } = nameWords();
  const isOrdinary = [common, titles, institutions, directions, noNames].some((table) => table.has(hash));
  return word.length > 3 && !isOrdinary && !isDemonym(word) && !isCountryWord(word) && !isGivenName(word);
}

/** The word is how the Actor's own name begins, not an alias that begins with somebody else's ("Hezbollah Brigades"). */
const beginsName = (roster: Roster, { actor }: Candidate, word: string): boolean => {
  const own = hashFirst(roster.actors[actor]?.name ?? '');
  return own === soundOf(word);
};
const hashFirst = (name: string): string =>
  soundOf(
    (name.split(/[\s-]/)[0] ?? '')
      .normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  );

/** Everything after the first word only says what kind of body it is. */
function isGenericAfter({ words }: Prose, { first, last }: Candidate): boolean {
  const { institutions, bodies } = nameWords();
  for (let at = first + 1; at <= last; at++) {
    const hash = words.hashes[at] as number;
    if (!institutions.has(hash) && !bodies.has(hash)) return false;
  }
  return true;
}

/** "the Labour government", but "the Labour Court". */
function isBodyWord({ words, styles }: Prose, at: number): boolean {
  if (styles[at] === STYLE.running && ((words.shapes[at] as number) & SHAPE.capital) !== 0) return false;
  return at < words.count && words.gaps[at] === GAP.none && nameWords().bodies.has(words.hashes[at] as number);
}

const shortened = (prose: Prose, at: number, body: Candidate): Candidate => ({
  ...body,
  first: at,
  last: at,
  start: (prose.words.starts[at] as number) + (isElided(prose, at) ? 2 : 0),
  end: prose.words.ends[at] as number,
  rule: 'short-name',
  support: { start: body.start, end: body.end },
});
