// Finding listed names in 50,000 units of newspaper text in Node: the segment against packages, Map tries, one RegExp and a bare walk, with the
// matches counted and agreed. Whole words, leftmost longest. Each in a process of its own, with a minute for all it does.
// Run: `npx tsx tests/bench/match/peers.bench.ts [sizes, e.g. 1000,100000,500000]`

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BUDGET_MS, raceTable } from './race-table';

const SIZES = (process.argv[2] ?? '1000,100000').split(',').map(Number);
const ENTRY = fileURLToPath(new URL('race-in-node.ts', import.meta.url));

const disagreements = await raceTable(SIZES, async (turn) => {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--import', 'tsx', ENTRY], {
    input: JSON.stringify(turn),
    timeout: BUDGET_MS,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  if (status === 0) return JSON.parse(stdout);
  if (error && 'code' in error && error.code === 'ETIMEDOUT') return undefined;
  throw new Error(`${turn.peer} failed: ${stderr}`);
});
if (disagreements > 0) {
  console.error(`${disagreements} found something else`);
  process.exitCode = 1;
}
