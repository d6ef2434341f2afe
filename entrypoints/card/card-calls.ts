// What the card asks the background for, and what it tells it to do.

import type { CardActions } from '../../components/card/card-actions';
import type { CardContent, CardSubject } from '../../lib/model/card';
import { hostOf } from '../../lib/model/settings';
import { overlaps } from '../../lib/model/span';
import type { CardRequest } from '../../lib/page/card-slot';
import { callBackground } from '../article.content/call-background';

export const loadContent = (request: CardRequest): Promise<CardContent> =>
  callBackground('cardContent', subjectOf(request));

export const cardActions = (request: CardRequest): CardActions => ({
  onClose: request.onClose,
  onShowSpan: request.onShowSpan,
  onHide: (records, where) => void hide(request, records, where),
  onNote: (note) => callBackground('saveNote', note),
  onOpenSidePanel: () => void callBackground('openSidePanel'),
  onNotRelated: (event) => void callBackground('markUnrelated', event, request.article.url ?? ''),
});

/** The clicked mark first, then everything else of the Reading on the same words. */
function subjectOf({ article, reading, marks, mark }: CardRequest): CardSubject {
  const here = marks.filter((other) => overlaps(other, mark));
  const subjects = [mark, ...here.filter((other) => other !== mark)].map(({ subject }) => subject);
  const disputes = subjects.flatMap((subject) => (subject.type === 'dispute' ? [subject.dispute] : []));
  return {
    article,
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

async function hide(
  { article, reading, onClose }: CardRequest,
  records: Parameters<CardActions['onHide']>[0],
  where: 'site' | 'everywhere',
): Promise<void> {
  const host = where === 'site' ? hostOf(article.url ?? location.href) : undefined;
  for (const record of records) {
    const actor = reading.actors.find((known) =>
      known.records.some(({ list, id }) => list === record.list && id === record.id),
    );
    await callBackground('hideActor', record, actor?.name ?? record.id, host);
  }
  onClose();
}
