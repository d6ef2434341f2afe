// A content that the tagger cut short, ran on with or began too early ends where the rules say; one that it read better stays.

import { describe, expect, it } from 'vitest';
import { withWholeContent } from '../../../lib/claims/whole-content';
import { tokens } from '../../../lib/text/tokens';
import { spansOf, wordsOf } from '../../support/spans-of';

describe('a content', () => {
  it.each([
    // Text, what the tagger saw, what sure rules saw, what comes of it.
    [
      'cut after its first word',
      'Two men were freed, he said.',
      ['Two'],
      ['Two men were freed'],
      ['Two men were freed'],
    ],
    [
      'cut after an article',
      'He said they might take a stake.',
      ['they might take a'],
      ['they might take a stake'],
      ['they might take a stake'],
    ],
    [
      'cut before another thing that was done',
      'He said the charge was false and left the room.',
      ['the charge was false'],
      ['the charge was false and left the room'],
      ['the charge was false'],
    ],
    [
      'cut before a time',
      'He said the road was shut on Monday.',
      ['the road was shut'],
      ['the road was shut on Monday'],
      ['the road was shut'],
    ],
    [
      'run on past a mark',
      'He said a lamp was to blame, a finding that many doubt.',
      ['a lamp was to blame, a finding that many doubt'],
      ['a lamp was to blame'],
      ['a lamp was to blame'],
    ],
    [
      'run on without a mark',
      'He said a lamp was to blame for it.',
      ['a lamp was to blame for it'],
      ['a lamp was to blame'],
      ['a lamp was to blame for it'],
    ],
    [
      'begun with a number’s own words',
      'At least one person drowned, he said.',
      ['At least one person drowned'],
      ['least one person drowned'],
      ['At least one person drowned'],
    ],
    [
      'begun with where it was said',
      'He said on a hasty call that all was well.',
      ['a hasty call that all was well'],
      ['that all was well'],
      ['that all was well'],
    ],
    [
      'begun before a mark',
      'He said, on a call, that all was well.',
      ['on a call, that all was well'],
      ['that all was well'],
      ['on a call, that all was well'],
    ],
    ['of another place', 'He said all was well.', ['all was well'], ['He'], ['all was well']],
  ])('%s', (_, text, part, byRules, wanted) => {
    const source = spansOf(text, ['e']);
    const cue = spansOf(text, ['said']);
    const rule = { source, cue, content: spansOf(text, byRules), rule: 'verb' as const, sure: true };
    const { content } = withWholeContent({ source, cue, content: spansOf(text, part) }, rule, tokens(text));
    expect(wordsOf(text, content)).toEqual(wanted);
  });

  it('is over at the comma behind what is believed in passing', () => {
    const text = 'The attack, believed to be foreign, had caused much damage.';
    const cue = spansOf(text, ['believed']);
    const rule = { source: [], cue, content: spansOf(text, ['The attack', 'to be foreign']), sure: true };
    const one = { source: [], cue, content: spansOf(text, ['The attack', 'to be foreign, had caused much damage']) };
    expect(withWholeContent(one, rule, tokens(text)).content).toEqual(rule.content);
  });

  it('stays as it is where rules are not sure where it ends, or saw nothing', () => {
    const text = 'Two men were freed, he said.';
    const one = { source: [], cue: spansOf(text, ['said']), content: spansOf(text, ['Two']) };
    const rule = { ...one, content: spansOf(text, ['Two men were freed']), rule: 'verb' as const, sure: false };
    expect(withWholeContent(one, rule, tokens(text))).toBe(one);
    expect(withWholeContent(one, undefined, tokens(text))).toBe(one);
  });
});
