// What a screen reader is told of an article: one sentence, never one for each mark.

import { browser } from '../../lib/browser';
import { announce } from '../../lib/page/announce';
import type { Shown } from './on-page';

/** "Says Who: 6 actors, 2 matters in dispute", in words that need no plurals. */
export function speakSummary({ reading, marks }: Shown): void {
  if (marks.length === 0) return;
  const unsettled = marks.filter(({ kind }) => kind === 'unsettled').length;
  const words = [reading.actors.length, unsettled, reading.disputes.length].map(String);
  announce(document, browser.i18n.getMessage('spokenSummary', words));
}
