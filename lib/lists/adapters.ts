// Every format that can be read, in the order in which they are asked: the particular before the general. Adding a format is adding a row.

import { acled } from './acled';
import type { ListAdapter } from './adapter';
import { claimreview } from './claimreview';
import { contextList } from './context-list';
import { csvSheets } from './csv-sheets';
import { ftm } from './ftm';
import type { Head } from './head';
import { ndjson } from './ndjson';
import { opensanctionsCsv } from './opensanctions-csv';
import { popolo } from './popolo';
import { ucdp } from './ucdp';
import { wikidata } from './wikidata';

export const ADAPTERS: readonly ListAdapter[] = [
  contextList,
  ndjson,
  ftm,
  claimreview,
  wikidata,
  popolo,
  opensanctionsCsv,
  ucdp,
  acled,
  csvSheets,
];

/** The first adapter that recognises the file. */
export function adapterFor(head: Head): ListAdapter | undefined {
  return ADAPTERS.find((adapter) => adapter.recognises(head));
}
