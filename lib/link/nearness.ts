// How far pieces of evidence stand from a passage, what they count there, and which of them are signals by themselves.

import type { LinkReasonKind } from '../model/reading';
import type { Evidence } from './evidence';
import { type Passage, passageAt } from './passages';

/** In the same sentence, in its paragraph, in the paragraph before or after, or elsewhere in the article. */
export type Distance = 'sentence' | 'paragraph' | 'beside' | 'article';

type Near = Record<Distance, number>;

/** Evidence in the same sentence counts whole; in the same paragraph, the one beside it, or elsewhere in the article, less and less. */
const NEAR: Near = { sentence: 1, paragraph: 0.6, beside: 0.45, article: 0.3 };
/** A date said elsewhere is about something else; words found elsewhere are chance. */
const NEAR_OF: Partial<Record<LinkReasonKind, Near>> = {
  date: { sentence: 1, paragraph: 0.5, beside: 0.25, article: 0 },
  keyword: { sentence: 1, paragraph: 0.6, beside: 0.4, article: 0.1 },
  kind: { sentence: 1, paragraph: 0.5, beside: 0, article: 0 },
};
/** Of one sort of evidence, no more than this counts: many shared words are no second signal. */
const MOST: Partial<Record<LinkReasonKind, number>> = {
  actors: 3.6,
  place: 2,
  keyword: 1.5,
  kind: 0.4,
  'listed-claim': 2,
};
export type Placed = { each: Evidence; passages: ReadonlySet<number>; paragraphs: ReadonlySet<number> };
export type Step = { each: Evidence; step: Distance };

/** Indexes of the passages and paragraphs that hold a piece of evidence. */
export function place(each: Evidence, all: readonly Passage[]): Placed {
  const passages = new Set(each.spans.map(({ start }) => passageAt(all, start)));
  const paragraphs = new Set([...passages].map((at) => all[at]?.paragraph ?? -1));
  return { each, passages, paragraphs };
}

export function distance(at: number, { passages, paragraphs }: Placed, all: readonly Passage[]): Distance {
  if (passages.has(at)) return 'sentence';
  const paragraph = all[at]?.paragraph ?? 0;
  if (paragraphs.has(paragraph)) return 'paragraph';
  return paragraphs.has(paragraph - 1) || paragraphs.has(paragraph + 1) ? 'beside' : 'article';
}

/** What all evidence together counts at a passage. */
export function totalOf(steps: readonly Step[]): number {
  const sums = new Map<LinkReasonKind, number>();
  for (const { each, step } of steps) {
    const { kind } = each;
    const amount = each.weight * (NEAR_OF[kind] ?? NEAR)[step];
    const sum = sums.get(kind) ?? 0;
    // Of several dates the best one counts; they are not added up.
    sums.set(kind, kind === 'date' ? Math.max(sum, amount) : Math.min(MOST[kind] ?? Infinity, sum + amount));
  }
  return [...sums.values()].reduce((sum, amount) => sum + amount, 0);
}
