// Viterbi against trying every sequence.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels, labelSpans } from '../../../lib/claims/model/label-spans';

const LABELS = 5;

/** All sequences in which an inside label follows only its own begin or inside. */
function allowed(count: number): number[][] {
  if (count === 0) return [[]];
  return allowed(count - 1).flatMap((before) =>
    [0, 1, 2, 3, 4]
      .filter((label) => label % 2 === 1 || label === 0 || [label - 1, label].includes(before.at(-1) ?? 0))
      .map((label) => [...before, label]),
  );
}

const sum = (sequence: readonly number[], scores: Float32Array): number =>
  sequence.reduce((total, label, at) => total + (scores[at * LABELS + label] ?? 0), 0);

describe('bestLabels', () => {
  it('finds the allowed sequence with the highest sum', () => {
    const oneScore = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(oneScore, { minLength: 25, maxLength: 25 }),
        (count, numbers) => {
          const scores = Float32Array.from(numbers.slice(0, count * LABELS));
          const found = [...bestLabels({ floats: scores, at: 0, count, labels: LABELS, stride: LABELS })];
          const sequences = allowed(count);
          expect(sequences).toContainEqual(found);
          expect(sum(found, scores)).toBe(Math.max(...sequences.map((sequence) => sum(sequence, scores))));
        },
      ),
    );
  });

  it('answers nothing for nothing', () => {
    const scores = { floats: new Float32Array(0), at: 0, count: 0, labels: LABELS, stride: LABELS };
    expect([...bestLabels(scores)]).toEqual([]);
  });
});

describe('labelSpans', () => {
  const cases: [number[], number, { start: number; end: number }[]][] = [
    [[], 0, []],
    [[0, 1, 2, 2, 0], 0, [{ start: 1, end: 4 }]],
    [
      [1, 1, 2],
      0,
      [
        { start: 0, end: 1 },
        { start: 1, end: 3 },
      ],
    ],
    [[1, 2, 3, 4], 1, [{ start: 2, end: 4 }]],
    [[0, 3], 0, []],
  ];
  for (const [labels, role, spans] of cases) {
    it(`reads role ${role} of ${labels.join(' ') || 'nothing'}`, () => {
      expect(labelSpans(Uint8Array.from(labels), role)).toEqual(spans);
    });
  }

  it('counts from the offset', () => {
    expect(labelSpans(Uint8Array.from([0, 1]), 0, 10)).toEqual([{ start: 11, end: 12 }]);
  });
});
