// A role gives back the words that it took of another.

import { describe, expect, it } from 'vitest';
import { withRolesApart } from '../../../lib/claims/roles-apart';
import { tokens } from '../../../lib/text/tokens';
import { spansOf, wordsOf } from '../../support/spans-of';

describe('roles apart', () => {
  it('a cue gives back what it took of who speaks', () => {
    const text = 'The harbour registrar said no.';
    const content = spansOf(text, ['no']);
    const rule = { source: spansOf(text, ['The harbour registrar']), cue: spansOf(text, ['said']), content };
    const one = { source: spansOf(text, ['The harbour']), cue: spansOf(text, ['registrar said']), content };
    expect(withRolesApart(one, rule, tokens(text))).toEqual({ ...rule, source: one.source });
  });

  it('who stands between "which" and the verb speaks', () => {
    const text = 'The share, which the founder had predicted would double, fell.';
    const cue = spansOf(text, ['had predicted']);
    const one = { source: [], cue, content: spansOf(text, ['which the founder', 'would double']) };
    const { source, content } = withRolesApart(one, undefined, tokens(text));
    expect([source, content].map((spans) => wordsOf(text, spans))).toEqual([
      ['the founder'],
      ['which', 'would double'],
    ]);
  });

  it('what somebody is accused of is no part of who accuses', () => {
    const text = 'The judge was accused by her clerk of lying.';
    const cue = spansOf(text, ['was accused']);
    const rule = { source: spansOf(text, ['her clerk']), cue, content: spansOf(text, ['The judge', 'of lying']) };
    const one = { source: spansOf(text, ['her clerk of lying']), cue, content: spansOf(text, ['The judge']) };
    expect(withRolesApart(one, rule, tokens(text))).toEqual(rule);
    expect(withRolesApart(one, undefined, tokens(text)).source).toEqual(one.source);
  });
});
