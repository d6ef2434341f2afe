// The capitalised names of an article with the titles and appositions that stand at them, so that a later "Ross" can be carried back. Knows spelling only.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../rules/closed-words-table';
import { companiesOf } from './companies';
import type { Gender } from './given-names';
import { gendersOf } from './name-genders';
import { appositionAfter, titleBefore } from './name-surroundings';
import { bare, isCapital } from './spelling';
import { statesOf } from './states';

/** A run of capitalised words; `before` is the title in front of it, `after` the apposition behind. */
export type NameRun = Span & {
  words: readonly string[];
  tokens: readonly Token[];
  before: readonly Token[];
  after: readonly Token[];
};

export type NameIndex = {
  /** The earliest fuller name that ends in (or, for a single word, begins with) these words. */
  fuller(words: readonly string[], before: number): NameRun | undefined;
  /** A longer name that begins with this word: "Lintas" → "Lintas Air". */
  beginning(word: string): NameRun | undefined;
  /** The run that covers a place of the text. */
  at(offset: number): NameRun | undefined;
  /** The first capitalised run that holds this word: "ministry" → "Interior Ministry". */
  holding(word: string, before: number): NameRun | undefined;
  /** All runs that end in this word, in text order. */
  endingIn(word: string): readonly NameRun[];
  /** The name that the article gives a short form in brackets: "(NFA)". */
  spelledOut(initials: string): NameRun | undefined;
  /** What pronouns make of whoever's family name this is. */
  genderOf(word: string): Gender | undefined;
  /** Whether the article speaks of a name's ministry, army or republic. */
  isState(word: string): boolean;
  /** Whether the article gives a name shares, a board or a chief executive. */
  isCompany(word: string): boolean;
};

const JOINERS = new Set("of the de del della der van von bin ibn al el da dos du la le for and . ’ ' &".split(' '));
const RUNS_PER_WORD = 20;

/** `sentenceStarts`: offsets where a capital proves nothing. */
export function indexNames(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): NameIndex {
  const runs = collectRuns(tokens, sentenceStarts);
  const byLast = new Map<string, NameRun[]>();
  const byWord = new Map<string, NameRun[]>();
  for (const run of runs) {
    const last = run.words.at(-1);
    if (last) keep(byLast, withoutArticle(last), run);
    for (const word of new Set(run.words)) keep(byWord, word, run);
  }
  const initials = spelledOut(tokens, runs);
  const states = statesOf(tokens);
  const companies = companiesOf(tokens);
  const genders = gendersOf(tokens, runs);
  return {
    fuller: (words, before) =>
      byLast
        .get(withoutArticle(words.at(-1) ?? ''))
        ?.find((run) => run.start < before && run.words.length > words.length && endsWith(run.words, words)),
    beginning: (word) => byWord.get(word)?.find((run) => run.words.length > 1 && run.words[0] === word),
    at: (offset) => findAt(runs, offset),
    holding: (word, before) => byWord.get(word)?.find((run) => run.start < before && run.words.length > 1),
    endingIn: (word) => byLast.get(withoutArticle(word)) ?? [],
    spelledOut: (short) => initials.get(short),
    genderOf: (word) => genders.get(word),
    isState: states,
    isCompany: (word) => companies.has(word),
  };
}

function keep(runs: Map<string, NameRun[]>, word: string, run: NameRun): void {
  const kept = runs.get(word);
  if (!kept) runs.set(word, [run]);
  else if (kept.length < RUNS_PER_WORD) kept.push(run);
}

const endsWith = (whole: readonly string[], tail: readonly string[]): boolean =>
  tail.every((word, at) => withoutArticle(whole[whole.length - tail.length + at] ?? '') === withoutArticle(word));

/** "Ali al-Darraji" is "Darraji" later. */
const withoutArticle = (word: string): string => word.replace(/^(?:al|el|as|ad|an|ar|ash|at|az)[-’'](?=.{3})/, '');

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

/** "the National Farmers’ Alliance (NFA)" */
function spelledOut(tokens: readonly Token[], runs: readonly NameRun[]): Map<string, NameRun> {
  const found = new Map<string, NameRun>();
  for (const [at, token] of tokens.entries()) {
    const short = tokens[at + 1];
    const before = tokens[at - 1];
    if (token.text !== '(' || !short || !before || !/^\p{Lu}{2,7}$/u.test(short.text)) continue;
    const run = findAt(runs, before.start);
    if (run && run.words.length > 1) found.set(short.lower, run);
  }
  return found;
}

function collectRuns(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opensName(tokens[at])) continue;
    let from = at;
    const to = runEnd(tokens, at, sentenceStarts);
    // "The Ministry", "Police in …": a sentence's first word is no name by its capital alone.
    const first = tokens[from];
    if (first && sentenceStarts.has(first.start) && to - from > 1 && SMALL_WORDS.has(first.lower)) from++;
    while (from < to && JOINERS.has(tokens[from]?.lower ?? '')) from++;
    const last = tokens[to - 1];
    const opener = tokens[from];
    if (opener && last) {
      const own = tokens.slice(from, to);
      runs.push({
        start: opener.start,
        end: last.end,
        words: own.filter((token) => token.text !== '.').map((token) => bare(token.lower)),
        tokens: own,
        before: titleBefore(tokens, from, to),
        after: appositionAfter(tokens, to),
      });
    }
    at = Math.max(at, to - 1);
  }
  return runs;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  [ADVERBS, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS].flatMap((words) => [
    ...words,
  ]),
);

const opensName = (token: Token | undefined): boolean => isCapital(token) && !TIME_WORDS.has(token?.lower ?? '');

function runEnd(tokens: readonly Token[], start: number, sentenceStarts: ReadonlySet<number>): number {
  let to = start + 1;
  for (let at = start; at < tokens.length && at - start < 12; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || (at > start && (sentenceStarts.has(token.start) || (before && token.start - before.end > 1)))) break;
    if (opensName(token)) {
      to = at + 1;
      if (/['’]s$/.test(token.lower)) break;
    } else if (!JOINERS.has(token.lower) || token.lower === 'and') break;
    else if (token.text === '.' && (before?.text.length ?? 9) > 4) break;
  }
  return to;
}
