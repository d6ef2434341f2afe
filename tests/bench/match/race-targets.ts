// What the race has to show, each target with what was measured and whether it is met. A bench says so and does not fail: times move with the machine.

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

/** A line for every target whose sizes and peers have run. */
export function judged(ran: readonly Ran[]): string[] {
  return TEXTS.flatMap((text, at) =>
    STATES.flatMap((state) => {
      const timeOf = (size: number, peer: string, of: 'scanMs' | 'walkMs' = 'scanMs'): number =>
        Math.min(
          ...ran
            .filter((one) => one.size === size && one.peer.startsWith(peer))
            .map(({ outcome }) => outcome.texts[at]?.[of][state] ?? Number.POSITIVE_INFINITY),
        );
      const [large, small] = [timeOf(LARGE, OURS), timeOf(SMALL, OURS)];
      const where = `${text}, ${state}`;
      return [
        ...PEERS.map(([peer, least]) => line(`T1 ${peer} ÷ ours, ${where}`, timeOf(LARGE, peer) / large, least, 1)),
        line(`T2 ours ÷ walk, ${where}`, large / timeOf(LARGE, OURS, 'walkMs'), state === 'warm' ? 6 : 12, -1),
        ...(state === 'warm'
          ? [line(`T2 with 1,000 names, ${where}`, small / timeOf(SMALL, OURS, 'walkMs'), 5, -1)]
          : []),
        line(`T3 100,000 ÷ 1,000 names, ${where}`, large / small, 3, -1),
      ].filter((told) => told !== '');
    }),
  );
}

/** `direction`: 1 where more is better. */
function line(what: string, value: number, wanted: number, direction: 1 | -1): string {
  if (!Number.isFinite(value) || value <= 0) return '';
  const isMet = direction === 1 ? value >= wanted : value <= wanted;
  return `${isMet ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(1)} (${direction === 1 ? '≥' : '≤'} ${wanted})`;
}
