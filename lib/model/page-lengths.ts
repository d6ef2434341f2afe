// The most that is taken of what a page says of itself, in UTF-16 units: what a reader would still take for the same title, address or date.

/** As long as a list's titles may be: what is noted from a page can be kept. */
export const LONGEST_TITLE = 300;
/** As long as a list's addresses may be. */
export const LONGEST_ADDRESS = 2048;
/** Longer tags are no language's. */
export const LONGEST_LANGUAGE = 35;
/** Dates are written short. */
export const LONGEST_STATEMENT = 160;
export const MOST_STATEMENTS = 40;
/** Of words on the page. Longer ones are told apart by their beginning. */
export const LONGEST_WORDS = 10_000;
