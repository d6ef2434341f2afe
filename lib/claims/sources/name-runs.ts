// The full names of an article with what it says of them ("Police Commissioner Ann Ross, who …"), so that a later "Ross" can be carried back. Knows spelling only.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';

/** A run of capitalised words; `before` is the title in front of it, `after` the apposition behind. */
export type NameRun = Span & { words: readonly string[]; before: readonly Token[]; after: readonly Token[] };

export type NameIndex = {
  /** The earliest fuller name that ends in (or, for a single word, begins with) these words. */
  fuller(words: readonly string[], before: number): NameRun | undefined;
  /** A longer name that begins with this word: "Lintas" → "Lintas Air". */
  beginning(word: string): NameRun | undefined;
  /** The run that covers a place of the text. */
  at(offset: number): NameRun | undefined;
  /** The first capitalised run that holds this word: "ministry" → "Interior Ministry". */
  holding(word: string, before: number): NameRun | undefined;
};

const JOINERS = new Set([
  'of',
  'the',
  'de',
  'del',
  'della',
  'der',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'for',
  'and',
  '.',
  '’',
  "'",
]);
const TITLES_BEFORE = 6;
const APPOSITION = 18;

/** `sentenceStarts`: offsets where a capital proves nothing. */
export function indexNames(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): NameIndex {
  const runs = collectRuns(tokens, sentenceStarts);
  const byLast = new Map<string, NameRun[]>();
  const byWord = new Map<string, NameRun[]>();
  for (const run of runs) {
    const last = run.words.at(-1);
    if (last) byLast.set(last, [...(byLast.get(last) ?? []).slice(0, 20), run]);
    for (const word of new Set(run.words)) {
      const held = byWord.get(word) ?? [];
      if (held.length < 20) held.push(run);
      byWord.set(word, held);
    }
  }
  return {
    fuller: (words, before) =>
      byLast
        .get(words.at(-1) ?? '')
        ?.find((run) => run.start < before && run.words.length > words.length && endsWith(run.words, words)),
    beginning: (word) => byWord.get(word)?.find((run) => run.words.length > 1 && run.words[0] === word),
    at: (offset) => findAt(runs, offset),
    holding: (word, before) => byWord.get(word)?.find((run) => run.start < before && run.words.length > 1),
  };
}

const endsWith = (whole: readonly string[], tail: readonly string[]): boolean =>
  tail.every((word, at) => whole[whole.length - tail.length + at] === word);

function findAt(runs: readonly NameRun[], offset: number): NameRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return undefined;
    if (run.end <= offset) low = middle + 1;
    else if (run.start > offset) high = middle - 1;
    else return run;
  }
  return undefined;
}

function collectRuns(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at])) continue;
    let from = at;
    const to = runEnd(tokens, at);
    // "The Ministry", "Police in …": a sentence's first word is no name by its capital alone.
    const first = tokens[from];
    if (
      first &&
      sentenceStarts.has(first.start) &&
      to - from > 1 &&
      /^(?:the|a|an|in|on|at|but|and|when|while|after|as|for|if|that|this|his|her|their|our|its|we|he|she|it|they)$/.test(
        first.lower,
      )
    )
      from++;
    while (from < to && JOINERS.has(tokens[from]?.lower ?? '')) from++;
    const last = tokens[to - 1];
    const opener = tokens[from];
    if (opener && last) {
      runs.push({
        start: opener.start,
        end: last.end,
        words: tokens
          .slice(from, to)
          .filter((token) => token.text !== '.')
          .map((token) => bare(token.lower)),
        before: titleBefore(tokens, from),
        after: appositionAfter(tokens, to),
      });
    }
    at = Math.max(at, to - 1);
  }
  return runs;
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:(?:al|el|an|ar|as|ash|ad|at|az|bin)[-’'])?\p{Lu}/u.test(token.text);

/** Without a possessive ending. */
export const bare = (lower: string): string => lower.replace(/['’]s?$/, '');

function runEnd(tokens: readonly Token[], start: number): number {
  let to = start + 1;
  for (let at = start; at < tokens.length && at - start < 12; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || (at > start && before && token.start - before.end > 1)) break;
    if (isCapital(token)) {
      to = at + 1;
      if (/['’]s$/.test(token.lower)) break;
    } else if (!JOINERS.has(token.lower) || token.lower === 'and') break;
    else if (token.text === '.' && (before?.text.length ?? 9) > 3) break;
  }
  return to;
}

const isBreak = (token: Token | undefined): boolean => token === undefined || /^[.,;:?!"“”()—–]$/.test(token.text);

/** "Police Commissioner" Ann Ross, and "the contractor," Elio Bassi. */
function titleBefore(tokens: readonly Token[], from: number): Token[] {
  const apposed = tokens[from - 1]?.text === ',';
  let start = apposed ? from - 1 : from;
  while (start > 0 && from - start < TITLES_BEFORE && !isBreak(tokens[start - 1]) && !isSaying(tokens[start - 1]))
    start--;
  const title = tokens.slice(start, apposed ? from - 1 : from);
  const first = title[0];
  return !apposed || /^(?:the|an?|its|their|his|her|another|one)$|['’]s$/.test(first?.lower ?? '') ? title : [];
}

const isSaying = (token: Token | undefined): boolean =>
  (verbOf(token?.lower ?? '')?.frames.size ?? 0) > 0 && /(?:ed|said|told|says|wrote)$/.test(token?.lower ?? '');

function appositionAfter(tokens: readonly Token[], to: number): Token[] {
  if (tokens[to]?.text !== ',') return [];
  const first = tokens[to + 1];
  if (
    !first ||
    !/^(?:an?|the|who|whose|one|his|her|their|its|chief|head|director|former|deputy|senior|professor|spokes\w*|minister|president|information|media|\p{Ll}\w*|\p{L}+['’]s)$/u.test(
      first.lower,
    )
  )
    return [];
  // "Grace Phiri, attributed …": the main verb after another apposition.
  if (verbOf(first.lower)?.forms.includes('past') || /ed$/.test(first.lower)) return [];
  let end = to + 1;
  while (end < tokens.length && end - to < APPOSITION && !isBreak(tokens[end])) end++;
  return tokens.slice(to + 1, end);
}
