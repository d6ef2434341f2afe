// The look of marks: one style sheet for text of any colour on any background. Sets lines and tints, never the text's own colour.

import { MARK_KINDS, type MarkKind } from '../model/mark';
import { HUED, type Hued, MARK_COLOURS, MARK_LINES } from '../model/mark-lines';
import { COLOUR_PATTERN } from '../model/settings';

/** Highlight names on the page. A handful for all marks keeps repaints cheap; no other name may begin like this. */
export const HIGHLIGHT_PREFIX = 'says-who-';

/** A kind in its hue, or `-plain`, in the text's own colour, where the hue would not read. */
export type Lined = MarkKind | `${Hued}-plain`;
export type Highlighted = Lined | 'hover' | 'focus';

export const LINED: readonly Lined[] = [...MARK_KINDS, ...HUED.map((kind): Lined => `${kind}-plain`)];

/** Later ones lie above earlier ones. */
export const HIGHLIGHTED: readonly Highlighted[] = [...LINED, 'hover', 'focus'];

/** How a mark is lined on words of this ink (see ink.ts). */
export const linedAs = (kind: MarkKind, ink: 'hue' | 'plain'): Lined =>
  ink === 'plain' && isHued(kind) ? `${kind}-plain` : kind;

const isHued = (kind: Highlighted): kind is Hued => (HUED as readonly Highlighted[]).includes(kind);

export const highlightName = (highlighted: Highlighted): string => `${HIGHLIGHT_PREFIX}${highlighted}`;

/** The reader's own colours, as `#rrggbb`; absent ones keep the palette. */
export type MarkColours = Partial<Record<Hued, string>>;

/** Seen on light and dark alike, and never strong enough to take contrast from the text. */
const TINTS = { hover: 'rgb(110 150 200/.22)', focus: 'rgb(110 150 200/.38)' };

/** Rules for the highlights in `kinds`. `scope`: a selector for the elements that they are for; empty for all. */
export function markStyleSheet(colours: MarkColours, kinds: Iterable<Highlighted>, scope = ''): string {
  return [...kinds]
    .map((highlighted) => {
      const kind = highlighted.replace('-plain', '') as MarkKind | keyof typeof TINTS;
      const on = `${scope}::highlight(${highlightName(highlighted)})`;
      if (kind === 'hover' || kind === 'focus') {
        const forced = 'background-color:Highlight;color:HighlightText';
        return `${on}{background-color:${TINTS[kind]}}@media(forced-colors:active){${on}{${forced}}}@media print{${on}{background-color:transparent}}`;
      }
      const colour = isHued(highlighted) ? colourOf(highlighted, colours) : 'currentColor';
      // In forced colours the reader's own palette decides; the shape still tells the kind.
      return (
        `${on}{text-decoration:underline ${MARK_LINES[kind]} ${colour};text-underline-offset:.18em;text-decoration-skip-ink:none}` +
        `@media(forced-colors:active){${on}{text-decoration-color:LinkText}}@media print{${on}{text-decoration:none}}`
      );
    })
    .join('');
}

/** A value from settings ends up in a style sheet, so it must be one plain colour. */
const colourOf = (kind: Hued, { [kind]: own }: MarkColours): string =>
  own !== undefined && COLOUR_PATTERN.test(own) ? own : MARK_COLOURS[kind];
