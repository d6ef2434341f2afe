// Notices from a thread of its own when one input never comes to an end, says which, and ends the process: the hanging thread cannot.

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const HANGS_AFTER_MS = 60_000;

const WATCH = `
const { workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const beats = new Int32Array(workerData.beats);
let last = -1;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now === last) {
    process.stderr.write('✗ hangs: ' + readFileSync(workerData.file, 'utf8').slice(0, 4000) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  last = now;
}, workerData.everyMs).unref();
`;

/** Call the result before each input, with a name for it. */
export function startWatchdog(): { before(what: string): void; stop(): void } {
  const file = join(tmpdir(), `says-who-fuzz-${process.pid}.txt`);
  const beats = new SharedArrayBuffer(4);
  const count = new Int32Array(beats);
  writeFileSync(file, 'nothing yet');
  const worker = new Worker(WATCH, { eval: true, workerData: { beats, file, everyMs: HANGS_AFTER_MS } });
  return {
    before(what) {
      Atomics.add(count, 0, 1);
      writeFileSync(file, what);
    },
    stop: () => void worker.terminate(),
  };
}
