// The subject behind its verb: "…," said John Smith, a spokesman for the ministry. Knows word classes only.

import type { Parse } from './parse';
import type { Range } from './phrase';
import { phraseStartingAt } from './phrase-after';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

/** With its appositions. `surely`: only when nothing else fits, as after a comma without a quotation. */
export function subjectAfter(parse: Parse, group: VerbGroup, surely = false): Range | undefined {
  const { words } = parse;
  const { ceiling } = parse.reach(group.head);
  if (surely && !looksInverted(words, group, ceiling)) return undefined;
  const range = phraseStartingAt(words, group.end, ceiling);
  return range && withApposition(words, range, ceiling);
}

const CLOSERS = new Set([
  'comma',
  'stop',
  'preposition',
  'quote',
  'dash',
  'semicolon',
  'relative',
  'colon',
  'conjunction',
]);

/** "…, said the minister": after the verb a phrase and nothing that the phrase could be the subject of. */
function looksInverted(words: readonly Word[], group: VerbGroup, ceiling: number): boolean {
  const bare = !group.passive && group.start === group.head && words[group.head]?.form !== 'base';
  const first = words[group.end];
  if (
    !bare ||
    !(group.frames.has('speech') || group.frames.has('quote') || group.frames.has('evidence')) ||
    group.frames.has('tell') ||
    !first ||
    first.class === 'pronoun' ||
    group.end >= ceiling
  )
    return false;
  const range = phraseStartingAt(words, group.end, ceiling);
  if (range?.from !== group.end) return false;
  const after = words[range.to];
  if (range.to >= ceiling || !after)
    return !(words[range.to]?.class === 'quote' && (words[range.to]?.quote ?? -1) >= 0);
  return !hasFiniteAfter(words, range.to, ceiling) && (CLOSERS.has(after.class) || after.lower === 'as');
}

/** "said a laboratory hired by the team had found". */
function hasFiniteAfter(words: readonly Word[], from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling; at++) {
    const word = words[at];
    if (!word || ['comma', 'semicolon', 'dash', 'relative', 'conjunction'].includes(word.class)) return false;
    if (['be', 'have', 'do', 'modal', 'clitic'].includes(word.class)) return true;
    if (word.class === 'verb' && (word.form === 'past' || word.form === 'third'))
      return words[at + 1]?.class !== 'preposition';
  }
  return false;
}

const APPOSITIONS = 4;
const APPOSED = new Set(['determiner', 'possessive', 'noun', 'number']);
const AFTER_APPOSED = new Set([
  'comma',
  'stop',
  'preposition',
  'relative',
  'semicolon',
  'dash',
  'to',
  'adverb',
  'conjunction',
]);

/** "John Smith|, 45|, a baker|, who saw it": phrases and relative clauses between commas. */
export function withApposition(words: readonly Word[], range: Range, ceiling: number): Range {
  let { to } = range;
  for (let round = 0; round < APPOSITIONS; round++) {
    const end = apposedEnd(words, to, ceiling);
    if (end === undefined) break;
    to = end;
  }
  return { from: range.from, to };
}

function apposedEnd(words: readonly Word[], comma: number, ceiling: number): number | undefined {
  const relative = words[comma]?.class === 'relative' && words[comma]?.lower === 'who';
  if (relative) return nextBreak(words, comma, ceiling);
  const first = words[comma + 1];
  if (words[comma]?.class !== 'comma' || !first || comma + 1 >= ceiling) return undefined;
  if (first.class === 'relative' && /^(?:who|whose|which)$/.test(first.lower))
    return nextBreak(words, comma + 1, ceiling);
  if (!APPOSED.has(first.class)) return undefined;
  const more = phraseStartingAt(words, comma + 1, ceiling);
  if (more?.from !== comma + 1) return undefined;
  const after = words[more.to];
  const modified =
    after?.class === 'verb' && (after.form === 'participle' || after.form === 'past' || after.form === 'gerund');
  return more.to >= ceiling || !after || modified || AFTER_APPOSED.has(after.class) ? more.to : undefined;
}

function nextBreak(words: readonly Word[], from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && !['comma', 'stop', 'semicolon', 'dash', 'quote'].includes(words[at]?.class ?? 'stop')) at++;
  return at;
}
