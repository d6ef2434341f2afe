// Everybody with a full name in an article: the listed persons and the others of their family names. It gathers; people.ts decides.

import { comparedWord } from '../../text/folded-word';
import { GAP } from '../../text/word-shapes';
import type { Candidate } from '../candidate';
import { nameWords } from '../name-words';
import type { Roster } from '../roster';
import { addTo, groupBy } from '../segment/grouping';
import { honourReason } from '../surroundings/honours';
import { isAdjacent, isCapital, type Prose, STYLE } from '../surroundings/prose';
import { isFirmOf } from '../surroundings/shared-names';
import { mayBeVerb, thingReason } from '../surroundings/things';
import { type Bearing, bearingOf, CALLED, FIRM, type FullName, THING } from './bearers';
import { isCalledSo } from './called';
import type { FamilyPlace } from './family-places';
import { genderOf } from './given-names';
import { isIntroduced } from './introduced';
import { genderOfNames, namesAfter } from './left-names';
import { isStrangersRank } from './ranks';
import { mayFollowName } from './uncased-names';

export type KnownPeople = {
  /** By folded family name. */
  bearings: ReadonlyMap<string, Bearing>;
  /** Full names of each Actor in text order. */
  byActor: ReadonlyMap<number, Candidate[]>;
  paragraphs: Int32Array;
  /** Family words of the full names of each Actor, as hashes. */
  spellings: ReadonlyMap<number, Set<number>>;
};

export function knownPeople(
  prose: Prose,
  roster: Roster,
  places: readonly FamilyPlace[],
  named: readonly Candidate[],
): KnownPeople {
  const inOrder = [...named].sort((a, b) => a.first - b.first);
  const byActor = groupBy(inOrder, ({ actor }) => actor);
  const paragraphs = paragraphNumbers(prose);
  const spellings = new Map(
    [...byActor].map(([actor, names]) => [actor, new Set(names.map(({ last }) => prose.words.hashes[last] as number))]),
  );
  return { byActor, paragraphs, spellings, bearings: bearingsOf(prose, roster, places, byActor, paragraphs) };
}

function bearingsOf(
  prose: Prose,
  roster: Roster,
  places: readonly FamilyPlace[],
  byActor: ReadonlyMap<number, Candidate[]>,
  paragraphs: Int32Array,
): Map<string, Bearing> {
  const byWord = new Map<number, Candidate[]>();
  for (const candidate of [...byActor.values()].flat())
    for (let at = candidate.first; at <= candidate.last; at++) addTo(byWord, at, candidate);
  const full = new Map<string, FullName[]>();
  const bare = new Map<string, number[]>();
  for (const place of places) {
    const { family, first, last, around, options } = place;
    const paragraph = paragraphs[first] as number;
    if (around.names.length === 0 && (isFirmAfter(prose, last) || isFirmOf(prose, last + 1))) {
      addTo(full, family, { at: first, paragraph, bearer: FIRM, gender: undefined });
      continue;
    }
    if (around.names.length === 0 && isCalledSo(prose, around.title >= 0 ? around.title : first, first, last)) {
      addTo(full, family, { at: first, paragraph, bearer: CALLED, gender: undefined });
      continue;
    }
    if (around.names.length === 0 && thingReason(prose, { first, last }, 'person')) {
      if (!mayBeVerb(prose, last + 1)) addTo(full, family, { at: first, paragraph, bearer: THING, gender: undefined });
      continue;
    }
    const own = byWord.get(last) ?? [];
    // "la calle Pedro Robles" is neither him nor anybody else.
    if (own.length === 0 && honourReason(prose, around.names[0] ?? first, last, 'person')) continue;
    for (const { actor } of own) {
      const gender = genderOfNames(roster.actors[actor]?.person?.given ?? []);
      addTo(full, family, { at: first, paragraph, bearer: actor, gender });
    }
    if (own.length > 0) continue;
    const stranger = strangerAt(prose, place, byActor, roster);
    if (stranger) addTo(full, family, { at: first, paragraph, bearer: stranger, gender: undefined });
    else if (options.some(({ match }) => match === 'bare')) addTo(bare, family, first);
    else if (around.names.length > 0) {
      const given = comparedWord(prose.words, around.names[0] as number);
      addTo(full, family, { at: first, paragraph, bearer: given, gender: genderOf(given) });
    } else {
      // "Dr Li Peng-fei", whose family name stands first.
      const [after] = namesAfter(prose, last);
      const bearer = after === undefined ? undefined : comparedWord(prose.words, after);
      if (bearer) addTo(full, family, { at: first, paragraph, bearer, gender: undefined });
    }
  }
  return new Map([...full].map(([family, names]) => [family, bearingOf(names, bare.get(family) ?? [])]));
}

const UNKNOWN = ' unknown';

/** Somebody whom only a rank tells from the listed ("Coach Dunn"), or a word that may be a given name in a script without capitals. */
function strangerAt(
  prose: Prose,
  { first, last, around, options }: FamilyPlace,
  byActor: ReadonlyMap<number, Candidate[]>,
  roster: Roster,
): string | undefined {
  if (around.names.length > 0) return undefined;
  if (mayFollowName(prose, first)) return comparedWord(prose.words, first - 1);
  if (isIntroduced(prose, around.title, first, last)) return UNKNOWN;
  if (around.title < 0) return undefined;
  const met = options
    .map(({ hit }) => roster.metBefore(hit.segment, hit.target))
    .flatMap((actor) => (actor === undefined ? [] : [byActor.get(actor) ?? []]))
    .filter((named) => named.length > 0);
  const isStranger = met.length > 0 && met.every((named) => isStrangersRank(prose, around.title, named));
  return isStranger ? ` ${comparedWord(prose.words, around.title)}` : undefined;
}

/** "Voss Marine": a family name goes on with a firm's trade. */
const isFirmAfter = (prose: Prose, last: number): boolean =>
  isAdjacent(prose, last + 1) &&
  isCapital(prose, last + 1) &&
  prose.styles[last] === STYLE.running &&
  nameWords().trades.has(prose.words.hashes[last + 1] as number);

/** The number of each word's paragraph. */
function paragraphNumbers({ words }: Prose): Int32Array {
  const numbers = new Int32Array(words.count);
  for (let at = 1; at < words.count; at++)
    numbers[at] = (numbers[at - 1] as number) + (words.gaps[at] === GAP.paragraph ? 1 : 0);
  return numbers;
}
