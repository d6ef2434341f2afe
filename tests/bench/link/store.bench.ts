// Linking one article out of IndexedDB in Chromium at 1k to 400k stored events, store reads included: `npx tsx tests/bench/link/store.bench.ts [largest]`.

import { resolve } from 'node:path';
import { inChromium } from '../in-chromium';
import type { StoreRound } from './store-entry';

const LARGEST = Number(process.argv[2] ?? 400_000);
const SIZES = [1_000, 10_000, 100_000, 400_000].filter((size) => size <= LARGEST);

await inChromium(resolve(import.meta.dirname, 'store-entry.ts'), async (page) => {
  console.log(
    'events'.padStart(8),
    'import ms'.padStart(10),
    'manifest ms'.padStart(12),
    'link ms'.padStart(8),
    '× 1k'.padStart(6),
    'candidates'.padStart(11),
    ' right event first',
  );
  let smallest = 0;
  for (const size of SIZES) {
    const round = (await page.evaluate(`benchStore(${size})`)) as StoreRound;
    smallest ||= round.linkMs;
    if (round.first !== round.planted)
      throw new Error(`at ${size} events ${round.first} came first, not ${round.planted}`);
    const cells = [
      round.importMs.toFixed(0).padStart(10),
      round.openMs.toFixed(1).padStart(12),
      round.linkMs.toFixed(1).padStart(8),
      (round.linkMs / smallest).toFixed(1).padStart(6),
      String(round.candidates).padStart(11),
    ];
    console.log(String(size).padStart(8), ...cells, ' yes');
  }
});
