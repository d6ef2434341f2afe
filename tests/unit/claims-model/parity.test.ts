// The reader answers what the training code answers, for a small random network recorded by tests/training/claims/parity.py.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encoder } from '../../../lib/claims/model/encoder';
import { loadTagger } from '../../../lib/claims/model/load-tagger';
import { tokenFeatures } from '../../../lib/claims/model/token-features';
import { vocabulary } from '../../../lib/claims/model/vocabulary';
import { readWeightsFile } from '../../../lib/claims/model/weights-file';
import { workspace } from '../../../lib/claims/model/workspace';
import { articleParagraphs } from '../../training/claims/article-paragraphs';

type Segments = { segments: [number, number][] };
type Recorded = {
  id: string;
  states: number[][];
  attributions: { source: Segments; cue: { start: number; end: number }; content: Segments }[];
};

const cases = (name: string): string => readFileSync(`tests/cases/claims-model/${name}`, 'utf8');
const fixture = JSON.parse(cases('parity.json')) as { weights: string; paragraphs: Recorded[] };
const weights = Uint8Array.from(Buffer.from(fixture.weights, 'base64')).buffer;
const paragraphs = cases('parity-articles.jsonl')
  .trim()
  .split('\n')
  .flatMap((line) => articleParagraphs((JSON.parse(line) as { text: string }).text));
const spansOf = ({ segments }: Segments) => segments.map(([start, end]) => ({ start, end }));

describe('a small random network', () => {
  it('is recorded with attributions of every kind', () => {
    expect(paragraphs.length).toBe(fixture.paragraphs.length);
    const all = fixture.paragraphs.flatMap((paragraph) => paragraph.attributions);
    expect(all.length).toBeGreaterThan(20);
    expect(all.some((attribution) => attribution.source.segments.length > 1)).toBe(true);
    expect(all.some((attribution) => attribution.source.segments.length === 0)).toBe(true);
  });

  for (const simd of [true, false]) {
    it(`encodes tokens as recorded, ${simd ? 'in WebAssembly' : 'in plain TypeScript'}`, () => {
      const file = readWeightsFile(weights);
      const space = workspace({ simd });
      const rowOf = vocabulary(file.words);
      const { encode, width } = encoder(space, file);
      paragraphs.forEach((paragraph, at) => {
        const before = space.mark();
        const words = Uint32Array.from(paragraph.tokens, (token) => rowOf(token.lower));
        const place = encode(words, tokenFeatures(paragraph));
        const recorded = fixture.paragraphs[at]?.states.flat() ?? [];
        const numbers = space.floats.subarray(place, place + words.length * width);
        expect(numbers.length).toBe(recorded.length);
        const furthest = Math.max(...recorded.map((value, i) => Math.abs(value - (numbers[i] ?? 9))));
        expect(furthest).toBeLessThan(1e-4);
        space.release(before);
      });
    });

    it(`finds the recorded attributions, ${simd ? 'in WebAssembly' : 'in plain TypeScript'}`, () => {
      const tag = loadTagger(weights, { simd });
      paragraphs.forEach((paragraph, at) => {
        const recorded = fixture.paragraphs[at]?.attributions.map(({ source, cue, content }) => ({
          source: spansOf(source),
          cue: [cue],
          content: spansOf(content),
        }));
        expect(tag(paragraph)).toEqual(recorded);
      });
    });
  }
});
