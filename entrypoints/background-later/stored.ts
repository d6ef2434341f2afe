// What both halves ask of the database, by its library: what cannot be read is compiled anew, what hangs is given up.

import { inTime } from '../../lib/bus/in-time';
import type { SegmentCompiler } from '../../lib/store/compiler';
import type { Database } from '../../lib/store/database';
import { activeLists, recordLookups } from '../../lib/store/lookups';
import { readableIndex } from '../../lib/store/readable-index';
import type { Later } from './later-slot';

/** Compiling half a million names anew takes ten seconds on a slow machine. */
const LOADED_WITHIN_MS = 45_000;

export const stored = (
  database: Database,
  segments: SegmentCompiler,
): Pick<Later, 'lists' | 'hidden' | 'index' | 'lookups'> => ({
  lists: () => activeLists(database),
  hidden: () => database.hidden.toArray(),
  async index() {
    const { generations, bytes } = await inTime(readableIndex(database, segments), LOADED_WITHIN_MS, 'index').catch(
      (cause) => {
        // The next page gets a connection of its own: this one may be what hangs.
        database.close({ disableAutoOpen: false });
        throw cause;
      },
    );
    return { bytes, lookups: async () => recordLookups(database, generations) };
  },
  lookups: (generations) => recordLookups(database, generations),
});
