// What is told of a phrase without reading it, against reading it.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openingWord, phrase } from '../../../lib/match/forms/phrase';

const HARD =
  "al El AL an The U.S. x Ärzte o’neill O'Neill's a-b s ibn وال el-x 1st J. l’x İs ISIS \u00adx x\u200by".split(' ');
const word = fc.oneof(fc.constantFrom(...HARD), fc.string({ maxLength: 6 }));
const text = fc
  .tuple(fc.array(word, { maxLength: 4 }), fc.constantFrom(' ', '  ', ' - ', '\n', ', '))
  .map(([words, gap]) => words.join(gap));

it('knows the first word of a phrase where it says one', () => {
  fc.assert(
    fc.property(text, (written) => {
      const opening = openingWord(written);
      expect(opening === undefined || phrase(written).words[0] === opening).toBe(true);
    }),
  );
  expect(['Bank of Baghdad', 'Al Aqabi', 'U.S. Army', ''].map(openingWord)).toEqual([
    'bank',
    undefined,
    undefined,
    undefined,
  ]);
});
