// Adapter: the Georeferenced Event Dataset of the Uppsala Conflict Data Program, as CSV. Too large to take whole: filtered while it is read.

import type { EventKind } from '../model/list';
import type { ListAdapter } from './adapter';
import { clipDate, clipId, clipLine, clipQuote } from './clip';
import { countryCode } from './country-code';
import type { TableRow } from './csv-table';
import type { RowFacts } from './event-filter';
import { eventTableParts, numberIn } from './event-table';

/** state-based, non-state, one-sided */
const KINDS: Record<string, EventKind> = { 1: 'battle', 2: 'battle', 3: 'attack' };

const PRECISIONS: Record<string, string> = {
  1: 'exact',
  2: 'near',
  3: 'district',
  4: 'region',
  5: 'country',
  6: 'country',
  7: 'country',
};

export const ucdp: ListAdapter = {
  id: 'ucdp',
  canFilter: true,
  recognises: ({ kind, columns }) =>
    kind === 'csv' &&
    ['type_of_violence', 'dyad_name', 'date_start', 'where_coordinates'].every((column) => columns.includes(column)),
  attribution: { attribution: 'Uppsala Conflict Data Program, Georeferenced Event Dataset' },
  read: (chunks, options) => eventTableParts(chunks, options, { factsOf, eventOf }),
};

const factsOf = (row: TableRow): RowFacts => ({
  country: row.get('country'),
  year: Number(row.get('year')),
  actors: [row.get('side_a'), row.get('side_b')],
});

function eventOf(row: TableRow): object {
  const violence = row.get('type_of_violence');
  const country = countryCode(row.get('country'));
  return {
    id: clipId(`ucdp:${row.get('id')}`),
    title: clipLine(`${row.get('dyad_name')}, ${row.get('where_coordinates') || row.get('country')}`),
    ...datesOf(row),
    kind: Object.hasOwn(KINDS, violence) ? KINDS[violence] : 'other',
    tags: clipLine(row.get('conflict_name')) === undefined ? undefined : [clipLine(row.get('conflict_name'))],
    codes: { ucdp: violence },
    places: placesOf(row, country),
    actors: partiesOf(row, violence),
    status: row.get('event_clarity') === '2' ? 'reported' : undefined,
    figures: figuresOf(row),
    sources: [sourceOf(row)],
  };
}

/** Precision 4 knows the month, 5 the year; 2 and 3 know a span of days. */
function datesOf(row: TableRow): object {
  const precision = Number(row.get('date_prec'));
  const length = precision >= 5 ? 4 : precision === 4 ? 7 : 10;
  const [start, end] = [
    clipDate(row.get('date_start'))?.slice(0, length),
    clipDate(row.get('date_end'))?.slice(0, length),
  ];
  const isSpan = end !== undefined && end !== start;
  return { start, end: isSpan ? end : undefined, dateApprox: isSpan || precision > 1 ? true : undefined };
}

function placesOf(row: TableRow, country: string | undefined): object[] {
  const name = clipLine(row.get('where_coordinates')) ?? clipLine(row.get('adm_1')) ?? clipLine(row.get('country'));
  if (name === undefined) return [];
  const admin = clipLine(row.get('adm_1'));
  return [
    {
      name,
      admin,
      country,
      lat: numberIn(row.get('latitude')),
      lon: numberIn(row.get('longitude')),
      precision: PRECISIONS[row.get('where_prec')],
    },
  ];
}

function partiesOf(row: TableRow, violence: string): object[] {
  const [a, b] = [clipLine(row.get('side_a')), clipLine(row.get('side_b'))];
  const sideB = violence === '3' && b === 'Civilians' ? 'target' : 'side B';
  return [
    ...(a === undefined ? [] : [{ name: a, role: 'side A' }]),
    ...(b === undefined ? [] : [{ name: b, role: sideB }]),
  ];
}

function figuresOf(row: TableRow): object[] {
  const [low, best, high] = [numberIn(row.get('low')), numberIn(row.get('best')), numberIn(row.get('high'))];
  const civilians = numberIn(row.get('deaths_civilians'));
  return [
    ...(best === undefined ? [] : [{ label: 'deaths', low, best, high }]),
    ...(civilians ? [{ label: 'civilian deaths', best: civilians }] : []),
  ];
}

/** The table names its sources in prose, without addresses: the program's page stands for them, their names go into the quotation. */
function sourceOf(row: TableRow): object {
  return {
    url: 'https://ucdp.uu.se/',
    title: clipLine(row.get('source_headline')),
    publisher: 'UCDP GED',
    date: clipDate(row.get('source_date')),
    quote: clipQuote(row.get('source_article')),
    kind: 'dataset',
  };
}
