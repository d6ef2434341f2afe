// Tokens: a table of texts, and the slow obvious cutter as the oracle.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../lib/text/tokens';

const CASES: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['The army’s spokesman didn’t reply.', ['The', 'army’s', 'spokesman', 'didn’t', 'reply', '.']],
  ['pro-Iranian militias’ men', ['pro-Iranian', 'militias', '’', 'men']],
  ['1,200 people, 3.5% and 5:12', ['1,200', 'people', ',', '3.5%', 'and', '5:12']],
  ['“No,” he said—twice.', ['“', 'No', ',', '”', 'he', 'said', '—', 'twice', '.']],
  ['U.S. and al-Aqabi', ['U', '.', 'S', '.', 'and', 'al-Aqabi']],
  ['São Tomé, Kraków', ['São', 'Tomé', ',', 'Kraków']],
  ['$5m', ['$', '5', 'm']],
];

/** Letter by letter: what a token is, said as plainly as it can be. */
function slowly(text: string): string[] {
  const letter = (at: number): boolean => /\p{L}/u.test(text.charAt(at));
  const digit = (at: number): boolean => /\d/.test(text.charAt(at));
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    if (letter(at)) {
      while (letter(end) || (/['’-]/.test(text.charAt(end)) && letter(end + 1))) end++;
      found.push(text.slice(at, end));
    } else if (digit(at)) {
      while (digit(end) || (/[.,:]/.test(text.charAt(end)) && digit(end + 1))) end++;
      if (text.charAt(end) === '%') end++;
      found.push(text.slice(at, end));
    } else if (/\S/.test(text.charAt(at))) found.push(text.charAt(at));
    at = end;
  }
  return found;
}

describe('tokens', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(tokens(text).map((token) => token.text)).toEqual(expected);
  });

  it('gives places of the whole text, and lower case', () => {
    const text = 'A ship SANK';
    expect(tokens(text, { start: 2, end: text.length })).toEqual([
      { start: 2, end: 6, text: 'ship', lower: 'ship' },
      { start: 7, end: 11, text: 'SANK', lower: 'sank' },
    ]);
  });

  it('cuts as the slow cutter does', () => {
    const unit = fc.constantFrom('a', 'É', 'ب', '’', "'", '-', '.', ',', ':', '%', '7', '0', ' ', '\n', '“', '$', '—');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const found = tokens(text);
        expect(found.map((token) => token.text)).toEqual(slowly(text));
        for (const token of found) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});
