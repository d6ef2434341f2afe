// What a page's content script tells the popup and the side panel about itself.

import type { DayDate } from './article';
import type { Reading } from './reading';

export type PageState =
  | { state: 'not-article' }
  | { state: 'unsupported'; what: 'pdf' }
  | { state: 'off'; why: 'site' | 'no-lists' }
  | { state: 'off'; why: 'paused' }
  | { state: 'reading' }
  /** Our own failure; marks were taken away again. */
  | { state: 'failed'; reason: string }
  | {
      state: 'read';
      reading: Reading;
      text: string;
      title: string;
      url: string;
      published?: DayDate;
      /** How many marks stand on the page now. */
      marks: number;
      /** False once the reader has hidden the marks with the shortcut. */
      shown: boolean;
    };
