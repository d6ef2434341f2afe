// Which claims give an account that another can stand against: not those that keep silent, not deeds taken for sayings.

import { describe, expect, it } from 'vitest';
import { isSilence, isUnheardOf } from '../../../lib/claims/disputes/comparable-claims';
import { tokens } from '../../../lib/text/tokens';

const cut = (cue: string, content: string): Parameters<typeof isSilence>[0] => ({
  cue: tokens(cue),
  tokens: tokens(content),
});

describe('isSilence', () => {
  it.each([
    ['declined', 'to comment', true],
    ['refused', 'to discuss the contract', true],
    ['did not say', 'who had fired', true],
    ['would not comment on', 'the cause', true],
    ['did not immediately respond', 'to a request', true],
    ['refused', 'to recognise the result', false],
    ['denied', 'that it had refused to comment', false],
    ['said', 'it did not fire', false],
    ['has never said', 'that the road was safe', false],
  ])('%s | %s: %s', (cue, content, wanted) => {
    expect(isSilence(cut(cue, content))).toBe(wanted);
  });
});

describe('isUnheardOf', () => {
  it.each([
    ['entered', true],
    ['pumped', true],
    ['said', false],
    ['according to', false],
    ['', false],
  ])('"%s": %s', (cue, wanted) => {
    expect(isUnheardOf(cut(cue, ''))).toBe(wanted);
  });
});
