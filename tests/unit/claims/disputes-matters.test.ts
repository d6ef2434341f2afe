// Matters and accounts from scored pairs: what holds for any scores, and a few settled by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../lib/claims/disputes/matter-board';
import { mattersOf } from '../../../lib/claims/disputes/matters';
import { MATTER_CASES } from '../../cases/claims/disputes-matters';

const THRESHOLDS = { sure: 0.5, begins: 0.5, joins: 0.4, against: 0.3, alike: 0.3 };

const relations = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 40,
  })
  .map((rows) =>
    rows
      .filter(([a, b]) => a !== b)
      .map(
        ([a, b, against, alike]): Relation => ({
          a: Math.min(a, b),
          b: Math.max(a, b),
          against: against / 100,
          alike: (alike / 100) * (1 - against / 100),
          shown: (against + alike) % 5 !== 0,
        }),
      ),
  );

describe('mattersOf', () => {
  it.each(MATTER_CASES)('$name', ({ relations: given, sides }) => {
    expect(mattersOf(given, THRESHOLDS).map((matter) => matter.sides)).toEqual(sides);
  });

  it('puts a claim into one account at most, and sees two accounts or more in every matter', () => {
    fc.assert(
      fc.property(relations, (given) => {
        const matters = mattersOf(given, THRESHOLDS);
        const members = matters.flatMap(({ sides }) => sides.flat());
        expect(new Set(members).size).toBe(members.length);
        for (const { sides } of matters) expect(sides.length).toBeGreaterThanOrEqual(2);
        for (const side of matters.flatMap(({ sides }) => sides)) expect(side.length).toBeGreaterThan(0);
      }),
    );
  });

  it('sees no matter where no shown pair is sure, and the same ones as before where one is', () => {
    fc.assert(
      fc.property(relations, fc.integer({ min: 0, max: 100 }), (given, percent) => {
        const sure = percent / 100;
        const isSure = given.some(({ shown, against }) => shown && against >= sure);
        expect(mattersOf(given, { ...THRESHOLDS, sure })).toEqual(
          isSure ? mattersOf(given, { ...THRESHOLDS, sure: 0 }) : [],
        );
      }),
    );
  });

  it('shows every matter by two claims over the threshold on two of its sides', () => {
    fc.assert(
      fc.property(relations, (given) => {
        for (const { sides } of mattersOf(given, THRESHOLDS)) {
          const isShown = given.some(
            ({ a, b, against, shown }) =>
              shown &&
              against >= THRESHOLDS.begins &&
              sides.some((side) => side.includes(a) && !side.includes(b)) &&
              sides.some((side) => side.includes(b) && !side.includes(a)),
          );
          expect(isShown).toBe(true);
        }
      }),
    );
  });

  it('holds no claim that a matter would be better without', () => {
    fc.assert(
      fc.property(relations, (given) => {
        for (const { sides } of mattersOf(given, THRESHOLDS))
          for (const claim of sides.flat()) expect(gainOf(claim, sides, given)).toBeGreaterThan(0);
      }),
    );
  });

  it('does not hang on the order of the pairs', () => {
    fc.assert(
      fc.property(relations, fc.nat(100), (given, turn) => {
        const at = given.length === 0 ? 0 : turn % given.length;
        const turned = [...given.slice(at), ...given.slice(0, at)];
        expect(mattersOf(turned, THRESHOLDS)).toEqual(mattersOf(given, THRESHOLDS));
      }),
    );
  });
});

/** The slow obvious version: what a claim is worth to its matter, pair by pair. */
function gainOf(claim: number, sides: readonly number[][], given: readonly Relation[]): number {
  let gain = 0;
  for (const side of sides) {
    const own = side.includes(claim);
    for (const other of side) {
      if (other === claim) continue;
      const relation = given.find(({ a, b }) => a === Math.min(claim, other) && b === Math.max(claim, other));
      gain += own ? (relation?.alike ?? 0) - THRESHOLDS.alike : (relation?.against ?? 0) - THRESHOLDS.against;
    }
  }
  return gain;
}
