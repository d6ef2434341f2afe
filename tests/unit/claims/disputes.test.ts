// Short stories: claims that conflict stand in different accounts of one dispute; stories without conflict show none.

import { describe, expect, it } from 'vitest';
import type { Claims } from '../../../lib/claims/read-claims';
import { DISPUTE_CASES } from '../../cases/claims/disputes';
import { readClaimsOf } from '../../support/read-claims-of';

/** Which share of the conflicts must be found; precision comes first. */
const FOUND = 0.6;

const sidesOf = ({ disputes, attributions }: Claims, text: string): string[][] =>
  disputes.map(({ accounts }) =>
    accounts.map((account) =>
      account.attributions
        .flatMap((index) => attributions[index]?.content ?? [])
        .map(({ start, end }) => text.slice(start, end))
        .join(' | '),
    ),
  );

const isFound = (sides: readonly string[][], [one, other]: readonly [string, string]): boolean =>
  sides.some((accounts) => {
    const a = accounts.findIndex((words) => words.includes(one));
    const b = accounts.findIndex((words) => words.includes(other));
    return a >= 0 && b >= 0 && a !== b;
  });

describe('disputes in short stories', () => {
  const quiet = DISPUTE_CASES.filter(({ conflicts }) => conflicts.length === 0);
  const loud = DISPUTE_CASES.filter(({ conflicts }) => conflicts.length > 0);

  it.each(quiet)('$name: none', ({ text }) => {
    expect(sidesOf(readClaimsOf(text), text)).toEqual([]);
  });

  it(`finds most of the conflicts in ${loud.length} stories`, () => {
    const missed = loud.flatMap(({ name, text, conflicts }) => {
      const sides = sidesOf(readClaimsOf(text), text);
      return conflicts.filter((pair) => !isFound(sides, pair)).map((pair) => `${name}: ${pair.join(' / ')}`);
    });
    const all = loud.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
    expect(missed.slice(Math.floor(all * (1 - FOUND)))).toEqual([]);
  });
});
