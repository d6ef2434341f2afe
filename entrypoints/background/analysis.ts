// Analysis over the lists in the database, with the packaged weights of the claim tagger.

import { ownUrl } from '../../lib/browser';
import { loadTagger } from '../../lib/claims/model/load-tagger';
import { type Analyser, analyser } from '../../lib/reading/analyser';
import type { Database } from '../../lib/store/database';
import { activeGenerations, recordLookups, segmentBytes } from '../../lib/store/lookups';

export const analysisOver = (database: Database): Analyser =>
  analyser({
    async loadIndex() {
      const generations = await activeGenerations(database);
      return { bytes: await segmentBytes(database, generations), lookups: recordLookups(database, generations) };
    },
    async loadTagger() {
      const response = await fetch(ownUrl('claims-weights.bin'));
      return response.ok ? loadTagger(await response.arrayBuffer()) : undefined;
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
