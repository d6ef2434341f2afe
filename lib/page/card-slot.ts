// How the content script and the module that it loads at the reader's first gesture find each other in the extension's isolated world. Types and one name; no behaviour.

import type { Article } from '../model/article';
import type { Gesture } from '../model/gesture';
import type { Mark, MarkedReading } from '../model/mark';
import type { Span } from '../model/span';
import type { FlowMap } from './flow-map';

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

/** What no page needs before the reader asks for it. */
export type CardModule = {
  openCard(request: CardRequest): void;
  /** Brings the mark after (or before) the one with id `from` into view and tells a screen reader; round at the ends. */
  step(marks: readonly Mark[], map: FlowMap, from: number | undefined, to: 'next' | 'previous'): Mark | undefined;
  /** The mark with this id, else the first in or below the viewport. */
  current(marks: readonly Mark[], map: FlowMap, id: number | undefined): Mark | undefined;
  /** Brings words into view; the mark on them, if there is one. */
  show(span: Span, marks: readonly Mark[], map: FlowMap): Mark | undefined;
};

const SLOT = 'saysWhoCard';

/** A property of the isolated world's global object: the page's own scripts cannot see it. */
const world = globalThis as { [SLOT]?: CardModule };

export const announceCard = (module: CardModule): void => {
  world[SLOT] = module;
};

export const loadedCard = (): CardModule | undefined => world[SLOT];
