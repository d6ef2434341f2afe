// What a screen reader is told of the mark that the reader stepped to.

import type { MessageKey } from '../../components/i18n';
import { browserLanguage } from '../../lib/browser-language';
import type { Mark, MarkKind } from '../../lib/model/mark';
import { announce } from '../../lib/page/announce';
import type { FlowMap } from '../../lib/page/flow-map';

const KIND_WORDS: Record<MarkKind, MessageKey> = {
  actor: 'kindActor',
  context: 'kindActor',
  unsettled: 'kindUnsettled',
  disputed: 'kindDisputed',
  attributed: 'groupAttributed',
};

/** "Actor: Federal Police. Mark 3 of 12." */
export function speakMark(mark: Mark, marks: readonly Mark[], map: FlowMap): void {
  const { translate, number } = browserLanguage();
  const words = map.text.slice(mark.start, mark.end);
  const place = [number(marks.indexOf(mark) + 1), number(marks.length)];
  announce(document, translate('spokenMark', translate(KIND_WORDS[mark.kind]), words, ...place));
}
