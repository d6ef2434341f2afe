// Lists in every state that the options show. Invented.

import type { EventFacets } from '../../../lib/model/import-filter';
import type { ListHeader, ListRecord } from '../../../lib/model/list';
import { DEFAULT_LIMITS, FILE_LIMITS } from '../../../lib/model/list-limits';
import type { ListProblem } from '../../../lib/model/list-problem';
import type { ListCopy, StoredList } from '../../../lib/model/list-store';
import type { ListPreview } from '../../../lib/model/preview';
import type { SyncProgress } from '../../../lib/model/sync-progress';
import { ACTORS, CLAIM, COAST, EVENTS, RECORD } from './lists';

export const NOW = Date.UTC(2025, 2, 12, 15, 0);
const HOUR = 3_600_000;

const header = (
  id: string,
  title: string,
  publisher: string,
  published: string,
  more: Partial<ListHeader> = {},
): ListHeader => ({
  format: 'context-list',
  formatVersion: '1.0',
  id,
  title,
  publisher: { name: publisher, url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/` },
  published,
  license: 'CC-BY-4.0',
  ...more,
});

const copy = (head: ListHeader, more: Partial<ListCopy> = {}): ListCopy => ({
  generation: 3,
  header: head,
  counts: { entities: 124, events: 92, claims: 27 },
  format: 'context-list',
  bytes: 412_300,
  readAt: NOW - 3 * HOUR,
  skipped: 0,
  problems: [],
  ...more,
});

const stored = (active: ListCopy | undefined, more: Partial<StoredList>): StoredList => ({
  id: active?.header.id ?? 'unread.example/list',
  kind: 'url',
  url: 'https://coast-desk.example/lists/sarn.context-list.json',
  enabled: true,
  addedAt: NOW - 40 * 24 * HOUR,
  active,
  lastAttemptAt: NOW - 3 * HOUR,
  lastSuccessAt: NOW - 3 * HOUR,
  lastResult: { code: 'UNCHANGED' },
  failures: 0,
  nextDueAt: NOW + 21 * HOUR,
  pinned: false,
  ...more,
});

const coast = header(COAST, 'Sarn coast 2021–2025', 'Coast Desk', '2025-03-01T09:00:00Z', {
  description:
    'Actors, earlier events and open questions around the harbours of the Sarn coast, kept by three local reporters.',
});

export const PROBLEMS: ListProblem[] = [
  {
    code: 'ambiguous-date',
    path: 'start',
    line: 41,
    reason: 'start “03/04/2024” could be 3 April or 4 March. Write 2024-04-03.',
  },
  { code: 'missing', path: 'events[7].title', reason: 'An event needs a title.' },
];

const counts = (entities: number, events: number, claims: number) => ({ entities, events, claims });

export const CHANGES = {
  from: 2,
  to: 3,
  at: NOW - 3 * HOUR,
  added: counts(2, 3, 0),
  changed: counts(0, 4, 1),
  removed: counts(1, 0, 0),
  renamed: counts(1, 0, 0),
  records: [
    { type: 'event', id: 'a', title: 'Fire at the Marrow Point grain terminal', change: 'added' },
    { type: 'entity', id: 'b', title: 'Coastal Council', change: 'added' },
    { type: 'claim', id: 'c', title: 'What started the Marrow Point fire?', change: 'changed' },
    { type: 'entity', id: 'd', title: 'Northern Shore Committee', change: 'removed' },
  ],
} satisfies StoredList['lastChanges'];

export const STORED: StoredList[] = [
  stored(copy(coast), { previous: copy(coast), lastChanges: CHANGES }),
  stored(
    copy(header(RECORD, 'Harbour incident record', 'Harbour Record', '2025-02-14T12:00:00Z'), {
      counts: counts(18, 2_311, 0),
      skipped: 2,
      problems: PROBLEMS,
      bytes: 2_140_000,
      format: 'csv',
    }),
    { url: 'https://docs.example/spreadsheets/export?format=csv', typedUrl: 'https://docs.example/spreadsheets/edit' },
  ),
  stored(
    copy(
      header('inland.example/rivers', 'River crossings', 'Inland Wire', '2024-11-02T00:00:00Z', { staleAfter: 'P30D' }),
    ),
    {
      lastResult: { code: 'HTTP_404', status: 404 },
      lastAttemptAt: NOW - 2 * HOUR,
      lastSuccessAt: NOW - 9 * 24 * HOUR,
      failures: 4,
    },
  ),
  stored(copy(header('ministry.example/bodies', 'Public bodies', 'Open Offices', '2025-03-08T00:00:00Z')), {
    held: {
      copy: copy(header('ministry.example/bodies', 'Public bodies', 'Offices Unlimited', '2025-03-11T00:00:00Z')),
      reasons: [
        { code: 'MASS_CHANGE', change: 'removed', type: 'event', count: 412, total: 530 },
        { code: 'PUBLISHER_CHANGED', from: 'Open Offices', to: 'Offices Unlimited' },
      ],
      changes: { ...CHANGES, removed: counts(0, 412, 0) },
      since: NOW - HOUR,
    },
  }),
  stored(copy(header('blocked.example/list', 'Court calendar', 'Docket Watch', '2025-03-09T00:00:00Z')), {
    lastResult: { code: 'NET_BLOCKED', origin: 'https://docket-watch.example' },
    enabled: true,
  }),
  stored(
    copy(header('off.example/list', 'Weather events', 'Storm Notes', '2025-01-09T00:00:00Z', { license: 'CC0-1.0' }), {
      redistribution: 'prohibited',
    }),
    {
      enabled: false,
      kind: 'file',
      url: 'storms.csv',
    },
  ),
];

export const PREVIEW: ListPreview = {
  token: 'preview',
  header: coast,
  url: 'https://coast-desk.example/lists/sarn.context-list.json',
  typedUrl: 'https://coast-desk.example/lists/sarn',
  format: 'context-list',
  bytes: 412_300,
  counts: counts(124, 92, 27),
  samples: [
    { type: 'entity', record: ACTORS.movement },
    { type: 'entity', record: ACTORS.varga },
    { type: 'entity', record: ACTORS.terminal },
    { type: 'event', record: EVENTS.explosion },
    { type: 'event', record: EVENTS.agreement },
    { type: 'event', record: EVENTS.arrests },
    { type: 'claim', record: CLAIM },
  ],
  skipped: 2,
  problems: PROBLEMS,
  warnings: [],
  leftOut: { Vessel: 12 },
  limits: DEFAULT_LIMITS,
};

const years = (from: number, to: number, each: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [String(from + at), each + 37 * at]));

const FACETS: EventFacets = {
  countries: {
    sy: years(2011, 2023, 4_100),
    iq: years(1990, 2023, 900),
    af: years(1989, 2023, 1_400),
    ua: years(2014, 2023, 300),
    mx: years(2006, 2023, 700),
    'former republic of sarn': years(2001, 2009, 4),
  },
  actors: {
    'Government of Sarn': 61_200,
    'Free Harbour Movement': 22_010,
    Civilians: 18_400,
    'Harbour Guard – Northern Command': 7_300,
    'Dockers’ Union of Sarn and the Neighbouring Islands': 411,
  },
};

const harbour = header(
  'events.example/georeferenced',
  'Georeferenced events, 1989–2023',
  'Event Desk',
  '2025-01-20T00:00:00Z',
);

export const TABLE: StoredList = stored(
  copy(harbour, { format: 'ucdp', bytes: 241_000_000, counts: counts(0, 31_804, 0), facets: FACETS }),
  {
    kind: 'file',
    url: 'georeferenced-events.csv',
    filter: { countries: ['iq', 'sy'], fromYear: 2014, toYear: 2020, actors: ['Civilians'] },
  },
);

export const TABLE_PREVIEW: ListPreview = {
  ...PREVIEW,
  header: harbour,
  url: undefined,
  format: 'ucdp',
  bytes: 241_000_000,
  counts: counts(0, 385_918, 0),
  limits: FILE_LIMITS,
  facets: FACETS,
  leftOut: {},
  skipped: 0,
  problems: [],
  samples: PREVIEW.samples.filter(({ type }) => type === 'event'),
};

export const FETCHING: SyncProgress = {
  id: '',
  phase: 'fetching',
  records: 0,
  bytes: 1_230_000,
  totalBytes: 4_100_000,
};

export const READING: SyncProgress = {
  id: COAST,
  phase: 'reading',
  records: 12_400,
  expected: 40_000,
  bytes: 1_400_000,
  totalBytes: 4_100_000,
};

export const NOTES: ListRecord[] = [
  { type: 'event', record: EVENTS.protest },
  { type: 'claim', record: { ...CLAIM, versions: CLAIM.versions.slice(0, 1), updated: '2025-03-12' } },
  { type: 'entity', record: { ...ACTORS.varga, aliases: [{ name: 'I. Varga', kind: 'alias', strength: 'strong' }] } },
];

export const MANY_NOTES: ListRecord[] = Array.from({ length: 5_000 }, (_, index) => ({
  type: 'event',
  record: { ...EVENTS.protest, id: `note-${index}`, title: `${EVENTS.protest.title}, note ${index + 1}` },
}));
