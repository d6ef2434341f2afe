// Whether to read a text with the English grammar: by the page's own word, or, where it gives none, by the text's small words.

const SMALL_WORDS = /\b(?:the|of|and|to|was|were|that|with|said|has|have|from|by)\b/gi;
const LOOKED_AT = 4_000;
/** Fewer words than this decide nothing, and the text counts as English. */
const ENOUGH_WORDS = 60;
/** English news has one of them in four or five words; other languages next to none. */
const LEAST_SHARE = 0.06;

/** `language` is a BCP 47 tag. */
export function isEnglish(text: string, language: string | undefined): boolean {
  const tag = language?.trim().toLowerCase().split(/[-_]/)[0];
  if (tag) return tag === 'en';
  const start = text.slice(0, LOOKED_AT);
  const words = start.match(/\p{L}+/gu)?.length ?? 0;
  if (words < ENOUGH_WORDS) return true;
  return (start.match(SMALL_WORDS)?.length ?? 0) >= words * LEAST_SHARE;
}
