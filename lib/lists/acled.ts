// Adapter: ACLED event data as CSV. Its terms forbid passing raw data on, so a list read from it is never exported.

import type { EventKind } from '../model/list';
import type { ListAdapter } from './adapter';
import { clipId, clipLine, clipText } from './clip';
import { countryCode } from './country-code';
import { splitValues } from './csv-cells';
import { readDate } from './csv-dates';
import type { TableRow } from './csv-table';
import type { RowFacts } from './event-filter';
import { eventTableParts, numberIn } from './event-table';

const KINDS: Record<string, EventKind> = {
  battles: 'battle',
  'explosions/remote violence': 'explosion',
  'violence against civilians': 'attack',
  protests: 'protest',
  riots: 'protest',
};

const PRECISIONS: Record<string, string> = { 1: 'exact', 2: 'near', 3: 'region' };

export const acled: ListAdapter = {
  id: 'acled',
  canFilter: true,
  redistribution: 'prohibited',
  attribution: {
    license: 'ACLED terms of use: not to be passed on',
    attribution: 'Armed Conflict Location & Event Data (ACLED)',
  },
  recognises: ({ kind, columns }) =>
    kind === 'csv' && ['event_id_cnty', 'event_date', 'event_type'].every((column) => columns.includes(column)),
  read: (chunks, options) => eventTableParts(chunks, options, { factsOf, eventOf }),
};

const factsOf = (row: TableRow): RowFacts => ({
  country: row.get('country'),
  year: Number(row.get('year')),
  actors: [withoutYears(row.get('actor1')), withoutYears(row.get('actor2'))],
});

function eventOf(row: TableRow): object {
  const type = row.get('event_type').toLowerCase();
  const subtype = row.get('sub_event_type') || row.get('event_type');
  const fatalities = numberIn(row.get('fatalities'));
  return {
    id: clipId(`acled:${row.get('event_id_cnty')}`),
    title: clipLine(`${subtype}: ${row.get('location')}`),
    summary: clipText(row.get('notes')),
    ...datesOf(row),
    kind: Object.hasOwn(KINDS, type) ? KINDS[type] : 'other',
    tags: [row.get('event_type'), row.get('sub_event_type')].filter((tag) => tag !== ''),
    codes: subtype === '' ? undefined : { acled: clipLine(subtype) },
    places: placesOf(row),
    actors: partiesOf(row),
    status: 'reported',
    figures: fatalities === undefined ? undefined : [{ label: 'deaths', best: fatalities }],
    sources: [
      {
        url: 'https://acleddata.com/',
        publisher: clipLine(splitValues(row.get('source')).join('; ')),
        kind: 'dataset',
      },
    ],
  };
}

/** Time precision 1 knows the day, 2 the week, 3 the month. */
function datesOf(row: TableRow): object {
  const cell = row.get('event_date');
  // The table's own dates are ISO or spelled out; a slashed one stays as it is, for the parser to refuse with its reason.
  const date = readDate(cell, undefined).date ?? cell;
  const precision = row.get('time_precision');
  return precision === '3'
    ? { start: date.slice(0, 7), dateApprox: true }
    : { start: date, dateApprox: precision === '2' ? true : undefined };
}

function placesOf(row: TableRow): object[] {
  const name = clipLine(row.get('location'));
  if (name === undefined) return [];
  const [lat, lon] = [numberIn(row.get('latitude')), numberIn(row.get('longitude'))];
  const isPlaced = lat !== undefined && lon !== undefined;
  const admin = clipLine([row.get('admin1'), row.get('admin2')].filter((part) => part !== '').join(', '));
  const precision = PRECISIONS[row.get('geo_precision')];
  return [{ name, admin, country: countryCode(row.get('country')), ...(isPlaced ? { lat, lon } : {}), precision }];
}

function partiesOf(row: TableRow): object[] {
  const parties = [
    { cell: row.get('actor1'), role: 'actor 1' },
    { cell: row.get('assoc_actor_1'), role: 'with actor 1' },
    { cell: row.get('actor2'), role: 'actor 2' },
    { cell: row.get('assoc_actor_2'), role: 'with actor 2' },
  ];
  return parties
    .flatMap(({ cell, role }) => splitValues(cell).map((value) => ({ name: clipLine(withoutYears(value)), role })))
    .filter(({ name }) => name !== undefined)
    .slice(0, 60);
}

/** `Military Forces of Iran (1989-)` → `Military Forces of Iran`. */
const withoutYears = (name: string): string => name.replace(/\s{0,5}\(\d{4}-\d{0,4}\)/g, '').trim();
