// Where listed family names stand in an article, with the names before them and what those say of each listed person who bears it.

import { fold } from '../../text/fold';
import { comparedWord } from '../../text/folded-word';
import { SHAPE } from '../../text/word-shapes';
import type { Candidate } from '../candidate';
import { hasFlag } from '../candidate';
import { isAlsoFeminine } from '../forms/inflections';
import type { PersonName } from '../forms/person-name';
import { nameWords } from '../name-words';
import type { Roster } from '../roster';
import type { Hit } from '../segment/hit';
import { FLAG, FORM } from '../segment/layout';
import { isAdjacent, isCapital, type Prose } from '../surroundings/prose';
import { type GivenMatch, matchGiven } from './given-match';
import { isGivenName } from './given-names';
import { type Around, namesAfter, namesBefore } from './left-names';

/** `bare`: nothing before the family name that could be a given name. */
export type Match = GivenMatch | 'bare';
export type Option = { hit: Hit; match: Match };

export type FamilyPlace = {
  first: number;
  last: number;
  start: number;
  end: number;
  /** The folded family name of the first of them: what places of one name have in common. */
  family: string;
  around: Around;
  /** The title before it is one that the list gives one of them. */
  hasOwnTitle: boolean;
  /** Listed persons who bear it; never empty. */
  options: Option[];
};

export function familyPlaces(
  prose: Prose,
  roster: Roster,
  families: readonly Hit[],
  sure: readonly Candidate[],
): FamilyPlace[] {
  const listed = new Uint8Array(prose.words.count);
  for (const { first, last } of sure) listed.fill(1, first, last + 1);
  const byPlace = new Map<number, Hit[]>();
  for (const hit of families) {
    const place = hit.first * 32 + (hit.last - hit.first);
    const known = byPlace.get(place);
    if (known) known.push(hit);
    else byPlace.set(place, [hit]);
  }
  return [...byPlace.values()].map((hits) => familyPlace(prose, roster, hits, (at) => listed[at] === 1));
}

function familyPlace(
  prose: Prose,
  roster: Roster,
  hits: readonly Hit[],
  isListed: (at: number) => boolean,
): FamilyPlace {
  const { words } = prose;
  const exact = hits.filter((hit) => !hasFlag(hit, FLAG.sound));
  const chosen = distinct(exact.length > 0 ? exact : hits);
  const [{ first, last, start, end }] = chosen as [Hit];
  const persons = chosen.map(({ segment, target }) => roster.personOf(segment, target));
  const isKnown = (at: number): boolean => {
    const word = comparedWord(words, at);
    return persons.some((person) => person?.given.includes(word));
  };
  const isParticle = (at: number): boolean => {
    const word = comparedWord(words, at);
    return persons.some(
      (person) => person?.particles.includes(word) || (person?.hasArticle && (word === 'al' || word === 'el')),
    );
  };
  const own = ownTitles(roster, chosen);
  const isOwnTitle = (at: number): boolean => own.has(comparedWord(words, at));
  const isTitle = (at: number): boolean =>
    isOwnTitle(at) ||
    (isCapital(prose, at) && persons.some((person) => person && introduces(prose, comparedWord(words, at), person)));
  const around = namesBefore(prose, first, { isKnown, isParticle, isTitle, isListed });
  const family = persons[0]?.family.join(' ') || comparedWord(words, last);
  const options = chosen.map((hit, at) => ({
    hit,
    match: withoutSuffix(prose, roster, hit, persons[at]) ?? matchOf(prose, persons[at], hit, around),
  }));
  const hasOwnTitle = around.title >= 0 && isOwnTitle(around.title);
  return { first, last, start, end, family, around, hasOwnTitle, options };
}

/** The last words of the titles that the list gives these persons; of a common family name's bearers nobody's. */
function ownTitles(roster: Roster, hits: readonly Hit[]): ReadonlySet<string> {
  if (hits.length > MOST_TITLED) return NO_TITLES;
  const titles = hits.flatMap(({ segment, target }) => roster.extraOf(segment, target).titles ?? []);
  return titles.length === 0 ? NO_TITLES : new Set(titles.map((title) => fold(title).split(' ').at(-1) ?? ''));
}

