// Brings words to a common form, so that "killed", "kills" and "killing" meet; and names the group of happenings a word belongs to.

import {
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
  TIME_WORDS,
} from '../rules/closed-words-table';
import { verbOf } from '../rules/verbs';
import { STATE_WORDS } from '../sources/country-words-table';
import { singular } from '../sources/singular';
import { bare } from '../sources/spelling';
import { JOINED, PREDICATE_GROUPS, SIDES } from './event-words-table';

const STOPS = [
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
  TIME_WORDS,
];

const JOINED_NAMES: ReadonlySet<string> = new Set(JOINED.values());

/** By stem; made on first use, since stems ask the table of verbs. */
let groups: ReadonlyMap<string, readonly string[]> | undefined;

export const isStop = (lower: string): boolean => lower.length < 2 || STOPS.some((words) => words.has(lower));

export function stemOf(lower: string): string {
  const word = bare(lower);
  // "warnings", too, are of "warn".
  const verb = verbOf(word) ?? (word.endsWith('ings') ? verbOf(word.slice(0, -1)) : undefined);
  if (verb) return verb.lemma;
  const stem = strip(word) ?? singular(word);
  // "double" and "doubled" meet without their e.
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** "repelled" → "repel", "overheating" → "overheat": verbs that the table does not know. */
function strip(word: string): string | undefined {
  const stem =
    word.length > 4 && word.endsWith('ed')
      ? word.slice(0, -2)
      : word.length > 7 && word.endsWith('ing')
        ? word.slice(0, -3)
        : undefined;
  if (!stem) return undefined;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /([^aeiouls])\1$|ll$/.test(stem) ? stem.slice(0, -1) : stem;
}

export function groupsOf(stem: string): readonly string[] {
  groups ??= groupsByStem();
  return groups.get(stem) ?? [];
}

function groupsByStem(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of PREDICATE_GROUPS) {
    const name = group[0] ?? '';
    for (const word of group) {
      const stem = JOINED_NAMES.has(word) ? word : stemOf(word);
      found.set(stem, [...(found.get(stem) ?? []), name]);
    }
  }
  return found;
}

const SIDE_OF: ReadonlyMap<string, string> = new Map(
  SIDES.flatMap((side) => side.map((word) => [word, side[0] ?? ''] as const)),
);

/** The side that a common noun stands for: "troops" and "the military" are the army. */
export const sideOf = (lower: string): string | undefined =>
  SIDE_OF.get(bare(lower)) ?? SIDE_OF.get(singular(bare(lower)));

const CAPITALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    washington: 'americ',
    us: 'americ',
    'u.s': 'americ',
    states: 'americ',
    moscow: 'russ',
    kremlin: 'russ',
    tehran: 'iran',
    beijing: 'chin',
    kyiv: 'ukrain',
    kiev: 'ukrain',
    ankara: 'turk',
    baghdad: 'iraq',
    damascus: 'syr',
    london: 'brit',
    britain: 'brit',
    uk: 'brit',
    british: 'brit',
    paris: 'fran',
    french: 'fran',
    france: 'fran',
    berlin: 'german',
    riyadh: 'saud',
    delhi: 'ind',
    islamabad: 'pakist',
    kabul: 'afghan',
    pentagon: 'americ',
    seoul: 'south kor',
    pyongyang: 'north kor',
    israel: 'israel',
    israeli: 'israel',
    israelis: 'israel',
  }),
);

/** A name brought together with its adjective: "Russia" and "Russian", "Iraq" and "Iraqis". */
export function nameRoot(lower: string): string {
  const word = bare(lower);
  const known = CAPITALS.get(word);
  if (known) return known;
  const root = word.replace(/(?:ians?|eans?|ans?|ese|ish|ia|is?|ey|e|a)$/, '');
  return root.length >= 3 ? root : word;
}

const SIDE_NAMES: ReadonlySet<string> = new Set(SIDES.map((side) => side[0] ?? ''));
const STATE_ROOTS: ReadonlySet<string> = new Set([...[...STATE_WORDS].map(nameRoot), 'south kor', 'north kor']);

export const isSide = (name: string): boolean => SIDE_NAMES.has(name);
export const isState = (name: string): boolean => STATE_ROOTS.has(name);
