// Finds the first of several phrases in a run of tokens. Knows words only.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';

export function phraseIn(tokens: readonly Token[], phrases: readonly (readonly string[])[]): Span | undefined {
  for (const [at, token] of tokens.entries()) {
    const phrase = phrases.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
    const last = phrase && tokens[at + phrase.length - 1];
    if (last) return { start: token.start, end: last.end };
  }
  return undefined;
}
