// One peer's turn: build, find, time. It runs alone in a process or worker, so that no peer warms or spoils the engine for another.

import { isCounted, PEERS, type Span } from './peers';

export type Turn = { peer: string; names: readonly string[]; texts: readonly string[] };
export type Outcome = {
  buildMs: number;
  /** Of each text: the least times of a bare `charCodeAt` walk and of finding, and what was found. */
  texts: { walkMs: Least; scanMs: Least; matches: number; spans: string }[];
};

/** Back to back, and with the caches nearest to the processor filled by something else before each. */
export type Least = { warm: number; evicted: number };

/** Timed together, since a browser's clock moves in steps of 5 µs: an eighth of a walk. */
const BACK_TO_BACK = 10;

/** Enough for the engine to have compiled what it will. */
const ROUNDS = 200;
const LONGEST_MS = 2000;

/** Larger than what a core has for itself. */
const elsewhere = new Int32Array(2 ** 21);
const CACHE_LINE = 16;

export function race({ peer: name, names, texts }: Turn): Outcome {
  const peer = PEERS.find((one) => one.name === name);
  if (!peer) throw new Error(`race: no peer ${name}`);
  const [find, buildMs] = timed(() => peer.build(names));
  return {
    buildMs,
    texts: texts.map((text) => {
      const found = leftmostLongest(find(text).filter(isCounted));
      return {
        walkMs: best(() => walk(text)),
        scanMs: best(() => find(text)),
        matches: found.length,
        spans: found.map(({ start, end }) => `${start}-${end}`).join(),
      };
    }),
  };
}

function leftmostLongest(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function walk(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function timed<T>(run: () => T): [value: T, timeMs: number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}

function best(run: () => unknown): Least {
  const together = () => {
    for (let time = 0; time < BACK_TO_BACK; time++) run();
  };
  return { warm: least(together, () => {}) / BACK_TO_BACK, evicted: least(run, evict) };
}

function least(run: () => unknown, before: () => void): number {
  const start = performance.now();
  let leastMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && performance.now() - start < LONGEST_MS; round++) {
    before();
    leastMs = Math.min(leastMs, timed(run)[1]);
  }
  return leastMs;
}

function evict(): void {
  for (let at = 0; at < elsewhere.length; at += CACHE_LINE) elsewhere[at] = (elsewhere[at] as number) + 1;
}
