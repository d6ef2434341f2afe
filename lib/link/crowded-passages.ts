// A passage speaks of one event, or of a few: where many fit, it keeps the best, and an event that is kept nowhere is let go.

import type { Judged } from './operations';

const MOST_IN_PASSAGE = 6;

export function withoutCrowds(judged: readonly Judged[]): Judged[] {
  const least = new Map<number, number>();
  const scores = new Map<number, number[]>();
  for (const { judgement } of judged) {
    for (const { at, score } of judgement.passages) {
      const known = scores.get(at);
      if (known) known.push(score);
      else scores.set(at, [score]);
    }
  }
  for (const [at, found] of scores) least.set(at, found.sort((a, b) => b - a)[MOST_IN_PASSAGE - 1] ?? 0);
  return judged.flatMap(({ listed, judgement }) => {
    const passages = judgement.passages.filter(({ at, score }) => score >= (least.get(at) ?? 0));
    return passages.length > 0 ? [{ listed, judgement: { ...judgement, passages } }] : [];
  });
}
