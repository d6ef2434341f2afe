// Both kernels against the definitions, written out slowly.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kernel, TAPS } from '../../../lib/claims/model/kernel';
import { place, placeMatrix, product, type Workspace, workspace } from '../../../lib/claims/model/workspace';

const numbers = (count: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, at) => 3 * Math.sin((at + 1) * (seed + 1.37)));

const read = (space: Workspace, at: number, count: number): number[] => [...space.floats.slice(at, at + count)];

function near(found: number[], expected: number[]): void {
  expect(found.length).toBe(expected.length);
  const furthest = found.map((value, at) => Math.abs(value - (expected[at] ?? Number.NaN)));
  expect(Math.max(0, ...furthest)).toBeLessThan(1e-4);
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const get = (values: Float32Array, at: number): number => values[at] ?? 0;
const small = (max: number) => fc.integer({ min: 1, max });
const seeds = fc.integer({ min: 0, max: 1000 });

it('runs WebAssembly here, so that both kernels are tested', () => {
  expect(workspace().kernel.multiply).not.toBe(workspace({ simd: false }).kernel.multiply);
  expect(String(workspace().kernel.multiply)).toContain('[native code]');
});

for (const simd of [true, false]) {
  describe(simd ? 'in WebAssembly' : 'in plain TypeScript', () => {
    const space = workspace({ simd });
    const kernel: Kernel = space.kernel;

    /** Gives back what one run took. */
    function within(work: () => void): void {
      const before = space.mark();
      work();
      space.release(before);
    }

    it('multiplies', () => {
      fc.assert(
        fc.property(small(40), small(20), small(7), seeds, (rows, columns, count, seed) => {
          within(() => {
            const [weights, bias, inputs] = [
              numbers(rows * columns, seed),
              numbers(rows, seed + 1),
              numbers(count * columns, seed + 2),
            ];
            const matrix = placeMatrix(space, weights, rows, columns, bias);
            const out = product(space, matrix, place(space, inputs), count);
            for (let vector = 0; vector < count; vector++) {
              const expected = Array.from({ length: rows }, (_, row) => {
                let sum = get(bias, row);
                for (let at = 0; at < columns; at++)
                  sum += get(weights, row * columns + at) * get(inputs, vector * columns + at);
                return sum;
              });
              near(read(space, out + vector * matrix.stride, rows), expected);
            }
          });
        }),
        { numRuns: 40 },
      );
    });

    it('advances gated units', () => {
      fc.assert(
        fc.property(small(5), seeds, (quarters, seed) => {
          within(() => {
            const hidden = 4 * quarters;
            const [inputs, recurrent, state] = [
              numbers(3 * hidden, seed),
              numbers(3 * hidden, seed + 1),
              numbers(hidden, seed + 2),
            ];
            const [stateAt, outputs] = [place(space, state), space.take(hidden)];
            kernel.advance(place(space, inputs), place(space, recurrent), stateAt, outputs, hidden);
            const expected = Array.from({ length: hidden }, (_, unit) => {
              const gate = (which: number): number =>
                sigmoid(get(inputs, which * hidden + unit) + get(recurrent, which * hidden + unit));
              const candidate = Math.tanh(get(inputs, 2 * hidden + unit) + gate(0) * get(recurrent, 2 * hidden + unit));
              return (1 - gate(1)) * candidate + gate(1) * get(state, unit);
            });
            near(read(space, outputs, hidden), expected);
            near(read(space, stateAt, hidden), expected);
          });
        }),
        { numRuns: 40 },
      );
    });

    it('keeps gated units bounded on numbers without bound', () => {
      within(() => {
        const far = Float32Array.from([1e30, -1e30, 400, -400, 1e30, -1e30, 400, -400, 1e30, -1e30, 400, -400]);
        const outputs = space.take(4);
        kernel.advance(place(space, far), place(space, far), place(space, new Float32Array(4)), outputs, 4);
        expect(read(space, outputs, 4).every((value) => Math.abs(value) <= 1)).toBe(true);
      });
    });

    it('looks along', () => {
      fc.assert(
        fc.property(small(3), small(12), small(8), seeds, (quarters, count, dilation, seed) => {
          within(() => {
            const width = 4 * quarters;
            const [weights, bias, inputs] = [
              numbers(TAPS * width, seed),
              numbers(width, seed + 1),
              numbers(count * width, seed + 2),
            ];
            const outputs = space.take(count * width);
            kernel.along(
              place(space, weights),
              place(space, bias),
              place(space, inputs),
              outputs,
              count,
              width,
              dilation,
            );
            const expected = Array.from({ length: count * width }, (_, at) => {
              const [token, unit] = [Math.floor(at / width), at % width];
              let sum = get(bias, unit);
              for (let tap = 0; tap < TAPS; tap++) {
                const from = token + (tap - 2) * dilation;
                if (from >= 0 && from < count)
                  sum += get(weights, tap * width + unit) * get(inputs, from * width + unit);
              }
              return sum;
            });
            near(read(space, outputs, count * width), expected);
          });
        }),
        { numRuns: 40 },
      );
    });

    it('adds what is positive', () => {
      within(() => {
        const state = place(space, Float32Array.from([1, 1, 1, 1]));
        kernel.addPositive(state, place(space, Float32Array.from([2, -2, 0, 0.5])), 4);
        expect(read(space, state, 4)).toEqual([3, 1, 1, 1.5]);
      });
    });
  });
}
