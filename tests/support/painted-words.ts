// A painter that writes down the words it is given, in place of the one that needs a browser.

import type { Mark } from '../../lib/model/mark';

/** What was painted, the newest last; `nothing` when all was taken away. */
export const painted: string[] = [];

/** Stands in for `lib/page/highlight-painter`. */
export const painterOfWords = {
  createHighlightPainter: () => ({
    paint: (marks: Mark[], { text }: { text: string }) =>
      painted.push(marks.map(({ start, end }) => text.slice(start, end)).join(' ')),
    clear: () => painted.push('nothing'),
    focus: () => undefined,
    hover: () => undefined,
  }),
};
