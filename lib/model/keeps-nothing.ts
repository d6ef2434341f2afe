// Tells from a failure that this browser lets extensions keep nothing: Firefox in private windows, and anywhere when it never remembers history.

/** In Firefox's own words, which no language pack changes; other failures bear the same name. */
const WORDS = 'did not allow mutations';

/** `failure`: what was thrown, or its words where only those crossed a message. */
export const keepsNothing = (failure: unknown): boolean =>
  (failure instanceof Error ? `${failure.name} ${failure.message}` : String(failure)).includes(WORDS);
