// A denial and the claim that it answers, which a tagger mixed up, are parted as the rules see them; every other claim stays as it is.

import { describe, expect, it } from 'vitest';
import { withAnsweredApart } from '../../../lib/claims/answered-apart';
import type { RuleAttribution } from '../../../lib/claims/rules/rule-tagger';
import { tokens } from '../../../lib/text/tokens';
import { spansOf } from '../../support/spans-of';

const TEXT = 'The family said on Friday that he was beaten, rejecting the army’s claim that he fell.';
const claim = (source: string, cue: string, content: string): RuleAttribution => ({
  source: spansOf(TEXT, [source]),
  cue: spansOf(TEXT, [cue]),
  content: spansOf(TEXT, [content]),
  sure: true,
});
const SAID = claim('The family', 'said', 'that he was beaten');
const REJECTING = claim('The family', 'rejecting', 'the army’s claim that he fell');
const TOLD: RuleAttribution = { ...claim('the army’s', 'claim', 'that he fell'), rule: 'answered' };
const BY_RULES = [
  claim('The family', 'said', 'on Friday that he was beaten, rejecting the army’s claim that he fell'),
  REJECTING,
  TOLD,
];

describe('withAnsweredApart', () => {
  it.each([
    [
      'gives the denial its verb and the whole of what it denies',
      claim('The family', 'rejecting', 'the army’s'),
      [REJECTING],
    ],
    ['leaves the claim that the rules tell better to them', claim('rejecting the army’s', 'claim', 'that he fell'), []],
    ['leaves a claim further out as it is', SAID, [SAID]],
  ])('%s', (_, one, wanted) => {
    expect(withAnsweredApart([one], BY_RULES, tokens(TEXT))).toEqual(wanted);
  });

  it('changes nothing where nobody is answered', () => {
    expect(withAnsweredApart([SAID], [SAID, REJECTING], tokens(TEXT))).toEqual([SAID]);
  });
});
