// What the race has to show, each target with what was measured and whether it is met. A bench says so and does not fail: times move with the machine.

import { target } from '../target';
import type { Outcome } from './race';
import { TEXTS } from './race-material';

export type Ran = { size: number; peer: string; outcome: Outcome };

const OURS = 'segment (ours)';
const STATES = ['warm', 'evicted'] as const;
const LARGE = 100_000;
const SMALL = 1000;

/** How many times as long as ours a peer has to take. */
const PEERS: readonly [peer: string, least: number][] = [
  ['Map trie', 5],
  ['@monyone/aho-corasick/fast', 4],
  ['modern-ahocorasick', 12],
];

/** Milliseconds by the clock, while the engine compiles beside it; processor time, all threads together, is in segment.bench.ts. */
const LONGEST_BUILD_MS = 600;

/** A line for every target whose sizes and peers have run. */
export function judge(ran: readonly Ran[]): void {
  judgeBuilding(ran);
  for (const [at, text] of TEXTS.entries()) {
    for (const state of STATES) {
      const timeOf = (size: number, peer: string, of: 'scanMs' | 'walkMs' = 'scanMs'): number =>
        Math.min(
          ...ran
            .filter((one) => one.size === size && one.peer.startsWith(peer))
            .map(({ outcome }) => outcome.texts[at]?.[of][state] ?? Number.POSITIVE_INFINITY),
        );
      const [large, small] = [timeOf(LARGE, OURS), timeOf(SMALL, OURS)];
      const where = `${text}, ${state}`;
      for (const [peer, least] of PEERS) say('T1', `${peer} ÷ ours, ${where}`, timeOf(LARGE, peer) / large, '≥', least);
      say('T2', `ours ÷ a bare walk, ${where}`, large / timeOf(LARGE, OURS, 'walkMs'), '≤', state === 'warm' ? 6 : 12);
      if (state === 'warm')
        say('T2', `the same with 1,000 names, ${where}`, small / timeOf(SMALL, OURS, 'walkMs'), '≤', 5);
      say('T3', `100,000 ÷ 1,000 names, ${where}`, large / small, '≤', 3);
    }
  }
}

function judgeBuilding(ran: readonly Ran[]): void {
  const buildMs = (peer: string): number =>
    Math.min(
      ...ran.filter((one) => one.size === LARGE && one.peer.startsWith(peer)).map(({ outcome }) => outcome.buildMs),
    );
  say('T4', 'compiling 100,000 names, first time, by the clock, ms', buildMs(OURS), '≤', LONGEST_BUILD_MS);
}

/** Whoever was stopped has no time. */
function say(name: string, what: string, value: number, wanted: '≤' | '≥', limit: number): void {
  if (Number.isFinite(value) && value > 0) target(name, what, value, wanted, limit);
}
