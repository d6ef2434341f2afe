// Scored pairs of claims, by position, and the accounts that must come of them at thresholds 0.5 (begins), 0.4 (joins), 0.3 (against) and 0.3 (alike).

import type { Relation } from '../../../lib/claims/disputes/matter-board';

export type MatterCase = { name: string; relations: readonly Relation[]; sides: readonly (readonly number[][])[] };

const pair = (a: number, b: number, against: number, alike: number): Relation => ({
  a,
  b,
  against,
  alike,
  shown: true,
});

export const MATTER_CASES: readonly MatterCase[] = [
  {
    name: 'nothing surely against anything: no matter',
    relations: [pair(0, 1, 0.4, 0.1), pair(1, 2, 0.1, 0.8)],
    sides: [],
  },
  { name: 'two claims against each other: two accounts', relations: [pair(0, 1, 0.7, 0.1)], sides: [[[0], [1]]] },
  {
    name: 'a second claim of one side joins its account',
    relations: [pair(0, 1, 0.7, 0), pair(1, 2, 0, 0.6), pair(0, 2, 0.3, 0)],
    sides: [[[0], [1, 2]]],
  },
  {
    name: 'a second opponent joins the first, when alike',
    relations: [pair(0, 1, 0.8, 0), pair(0, 2, 0.6, 0), pair(1, 2, 0.1, 0.3)],
    sides: [[[0], [1, 2]]],
  },
  {
    name: 'a second opponent with an account of its own',
    relations: [pair(0, 1, 0.8, 0), pair(0, 2, 0.6, 0), pair(1, 2, 0.4, 0.1)],
    sides: [[[0], [1], [2]]],
  },
  {
    name: 'a claim that is a little related to everything joins nothing',
    relations: [pair(0, 1, 0.8, 0), pair(0, 2, 0.35, 0), pair(1, 2, 0, 0.35)],
    sides: [[[0], [1]]],
  },
  {
    name: 'two quarrels that have little to do with each other stay apart',
    relations: [pair(0, 1, 0.9, 0), pair(2, 3, 0.8, 0), pair(1, 2, 0.5, 0), pair(0, 2, 0, 0), pair(1, 3, 0, 0)],
    sides: [
      [[0], [1]],
      [[2], [3]],
    ],
  },
  {
    name: 'two quarrels of the same sides become one',
    relations: [
      pair(0, 1, 0.9, 0),
      pair(2, 3, 0.8, 0),
      pair(0, 3, 0.6, 0),
      pair(1, 2, 0.4, 0),
      pair(0, 2, 0.1, 0.5),
      pair(1, 3, 0.1, 0.5),
    ],
    sides: [
      [
        [0, 2],
        [1, 3],
      ],
    ],
  },
];
