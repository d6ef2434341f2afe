// What a segment costs: bytes, compiling, opening, a whole article through `matchNames`, a delta, and how all of that grows with the list.
// Run: `npx tsx tests/bench/match/segment.bench.ts [sizes]`

import { readFileSync } from 'node:fs';
import { matchNames } from '../../../lib/match/match-names';
import { openSegment } from '../../../lib/match/segment/segment';
import { segmentBuilder } from '../../../lib/match/segment/segment-builder';
import { tokenise } from '../../../lib/text/words';
import { actorRecord, type ShortActor } from '../../support/compiled-list';
import { target } from '../target';

const SHARED = new URL('../../../../shared/data/', import.meta.url);
const SIZES = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const ROUNDS = 12;
const DELTA = 50;

const aliases = JSON.parse(readFileSync(new URL('aliases-100000.json', SHARED), 'utf8')) as [string, string][];
const text = readFileSync(new URL('claims/polnear-train.jsonl', SHARED), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 12)
  .map((line) => JSON.parse(line).text as string)
  .join('\n\n')
  .slice(0, 50_000);

/** Beyond the real names: the same with a number, as a larger list of the same shape. */
function actorsOf(size: number): ShortActor[] {
  const groups = new Map<string, string[]>();
  for (let at = 0; at < size; at++) {
    const [name = '', group = ''] = aliases[at % aliases.length] ?? [];
    const round = Math.floor(at / aliases.length);
    const key = `${group}-${round}`;
    groups.set(key, [...(groups.get(key) ?? []), round === 0 ? name : `${name} ${round}`]);
  }
  return [...groups].map(([id, [name = '', ...more]]) => ({ id, name, kind: 'organization', aliases: more }));
}

/** Processor time, which other work on the machine disturbs least. */
function cpuTimed<T>(run: () => T): [value: T, cpuMs: number] {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}

const timed = <T>(run: () => T): [value: T, timeMs: number] => {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
};

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, timed(run)[1]);
  return least;
}

function compiled(actors: readonly ShortActor[], replaced: readonly string[] = []): ArrayBuffer {
  const builder = segmentBuilder('bench', { replaces: replaced.map((id) => ({ type: 'entity', id })) });
  for (const actor of actors) builder.add(actorRecord(actor));
  return builder.finish();
}

const rows = SIZES.map((size) => {
  const actors = actorsOf(size);
  const [bytes, compileCpuMs] = cpuTimed(() => compiled(actors));
  const [segment, openMs] = timed(() => openSegment(bytes));
  const changed = actors.slice(0, DELTA).map((actor) => ({ ...actor, name: `${actor.name} renamed` }));
  const [deltaBytes, deltaCpuMs] = cpuTimed(() =>
    compiled(
      changed,
      changed.map(({ id = '' }) => id),
    ),
  );
  const delta = openSegment(deltaBytes);
  const alone = matchNames({ text }, [segment]).mentions.length;
  const matchMs = best(() => matchNames({ text }, [segment]));
  return {
    aliases: size,
    'bytes/alias': (bytes.byteLength / size).toFixed(0),
    'compile, cpu ms': compileCpuMs.toFixed(0),
    'open ms': openMs.toFixed(2),
    mentions: alone,
    'match ms': matchMs.toFixed(2),
    'match with a delta ms': best(() => matchNames({ text }, [segment, delta])).toFixed(2),
    'delta of 50: kB': (deltaBytes.byteLength / 1000).toFixed(1),
    'delta of 50: cpu ms': deltaCpuMs.toFixed(1),
    'words alone ms': best(() => tokenise(text)).toFixed(2),
  };
});
console.log(`${text.length} units of newspaper text`);
console.table(rows);
// The targets are for a hundred thousand.
const judged = rows.find(({ aliases: size }) => size === 100_000);
const TARGETS = [
  ['T4', 'compiling, processor ms of all threads, the engine’s compiler included', judged?.['compile, cpu ms'], 600],
  ['T5', 'bytes an alias', judged?.['bytes/alias'], 96],
  ['T6', 'opening, ms', judged?.['open ms'], 1],
] as const;
for (const [name, what, value, most] of judged ? TARGETS : []) target(name, what, Number(value), '≤', most);
