// The shipped weights on sentences of our own: plain reports are found, spans are sound, hostile text does no harm.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParagraphInput, RawAttribution } from '../../../lib/claims/claim-tagger';
import { loadTagger } from '../../../lib/claims/model/load-tagger';
import { contains, type Spans } from '../../../lib/model/span';
import { sentences } from '../../../lib/text/sentences';
import { tokens } from '../../../lib/text/tokens';
import { HOSTILE_TEXTS } from '../../cases/claims-model/hostile-texts';
import { PLAIN_REPORTS } from '../../cases/claims-model/plain-reports';

const file = readFileSync('public/claims-weights.bin');
const weights = Uint8Array.from(file).buffer;
const tag = loadTagger(weights);

const paragraph = (text: string): ParagraphInput => {
  const span = { start: 0, end: text.length };
  return { text, span, tokens: tokens(text), sentences: sentences(text), headline: false, openQuote: false };
};

const words = (text: string, spans: Spans): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

function isSound(found: RawAttribution, input: ParagraphInput): boolean {
  const roles = [found.source, found.cue, found.content];
  const sound = (spans: Spans): boolean =>
    spans.every(
      (span, at) => span.start < span.end && contains(input.span, span) && (spans[at - 1]?.end ?? 0) <= span.start,
    );
  return roles.every(sound) && found.cue.length === 1 && found.content.length > 0;
}

describe('plain reports', () => {
  for (const { text, source, cue, content } of PLAIN_REPORTS) {
    it(text, () => {
      const found = tag(paragraph(text)).map((one) => ({
        source: words(text, one.source),
        cue: words(text, one.cue),
        content: words(text, one.content),
      }));
      expect(found).toContainEqual({ source, cue, content });
    });
  }
});

describe('hostile text', () => {
  for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
    it(`gives sound spans for ${name}`, () => {
      const input = paragraph(text);
      expect(tag(input).filter((found) => !isSound(found, input))).toEqual([]);
    });
  }

  it('gives sound spans for any string', () => {
    const pieces = fc.constantFrom(
      'said',
      ' that ',
      '"',
      '“',
      '”',
      ', ',
      '. ',
      'the minister ',
      'denied ',
      '\u0000',
      '😀',
      'ا',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const input = paragraph(parts.join(''));
        expect(tag(input).every((found) => isSound(found, input))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('answers the same for the same paragraph, whatever was read in between', () => {
    const input = paragraph('The ministry said the bridge was open, but drivers denied that.');
    const first = tag(input);
    for (const text of Object.values(HOSTILE_TEXTS)) tag(paragraph(text));
    expect(tag(input)).toEqual(first);
  });

  it('answers the same without WebAssembly', () => {
    const plain = loadTagger(weights, { simd: false });
    for (const { text } of PLAIN_REPORTS) expect(plain(paragraph(text))).toEqual(tag(paragraph(text)));
  });
});

describe('a file that is not ours', () => {
  const damaged: [string, ArrayBuffer][] = [
    ['nothing', new ArrayBuffer(0)],
    ['text', new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer as ArrayBuffer],
    ['a file cut off', weights.slice(0, weights.byteLength >> 1)],
    ['a later version', changed(4, 2)],
    ['a header longer than the file', changed(11, 0x7f)],
    ['a header that is not JSON', changed(12, 0)],
  ];

  for (const [name, bytes] of damaged) {
    it(`is refused: ${name}`, () => {
      expect(() => loadTagger(bytes)).toThrow(/^claims weights: /);
    });
  }

  function changed(at: number, value: number): ArrayBuffer {
    const copy = Uint8Array.from(file);
    copy[at] = value;
    return copy.buffer;
  }
});
