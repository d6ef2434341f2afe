// Analysis over the lists in the database; the steps after the names are loaded on first need.

import { inTime } from '../../lib/bus/in-time';
import { type Analyser, analyser } from '../../lib/reading/analyser';
import type { Database } from '../../lib/store/database';
import { recordLookups } from '../../lib/store/lookups';
import { readableIndex } from '../../lib/store/readable-index';
import type { Later } from '../background-later/later-slot';
import { segmentCompiler } from './compiler';

export const analysisOver = (database: Database, later: () => Promise<Later>): Analyser =>
  analyser({
    async loadIndex() {
      const { generations, bytes } = await inTime(
        readableIndex(database, segmentCompiler),
        LOADED_WITHIN_MS,
        'index',
      ).catch((cause) => {
        // The next page gets a connection of its own: this one may be what hangs.
        database.close({ disableAutoOpen: false });
        throw cause;
      });
      return { bytes, lookups: recordLookups(database, generations) };
    },
    loadFurther: async () => (await later()).readFurther,
    loadTagger: async () => (await later()).loadTagger(),
    pause: pauser(),
  });

/** Compiling half a million names anew takes ten seconds on a slow machine. */
const LOADED_WITHIN_MS = 45_000;

/** Longest stretch of work before other calls get their turn: names of the next page are painted first. */
const STRETCH_MS = 12;

/** Resolves at once until a stretch is over: every timer costs some milliseconds, and most paragraphs cost less. */
function pauser(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < STRETCH_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}
