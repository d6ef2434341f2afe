// What the rules may add to a trained tagger's claims, and which of those they replace.

import { describe, expect, it } from 'vitest';
import type { RawAttribution } from '../../../lib/claims/claim-tagger';
import { joinAttributions } from '../../../lib/claims/join-attributions';
import type { Spans } from '../../../lib/model/span';

const TEXT = 'A man who asked not to be named said the trust had lied and blamed the army.';
const spansOf = (words: string): Spans => [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }];
const claim = (source: string, cue: string, content: string): RawAttribution => ({
  source: spansOf(source),
  cue: spansOf(cue),
  content: spansOf(content),
});
const MAN = 'A man who asked not to be named';
const cuesOf = (claims: readonly RawAttribution[]): string[] =>
  claims.map(({ cue }) => cue.map(({ start, end }) => TEXT.slice(start, end)).join(' '));

describe('joinAttributions', () => {
  const said = claim(MAN, 'said', 'the trust had lied and blamed the army');

  it.each([
    ['the second verb of one speaker', [said], [claim(MAN, 'blamed', 'the army')], ['said', 'blamed']],
    ['no verb of somebody spoken of', [said], [claim('the trust', 'blamed', 'the army')], ['said']],
    [
      'the claim whose source was taken for one',
      [claim('A man', 'asked', 'not to be named said the trust had lied and blamed the army')],
      [said],
      ['said'],
    ],
    [
      'the claim of which one was taken for the end',
      [
        {
          ...claim('the trust', 'had lied', ''),
          content: [...spansOf(`${MAN} said`), ...spansOf('and blamed the army')],
        },
      ],
      [said],
      ['said'],
    ],
    ['no second claim for one cue', [said], [said], ['said']],
  ])('adds %s', (_, trained, byRules, wanted) => {
    expect(
      cuesOf(
        joinAttributions(
          trained,
          byRules.map((rule) => ({ ...rule, sure: true })),
        ),
      ),
    ).toEqual(wanted);
  });

  it('adds nothing unsure', () => {
    expect(cuesOf(joinAttributions([said], [{ ...claim(MAN, 'blamed', 'the army'), sure: false }]))).toEqual(['said']);
  });
});
