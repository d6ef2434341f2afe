// Words of a text as spans, and spans as words, for tests that say where something stands by what stands there.

import type { Spans } from '../../lib/model/span';

/** Each where it stands first. */
export const spansOf = (text: string, words: readonly string[]): Spans =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

export const wordsOf = (text: string, spans: Spans): string[] => spans.map(({ start, end }) => text.slice(start, end));
