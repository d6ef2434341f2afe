// Decides where the content of one verb of saying stands: a quotation before it, a clause after it, a sentence around it.

import { tidy } from './clause-end';
import { followingContent, quotationAfterStop } from './following-content';
import type { Parse } from './parse';
import type { Range } from './phrase';
import { precedingContent, quotationBefore } from './preceding-content';
import type { Subject } from './subject';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

export type Content = {
  ranges: Range[];
  /** What shows that this is content: the surer, the weaker a verb may be. */
  shownBy: 'quotation' | 'that' | 'question' | 'colon' | 'clause' | 'phrase' | 'infinitive' | 'before' | 'around';
};

export function contentOf(parse: Parse, group: VerbGroup, subject: Subject): Content | undefined {
  const { words } = parse;
  const left = subject.range && subject.range.from < group.start && isNear(words, subject.range, group);
  const claimStart = left && subject.range ? subject.range.from : group.start;
  const afterClaim = subject.side === 'right' && subject.range ? subject.range.to : group.end;
  const before = quotationBefore(words, claimStart);
  const follow = followingContent(parse, group, afterClaim, subject);
  if (before) {
    const rest = follow?.shownBy === 'quotation' ? follow.ranges : quotationAfterStop(parse, afterClaim, group);
    return { ranges: neat(words, [before, ...rest]), shownBy: 'quotation' };
  }
  const preceding =
    follow === undefined || follow.shownBy === 'clause'
      ? precedingContent(parse, group, claimStart, afterClaim)
      : undefined;
  if (follow && !(preceding && opensAdverbially(words, follow))) {
    const last = follow.ranges.at(-1);
    const more = last && follow.shownBy !== 'phrase' ? quotationAfterStop(parse, last.to, group) : [];
    return { ...follow, ranges: neat(words, [...follow.ranges, ...more]) };
  }
  return preceding && { ...preceding, ranges: neat(words, preceding.ranges) };
}

/** "The road was closed, police said in a message that was posted …": what follows only says where. */
const opensAdverbially = (words: readonly Word[], follow: Content): boolean =>
  ['preposition', 'adverb', 'subordinator'].includes(words[follow.ranges[0]?.from ?? -1]?.class ?? '');

const isNear = (words: readonly Word[], range: Range, group: VerbGroup): boolean =>
  !words.slice(range.to, group.start).some((word) => word.class === 'verb' || word.class === 'quote');

const neat = (words: readonly Word[], ranges: readonly Range[]): Range[] =>
  ranges.flatMap((range) => tidy(words, range) ?? []);
