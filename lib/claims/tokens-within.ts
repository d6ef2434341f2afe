// Looks tokens up by place; knows offsets only.

import type { Spans } from '../model/span';
import type { Token } from '../text/tokens';

/** The tokens that lie in any of the spans, in text order, of each span no more than `most`. `tokens` must be sorted. */
export function tokensWithin(tokens: readonly Token[], spans: Spans, most = tokens.length): Token[] {
  return spans.flatMap(({ start, end }) => {
    const from = firstFrom(tokens, start);
    let to = Math.min(firstFrom(tokens, end), from + most);
    // A token that the span cuts through is outside.
    while (to > from && (tokens[to - 1]?.end ?? 0) > end) to--;
    return tokens.slice(from, to);
  });
}

/** Index of the first token that starts at or after `offset`. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
