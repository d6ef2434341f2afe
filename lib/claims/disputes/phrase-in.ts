// Finds phrases in a run of tokens. Knows words only.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';

/** Phrases by their first word, so that a text is walked once however many there are. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** `text`: phrases with | between them, the longer of two that begin alike first. */
export function phrasesOf(text: string): Phrases {
  const found = new Map<string, string[][]>();
  for (const phrase of text.split('|')) {
    const words = phrase.trim().split(/\s+/);
    const first = words[0] ?? '';
    if (first !== '') found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

export function phraseIn(tokens: readonly Token[], phrases: Phrases): Span | undefined {
  for (const at of tokens.keys()) {
    const found = phraseAt(tokens, at, phrases);
    if (found) return found;
  }
  return undefined;
}

/** All of them, in text order. */
export const phrasesIn = (tokens: readonly Token[], phrases: Phrases): Span[] =>
  [...tokens.keys()].flatMap((at) => phraseAt(tokens, at, phrases) ?? []);

/** The phrase that begins at a token. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): Span | undefined {
  const first = tokens[at];
  const phrase = phrases
    .get(first?.lower ?? '')
    ?.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
  const last = phrase && tokens[at + phrase.length - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
