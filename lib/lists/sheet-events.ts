// One row of the events sheet → a value of the format.

import { countryCode } from './country-code';
import { splitParties, splitValues } from './csv-cells';
import type { TableRow } from './csv-table';
import { EVENT_KIND_WORDS } from './sheet-columns-table';
import type { SheetDates } from './sheet-dates';
import type { SheetIds } from './sheet-ids';
import { sheetSources } from './sheet-sources';

export function eventValue(row: TableRow, dates: SheetDates, ids: SheetIds): object {
  const start = dates.get(row, 'start');
  const title = row.get('title');
  return {
    id: ids.of(row.get('id'), 'event', `${start ?? ''} ${title}`),
    title,
    summary: row.get('summary') || undefined,
    start,
    end: dates.get(row, 'end'),
    kind: kindOf(row.get('kind')),
    places: placesOf(row),
    actors: splitParties(row.get('actors')),
    names: listed(row, 'names'),
    keywords: listed(row, 'keywords'),
    status: row.get('status').toLowerCase() || undefined,
    claims: listed(row, 'claims'),
    sources: sheetSources(row.get('source_urls')),
  };
}

function kindOf(cell: string): string {
  const kind = cell.toLowerCase();
  return Object.hasOwn(EVENT_KIND_WORDS, kind) ? (EVENT_KIND_WORDS[kind] ?? 'other') : kind || 'other';
}

function placesOf(row: TableRow): object[] {
  const country = row.get('country');
  const name = row.get('place') || country;
  if (name === '') return [];
  // Spreadsheets of half the world write 60,1 for 60.1.
  const [lat, lon] = ['lat', 'lon'].map((column) => coordinate(row.get(column)));
  return [{ name, country: country === '' ? undefined : (countryCode(country) ?? country), lat, lon }];
}

function coordinate(cell: string): number | string | undefined {
  if (cell === '') return undefined;
  const value = Number(/^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell);
  return Number.isNaN(value) ? cell : value;
}

function listed(row: TableRow, column: string): string[] | undefined {
  const values = splitValues(row.get(column));
  return values.length > 0 ? values : undefined;
}
