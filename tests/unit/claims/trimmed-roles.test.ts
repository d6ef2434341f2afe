// No role keeps a date, a time or a verb that is no part of it.

import { describe, expect, it } from 'vitest';
import { withoutDateline } from '../../../lib/claims/trim-content';
import { withoutTimeBefore, withTradedBlame } from '../../../lib/claims/trim-cue';
import { tokens } from '../../../lib/text/tokens';
import { spansOf, wordsOf } from '../../support/spans-of';

describe('roles', () => {
  it.each([
    // Text, source and cue as they were seen, source and cue that come of it.
    ['March 3 2026 - Minister says all is safe', '2026 - Minister', 'says', 'Minister', 'says'],
    ['3 March 2026 – Ana Ruiz denied it.', 'March 2026 – Ana Ruiz', 'denied', 'Ana Ruiz', 'denied'],
    ['TARN, May 3 - The mayor said no.', '3 - The mayor', 'said', 'The mayor', 'said'],
    ['Flight 3 2026 - Ana Ruiz denied it.', '2026 - Ana Ruiz', 'denied', '2026 - Ana Ruiz', 'denied'],
    [
      'A clerk who left an hour earlier recalled it.',
      'A clerk who left an hour',
      'earlier recalled',
      'A clerk who left',
      'recalled',
    ],
    ['Two sides trade blame for it', 'Two sides trade', 'blame', 'Two sides', 'trade blame'],
    ['The board of trade blamed it.', 'The board of trade', 'blamed', 'The board of trade', 'blamed'],
  ])('%s', (text, seen, says, source, cue) => {
    const all = tokens(text);
    const one = { source: spansOf(text, [seen]), cue: spansOf(text, [says]), content: [] };
    const mended = withTradedBlame(withoutTimeBefore(withoutDateline(one, all), all), all);
    expect([wordsOf(text, mended.source), wordsOf(text, mended.cue)]).toEqual([[source], [cue]]);
  });
});
