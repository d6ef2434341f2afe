import { describe, expect, it } from 'vitest';
import { settleNeighbours } from '../../../lib/claims/settle-neighbours';
import { withTrimmedSource } from '../../../lib/claims/trim-source';
import type { Spans } from '../../../lib/model/span';
import { tokens } from '../../../lib/text/tokens';

const spansOf = (text: string, ...words: string[]): Spans =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

const wordsOf = (text: string, spans: Spans): string[] => spans.map(({ start, end }) => text.slice(start, end));

describe('what belongs to which of two claims', () => {
  const speakerOfSecond = (text: string): string[] => {
    const [, second] = settleNeighbours(
      [
        { source: spansOf(text, 'The firm'), cue: spansOf(text, 'rejected'), content: spansOf(text, 'the report') },
        { source: [], cue: spansOf(text, 'saying'), content: spansOf(text, 'its papers were in order') },
      ],
      tokens(text),
    );
    return wordsOf(text, second?.source ?? []);
  };

  it.each([
    ['who spoke goes on', 'The firm rejected the report, saying its papers were in order.', ['The firm']],
    ['across a time', 'The firm rejected the report on Monday, saying its papers were in order.', ['The firm']],
    [
      'not into the next sentence',
      'The firm rejected the report. Then came a man, saying its papers were in order.',
      [],
    ],
    ['not without a comma', 'The firm rejected the report of a man saying its papers were in order.', []],
  ])('%s', (_, text, wanted) => {
    expect(speakerOfSecond(text)).toEqual(wanted);
  });

  it.each([
    ['The operator rejected the union’s claims that it slept.', ['The operator', 'the union’s'], ['The operator']],
    ['The mayor, in the evening, and the bishop said so.', ['The mayor', 'the bishop'], ['The mayor', 'the bishop']],
  ])('of a source in pieces no shred stays: %s', (text, source, wanted) => {
    const trimmed = withTrimmedSource(
      { source: spansOf(text, ...source), cue: spansOf(text, 's'), content: [] },
      tokens(text),
    );
    expect(wordsOf(text, trimmed.source)).toEqual(wanted);
  });
});
