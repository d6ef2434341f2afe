// How the content script and the card, a module loaded on first use, find each other in the extension's isolated world. Types and one name; no behaviour.

import type { Article } from '../model/article';
import type { Gesture } from '../model/gesture';
import type { Mark, MarkedReading } from '../model/mark';
import type { Span } from '../model/span';

export type CardRequest = MarkedReading & {
  article: Article;
  /** The mark that was clicked. */
  mark: Mark;
  /** The line of the mark, asked for again as the page scrolls. */
  anchor: () => DOMRect;
  /** An element near the mark, whose scrolling is followed. */
  within: Element;
  openedBy: Gesture;
  onClose: () => void;
  onShowSpan: (span: Span) => void;
  /** Aborting takes the card away. */
  signal: AbortSignal;
};

export type OpenCard = (request: CardRequest) => void;

const SLOT = 'saysWhoOpenCard';

/** A property of the isolated world's global object: the page's own scripts cannot see it. */
const world = globalThis as { [SLOT]?: OpenCard };

export const announceCard = (open: OpenCard): void => {
  world[SLOT] = open;
};

export const loadedCard = (): OpenCard | undefined => world[SLOT];
