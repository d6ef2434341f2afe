// Looks up many prefixes of forms at a time, so that what is not in the caches is waited for together and not one after the other: an index of a
// hundred thousand names is larger than they are. It knows numbers, not words.

import { homeOf, slotFrom, valueAt } from './form-table';
import { CONTINUES, ENTRY_NUMBERS } from './layout';
import { MOST_PASSED } from './passing-words';
import type { Segment } from './segment';

/** The values found, in the order of what was asked. */
export const values = new Int32Array(MOST_PASSED);

const homes = new Int32Array(MOST_PASSED);
/** Keeps the engine from leaving out looks whose answer nobody wants yet. */
const touched = new Int32Array(1);

/** Writes the value of each of the first `count` prefixes, whose entries are near from then on. */
export function lookUp({ slots, entries }: Segment, prefixes: Int32Array, count: number): void {
  let sum = 0;
  for (let next = 0; next < count; next++) {
    const home = homeOf(slots, prefixes[next] as number);
    homes[next] = home;
    sum += slots[home] as number;
  }
  for (let next = 0; next < count; next++) {
    const value = valueAt(slots, slotFrom(slots, homes[next] as number, prefixes[next] as number));
    values[next] = value;
    const entry = (value & ~CONTINUES) - 1;
    sum += entries[(entry & ~(entry >> 31)) * ENTRY_NUMBERS] as number;
  }
  touched[0] = sum;
}
