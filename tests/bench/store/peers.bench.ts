// The store beside one row for each record, in Chromium: writing a first copy, loading the index, reading on a click. Run: `npx tsx tests/bench/store/peers.bench.ts`

import { resolve } from 'node:path';
import { inChromium } from '../in-chromium';
import { target } from '../target';
import type { StorePeers } from './peers-entry';

await inChromium(resolve(import.meta.dirname, 'peers-entry.ts'), async (page) => {
  const found = (await page.evaluate('benchPeers()')) as StorePeers;
  if (!found.isRight) throw new Error('the store gave back something else than was put in');
  const { syncMs, rowsMs, indexMs, indexMegabytes, toArrayMs, clickMs } = found;
  console.log(
    `100,000 records: ours ${syncMs.toFixed(0)} ms, a row each ${rowsMs.toFixed(0)} ms; index of ${indexMegabytes} MB ${indexMs.toFixed(1)} ms, all rows ${toArrayMs.toFixed(0)} ms`,
  );
  target('T14', 'index out of the database, ms a megabyte', indexMs / indexMegabytes, '≤', 2.5);
  target('T14', 'reading all rows ÷ loading the index', toArrayMs / indexMs, '≥', 40);
  target('T15', 'first copy of 100,000 records ÷ a row each', syncMs / rowsMs, '≤', 0.15);
  target('T15', 'a record on a click, ms', clickMs, '≤', 3);
});
