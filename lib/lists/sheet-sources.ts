// Addresses in a cell → sources.

import { splitValues } from './csv-cells';

/** An address without its scheme gets https. Whether it is a good one the parser decides. */
export function sheetSources(cell: string): { url: string }[] {
  return splitValues(cell).map((value) => ({
    url: /^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `https://${value}` : value,
  }));
}
