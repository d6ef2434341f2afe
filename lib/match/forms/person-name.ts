// A person's full name taken apart: given names, family name, what stands before and after. It knows how names are built, not who bears them.

import { comparedWord } from '../../text/folded-word';
import { unpackedWords } from '../../text/packed-words';
import { SHAPE, type Words } from '../../text/word-shapes';
import { tokeniseBriefly } from '../../text/words';
import { SPANISH_FAMILY_NAMES } from '../people/family-names-table';
import { isGivenName } from '../people/given-names';
import { withoutAsides } from './asides';
import { FAMILIES_FIRST, HUNGARIAN_FAMILIES, isSyllables, VIETNAMESE_FAMILIES } from './family-first';

export type PersonName = {
  /** Folded, in order; without particles. A joined pair (`Jean-Claude`) is two. */
  given: string[];
  /** Folded `von`, `de`, `bin` … between given and family names. */
  particles: string[];
  /** The first of two Spanish family names (`García` Márquez), by which people are called too; it stands in `given` as well. */
  firstFamily?: string;
  /** Folded; several when joined by a dash (`Ocasio-Cortez`) or Spanish. Empty for a name of one word. */
  family: string[];
  /** `jr`, `iii` … */
  suffix?: string;
  /** `Kim Jong-un`: the family name stands first. */
  isFamilyFirst: boolean;
  /** An article is attached to the family name (`al-Aqabi`). */
  hasArticle: boolean;
};

export const PARTICLES = new Set(
  'de da do dos das del della delle dei di du des d la le las los van von der den ten ter te vom zu zum zur y e i bin ibn bint ben abu abou umm ould al el af av o st'.split(
    ' ',
  ),
);
export const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

export const isSuffix = (folded: string): boolean => SUFFIXES.has(folded);

/** Styles before a name that are no part of it. Pope, prince, sheikh and major stay: they are given names or how the person is known. */
const STYLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady hon rev sen senator rep gov gen col sgt capt'.split(' '),
);

/** `Kerry, John` as it is spoken; a name with `, Jr.` or without a comma is that already. */
export function spokenName(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0 || name.indexOf(',', comma + 1) >= 0) return name;
  const after = name.slice(comma + 1).trim();
  const isEnding =
    isSuffix(after.toLowerCase().replace('.', '')) || /^(MD|PhD|M\.D\.|Ph\.D\.|MP|KC|QC|OBE|CBE)\b/.test(after);
  return after === '' || isEnding ? name : `${after} ${name.slice(0, comma)}`;
}

export function personName(name: string): PersonName {
  const words = tokeniseBriefly(spokenName(withoutAsides(name)));
  const parts = partsOf(words);
  const suffix = parts.length > 2 && SUFFIXES.has(parts.at(-1)?.word ?? '') ? parts.pop()?.word : undefined;
  while (parts.length > 2 && STYLES.has(parts[0]?.word ?? '')) parts.shift();
  // 习近平 is read by character: which of them is the family name, only a list can say.
  if (parts.length < 2 || parts.some(({ lone }) => lone))
    return { given: [], particles: [], family: [], suffix, isFamilyFirst: false, hasArticle: false };
  return { ...(familyFirst(parts) ?? givenFirst(parts)), suffix };
}

type Part = { word: string; joined: boolean; capital: boolean; article: boolean; lone: boolean };

function partsOf(words: Words): Part[] {
  return Array.from({ length: words.count }, (_, at) => {
    const shape = words.shapes[at] as number;
    return {
      word: comparedWord(words, at),
      joined: (shape & SHAPE.joined) !== 0,
      capital: (shape & SHAPE.capital) !== 0,
      article: (shape & SHAPE.article) !== 0,
      lone: (shape & SHAPE.lone) !== 0,
    };
  });
}

function familyFirst(parts: Part[]): PersonName | undefined {
  const [first, ...rest] = parts;
  if (!first) return undefined;
  const isHungarian = HUNGARIAN_FAMILIES.has(first.word) && rest.length <= 2 && isGivenName(rest.at(-1)?.word ?? '');
  const isVietnamese = VIETNAMESE_FAMILIES.has(first.word) && rest.length > 1 && rest.length <= 4;
  if (
    !isHungarian &&
    !(isVietnamese && rest.every(({ word }) => isSyllables(word, 2))) &&
    !FAMILIES_FIRST.has(first.word)
  )
    return undefined;
  // Wei and Jun are given names of the West's tables too, but no Western family name is Chen.
  const isShortGiven = (word: string): boolean => rest.length === 1 && isSyllables(word, 1) && !isGivenName(first.word);
  const hasLowerTail = rest.some((part) => part.joined && !part.capital);
  const isEastern =
    isHungarian ||
    isVietnamese ||
    hasLowerTail ||
    (rest.length <= 3 && rest.every(({ word }) => isSyllables(word) && (!isGivenName(word) || isShortGiven(word))));
  if (!isEastern) return undefined;
  return {
    given: rest.map((part) => part.word),
    particles: [],
    family: [first.word],
    isFamilyFirst: true,
    hasArticle: false,
  };
}

let spanish: ReadonlySet<string> | undefined;

function isSpanishFamily(folded: string): boolean {
  spanish ??= new Set(unpackedWords(SPANISH_FAMILY_NAMES));
  return spanish.has(folded) || (folded.length > 4 && folded.endsWith('ez') && !isGivenName(folded));
}

/** "Ortega y Gasset", "Puig i Ferrer" */
const isJoining = (particles: readonly string[]): boolean => particles.length === 1 && JOINERS.has(particles[0] ?? '');
const JOINERS = new Set(['y', 'i', 'e']);

function givenFirst(parts: Part[]): PersonName {
  let start = parts.length - 1;
  while (start > 1 && parts[start]?.joined) start--;
  // "Abu Bakr", "Bin Laden": a particle that begins the family name but no given name stands before it.
  let before = start;
  while (before > 1 && PARTICLES.has(parts[before - 1]?.word ?? '')) before--;
  const words = (from: number, to: number): string[] => parts.slice(from, to).map((part) => part.word);
  const last = parts[before - 1]?.word ?? '';
  return {
    ...(before > 1 && (isSpanishFamily(last) || isJoining(words(before, start))) ? { firstFamily: last } : {}),
    given: words(0, before),
    particles: words(before, start),
    family: words(start, parts.length),
    isFamilyFirst: false,
    hasArticle: parts.at(-1)?.article ?? false,
  };
}
