// The noun phrase that opens a sentence: "Residents heard shots", "The union rejected it". Knows words, no claims.

import type { Token } from '../../text/tokens';
import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../rules/closed-words-table';
import { verbOf } from '../rules/verbs';
import { singular } from './singular';
import { lookUp } from './source-lexicon';
import { isCapital } from './spelling';

const LONGEST = 6;
const LONGEST_COMPLEMENT = 8;

export type OpeningPhrase = {
  /** Up to the first verb or preposition; empty where none follows soon. */
  core: readonly Token[];
  /** With what stands between it and the verb: "The coroner | for North Dunmere". */
  whole: readonly Token[];
  /** From the verb on. */
  rest: readonly Token[];
};

export function openingPhrase(tokens: readonly Token[], from: number): OpeningPhrase {
  const core = SUBJECT_PRONOUNS.has(tokens[from]?.lower ?? '') ? [] : upToNoun(coreFrom(tokens, from));
  const end = from + core.length;
  const verb = core.length > 0 ? verbAfter(tokens, end) : end;
  return { core, whole: tokens.slice(from, verb), rest: tokens.slice(verb, verb + LONGEST) };
}

function coreFrom(tokens: readonly Token[], from: number): readonly Token[] {
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at];
    // "His widow, | Oksana, does not believe it."
    if (token?.text === ',' && at - from > 1 && isCapital(tokens[at + 1])) return tokens.slice(from, at);
    if (!token || isBreak(token)) return [];
    if (isVerb(token)) return tokens.slice(from, at);
    if (PREPOSITIONS.has(token.lower)) return tokens.slice(from, at - (isPresent(tokens, from, at - 1) ? 1 : 0));
    // "The caretaker has the keys", "A crown prince is": a second article begins what is told.
    if (ARTICLE.test(token.lower) && isPresent(tokens, from, at - 1)) return tokens.slice(from, at - 1);
  }
  return [];
}

/** "The two lawmakers | belong": what stands behind a plural that is known is its verb. */
function upToNoun(core: readonly Token[]): readonly Token[] {
  const last = core.at(-1);
  const before = core.at(-2)?.lower ?? '';
  const plural = singular(before) !== before && lookUp(before) !== undefined;
  return last && plural && lookUp(last.lower) === undefined ? core.slice(0, -1) : core;
}

const ARTICLE = /^(?:the|an?|its|his|her|their|no|all|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "The report | runs to 400 pages": behind a noun in the singular, what ends in -s is its verb. */
function isPresent(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    at - from > 1 &&
    /[^s]s$/.test(tokens[at]?.lower ?? '') &&
    lookUp(before) !== undefined &&
    singular(before) === before
  );
}

/** `end` itself where a mark comes first. */
function verbAfter(tokens: readonly Token[], end: number): number {
  for (let at = end; at < Math.min(tokens.length, end + LONGEST_COMPLEMENT); at++) {
    const token = tokens[at];
    if (!token || isBreak(token)) return end;
    if (isVerb(token)) return at;
  }
  return end;
}

const isBreak = ({ text }: Token): boolean => /^[.,;:?!"“”()]$/.test(text);

const isVerb = ({ lower }: Token): boolean =>
  [BE_FORMS, HAVE_FORMS, DO_FORMS, MODALS].some((words) => words.has(lower)) ||
  (verbOf(lower)?.forms.some((form) => form === 'past') ?? /^\p{Ll}{3,}ed$/u.test(lower));
