// What a screen reader is told: one sentence for an article, and the mark that the reader stepped to. Never one for each mark.

import { browser } from '../../lib/browser';
import type { Mark, MarkKind } from '../../lib/model/mark';
import { announce } from '../../lib/page/announce';
import type messages from '../../public/_locales/en/messages.json';
import type { Shown } from './on-page';

type MessageKey = keyof typeof messages;

const KIND_WORDS: Record<MarkKind, MessageKey> = {
  actor: 'kindActor',
  context: 'kindActor',
  unsettled: 'kindUnsettled',
  disputed: 'kindDisputed',
  attributed: 'groupAttributed',
};

const say = (key: MessageKey, words?: string[]): string => browser.i18n.getMessage(key as never, words);

/** "Says Who: 6 actors, 2 matters in dispute", in words that need no plurals. */
export function speakSummary({ reading, marks }: Shown): void {
  if (marks.length === 0) return;
  const unsettled = marks.filter(({ kind }) => kind === 'unsettled').length;
  const words = [reading.actors.length, unsettled, reading.disputes.length].map((count) => count.toLocaleString());
  announce(document, say('spokenSummary', words));
}

/** "Actor: Federal Police. Mark 3 of 12." */
export function speakMark(mark: Mark, { marks, map }: Shown): void {
  const kind = say(KIND_WORDS[mark.kind]);
  const place = [marks.indexOf(mark) + 1, marks.length].map((count) => count.toLocaleString());
  const words = [kind, map.text.slice(mark.start, mark.end), ...place];
  announce(document, say('spokenMark', words));
}
