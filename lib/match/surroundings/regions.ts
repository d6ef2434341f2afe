// States, provinces and counties, and the country in which each lies. A data table unpacked on first use.

import { REGIONS } from './regions-table';

/** The code of the country in which the region of that folded name lies; undefined for any other word. */
export const countryOfRegion = (folded: string): string | undefined => regions().get(folded);

/** Whether the folded word is a state or province of America, Canada or Australia, which stands alone in news there. */
export const isRegion = (folded: string): boolean => OF_STATES.has(countryOfRegion(folded) ?? '');

const OF_STATES = new Set(['us', 'ca', 'au']);
let unpacked: Map<string, string> | undefined;

function regions(): ReadonlyMap<string, string> {
  unpacked ??= new Map(
    REGIONS.trim()
      .split('\n')
      .flatMap((row) => {
        const [code = '', names = ''] = row.split('|');
        return names.split(' ').map((name): [string, string] => [name.replaceAll('_', ' '), code]);
      }),
  );
  return unpacked;
}
