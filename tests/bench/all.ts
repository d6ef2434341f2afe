// `npm run bench`: every bench that has a target, one after another, each in a process of its own, and at the end one table of what was met. It ends within ten
// minutes. With `all` behind it, the others too and however long they take; with parts of names, those. Build first (`npm run build`): some measure the built extension.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { targetsIn } from './target';
import { TARGETS } from './targets-table';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
/** A bench that hangs must not keep the others from running. */
const LONGEST_MS = 10 * 60_000;
/** For all benches with a target together; on an idle machine they take about half of it. */
const TOGETHER_MS = 9 * 60_000;
/** Of the time that is left: those that come later have theirs. */
const LARGEST_SHARE = 0.65;

type Ran = { output: string; came: 'to its end' | 'no further in its time' | 'to a wrong answer' };

const ORDER = Object.keys(TARGETS);
const wanted = process.argv.slice(2);
const isShort = wanted.length === 0;

/** A bench is a file that its first lines say how to run. */
const benches = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((name) =>
    /(^|\/)(extension|weight|popup|page|scale|large-files|incremental|score-meantime|score-stories)\.ts$|\.bench\.ts$/.test(
      name,
    ),
  )
  .filter((name) =>
    isShort ? TARGETS[name]?.startsWith('T') : wanted.some((word) => word === 'all' || name.includes(word)),
  )
  // In the order of the table: the quick ones first.
  .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b) || (a < b ? -1 : 1));

/** A group of its own: with a hanging bench what it started goes too. */
function run(name: string, longestMs: number): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--expose-gc', relative(ROOT, join(HERE, name))], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const stop = (): void => void (child.pid && process.kill(-child.pid, 'SIGKILL'));
    let output = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop();
    }, longestMs);
    const onInterrupt = (): void => {
      stop();
      process.exit(1);
    };
    process.once('SIGINT', onInterrupt);
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      process.stdout.write(part);
    });
    // Not its streams' end: a browser that was left behind may hold them open.
    child.on('exit', (status) => {
      clearTimeout(timer);
      process.off('SIGINT', onInterrupt);
      child.stdout.destroy();
      done({ output, came: isLate ? 'no further in its time' : status === 0 ? 'to its end' : 'to a wrong answer' });
    });
  });
}

const rows: string[] = [];
const unfinished: string[] = [];
const began = performance.now();
for (const name of benches) {
  const leftMs = TOGETHER_MS - (performance.now() - began);
  const longestMs = !isShort ? LONGEST_MS : name === benches.at(-1) ? leftMs : leftMs * LARGEST_SHARE;
  console.log(`\n▸ ${name}${TARGETS[name] ? ` — ${TARGETS[name]}` : ''}`);
  const start = performance.now();
  const { output, came } = await run(name, longestMs);
  console.log(`  ${Math.round((performance.now() - start) / 1000)} s`);
  rows.push(...targetsIn(output));
  if (came !== 'to its end') unfinished.push(`${name} came ${came}`);
}
console.log(`\n▸ Targets\n${rows.sort((a, b) => Number(a.slice(1, 4)) - Number(b.slice(1, 4))).join('\n')}`);
console.log(`${rows.filter((row) => row.endsWith(' met')).length} of ${rows.length} met`);
for (const line of unfinished) console.log(`✗ ${line}`);
process.exitCode = unfinished.length > 0 ? 1 : 0;
