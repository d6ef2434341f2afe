// The noun phrase that opens a sentence: "Residents heard shots", "The union rejected it". Knows words, no claims.

import type { Token } from '../../text/tokens';
import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../rules/closed-words-table';
import { verbOf } from '../rules/verbs';

const LONGEST = 6;

/** The words from `from` up to the first verb or preposition; empty where none follows soon. */
export function openingPhrase(tokens: readonly Token[], from: number): readonly Token[] {
  if (SUBJECT_PRONOUNS.has(tokens[from]?.lower ?? '')) return [];
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token || /^[.,;:?!"“”()]$/.test(token.text)) return [];
    if (PREPOSITIONS.has(token.lower) || isVerb(token)) return tokens.slice(from, at);
  }
  return [];
}

const isVerb = ({ lower }: Token): boolean =>
  [BE_FORMS, HAVE_FORMS, DO_FORMS, MODALS].some((words) => words.has(lower)) ||
  (verbOf(lower)?.forms.some((form) => form === 'past') ?? /^\p{Ll}{3,}ed$/u.test(lower));
