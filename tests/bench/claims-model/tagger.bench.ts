// What the tagger costs: the same matrix product three ways, then a whole article with and without WebAssembly. Answers are checked first.
// npx tsx tests/bench/claims-model/tagger.bench.ts

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { loadTagger } from '../../../lib/claims/model/load-tagger';
import { placeMatrix, product, type Workspace, workspace } from '../../../lib/claims/model/workspace';
import { PLAIN_REPORTS } from '../../cases/claims-model/plain-reports';
import { articleParagraphs } from '../../training/claims/article-paragraphs';

const ROWS = 192;
const COLUMNS = 128;
const VECTORS = 50;
const ROUNDS = 30;

type Row = { what: string; ms: number };

/** The middle of several runs. */
function milliseconds(work: () => unknown): number {
  for (let warm = 0; warm < 5; warm++) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] as number;
}

function print(title: string, rows: Row[]): void {
  const [first] = rows;
  process.stdout.write(`\n${title}\n`);
  for (const { what, ms } of rows) {
    const ratio = first ? `${(first.ms / ms).toFixed(1)} x` : '';
    process.stdout.write(`${what.padEnd(44)}${ms.toFixed(3).padStart(10)} ms${ratio.padStart(10)}\n`);
  }
}

function check(same: boolean, what: string): void {
  if (!same) throw new Error(`wrong answer: ${what}`);
}

function products(): Row[] {
  const numbers = (count: number): Float32Array =>
    Float32Array.from({ length: count }, (_, at) => Math.sin(at * 12.9898));
  const weights = numbers(ROWS * COLUMNS);
  const inputs = numbers(VECTORS * COLUMNS);
  const naive = (): Float32Array => {
    const out = new Float32Array(VECTORS * ROWS);
    for (let vector = 0; vector < VECTORS; vector++) {
      for (let row = 0; row < ROWS; row++) {
        let sum = 0;
        for (let column = 0; column < COLUMNS; column++) {
          sum += (weights[row * COLUMNS + column] as number) * (inputs[vector * COLUMNS + column] as number);
        }
        out[vector * ROWS + row] = sum;
      }
    }
    return out;
  };
  const placed = (space: Workspace): (() => Float32Array) => {
    const matrix = placeMatrix(space, weights, ROWS, COLUMNS);
    const at = space.take(inputs.length);
    space.floats.set(inputs, at);
    return () => {
      const before = space.mark();
      const out = product(space, matrix, at, VECTORS);
      space.release(before);
      return space.floats.subarray(out, out + VECTORS * ROWS);
    };
  };
  const expected = naive();
  const ways = {
    'row by row': naive,
    'plain kernel': placed(workspace({ simd: false })),
    'WebAssembly kernel': placed(workspace()),
  };
  return Object.entries(ways).map(([what, work]) => {
    const answer = work();
    check(
      answer.every((value, at) => Math.abs(value - (expected[at] as number)) < 1e-3),
      what,
    );
    return { what, ms: milliseconds(work) };
  });
}

function articles(): Row[] {
  const file = readFileSync('public/claims-weights.bin');
  const weights = Uint8Array.from(file).buffer;
  const sentences = PLAIN_REPORTS.map((report) => report.text);
  const paragraphs = Array.from({ length: 40 }, (_, at) =>
    [0, 1, 2].map((step) => sentences[(at * 3 + step) % sentences.length]).join(' '),
  );
  const text = paragraphs.join('\n\n').slice(0, 5000);
  const input = articleParagraphs(text);
  const plain = loadTagger(weights, { simd: false });
  const simd = loadTagger(weights);
  check(isDeepStrictEqual(input.flatMap(plain), input.flatMap(simd)), 'plain and WebAssembly differ');
  check(input.flatMap(simd).length > 30, 'too few attributions');
  return [
    { what: 'plain kernel', ms: milliseconds(() => input.flatMap(plain)) },
    { what: 'WebAssembly kernel', ms: milliseconds(() => input.flatMap(simd)) },
    { what: 'loading the file', ms: milliseconds(() => loadTagger(weights)) },
  ];
}

print(`${VECTORS} products of ${ROWS} x ${COLUMNS}`, products());
print('an article of 5,000 characters, with a cue every 60', articles());