/** "Landrätin Ute Vollmer": what stands before the whole name says the same of the family name alone, whatever the language. */
function introduces(prose: Prose, word: string, { given: [given], family, isFamilyFirst }: PersonName): boolean {
  const name = family.at(-1);
  if (given === undefined || name === undefined || isFamilyFirst || given === word) return false;
  return prose.once(`introduces ${word} ${given} ${name}`, () =>
    prose
      .placesOf(word)
      .some(
        (at) =>
          isCapital(prose, at) &&
          isAdjacent(prose, at + 1) &&
          isAdjacent(prose, at + 2) &&
          comparedWord(prose.words, at + 1) === given &&
          comparedWord(prose.words, at + 2) === name,
      ),
  );
}

const MOST_TITLED = 8;
const NO_TITLES: ReadonlySet<string> = new Set();

/** Without the "Jr." of the list it is the father, unless the article has the son's whole name somewhere. */
function withoutSuffix({ words }: Prose, roster: Roster, hit: Hit, person: PersonName | undefined): Match | undefined {
  if (!person?.suffix || roster.metBefore(hit.segment, hit.target) !== undefined) return undefined;
  const next = hit.last + 1;
  return next < words.count && comparedWord(words, next) === person.suffix ? undefined : 'other';
}

/** A family name may be listed and derived: one hit for each record. */
function distinct(hits: readonly Hit[]): Hit[] {
  if (hits.length === 1) return [...hits];
  const seen = new Map<number, Hit>();
  for (const hit of hits) seen.set(hit.segment * 2 ** 32 + hit.target, hit);
  return [...seen.values()];
}

/** "Wei Chen … Chen said" for Chen Wei: which of the two is the family name, the article shows by calling somebody by it alone. */
function isTurnedRound(
  prose: Prose,
  { given, family }: PersonName,
  names: readonly number[],
  { first, last }: Hit,
): boolean {
  const [name = ''] = given;
  const isPair = given.length === 1 && family.length === 1 && first === last && names.length === 1;
  if (!isPair || comparedWord(prose.words, names[0] as number) !== name || namesAfter(prose, last).length > 0)
    return false;
  return prose.once(
    `turned round ${name} ${family[0]}`,
    () => isCalledBy(prose, family[0] ?? '') && !isCalledBy(prose, name),
  );
}

const isCalledBy = (prose: Prose, name: string): boolean =>
  prose.placesOf(name).some((at) => {
    const isCapitalAt = (other: number): boolean => ((prose.words.shapes[other] ?? 0) & SHAPE.capital) !== 0;
    const isAfterName =
      isAdjacent(prose, at) && isCapitalAt(at - 1) && !nameWords().titles.has(prose.words.hashes[at - 1] as number);
    return isCapitalAt(at) && !isAfterName && !(isAdjacent(prose, at + 1) && isCapitalAt(at + 1));
  });

function matchOf(prose: Prose, person: PersonName | undefined, hit: Hit, { names }: Around): Match {
  if (!person) return 'other';
  const { last, form } = hit;
  const bySound = hasFlag(hit, FLAG.sound);
  const word = (at: number): string => comparedWord(prose.words, at);
  if (person.isFamilyFirst && isTurnedRound(prose, person, names, hit)) return 'full';
  const positions = person.isFamilyFirst ? namesAfter(prose, last) : names;
  if (person.isFamilyFirst && names.some((at) => isGivenName(word(at)))) return 'other';
  if (positions.length === 0) return 'bare';
  // "García Márquez" is two family names and no given one.
  const isFirstFamily = person.firstFamily !== undefined && word(positions.at(-1) ?? -1) === person.firstFamily;
  const given = (isFirstFamily ? positions.slice(0, -1) : positions).map(word);
  if (given.length === 0) return 'bare';
  // "Александра Иванова" is a woman, unless the article has the man's name otherwise: then his full name in that case is found by itself.
  if (form === FORM.inflectedFamily && isAlsoFeminine(given[0] ?? '')) return 'other';
  // "John Quincy Adams" is another than John Adams; a rarer family name has one bearer, whatever his middle names.
  const isAdded = given.length > person.given.length && given.slice(1).every((name) => name.length > 2);
  if (isAdded && nameWords().families.has(prose.words.hashes[last] as number)) return 'other';
  return matchGiven(given, person.given, bySound);
}
