// Runs the race over sizes and peers and prints its tables row by row, times with evicted caches in brackets; whoever takes too long is stopped and said to have been.

import { PEERS } from './peers';
import type { Least, Outcome, Turn } from './race';
import { material, TEXTS } from './race-material';
import { judge, type Ran } from './race-targets';

/** Those that need a minute for a hundred thousand names are no peers any more. */
export const BUDGET_MS = 20_000;

/** `run` answers undefined when the turn took longer than `BUDGET_MS`. Returns how many peers found something else than ours. */
export async function raceTable(
  sizes: readonly number[],
  run: (turn: Turn) => Promise<Outcome | undefined>,
): Promise<number> {
  const found = material();
  if (!found) {
    console.log('The data beside the tree is not there: nothing was measured.');
    return 0;
  }
  let disagreements = 0;
  const ran: Ran[] = [];
  for (const size of sizes) {
    console.log(`\n${size} names; ${found.texts.map((text, at) => `${TEXTS[at]}: ${text.length} units`).join('; ')}`);
    const names = found.namesOf(size);
    let ours: Outcome | undefined;
    for (const { name: peer } of PEERS) {
      const outcome = await run({ peer, names, texts: found.texts });
      ours ??= outcome;
      if (!outcome || !ours) console.log(`  ${peer}: did not finish in ${BUDGET_MS / 1000} s`);
      else {
        disagreements += outcome.texts.filter(({ spans }, at) => spans !== ours?.texts[at]?.spans).length;
        ran.push({ size, peer, outcome });
        console.log(row(peer, outcome, ours));
      }
    }
  }
  judge(ran);
  return disagreements;
}

function row(peer: string, { buildMs, texts }: Outcome, ours: Outcome): string {
  const parts = texts.map(({ scanMs, walkMs, matches, spans }, at) => {
    const own = ours.texts[at];
    if (!own) return '';
    const agrees = spans === own.spans ? '' : ' (not the same)';
    return `${TEXTS[at]} ${told(scanMs, (ms) => ms.toFixed(2))} ms, ${ratio(scanMs, own.scanMs)} × ours, ${ratio(scanMs, walkMs)} × walk, ${matches} matches${agrees}`;
  });
  return `  ${peer}: build ${buildMs.toFixed(0)} ms (${(buildMs / ours.buildMs).toFixed(1)} × ours) | ${parts.join(' | ')}`;
}

/** Warm, then evicted. */
const told = ({ warm, evicted }: Least, say: (value: number) => string): string => `${say(warm)} (${say(evicted)})`;
const ratio = (one: Least, other: Least): string =>
  told({ warm: one.warm / other.warm, evicted: one.evicted / other.evicted }, (value) => value.toFixed(1));
