// `npm run bench`: every bench, one after another, each in a process of its own. Build first (`npm run build`): some measure the built extension.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { TARGETS } from './targets-table';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
/** A bench that hangs must not keep the others from running. */
const LONGEST_MS = 10 * 60_000;
const wanted = process.argv.slice(2);

/** A bench is a file that its first lines say how to run. Names given on the command line choose some. */
const benches = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((name) =>
    /(^|\/)(extension|weight|popup|page|scale|large-files|incremental|score-meantime|score-stories)\.ts$|\.bench\.ts$/.test(
      name,
    ),
  )
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

let failed = 0;
for (const name of benches) {
  console.log(`\n▸ ${name}${TARGETS[name] ? ` — ${TARGETS[name]}` : ''}`);
  const start = performance.now();
  const { status } = spawnSync('npx', ['tsx', '--expose-gc', relative(ROOT, join(HERE, name))], {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: LONGEST_MS,
  });
  console.log(`  ${Math.round((performance.now() - start) / 1000)} s`);
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
