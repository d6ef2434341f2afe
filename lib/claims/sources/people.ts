// What an article says of a person wherever their name stands: "Police Commissioner Ann Ross", "Ross, who runs the observatory". Knows names, no claims.

import type { SourceType } from '../../model/reading';
import type { NameIndex, NameRun } from './name-runs';
import { aboutType, isAddress, titleType } from './named-source';
import { isOfSeveralStates } from './several-states';
import { lookUp } from './source-lexicon';

/** Kinds that say more of a person than that they saw something or have a trade. */
const OFFICES: ReadonlySet<SourceType> = new Set(['official', 'institution', 'observers', 'media']);
const OFFICE_WEIGHT = 3;

/**
 * The kind of source that a name's titles and appositions make of it, at this and all other places: an office before a trade, what is
 * said oftenest before the rest, what is said first before the later.
 */
export function roleOf(run: NameRun, index: NameIndex, house?: SourceType): SourceType | undefined {
  const counts = new Map<SourceType, number>();
  for (const place of placesOf(run, index)) {
    const type = roleAt(place, house);
    if (type) counts.set(type, (counts.get(type) ?? 0) + (OFFICES.has(type) ? OFFICE_WEIGHT : 1));
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Where the name stands, as far as no given names differ: the run itself first. */
export const placesOf = (run: NameRun, index: NameIndex): NameRun[] =>
  [run, ...index.endingIn(run.words.at(-1) ?? '')].filter((place) => samePerson(run, place));

function roleAt({ tokens, words, before, after }: NameRun, house?: SourceType): SourceType | undefined {
  const names = givenName(words) === undefined ? 1 : 2;
  const inName = tokens.filter((token) => !isAddress(token)).slice(0, -names);
  const titles = [...before, ...inName];
  const type = titleType(titles, house);
  return (type === 'official' && isOfSeveralStates(titles) ? 'institution' : type) ?? aboutType(after, house);
}

/** "Ted" of "Texas Sen. Ted Cruz"; a title is no given name. */
function givenName(words: readonly string[]): string | undefined {
  const word = words.at(-2);
  return word === undefined || (words.length === 2 && lookUp(word) !== undefined) ? undefined : word;
}

/** No two given names that differ. */
function samePerson(one: NameRun, two: NameRun): boolean {
  const a = givenName(one.words);
  const b = givenName(two.words);
  return a === undefined || b === undefined || a === b || a.startsWith(b) || b.startsWith(a);
}
