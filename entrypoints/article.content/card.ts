// Opens the card on a mark: loads its module on first use, gives it what was clicked, carries out what the reader does there.

import { ownUrl } from '../../lib/browser';
import { logFailure } from '../../lib/log';
import type { CardSubject } from '../../lib/model/card';
import type { Mark } from '../../lib/model/mark';
import { hostOf } from '../../lib/model/settings';
import { overlaps, type Span } from '../../lib/model/span';
import { loadedCard, type OpenCard } from '../../lib/page/card-slot';
import { openHost } from '../../lib/page/host';
import { type Point, rectOfMark } from '../../lib/page/mark-rects';
import { callBackground } from './call-background';
import type { Session, Shown } from './session';
import { showSpan } from './show-span';

let closing: AbortController | undefined;

export const closeCard = (): void => closing?.abort();
export const isCardOpen = (): boolean => closing !== undefined && !closing.signal.aborted;

export async function openCard(
  session: Session,
  mark: Mark,
  how: { point?: Point; takesFocus: boolean },
  signal: AbortSignal,
): Promise<void> {
  const shown = session.shown();
  if (!shown) return;
  closing?.abort();
  closing = new AbortController();
  const ending = AbortSignal.any([signal, closing.signal]);
  session.painter.focus(mark.id);
  ending.addEventListener('abort', () => session.painter.focus(undefined), { once: true });
  const open = await loadCard();
  if (ending.aborted || !open) return;
  open({
    root: openHost(document, ending).root,
    article: shown.article,
    anchor: () => rectOfMark(mark, session.shown()?.map ?? shown.map, how.point) ?? new DOMRect(),
    within: shown.map.locate(mark)[0]?.node.parentElement ?? document.body,
    takesFocus: how.takesFocus,
    load: () => callBackground('cardContent', subjectOf(shown, mark)),
    onClose: closeCard,
    onShowSpan: (span: Span) => showSpan(session, span),
    onHide: (records, where) => void hide(records, shown, where),
    onNote: (note) => callBackground('saveNote', note),
    onOpenSidePanel: () => void callBackground('openSidePanel'),
    onNotRelated: (event) => void callBackground('markUnrelated', event, shown.article.url ?? ''),
    signal: ending,
  });
}

async function loadCard(): Promise<OpenCard | undefined> {
  try {
    if (!loadedCard()) await import(/* @vite-ignore */ ownUrl('card.js'));
  } catch (cause) {
    logFailure('card', cause);
  }
  return loadedCard();
}

/** The clicked mark first, then everything else of the Reading on the same words. */
function subjectOf({ article, reading, marks }: Shown, mark: Mark): CardSubject {
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
  records: Parameters<Parameters<OpenCard>[0]['onHide']>[0],
  { article, reading }: Shown,
  where: 'site' | 'everywhere',
): Promise<void> {
  const host = where === 'site' ? hostOf(article.url ?? location.href) : undefined;
  for (const record of records) {
    const actor = reading.actors.find((known) =>
      known.records.some(({ list, id }) => list === record.list && id === record.id),
    );
    await callBackground('hideActor', record, actor?.name ?? record.id, host);
  }
  closeCard();
}
