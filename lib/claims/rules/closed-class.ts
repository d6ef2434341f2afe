// The class of a word that belongs to a closed list ("the", "would", "that"). Knows the neighbours' spelling where one word has two classes.

import type { Token } from '../../text/tokens';
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
} from './closed-words-table';
import { NOUN_VERBS } from './noun-verbs-table';
import { verbOf } from './verbs';
import type { Word, WordClass, WordContext } from './word';

const CLITIC = /^(?:i|you|he|she|it|we|they|that|there|what|who|here)’(?:s|re|ve|ll|d|m)$/;

/** Earlier lists keep a word that two share. */
const CLOSED: ReadonlyMap<string, WordClass> = merged([
  ['be', BE_FORMS],
  ['have', HAVE_FORMS],
  ['do', DO_FORMS],
  ['modal', MODALS],
  ['possessive', POSSESSIVES],
  ['relative', RELATIVES],
  ['noun', new Set(['one', 'others', 'more', 'most'])],
  ['determiner', DETERMINERS],
  ['pronoun', SUBJECT_PRONOUNS],
  ['pronoun', OBJECT_PRONOUNS],
  ['preposition', PREPOSITIONS],
  ['subordinator', SUBORDINATORS],
  ['conjunction', CONJUNCTIONS],
  ['not', new Set(['not', 'n’t'])],
  ['adverb', ADVERBS],
]);

function merged(lists: readonly (readonly [WordClass, ReadonlySet<string>])[]): Map<string, WordClass> {
  const found = new Map<string, WordClass>();
  for (const [kind, words] of lists) for (const word of words) if (!found.has(word)) found.set(word, kind);
  return found;
}

/** With typographic apostrophes, as the lists have them. */
export const typographic = (lower: string): string => (lower.includes("'") ? lower.replaceAll("'", '’') : lower);

/** "May", "Will" and "An" may be names, except where a sentence begins. */
export function closedClass(lower: string, context: WordContext): WordClass | undefined {
  const { words, next } = context;
  if (lower.includes('’')) {
    if (CLITIC.test(lower)) return 'clitic';
    if (lower.endsWith('’s')) return 'possessive';
  }
  if (lower === 'to') return words.at(-1)?.lower === 'according' ? 'preposition' : 'to';
  if (lower === 'that') return thatClass(context);
  if (lower === 'her') return next && startsNoun(next) ? 'possessive' : 'pronoun';
  if (lower === 'this' || lower === 'these' || lower === 'those')
    return next && startsNoun(next) ? 'determiner' : 'pronoun';
  const found = CLOSED.get(lower);
  const name =
    context.capital && isMidSentence(words) && (found === 'modal' || found === 'preposition' || found === 'adverb');
  return name ? undefined : found;
}

export function isMidSentence(words: readonly Word[]): boolean {
  const before = words.at(-1);
  return before !== undefined && !['stop', 'quote', 'colon', 'dash', 'bracket'].includes(before.class);
}

const NO_NOUN_AFTER: ReadonlySet<WordClass> = new Set([
  'preposition',
  'conjunction',
  'subordinator',
  'be',
  'have',
  'do',
  'modal',
  'determiner',
  'relative',
  'not',
  'adverb',
]);

/** The next token may begin or be a noun. */
export function startsNoun(next: Token): boolean {
  const lower = typographic(next.lower);
  if (!/^[\p{L}\d]/u.test(lower) || lower === 'to' || lower === 'that') return false;
  const kind = CLOSED.get(lower);
  return !(kind && NO_NOUN_AFTER.has(kind) && lower !== 'well') && !isPlainVerb(lower);
}

/** A spelling that is a verb and hardly ever anything else: "says", "told". */
function isPlainVerb(lower: string): boolean {
  const verb = verbOf(lower);
  return (
    verb !== undefined &&
    !NOUN_VERBS.has(verb.lemma) &&
    !verb.forms.includes('participle') &&
    !verb.forms.includes('gerund')
  );
}

const CLOSES = /^[.,;!?]$/;

function thatClass({ words, next, afterNext }: WordContext): WordClass {
  const before = words.at(-1);
  const alone = next && startsNoun(next) ? 'determiner' : 'pronoun';
  if (!before || ['stop', 'preposition', 'conjunction'].includes(before.class)) return alone;
  // "denied that.", "disputed that account,", "called that forecast outdated"
  if (!next || CLOSES.test(next.text)) return 'pronoun';
  if (before.class === 'verb') {
    const closed = !afterNext || CLOSES.test(afterNext.text);
    const called = before.verb?.frames.has('call') && !before.verb.frames.has('speech');
    return alone === 'determiner' && (closed || called) ? 'determiner' : 'subordinator';
  }
  if (before.class !== 'noun') return 'subordinator';
  // "the report that was …" is a relative, "the report that troops …" a clause.
  const kind = CLOSED.get(next.lower);
  return kind === 'be' || kind === 'have' || kind === 'modal' || isPlainVerb(next.lower) ? 'relative' : 'subordinator';
}
