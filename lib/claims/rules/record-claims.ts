// Claims of what was written down or filmed: "a duty roster supplied by the department lists him", "footage appeared to show". Knows the shape of a clause and words for records.

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import { phraseEndingAt } from './phrase-before';
import type { RangeClaim } from './range-claim';
import { RECORDS, TELLING } from './record-words-table';
import { verbOf } from './verbs';
import type { Word, WordClass } from './word';

/** How far behind its noun the verb of a record may stand, in words. */
const REACH = 22;
const BOUNDS: ReadonlySet<WordClass> = new Set([
  'comma',
  'semicolon',
  'colon',
  'dash',
  'conjunction',
  'subordinator',
  'stop',
]);
const OPENS_RELATIVE: ReadonlySet<WordClass> = new Set(['relative', 'subordinator']);
const AUXILIARY: ReadonlySet<WordClass> = new Set(['be', 'have', 'do', 'modal']);

export function recordClaims(parse: Parse): RangeClaim[] {
  const taken = new Set<number>();
  return parse.words.flatMap((word, at) => {
    const claim = RECORDS.has(word.lower) && word.quote === -1 ? claimOf(parse, at) : undefined;
    const cue = claim?.cue[0]?.from;
    if (!claim || cue === undefined || taken.has(cue)) return [];
    taken.add(cue);
    return [claim];
  });
}

function claimOf(parse: Parse, at: number): RangeClaim | undefined {
  const { words } = parse;
  const { floor, ceiling } = parse.reach(at);
  const phrase = phraseEndingAt(words, at, floor);
  const before = phrase && phrase.from > floor ? words[phrase.from - 1] : undefined;
  if (!phrase || (before && !BOUNDS.has(before.class) && !/^(?:after|as|because|and|but)$/.test(before.lower)))
    return undefined;
  const cue = tellingFrom(words, at, Math.min(ceiling, at + REACH));
  const content = cue && tidy(words, { from: cue.to, to: clauseEnd(words, cue.to) });
  if (!cue || !content) return undefined;
  return { source: [{ from: phrase.from, to: cue.from }], cue: [cue], content: [content], rule: 'record', sure: true };
}

/** The main verb of the clause that the record opens, if it tells something. */
function tellingFrom(words: readonly Word[], at: number, end: number): { from: number; to: number } | undefined {
  const many = isMany(words[at]);
  let commas = 0;
  let relative = false;
  for (let here = at + 1; here < end; here++) {
    const word = words[here];
    if (!word) return undefined;
    if (word.class === 'comma') {
      commas++;
      relative = false;
      continue;
    }
    if (['semicolon', 'colon', 'dash', 'quote'].includes(word.class)) return undefined;
    if (commas % 2 === 1) continue;
    if (OPENS_RELATIVE.has(word.class) || /^(?:which|whom|who|where)$/.test(word.lower)) {
      relative = true;
      continue;
    }
    const length = tellingAt(words, here, many);
    if (relative) {
      if (word.class === 'verb' || AUXILIARY.has(word.class)) relative = false;
      continue;
    }
    if (length > 0) return { from: here, to: here + length };
    if (AUXILIARY.has(word.class)) return undefined;
  }
  return undefined;
}

/** How many words from here on are the verb; none where it is no verb of a record. */
function tellingAt(words: readonly Word[], at: number, many: boolean): number {
  const { lower } = words[at] as Word;
  const before = words[at - 1];
  if (
    before &&
    ['determiner', 'possessive', 'preposition', 'to', 'pronoun', 'conjunction', 'be', 'modal'].includes(before.class)
  )
    return 0;
  if (/^(?:appear|appears|appeared|seem|seems|seemed)$/.test(lower))
    return words[at + 1]?.lower === 'to' && TELLING.has(words[at + 2]?.lower ?? '') ? 3 : 0;
  if (/^(?:has|have|had|carr(?:y|ies|ied))$/.test(lower)) return holdsFigure(words, at + 1) ? 1 : 0;
  const verb = verbOf(lower);
  const agrees = verb?.forms.some((form) => form === 'past' || form === (many ? 'base' : 'third'));
  return verb && agrees && TELLING.has(verb.lemma) && opensContent(words[at + 1]) ? 1 : 0;
}

const isMany = (word: Word | undefined): boolean =>
  /(?:[^s]s|data|imagery)$/.test(word?.lower ?? '') && !/(?:series|census|analysis)$/.test(word?.lower ?? '');

/** "has 31 names", "has the entry “…”", "has it at 2.24" */
const holdsFigure = (words: readonly Word[], at: number): boolean =>
  words[at]?.class === 'number' ||
  words[at]?.class === 'quote' ||
  (words[at]?.lower === 'it' && words[at + 1]?.lower === 'at') ||
  /^(?:entry|words|figure|record|trace)$/.test(words[at + 1]?.lower ?? '');

const opensContent = (word: Word | undefined): boolean =>
  word !== undefined &&
  (['determiner', 'possessive', 'number', 'quote', 'noun', 'relative', 'subordinator'].includes(word.class) ||
    /^(?:that|him|her|it|them|no|only|about|at|how|what|who)$/.test(word.lower)) &&
  !/^(?:up|off|signs|way|rise|by|of)$/.test(word.lower);
