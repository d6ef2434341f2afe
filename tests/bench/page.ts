// lib/page beside its peers, in Chromium on saved news pages: reading a page, painting it, pointing at it, living with its changes.
// Ratios within one run; every measurement checks that the answer is right. Run: `npx tsx tests/bench/page.ts [part…]`

import { changing } from './page/changing';
import { openBench } from './page/open';
import { painting } from './page/painting';
import { pointing } from './page/pointing';
import { reading } from './page/reading';

const parts = { reading, painting, pointing, changing };
const wanted = process.argv.slice(2);

const bench = await openBench();
if (!bench) console.log('Skipped: needs Chromium and the saved pages of ../shared/data/pages.');
else {
  try {
    for (const [name, part] of Object.entries(parts))
      if (wanted.length === 0 || wanted.includes(name)) await part(bench);
  } finally {
    await bench.close();
  }
}
