// Where the sentences before a place begin. Knows marks, no words.

import type { Token } from '../../text/tokens';
import { firstFrom } from '../tokens-within';

const WORDS_BACK = 120;

/** Indexes of the first tokens of the sentence that holds `offset` and of those before it, the nearest first, no more than `sentences`. */
export function sentenceStartsBefore(
  offset: number,
  tokens: readonly Token[],
  text: string,
  sentences: number,
): number[] {
  const starts: number[] = [];
  const last = firstFrom(tokens, offset) - 1;
  for (let at = last; at >= 0 && last - at < WORDS_BACK && starts.length < sentences; at--) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token) break;
    if (!previous || /^[.?!”"]$/.test(previous.text) || text.slice(previous.end, token.start).includes('\n'))
      starts.push(at);
  }
  return starts;
}
