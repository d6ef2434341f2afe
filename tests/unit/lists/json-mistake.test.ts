// The first mistake of a JSON text is found where it stands, and valid JSON has none.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonMistake } from '../../../lib/lists/json-mistake';
import { JSON_MISTAKES } from '../../cases/lists/json-mistakes';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, '\t'))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

describe('jsonMistake', () => {
  for (const [name, text, at, fix] of JSON_MISTAKES) {
    it(`finds ${name}`, () => {
      const mistake = jsonMistake(text);
      expect(text.slice(mistake?.at)).toMatch(new RegExp(`^${at.replace(/[^\w\s]/g, '\\$&')}`));
      expect(mistake?.fix).toMatch(fix);
    });
  }

  it('finds none in JSON, nor in its beginning', () => {
    fc.assert(
      fc.property(jsonText, fc.nat(), (text, cut) => {
        expect(jsonMistake(text)).toBeUndefined();
        expect(jsonMistake(text.slice(0, cut % (text.length + 1)))).toBeUndefined();
      }),
    );
  });

  it('finds one wherever a whole text with a slip does not parse, and nothing before it is wrong', () => {
    const slip = fc.constantFrom(',', '"', "'", '}', ']', ':', '“', '#', '\n', 'x', '');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), slip, fc.nat(), (value, extra, place) => {
        const whole = JSON.stringify({ value });
        const at = place % whole.length;
        const text = `${whole.slice(0, at)}${extra}${whole.slice(at + 1)}`;
        const mistake = jsonMistake(text);
        if (parses(text)) expect(mistake).toBeUndefined();
        // What is missing at the very end of a text cannot be told from a text that breaks off.
        else if (mistake) expect(jsonMistake(text.slice(0, mistake.at))).toBeUndefined();
        else expect(jsonMistake(`${text}\n@`)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});
