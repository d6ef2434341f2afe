// Claims of speakers whom a clause tells apart: "Two rangers whom we cannot name confirmed that …", "fishermen who reached the town spoke of sixty". Knows the shape of a clause and plain verbs of saying.

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import { isNominal, type Range } from './phrase';
import { phraseStartingAt } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import type { RangeClaim } from './range-claim';
import type { Word, WordClass } from './word';

/** How long such a clause may be, in words. */
const REACH = 16;
const OPENS = /^(?:who|whom|we|he|she|they)$/;
const ANYBODY = /^(?:those|everyone|everybody|people|men|women|others|all|many|some|several|anyone)$/;
const SAYS = /^(?:say|says|said|tells|told|confirmed|insisted|recalled|denied)$/;
const BOUNDS: ReadonlySet<WordClass> = new Set(['comma', 'semicolon', 'colon', 'dash', 'quote', 'stop', 'bracket']);
const AUXILIARY: ReadonlySet<WordClass> = new Set(['be', 'have', 'do', 'modal', 'clitic']);
const PASSED: ReadonlySet<WordClass> = new Set(['adverb', 'not']);

export const restrictedSpeakers = (parse: Parse): RangeClaim[] =>
  parse.words.flatMap((word, at) => (opensClause(word) && word.quote === -1 ? (claimOf(parse, at) ?? []) : []));

const opensClause = (word: Word): boolean =>
  OPENS.test(word.lower) || (word.class === 'relative' && /^(?:that|which)$/.test(word.lower));

function claimOf({ words, reach }: Parse, at: number): RangeClaim | undefined {
  const { floor, ceiling } = reach(at);
  const before = words[at - 1];
  if (!before || at <= floor || !(isNominal(before) || ANYBODY.test(before.lower))) return undefined;
  const who = ANYBODY.test(before.lower) ? { from: at - 1, to: at } : phraseEndingAt(words, at - 1, floor);
  const opening = who && who.from > floor ? words[who.from - 1] : undefined;
  if (!who || (opening && !BOUNDS.has(opening.class) && opening.class !== 'conjunction')) return undefined;
  const cue = sayingBehind(words, at, Math.min(ceiling, at + REACH));
  const content = cue && contentBehind(words, cue, ceiling);
  return cue && content
    ? { source: [{ from: who.from, to: cue.from }], cue: [cue], content: [content], rule: 'verb', sure: true }
    : undefined;
}

/** The main verb behind the clause, which has a verb of its own before. */
function sayingBehind(words: readonly Word[], at: number, end: number): Range | undefined {
  for (let here = at + 2; here < end; here++) {
    const word = words[here];
    if (!word || BOUNDS.has(word.class)) return undefined;
    const speaks = /^(?:spoke|speaks?)$/.test(word.lower) && words[here + 1]?.lower === 'of';
    if (!speaks && !SAYS.test(word.lower)) continue;
    let from = here;
    while (from > at + 1 && isPartOfVerb(words[from - 1])) from--;
    if (words.slice(from, here).some(({ class: kind }) => kind === 'be')) return undefined;
    const clause = words.slice(at + 1, from);
    const opened = ['to', 'relative', 'pronoun', 'conjunction', 'determiner'].includes(words[from - 1]?.class ?? 'to');
    if (!opened && clause.some((one) => one.class === 'verb' || AUXILIARY.has(one.class)))
      return { from, to: here + (speaks ? 2 : 1) };
    return undefined;
  }
  return undefined;
}

const isPartOfVerb = (word: Word | undefined): boolean =>
  word !== undefined && (AUXILIARY.has(word.class) || PASSED.has(word.class));

/** "told this newspaper that …": whom it is told is no content. */
function contentBehind(words: readonly Word[], { to }: Range, ceiling: number): Range | undefined {
  const told = /^(?:told|tells)$/.test(words[to - 1]?.lower ?? '');
  const hearer = told ? phraseStartingAt(words, to, ceiling) : undefined;
  const from = hearer && hearer.from === to ? hearer.to : to;
  return from < ceiling ? tidy(words, { from, to: clauseEnd(words, from) }) : undefined;
}
