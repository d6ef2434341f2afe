// Every view in every state that the gallery shows.

import type { JSX } from 'preact';
import { CARD_GALLERY } from './states-card';
import { NOTE_GALLERY } from './states-note';
import { OPTIONS_GALLERY } from './states-options';
import { PAGES_GALLERY } from './states-pages';
import { POPUP_GALLERY } from './states-popup';
import { TIMELINE_GALLERY } from './states-timeline';

export type GalleryState = {
  name: string;
  /** Stands in a shadow root over a page, as the card does. */
  inPage?: boolean;
  /** Width of the window at the normal size; the narrow one is always 320. */
  width: number;
  view(): JSX.Element;
  /** Thousands of rows: only the first screen is photographed. */
  isLong?: boolean;
  /** What is pressed before the picture is taken. */
  after?(): Promise<void>;
};

export const STATES: GalleryState[] = [
  ...CARD_GALLERY,
  ...POPUP_GALLERY,
  ...OPTIONS_GALLERY,
  ...NOTE_GALLERY,
  ...PAGES_GALLERY,
  ...TIMELINE_GALLERY,
];
