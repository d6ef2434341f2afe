// One peer's turn: build, find, time. It runs alone in a process or worker, so that no peer warms or spoils the engine for another.

import { PEERS, type Span } from './peers';

export type Turn = { peer: string; names: readonly string[]; texts: readonly string[] };
export type Outcome = {
  buildMs: number;
  /** Of each text: the least time of a bare `charCodeAt` walk and of finding, and what was found. */
  texts: { walkMs: number; scanMs: number; matches: number; spans: string }[];
};

/** Enough for the engine to have compiled what it will. */
const ROUNDS = 200;
const LONGEST_MS = 3000;

export function race({ peer: name, names, texts }: Turn): Outcome {
  const peer = PEERS.find((one) => one.name === name);
  if (!peer) throw new Error(`race: no peer ${name}`);
  const [find, buildMs] = timed(() => peer.build(names));
  return {
    buildMs,
    texts: texts.map((text) => {
      const found = leftmostLongest(find(text));
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

function best(run: () => unknown): number {
  const start = performance.now();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && performance.now() - start < LONGEST_MS; round++)
    least = Math.min(least, timed(run)[1]);
  return least;
}
