// What the card asks the background for, and what it tells it to do.

import type { CardActions, HideChoice } from '../../components/card/card-actions';
import { headOf } from '../../lib/model/article-head';
import type { CardContent, CardSubject } from '../../lib/model/card';
import type { Hidden } from '../../lib/model/hidden';
import type { RecordRef } from '../../lib/model/list';
import type { NoteKind } from '../../lib/model/note';
import { hostOf } from '../../lib/model/settings';
import { overlaps } from '../../lib/model/span';
import type { CardRequest } from '../../lib/page/card-slot';
import { noteDraft } from '../../lib/reading/note-draft';
import { callBackground } from '../article.content/call-background';

export const loadContent = (request: CardRequest): Promise<CardContent> =>
  callBackground('cardContent', subjectOf(request));

export const cardActions = (request: CardRequest): CardActions => ({
  onClose: request.onClose,
  onShowSpan: request.onShowSpan,
  onHide: (choice) => hide(request, choice),
  onNote: (kind) => note(request, kind),
  onOpenSidePanel: () => callBackground('openSidePanel'),
  onNotRelated: (event) => callBackground('markUnrelated', event, request.article.url ?? ''),
});

/** The clicked mark first, then everything else of the Reading on the same words. */
function subjectOf({ article, reading, marks, mark }: CardRequest): CardSubject {
  const here = marks.filter((other) => overlaps(other, mark));
  const subjects = [mark, ...here.filter((other) => other !== mark)].map(({ subject }) => subject);
  const disputes = subjects.flatMap((subject) => (subject.type === 'dispute' ? [subject.dispute] : []));
  return {
    article: headOf(article),
    reading,
    focus: { start: mark.start, end: mark.end },
    mentions: subjects.flatMap((subject) => (subject.type === 'mention' ? [subject.mention] : [])),
    attributions: [
      ...subjects.flatMap((subject) => (subject.type === 'attribution' ? [subject.attribution] : [])),
      ...disputes.flatMap(
        (dispute) => reading.disputes[dispute]?.accounts.flatMap((account) => account.attributions) ?? [],
      ),
    ],
    listed: subjects.flatMap((subject) => (subject.type === 'listed' ? [subject.listed] : [])),
  };
}

/** The form stands in a window of its own; the card makes room for it. */
async function note({ article, reading, mark, onClose }: CardRequest, kind: NoteKind): Promise<void> {
  const words = article.text.slice(mark.start, mark.end);
  await callBackground('openNote', noteDraft(kind, { words, start: mark.start }, article, reading));
  onClose();
}

async function hide({ article, reading, mark, onClose }: CardRequest, choice: HideChoice): Promise<void> {
  const url = article.url ?? location.href;
  const host = hostOf(url);
  const nameOf = ({ list, id }: RecordRef): string =>
    reading.actors.find(({ records }) => records.some((record) => record.list === list && record.id === id))?.name ??
    id;
  const hidden = (): Hidden[] => {
    switch (choice.what) {
      case 'mark':
        return [{ what: 'mark', words: article.text.slice(mark.start, mark.end), title: article.title ?? '', url }];
      case 'list':
        return [{ what: 'list', list: choice.list.id, name: choice.list.title, host }];
      case 'actor':
        return choice.records.map((record) => ({
          what: 'actor',
          record,
          name: nameOf(record),
          host: choice.where === 'site' ? host : '',
        }));
    }
  };
  await callBackground('hide', hidden());
  onClose();
}
