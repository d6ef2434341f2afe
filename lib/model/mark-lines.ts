// How each kind of mark is drawn on a page: its line and its hue. The page's style sheet and the options' sample both read it.

import type { MarkKind } from './mark';

/** Kinds with a hue of their own; the quiet others always have the text's own colour. */
export const HUED = ['actor', 'unsettled', 'disputed'] as const;
export type Hued = (typeof HUED)[number];

/**
 * Blue, ochre and magenta of one luminance, about 0.2: 4 : 1 on white and 3 : 1 on dark grey, and apart from one another for
 * protanopia, deuteranopia and tritanopia (the test simulates each). The line's shape tells the kind without them.
 */
export const MARK_COLOURS: Record<Hued, string> = {
  actor: '#0b84c8',
  unsettled: '#a67800',
  disputed: '#d63384',
};

/** Style and thickness, as `text-decoration` has them. */
export const MARK_LINES: Record<MarkKind, string> = {
  actor: 'solid 1.5px',
  context: 'solid 1px',
  attributed: 'dotted 1px',
  unsettled: 'dotted 2.5px',
  disputed: 'wavy 1.5px',
};
