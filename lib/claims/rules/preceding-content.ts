// Content that stands before its verb: "…," he said; the road was closed, police said; the road, police said, was closed.

import { pastAdverbials } from './adverbials';
import { clauseEnd } from './clause-end';
import type { Parse } from './parse';
import type { Range } from './phrase';
import type { Content } from './verb-content';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

/** The quotation that closes right before `at`, with the sentence part it completes. */
export function quotationBefore(words: readonly Word[], at: number): Range | undefined {
  const here = words[at];
  let last = at - 1;
  if (words[last]?.class === 'comma' || words[last]?.class === 'dash') last--;
  const mark = words[last];
  if (mark?.class !== 'quote' || mark.quote < 0 || here?.quote !== -1) return undefined;
  if (mark.sentence !== here.sentence && !/[,?!…—-]/.test(words[last - 1]?.text ?? '')) return undefined;
  let from = last;
  while (from > 0 && words[from - 1]?.quote === mark.quote) from--;
  // "He is “a liar,” she said": the claim begins where its sentence does.
  const opener = words[from];
  if (!opener?.capital && !words[from + 1]?.capital) {
    while (from > 0 && words[from - 1]?.sentence === opener?.sentence && words[from - 1]?.class !== 'semicolon') from--;
  }
  return { from, to: last + 1 };
}

export function precedingContent(
  parse: Parse,
  group: VerbGroup,
  claimStart: number,
  afterClaim: number,
): Content | undefined {
  const { words } = parse;
  const sentence = words[group.head]?.sentence;
  const mark = words[claimStart - 1];
  if (!mark || mark.sentence !== sentence || !['comma', 'dash'].includes(mark.class)) return undefined;
  const from =
    words[group.head]?.quote === -1 ? parse.sentenceStart(claimStart - 1) : parse.reach(claimStart - 1).floor;
  const before = { from: afterEarlierClaim(words, from, claimStart - 1), to: claimStart - 1 };
  const inverted = afterClaim > group.end;
  const said = saysSomething(words, before) || (inverted && isFragment(words, before));
  const ceiling = parse.sentenceEnd(group.head);
  const next = pastAdverbials(words, afterClaim, ceiling);
  if (words[next]?.class === 'comma' && next + 1 < ceiling && !said) {
    return { ranges: [before, { from: next + 1, to: clauseEnd(words, next + 1) }], shownBy: 'around' };
  }
  return said ? { ranges: [before], shownBy: 'before' } : undefined;
}

/** "X, he told reporters, and Y, he added": the second claim begins after the first. */
function afterEarlierClaim(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const verb = words[at];
    if (verb?.class !== 'verb' || !(verb.verb?.frames.has('speech') || verb.verb?.frames.has('tell'))) continue;
    for (let next = at + 1; next < to - 1; next++)
      if (words[next]?.class === 'comma' && words[next + 1]?.class === 'conjunction') return next + 2;
    return from;
  }
  return from;
}

const ADVERBIAL_OPENERS = new Set(['subordinator', 'preposition', 'adverb']);

/** Has a verb of its own and is no "When asked," or "In Rome,". */
function saysSomething(words: readonly Word[], { from, to }: Range): boolean {
  const first = words[from];
  if (!first || (first.class === 'verb' && first.form !== 'base') || first.class === 'subordinator') return false;
  if (
    ADVERBIAL_OPENERS.has(first.class) &&
    !words.slice(from, to).some((word) => word.class === 'comma') &&
    !hasFinite(words, from, to)
  )
    return false;
  return hasFinite(words, from, to);
}

const FRAGMENT = 7;

/** "Not so, says the owner": a few words that open no adverbial. */
const isFragment = (words: readonly Word[], { from, to }: Range): boolean =>
  to > from &&
  to - from <= FRAGMENT &&
  !ADVERBIAL_OPENERS.has(words[from]?.class ?? 'stop') &&
  words[from]?.class !== 'verb';

function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      (word) =>
        ['be', 'have', 'do', 'modal', 'clitic'].includes(word.class) ||
        (word.class === 'verb' && word.form !== 'gerund'),
    );
}
