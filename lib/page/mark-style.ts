// The look of marks: one style sheet for text of any colour on any background. Sets lines and tints, never the text's own colour.

import { MARK_KINDS, type MarkKind } from './painter';

/** Highlight names on the page. One name for each kind keeps repaints cheap; none other may begin like this. */
export const HIGHLIGHT_PREFIX = 'says-who-';

export type Highlighted = MarkKind | 'hover' | 'focus';

export const HIGHLIGHTED: readonly Highlighted[] = [...MARK_KINDS, 'hover', 'focus'];

export const highlightName = (kind: Highlighted): string => `${HIGHLIGHT_PREFIX}${kind}`;

/** The reader's own colours, as CSS colours; absent ones keep the palette. */
export type MarkColours = Partial<Record<MarkKind, string>>;

/**
 * Blue, amber and vermilion-to-magenta hues stay apart for protanopia, deuteranopia and tritanopia (after Okabe and Ito's
 * palette), and the line's shape tells the kind without them.
 */
const PALETTE: Record<MarkKind, string> = {
  actor: '#0072b2',
  context: '#7a7a7a',
  attributed: '#7a7a7a',
  unsettled: '#c98500',
  disputed: '#d5006d',
};

const LINES: Record<MarkKind, string> = {
  actor: 'solid 1.5px',
  context: 'solid 1px',
  attributed: 'dotted 1px',
  unsettled: 'dotted 2px',
  disputed: 'wavy 1.5px',
};

/** In forced colours the reader's own palette decides; the shape still tells the kind. */
const SYSTEM_COLOUR = 'LinkText';

/** The whole sheet. Colours that are not one plain CSS colour are ignored: they come from settings, but they end up in a style sheet. */
export function markStyleSheet(colours: MarkColours = {}): string {
  return [
    ...MARK_KINDS.map((kind) => rule(kind, `underline ${LINES[kind]} ${inkOf(colourOf(kind, colours))}`)),
    tintRule('hover', 14),
    tintRule('focus', 24),
    `@media(forced-colors:active){${MARK_KINDS.map((kind) => rule(kind, `underline ${LINES[kind]} ${SYSTEM_COLOUR}`)).join('')}` +
      `${selector('hover')},${selector('focus')}{background-color:Highlight;color:HighlightText}}`,
    `@media print{${HIGHLIGHTED.map(selector).join(',')}{text-decoration:none;background-color:transparent}}`,
  ].join('');
}

const selector = (kind: Highlighted): string => `::highlight(${highlightName(kind)})`;

const rule = (kind: MarkKind, line: string): string =>
  `${selector(kind)}{text-decoration:${line};text-underline-offset:.18em;text-decoration-skip-ink:none}`;

/**
 * A hue mixed with the text's own colour: darker on dark text, lighter on light text, so the line reads on whatever
 * background the text reads on.
 */
const inkOf = (colour: string): string => `color-mix(in oklab,currentColor 30%,${colour})`;

const tintRule = (kind: 'hover' | 'focus', percent: number): string =>
  `${selector(kind)}{background-color:color-mix(in srgb,currentColor ${percent}%,transparent)}`;

function colourOf(kind: MarkKind, colours: MarkColours): string {
  const own = colours[kind]?.trim() ?? '';
  return /^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:rgb|hsl|oklch|oklab|lab|lch)\([\d.,%/\sa-z-]{1,60}\))$/i.test(own)
    ? own
    : PALETTE[kind];
}
