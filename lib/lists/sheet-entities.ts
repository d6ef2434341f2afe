// One row of the entities sheet → a value of the format.

import { countryCode } from './country-code';
import { splitValues } from './csv-cells';
import type { TableRow } from './csv-table';
import { KIND_WORDS } from './sheet-columns-table';
import type { SheetIds } from './sheet-ids';
import { sheetSources } from './sheet-sources';
import { isAcronym } from './weak-alias';

export function entityValue(row: TableRow, ids: SheetIds): object {
  const kind = kindOf(row.get('kind'));
  const name = row.get('name');
  const requires = splitValues(row.get('requires'));
  const weak = splitValues(row.get('weak_aliases')).map((alias) => ({
    name: alias,
    kind: isAcronym(alias) ? 'acronym' : 'alias',
    strength: 'weak',
    requires: requires.length > 0 ? requires : undefined,
  }));
  const wikidata = /Q\d+$/.exec(row.get('wikidata'))?.[0];
  return {
    id: ids.of(row.get('id'), kind, name),
    kind,
    name,
    aliases: [...splitValues(row.get('aliases')), ...weak],
    familyNames: listed(row, 'family_names'),
    titles: listed(row, 'titles'),
    excludes: listed(row, 'excludes'),
    summary: row.get('summary') || undefined,
    countries: listed(row, 'countries')?.map((country) => countryCode(country) ?? country),
    identifiers: wikidata === undefined ? undefined : { wikidata },
    sources: sheetSources(row.get('source_urls')),
  };
}

function kindOf(cell: string): string {
  const kind = cell.toLowerCase();
  if (kind === '') return 'other';
  return Object.hasOwn(KIND_WORDS, kind) ? (KIND_WORDS[kind] ?? 'other') : kind;
}

function listed(row: TableRow, column: string): string[] | undefined {
  const values = splitValues(row.get(column));
  return values.length > 0 ? values : undefined;
}
