// `npm run bench`: every bench, one after another, each in a process of its own; what has a target once more in one table at the end.
// Build first (`npm run build`): some measure the built extension.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { targetsIn } from './target';
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

/** What it wrote, and whether it came to its end with right answers. A group of its own: with a hanging bench its browser goes too. */
function run(name: string): Promise<{ output: string; isDone: boolean }> {
  return new Promise((done) => {
    const child = spawn('npx', ['tsx', '--expose-gc', relative(ROOT, join(HERE, name))], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    process.once('SIGINT', () => child.pid && process.kill(-child.pid, 'SIGKILL'));
    let output = '';
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), LONGEST_MS);
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      process.stdout.write(part);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      done({ output, isDone: status === 0 });
    });
  });
}

const rows: string[] = [];
const failed: string[] = [];
for (const name of benches) {
  console.log(`\n▸ ${name}${TARGETS[name] ? ` — ${TARGETS[name]}` : ''}`);
  const start = performance.now();
  const { output, isDone } = await run(name);
  console.log(`  ${Math.round((performance.now() - start) / 1000)} s`);
  rows.push(...targetsIn(output));
  if (!isDone) failed.push(name);
}
console.log(`\n▸ Targets\n${rows.sort((a, b) => Number(a.slice(1, 4)) - Number(b.slice(1, 4))).join('\n')}`);
for (const name of failed) console.log(`✗ ${name} did not come to its end, or found a wrong answer`);
process.exitCode = failed.length > 0 ? 1 : 0;
