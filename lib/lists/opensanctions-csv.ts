// Adapter: OpenSanctions' `targets.simple.csv`. Birth dates, addresses, phones and e-mails are left behind on purpose: nothing needs them.

import type { ActorKind } from '../model/list';
import type { ListAdapter, ListPart } from './adapter';
import { clipDate, clipId, clipLine } from './clip';
import { countryCode } from './country-code';
import { splitValues } from './csv-cells';
import { readTable, type TableRow, tableProblems } from './csv-table';
import { chooseNames } from './foreign-names';

const KINDS: Record<string, ActorKind> = {
  Person: 'person',
  PublicBody: 'public-body',
  Organization: 'organization',
  Company: 'organization',
  LegalEntity: 'organization',
  Vessel: 'object',
  Airplane: 'object',
  Vehicle: 'object',
};

export const opensanctionsCsv: ListAdapter = {
  id: 'opensanctions-csv',
  recognises: ({ kind, columns }) =>
    kind === 'csv' && ['id', 'schema', 'name', 'aliases', 'dataset'].every((column) => columns.includes(column)),
  attribution: { license: 'CC-BY-NC-4.0', attribution: 'OpenSanctions.org' },
  async *read(chunks, { head }) {
    for await (const part of readTable(chunks, { delimiter: head.delimiter }))
      yield [...tableProblems(part), ...part.rows.map(partOf)];
  },
};

function partOf(row: TableRow): ListPart {
  const schema = row.get('schema').slice(0, 60);
  const kind = Object.hasOwn(KINDS, schema) ? KINDS[schema] : undefined;
  if (!kind) return { kind: 'skipped', what: schema };
  // The export has lost which names are weak: the heuristics decide.
  const names = [row.get('name'), ...splitValues(row.get('aliases'))];
  const chosen = chooseNames(
    kind,
    names.map((name) => ({ name })),
  );
  if (!chosen) return { kind: 'skipped', what: `${schema} without a distinctive name` };
  const id = clipId(row.get('id'));
  const sanctions = splitValues(row.get('sanctions'));
  const codes = splitValues(row.get('countries'))
    .map(countryCode)
    .filter((code) => code !== undefined);
  const [identifier] = splitValues(row.get('identifiers'));
  const value = {
    id: id && `ftm:${id}`.slice(0, 128),
    kind,
    ...chosen,
    summary: sanctions.length > 0 ? clipLine(`Sanctioned: ${sanctions.join('; ')}`) : undefined,
    countries: codes.slice(0, 30),
    identifiers: identifier === undefined ? undefined : { other: clipLine(identifier) },
    sources: [
      {
        url: `https://www.opensanctions.org/entities/${id}/`,
        publisher: clipLine(splitValues(row.get('dataset')).join(', ')),
        kind: 'dataset',
      },
    ],
    updated: clipDate(row.get('last_change')),
  };
  return { kind: 'record', type: 'entity', value, path: `line ${row.line}`, line: row.line };
}
