// Decides where the content of one verb of saying stands: a quotation before it, a clause after it, a sentence around it.

import { clauseEnd, pastAdverbials, tidy } from './content';
import { phraseStartingAt, type Range } from './noun-phrase';
import { reachOf, type Subject } from './subject';
import type { VerbGroup } from './verb-group';
import type { Frame } from './verbs-table';
import type { Word } from './words';

export type Content = {
  ranges: Range[];
  /** What shows that this is content: the surer, the weaker a verb may be. */
  shownBy: 'quotation' | 'that' | 'question' | 'colon' | 'clause' | 'phrase' | 'infinitive' | 'before' | 'around';
};

export function contentOf(words: readonly Word[], group: VerbGroup, subject: Subject): Content | undefined {
  const claimStart =
    subject.range && subject.side !== 'none' && subject.range.from < group.start && near(words, subject.range, group)
      ? subject.range.from
      : group.start;
  const afterClaim = subject.side === 'right' && subject.range ? subject.range.to : group.end;
  const before = quotationBefore(words, claimStart);
  const follow = followingContent(words, group, afterClaim, subject);
  if (before) {
    const rest =
      follow && follow.shownBy === 'quotation' ? follow.ranges : quotationAfterStop(words, afterClaim, group);
    return { ranges: joined(words, [before, ...rest]), shownBy: 'quotation' };
  }
  if (follow) {
    const last = follow.ranges.at(-1);
    const more = last && follow.shownBy !== 'phrase' ? quotationAfterStop(words, last.to, group) : [];
    return { ...follow, ranges: joined(words, [...follow.ranges, ...more]) };
  }
  return precedingContent(words, group, claimStart, afterClaim);
}

const near = (words: readonly Word[], range: Range, group: VerbGroup): boolean => {
  for (let at = range.to; at < group.start; at++)
    if (words[at]?.class === 'verb' || words[at]?.class === 'quote') return false;
  return true;
};

/** The quotation that closes right before `at` ("…," he said), with the sentence part it completes. */
function quotationBefore(words: readonly Word[], at: number): Range | undefined {
  let last = at - 1;
  if (words[last]?.class === 'comma' || words[last]?.class === 'dash') last--;
  const mark = words[last];
  const here = words[at];
  if (
    mark?.class !== 'quote' ||
    mark.quote < 0 ||
    mark.quote === here?.quote ||
    (mark.quote > (here?.quote ?? -1) && here?.quote !== -1)
  )
    return undefined;
  if (mark.sentence !== here?.sentence && !/[,?!…—-]/.test(words[last - 1]?.text ?? '')) return undefined;
  let from = last;
  while (from > 0 && words[from - 1]?.quote === mark.quote) from--;
  // "He is “a liar,” she said": the claim begins where its sentence does.
  const opener = words[from];
  if (!opener?.capital && !words[from + 1]?.capital) {
    while (from > 0 && words[from - 1]?.sentence === opener?.sentence && words[from - 1]?.class !== 'semicolon') from--;
  }
  return { from, to: last + 1 };
}

/** `"X," he said. "Y."`: a quotation that opens the next sentence goes on, unless a saying of its own follows it. */
function quotationAfterStop(words: readonly Word[], at: number, group: VerbGroup): Range[] {
  const sentence = words[group.head]?.sentence ?? 0;
  let next = at;
  while (next < words.length && words[next]?.sentence === sentence && next - at < 40) next++;
  // What ends the sentence may already be the next quotation's first mark.
  const opener = words[next];
  if (opener?.class !== 'quote' || opener.quote < 0 || words[next - 1]?.quote === opener.quote) return [];
  let to = next;
  while (to < words.length && words[to]?.quote === opener.quote) to++;
  if (followedBySaying(words, to)) return [];
  return [{ from: next, to }];
}

function followedBySaying(words: readonly Word[], to: number): boolean {
  const sentence = words[to - 1]?.sentence;
  const inner = words[to - 2];
  if (inner && /[.?!…]/.test(inner.text) && words[to]?.sentence !== sentence) return false;
  for (let at = to; at < Math.min(words.length, to + 25); at++) {
    const word = words[at];
    if (!word || (word.sentence !== sentence && at > to)) return false;
    if (word.class === 'verb' && (word.verb?.frames.size ?? 0) > 0) return true;
  }
  return false;
}

function followingContent(
  words: readonly Word[],
  group: VerbGroup,
  afterClaim: number,
  subject: Subject,
): Content | undefined {
  const { frames } = group;
  const ceiling = sentenceEnd(words, group.head);
  let at = subject.side === 'right' ? afterClaim : group.end;
  if (frames.has('tell') && subject.side !== 'right') at = pastAddressee(words, at, ceiling);
  const plain = at;
  at = pastAdverbials(words, at, ceiling);
  for (const start of at === plain ? [at] : [at, plain]) {
    const found = contentFrom(words, start, group, ceiling);
    if (found) return found;
  }
  const that = laterThat(words, plain, ceiling);
  if (that !== undefined && subject.side !== 'right') return clause(words, that, 'that');
  if (subject.side === 'right') return undefined;
  if (frames.has('object') || frames.has('accuse') || frames.has('call')) {
    const start = plain;
    if (start < ceiling && startsPhrase(words[start])) return clause(words, start, 'phrase');
  }
  return undefined;
}

function sentenceEnd(words: readonly Word[], at: number): number {
  const sentence = words[at]?.sentence;
  let end = at;
  while (end < words.length && words[end]?.sentence === sentence) end++;
  return end;
}

function pastAddressee(words: readonly Word[], at: number, ceiling: number): number {
  const phrase = phraseStartingAt(words, at, ceiling);
  return phrase && phrase.from === at ? phrase.to : at;
}

