// Whether a text is English: by its small words, or, where it is too short for that, by the page's own word.

const SMALL_WORDS = /\b(?:the|of|and|to|was|were|that|with|said|has|have|from|by)\b/gi;
const LOOKED_AT = 4_000;
/** A shorter text decides nothing. Counted in characters, since not every script parts its words. */
const ENOUGH_TEXT = 350;
/** English news has one of them in four or five words; other languages next to none. */
const LEAST_SHARE = 0.06;

/**
 * `language` is the BCP 47 tag that the page states. Templates state a language that their text is not in, so it counts only where
 * the text is too short to tell; without either, the text counts as English.
 */
export function isEnglish(text: string, language: string | undefined): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (start.length >= ENOUGH_TEXT) {
    const words = start.match(/\p{L}+/gu)?.length ?? 0;
    return (start.match(SMALL_WORDS)?.length ?? 0) > words * LEAST_SHARE;
  }
  const tag = language?.trim().toLowerCase().split(/[-_]/)[0];
  return !tag || tag === 'en';
}
