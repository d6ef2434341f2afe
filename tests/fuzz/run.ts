// `npm run fuzz`: every target over 100,000 inputs in all, or as many as asked for. Meant for the night; prints the seed to come back by.
// npm run fuzz -- [--inputs 100000] [--minutes 60] [--seed 1] [--only read-list]

import { parseArgs } from 'node:util';
import { fuzz } from './fuzz';
import { TARGETS } from './targets';
import { startWatchdog } from './watchdog';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
  },
});

const chosen = TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0)
  throw new Error(`no target ${values.only}; there are ${TARGETS.map(({ name }) => name).join(', ')}`);
const seed = Number(values.seed);
const shares = chosen.reduce((sum, { share }) => sum + share, 0);
const maxMinutes = Number(values.minutes) / chosen.length;
console.log(`seed ${seed}`);

const watchdog = startWatchdog();
let total = 0;
for (const target of chosen) {
  const started = Date.now();
  const { inputs, failure } = await fuzz(target, {
    inputs: Math.ceil((Number(values.inputs) * target.share) / shares),
    maxMinutes,
    seed,
    before: (input) => watchdog.before(`${target.name}: ${input}`),
  });
  total += inputs;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    `${failure ? '✗' : '✓'} ${target.name.padEnd(20)} ${String(inputs).padStart(8)} inputs ${seconds.padStart(6)} s`,
  );
  if (failure) {
    console.error(failure);
    process.exitCode = 1;
  }
}
watchdog.stop();
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${total} inputs, at most ${peakMb} MB of memory, seed ${seed}`);