function contentFrom(words: readonly Word[], start: number, group: VerbGroup, ceiling: number): Content | undefined {
  let at = start;
  if (words[at]?.class === 'comma' || words[at]?.class === 'colon') at++;
  const word = words[at];
  if (!word || at >= words.length) return undefined;
  const colon = words[start]?.class === 'colon';
  if (word.class === 'quote' && word.quote >= 0 && word.quote !== words[group.head]?.quote && (at < ceiling || colon))
    return quotationFrom(words, at);
  if (at >= ceiling) return undefined;
  if (colon) return clause(words, at, 'colon');
  if (words[start]?.class === 'comma') return undefined;
  if (!takesClause(group.frames)) return undefined;
  if (word.class === 'subordinator' && word.lower === 'that') return clause(words, at, 'that');
  if (word.class === 'relative' && word.lower === 'that') return clause(words, at, 'that');
  if (/^(?:whether|if|how|why|what|who|which|where|when)$/.test(word.lower)) return clause(words, at, 'question');
  if (word.class === 'to') return clause(words, at, 'infinitive');
  if (hasClause(words, at, ceiling)) return clause(words, at, 'clause');
  return undefined;
}

function quotationFrom(words: readonly Word[], at: number): Content {
  const quote = words[at]?.quote;
  let to = at;
  while (to < words.length && words[to]?.quote === quote) to++;
  const sentence = words[to - 1]?.sentence;
  // "a “massacre” of innocents": the sentence goes on after the mark.
  if (
    words[to] &&
    words[to]?.sentence === sentence &&
    !['comma', 'stop'].includes(words[to]?.class ?? '') &&
    !/[,.?!]/.test(words[to - 2]?.text ?? '')
  ) {
    to = Math.max(to, clauseEnd(words, to));
  }
  return { ranges: [{ from: at, to }], shownBy: 'quotation' };
}

function clause(words: readonly Word[], from: number, shownBy: Content['shownBy']): Content {
  return { ranges: [{ from, to: clauseEnd(words, from) }], shownBy };
}

const CLAUSE_FRAMES: readonly Frame[] = ['speech', 'tell', 'mental', 'evidence', 'quote', 'promise', 'wish', 'seem'];

const takesClause = (frames: ReadonlySet<Frame>): boolean => CLAUSE_FRAMES.some((frame) => frames.has(frame));

/** A subject and a finite verb ahead: "said the road was closed". */
function hasClause(words: readonly Word[], from: number, ceiling: number): boolean {
  if (
    !startsPhrase(words[from]) &&
    words[from]?.class !== 'adverb' &&
    words[from]?.class !== 'subordinator' &&
    words[from]?.class !== 'clitic' &&
    words[from]?.class !== 'preposition'
  )
    return false;
  for (let at = from; at < ceiling; at++) {
    const word = words[at];
    if (!word) return false;
    if (word.class === 'clitic') return true;
    if (at > from && ['be', 'have', 'do', 'modal'].includes(word.class)) return true;
    if (at > from && word.class === 'verb' && word.form !== 'gerund' && word.form !== 'participle') return true;
  }
  return false;
}

const startsPhrase = (word: Word | undefined): boolean =>
  word !== undefined &&
  ['determiner', 'possessive', 'pronoun', 'noun', 'number', 'quote', 'clitic', 'relative'].includes(word.class);

/** "said in a rare interview with the paper that …": the that-clause behind a stretch without verbs. */
function laterThat(words: readonly Word[], from: number, ceiling: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + 24); at++) {
    const word = words[at];
    if (!word || word.class === 'quote' || word.class === 'semicolon' || word.class === 'colon') return undefined;
    if (word.class === 'subordinator' && word.lower === 'that') return at;
    if (['be', 'have', 'do', 'modal', 'clitic'].includes(word.class)) return undefined;
    if (word.class === 'verb' && word.form !== 'gerund') return undefined;
  }
  return undefined;
}

/** "The road was closed, police said." and "The road, police said, was closed." */
function precedingContent(
  words: readonly Word[],
  group: VerbGroup,
  claimStart: number,
  afterClaim: number,
): Content | undefined {
  const sentence = words[group.head]?.sentence;
  const mark = words[claimStart - 1];
  if (!mark || mark.sentence !== sentence || !['comma', 'dash'].includes(mark.class)) return undefined;
  const reach = reachOf(words, claimStart - 1);
  let from = claimStart - 1;
  while (from > 0 && words[from - 1]?.sentence === sentence) from--;
  if (words[group.head]?.quote !== -1) from = Math.max(from, reach.floor);
  const before = { from, to: claimStart - 1 };
  const ceiling = sentenceEnd(words, group.head);
  const next = pastAdverbials(words, afterClaim, ceiling);
  if (words[next]?.class === 'comma' && next + 1 < ceiling && !hasFiniteBefore(words, before)) {
    return { ranges: joined(words, [before, { from: next + 1, to: clauseEnd(words, next + 1) }]), shownBy: 'around' };
  }
  return before.to > before.from && hasFiniteBefore(words, before)
    ? { ranges: joined(words, [before]), shownBy: 'before' }
    : undefined;
}

function hasFiniteBefore(words: readonly Word[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (
      word &&
      (['be', 'have', 'do', 'modal', 'clitic'].includes(word.class) ||
        (word.class === 'verb' && word.form !== 'gerund'))
    )
      return true;
  }
  return false;
}

function joined(words: readonly Word[], ranges: readonly Range[]): Range[] {
  return ranges.flatMap((range) => {
    const neat = tidy(words, range);
    return neat ? [neat] : [];
  });
}
