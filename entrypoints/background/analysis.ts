// Analysis over the lists in the database, with the packaged weights of the claim tagger.

import { ownUrl } from '../../lib/browser';
import { inTime } from '../../lib/bus/in-time';
import { loadTagger } from '../../lib/claims/model/load-tagger';
import { type Analyser, analyser } from '../../lib/reading/analyser';
import type { Database } from '../../lib/store/database';
import { recordLookups } from '../../lib/store/lookups';
import { readableIndex } from '../../lib/store/readable-index';
import { compiler } from './compiler';

export const analysisOver = (database: Database): Analyser =>
  analyser({
    async loadIndex() {
      const { generations, bytes } = await inTime(readableIndex(database, compiler), LOADED_WITHIN_MS, 'index').catch(
        (cause) => {
          // The next page gets a connection of its own: this one may be what hangs.
          database.close({ disableAutoOpen: false });
          throw cause;
        },
      );
      return { bytes, lookups: recordLookups(database, generations) };
    },
    async loadTagger() {
      const response = await fetch(ownUrl('claims-weights.bin'));
      return response.ok ? loadTagger(await response.arrayBuffer()) : undefined;
    },
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
