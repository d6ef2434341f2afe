// Finds set phrases in tokens by their first words. Knows words in a row, no meaning.

import type { Span } from '../../../model/span';
import type { Token } from '../../../text/tokens';

export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** From phrases between bars or line ends to phrases by their first word, the longest first. */
export function phrasesOf(list: string): Phrases {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split(/[|\n]/)) {
    const words = phrase.trim().split(' ');
    const first = words[0] ?? '';
    found.set(
      first,
      [...(found.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

/** In text order. */
export function phrasesIn(tokens: readonly Token[], phrases: Phrases): Span[] {
  return tokens.flatMap((token, at) => {
    const starting = phrases.get(token.lower);
    const words = starting?.find((phrase) => phrase.every((word, step) => tokens[at + step]?.lower === word));
    const last = words && tokens[at + words.length - 1];
    return last ? [{ start: token.start, end: last.end }] : [];
  });
}
