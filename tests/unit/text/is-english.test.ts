// A text is read as English only when it is, whatever its page says of it.

import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../lib/dates/resolve-dates';
import { isEnglish } from '../../../lib/text/is-english';

const ENGLISH =
  'The harbour was shut on Monday after a storm that had come from the west, and the mayor said that nobody knew when the ferries would sail again. '.repeat(
    3,
  );
const GERMAN =
  'Der Hafen war am Montag nach einem Sturm geschlossen, und die Stadt teilte mit, niemand wisse, wann die Fähren im August wieder fahren. '.repeat(
    4,
  );

describe('isEnglish', () => {
  it.each([
    { text: ENGLISH, language: undefined, expected: true },
    { text: GERMAN, language: undefined, expected: false },
    { text: GERMAN, language: 'en-GB', expected: false },
    { text: ENGLISH, language: 'DE', expected: true },
    { text: '港口星期一因风暴关闭，市长说没有人知道渡轮何时恢复航行。'.repeat(13), language: 'en', expected: false },
    { text: 'Kurz.', language: undefined, expected: true },
    { text: 'Kurz.', language: 'de-AT', expected: false },
    { text: ENGLISH, language: '', expected: true },
  ])('$language · $expected', ({ text, language, expected }) => {
    expect(isEnglish(text, language)).toBe(expected);
  });

  it('lets no English word for a date stand in another language', () => {
    expect(
      resolveDates({ text: `${GERMAN} Im August 2019 und am 03.04.2019.`, published: '2020-07-29' }).map(
        ({ from }) => from,
      ),
    ).toEqual(['2019-04-03']);
  });
});
