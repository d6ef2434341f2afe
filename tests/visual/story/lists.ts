// The gallery's lists: headers and records that its article meets. All invented, all addresses under example domains.

import type { CardList } from '../../../lib/model/card';
import type { Actor, DisputedClaim, PriorEvent, Source } from '../../../lib/model/list';

/** Longer than a line of a narrow window, and nowhere to break it. */
export const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsverzeichnis_1829-1991_v4.final.corrected';

export const COAST = 'coast-desk.example/sarn-coast';
export const RECORD = 'harbour-record.example/incidents';

export const LISTS: CardList[] = [
  {
    id: COAST,
    title: 'Sarn coast 2021–2025',
    publisher: {
      name: 'Coast Desk',
      url: 'https://coast-desk.example/',
      corrections: 'https://coast-desk.example/corrections',
    },
    published: '2025-03-01T09:00:00Z',
    license: 'CC-BY-4.0',
    homepage: 'https://coast-desk.example/lists/sarn',
  },
  {
    id: RECORD,
    title: 'Harbour incident record',
    publisher: { name: 'Harbour Record' },
    published: '2025-02-14T12:00:00Z',
    license: 'CC0-1.0',
  },
];

const source = (publisher: string, date: string, path: string): Source => ({
  url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/${path}`,
  publisher,
  date,
  kind: 'report',
});

const actor = (id: string, kind: Actor['kind'], name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind,
  name,
  aliases: [],
  sources: [source('Coast Desk', '2025-01-20', id)],
  ...more,
});

export const ACTORS = {
  movement: actor('free-coast', 'armed-group', 'Free Coast Movement', {
    summary: 'Armed group on the Sarn coast, formed in 2021; claims to act for the fishing villages.',
    relations: [
      { type: 'split from', name: 'Fishers’ League', from: '2021' },
      { type: 'in talks with', name: 'Sarn Coastal Council', from: '2024-06' },
    ],
    sources: [source('Coast Desk', '2025-01-20', 'free-coast'), source('Quay Gazette', '2024-11-02', 'profile')],
  }),
  movementElsewhere: actor('fcm', 'armed-group', 'Free Coast Movement', {
    summary: 'Non-state group named in eleven recorded incidents since 2022.',
    sources: [],
  }),
  authority: actor('port-authority', 'public-body', 'Sarn Port Authority', {
    summary: 'Runs the harbour and its terminals; answers to the Transport Ministry.',
  }),
  ministry: actor('interior-ministry', 'public-body', 'Interior Ministry of Sarn'),
  varga: actor('ilse-varga', 'person', 'Ilse Varga', { summary: 'Director of the Sarn Port Authority since 2022.' }),
  union: actor('dockers-union', 'organization', 'Dockers’ Union of Sarn', {
    summary: 'Represents 4,200 harbour workers.',
  }),
  unionNorth: actor('dockers-union-north', 'organization', 'Dockers’ Union of the Northern Ports', {
    summary: 'A separate union in three northern harbours, with the same short name.',
  }),
  terminal: actor('marrow-point', 'place', 'Marrow Point grain terminal', {
    summary: 'The largest of three grain terminals in Sarn.',
  }),
} as const;

const event = (
  id: string,
  kind: PriorEvent['kind'],
  title: string,
  start: string,
  more: Partial<PriorEvent> = {},
): PriorEvent => ({
  id,
  kind,
  title,
  start,
  places: [{ name: 'Sarn' }],
  actors: [{ name: 'Dockers’ Union of Sarn' }],
  sources: [source('Quay Gazette', start, id)],
  ...more,
});

export const EVENTS = {
  explosion: event('ev-2023-03-14', 'explosion', 'Dust explosion at Marrow Point kills four', '2023-03-14', {
    summary:
      'An explosion in the east silo killed four workers. An inquiry named missing dust filters; the union says its warnings were ignored.',
    places: [{ name: 'Marrow Point' }],
    actors: [{ name: 'Sarn Port Authority' }, { name: 'Dockers’ Union of Sarn' }],
    status: 'reported',
    figures: [
      { label: 'killed', low: 4, high: 4 },
      { label: 'wounded', low: 9, high: 14 },
    ],
    sources: [source('Quay Gazette', '2023-03-15', 'blast'), source('Sarn Radio', '2023-03-14', 'marrow-point')],
  }),
  explosionElsewhere: event('inc-0312', 'explosion', 'Silo explosion, Sarn harbour', '2023-03', {
    places: [{ name: 'Sarn harbour' }],
    figures: [{ label: 'killed', low: 4, high: 5 }],
  }),
  agreement: event('ev-2025-02', 'agreement', 'Union and port sign an agreement on night shifts', '2025-02', {
    summary: 'Fewer consecutive nights, and a joint safety round before every shift.',
  }),
  arrests: event(
    'ev-2024-autumn',
    'detention',
    'Arrests of suspected Free Coast members along the northern shore',
    '2024-10',
    {
      end: '2024-11',
      summary: 'At least thirty people were detained over six weeks; lawyers spoke of more.',
      figures: [{ label: 'detained', low: 30, high: 47 }],
    },
  ),
  protest: event('ev-2024-03-20', 'protest', 'Dockers march for the dead of Marrow Point', '2024-03-20'),
  inquiry: event('ev-2023-09', 'investigation', 'Inquiry into the silo explosion reports', '2023-09-28'),
  founding: event('ev-2021', 'other', 'Free Coast Movement founded', '2021', { dateApprox: true }),
  trial: event('ev-2022-06', 'legal', 'Court orders filters in all terminals', '2022-06'),
  fire: event('ev-2025-03-10', 'accident', 'Fire at the Marrow Point grain terminal', '2025-03-10', {
    status: 'disputed',
  }),
} as const;

export const CLAIM: DisputedClaim = {
  id: 'cl-fire',
  topic: 'What started the Marrow Point fire of 10 March 2025?',
  summary: 'No outside inquiry had reported when this entry was written.',
  match: { phrases: ['Marrow Point fire'], within: 'paragraph' },
  status: 'disputed',
  versions: [
    {
      id: 'conveyor',
      by: [{ name: 'Sarn Port Authority' }],
      statement: 'A conveyor bearing overheated and set grain dust alight.',
      date: '2025-03-11',
      sources: [source('Quay Gazette', '2025-03-11', 'conveyor')],
    },
    {
      id: 'attack',
      by: [{ name: 'Dockers’ Union of Sarn' }, { name: 'three dockers' }],
      statement: 'A drone was seen over the silos before the fire, and the terminal was attacked.',
      date: '2025-03-11',
      sources: [source('Sarn Radio', '2025-03-11', 'drone'), source('Quay Gazette', '2025-03-12', 'dockers')],
    },
    {
      id: 'denial',
      by: [{ name: 'Free Coast Movement' }],
      statement: 'The movement had no part in the fire.',
      sources: [],
    },
  ],
  reviews: [
    { label: 'Open', by: 'Coast Desk fact page', url: 'https://coast-desk.example/facts/fire', date: '2025-03-12' },
  ],
  sources: [source('Coast Desk', '2025-03-12', 'fire')],
};
