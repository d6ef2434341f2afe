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
import { bare } from '../sources/name-runs';
import { singular } from '../sources/singular';
import { PREDICATE_GROUPS } from './event-words-table';

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

const GROUPS: ReadonlyMap<string, readonly string[]> = groupsByStem();

export const isStop = (lower: string): boolean => lower.length < 2 || STOPS.some((words) => words.has(lower));

export function stemOf(lower: string): string {
  const word = bare(lower);
  const verb = verbOf(word);
  return verb ? verb.lemma : singular(word);
}

export const groupsOf = (stem: string): readonly string[] => GROUPS.get(stem) ?? [];

function groupsByStem(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of PREDICATE_GROUPS) {
    const name = group[0] ?? '';
    for (const stem of group) found.set(stem, [...(found.get(stem) ?? []), name]);
  }
  return found;
}
