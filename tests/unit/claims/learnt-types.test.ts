// Learnt kinds of source: mentions of one speaker vote together, and what the training command learns can be read back.

import { describe, expect, it } from 'vitest';
import { decoded, encoded, TYPES } from '../../../lib/claims/sources/learnt/score-types';
import { votedTypes } from '../../../lib/claims/sources/learnt/vote';
import { chancesOf, softmax } from '../../training/sources/softmax';

/** `chance` for one kind, the rest shared by all others. */
const sure = (type: string, chance: number): number[] =>
  TYPES.map((each) => Math.log(each === type ? chance : (1 - chance) / (TYPES.length - 1)));

describe('mentions of one speaker', () => {
  it('decide together, the surest most', () => {
    const types = votedTypes([
      { speaker: 'name ross', byRules: 'person', scores: sure('official', 0.9) },
      { speaker: 'name ross', byRules: 'person', scores: sure('person', 0.5) },
      { speaker: 'name lee', byRules: 'person', scores: sure('person', 0.5) },
    ]);
    expect(types).toEqual(['official', 'official', 'person']);
  });

  it('keep what the rules say of them where nothing is clearly likelier', () => {
    const even = TYPES.map(() => 0);
    expect(votedTypes([{ speaker: '', byRules: 'media', scores: even }])).toEqual(['media']);
    expect(votedTypes([{ speaker: '', byRules: 'nobody', scores: sure('person', 0.9) }])).toEqual(['nobody']);
  });

  it('decide alone where nobody is named', () => {
    const types = votedTypes([
      { speaker: '', byRules: 'institution', scores: sure('official', 0.9) },
      { speaker: '', byRules: 'person', scores: sure('person', 0.5) },
    ]);
    expect(types).toEqual(['official', 'person']);
  });
});

describe('the regression', () => {
  const rows = [
    { columns: Int32Array.of(0, 2), label: 0, weight: 1 },
    { columns: Int32Array.of(1, 2), label: 1, weight: 1 },
    { columns: Int32Array.of(2), label: 1, weight: 1 },
  ];
  const learn = (): Float64Array => softmax([...rows, ...rows, ...rows, ...rows], { columns: 3, classes: 2 });

  it('tells apart what it has seen', () => {
    const weights = learn();
    for (const { columns, label } of rows) expect(chancesOf(columns, weights, 2)[label]).toBeGreaterThan(0.5);
  });

  it('reads back what it wrote, in quarters', () => {
    const written = new Map([[7, TYPES.map((_, at) => at / 4 - 1)]]);
    expect(decoded(encoded(written))).toEqual(written);
  });

  it('learns the same twice', () => {
    expect(learn()).toEqual(learn());
  });
});
