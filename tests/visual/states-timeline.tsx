// The timeline with few events and many: partial dates, long gaps, days in a row, and every sort of event.

import { SidePanel } from '../../components/sidepanel/side-panel';
import type { EventCard } from '../../lib/model/card';
import { EVENT_KINDS } from '../../lib/model/event-kind';
import type { GalleryState } from './states';
import { popupActions } from './states-popup';
import { COAST, EVENTS, LISTS } from './story/lists';
import { EVENT_CARDS, PAGE } from './story/page';

const TITLES: readonly string[] = [
  'Dockers walk out at Marrow Point',
  'Ferry runs aground off Low Sarn',
  'Port Authority signs a lease of thirty years',
  'A court orders the harbour shut',
  'Two fishermen detained at the breakwater',
];

type Dated = { start: string; end?: string; dateApprox?: boolean };

function card({ start, end, dateApprox }: Dated, at: number): EventCard {
  const kind = EVENT_KINDS[at % EVENT_KINDS.length] ?? 'other';
  const record = {
    ...EVENTS.protest,
    id: `timed-${at}`,
    title: `${TITLES[at % TITLES.length]} (${at + 1})`,
    kind,
    start,
    end,
    dateApprox,
  };
  const [model] = EVENT_CARDS;
  if (!model) throw new Error('The story has lost its events');
  return {
    records: [{ list: COAST, record }],
    linked: { ...model.linked, records: [{ list: COAST, id: record.id }], title: record.title, kind, start, end },
  };
}

const TWELVE: readonly Dated[] = [
  { start: '1991' },
  { start: '2003-03-20', end: '2003-05-01' },
  { start: '2014-06' },
  { start: '2019', dateApprox: true },
  { start: '2023-02-03' },
  { start: '2023-02-04' },
  { start: '2023-02-04' },
  { start: '2024-10', end: '2024-12' },
  { start: '2025-01-15' },
  { start: '2025-02-02', end: '2025-03-01' },
  { start: '2025-03-11' },
  { start: '2025-03-12' },
];

/** Five a year over twelve years, the last month crowded. */
const SIXTY: readonly Dated[] = Array.from({ length: 60 }, (_, at) =>
  at < 48
    ? {
        start: `${2013 + Math.floor(at / 4)}-${String(((at * 5) % 12) + 1).padStart(2, '0')}-${String(((at * 7) % 27) + 1).padStart(2, '0')}`,
      }
    : { start: `2025-02-${String((at - 47) * 2).padStart(2, '0')}` },
);

const timeline = (name: string, dates: readonly Dated[], published: string | undefined, width = 480): GalleryState => ({
  name: `timeline-${name}`,
  width,
  isLong: dates.length > 12,
  view: () => (
    <SidePanel
      page={{
        state: 'read',
        page: {
          ...PAGE,
          article: { ...PAGE.article, published },
          reading: { ...PAGE.reading, events: dates.map((date, at) => card(date, at).linked) },
          events: dates.map(card),
        },
        marks: 14,
        shown: true,
      }}
      search={{ query: '', state: 'ready', hits: [], total: 0 }}
      lists={LISTS}
      onSearch={() => undefined}
      {...popupActions}
    />
  ),
});

export const TIMELINE_GALLERY: GalleryState[] = [
  timeline('none', [], '2025-03-12'),
  timeline('one', TWELVE.slice(4, 5), '2025-03-12'),
  timeline('one-undated-article', TWELVE.slice(4, 5), undefined),
  timeline(
    'three',
    [TWELVE[0], TWELVE[2], TWELVE[9]].filter((date) => date !== undefined),
    '2025-03-12',
  ),
  timeline('twelve', TWELVE, '2025-03-12'),
  timeline('twelve-wide', TWELVE, '2025-03-12', 800),
  timeline('sixty', SIXTY, '2025-03-12'),
  timeline('sixty-wide', SIXTY, '2025-03-12', 800),
];
