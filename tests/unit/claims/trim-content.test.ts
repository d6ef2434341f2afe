// What a content is kept to: a time that the tagger cut in two is made whole.

import { describe, expect, it } from 'vitest';
import { withWholeTime } from '../../../lib/claims/trim-content';
import { tokens } from '../../../lib/text/tokens';
import { spansOf, wordsOf } from '../../support/spans-of';

describe('the time in a content', () => {
  it.each([
    ['cut in two', 'A verdict is expected next week.', ['A verdict', 'next'], ['A verdict', 'next week']],
    ['whole', 'A verdict is expected next week.', ['A verdict', 'next week'], ['A verdict', 'next week']],
    ['none', 'The plan comes next, he said.', ['The plan comes next'], ['The plan comes next']],
  ])('%s', (_, text, found, expected) => {
    const read = withWholeTime({ source: [], cue: [], content: spansOf(text, found) }, tokens(text));
    expect(wordsOf(text, read.content)).toEqual(expected);
  });
});
