// How the content script and the card, a module loaded on first use, find each other in the extension's isolated world. Types and one name; no behaviour.

import type { Article } from '../model/article';
import type { CardContent } from '../model/card';
import type { RecordRef } from '../model/list';
import type { NewNote } from '../model/note';
import type { Span } from '../model/span';

export type CardRequest = {
  /** The closed shadow root of our own element. */
  root: ShadowRoot;
  article: Article;
  /** The line of the mark, asked for again as the page scrolls. */
  anchor: () => DOMRect;
  /** An element near the mark, whose scrolling is followed. */
  within: Element;
  /** Opened by click or key: the focus moves into the card. */
  takesFocus: boolean;
  load: () => Promise<CardContent>;
  onClose: () => void;
  onShowSpan: (span: Span) => void;
  onHide: (records: readonly RecordRef[], where: 'site' | 'everywhere') => void;
  onNote: (note: NewNote) => Promise<void>;
  onOpenSidePanel: () => void;
  onNotRelated: (event: RecordRef) => void;
  /** Aborting takes the card out of `root`. */
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
