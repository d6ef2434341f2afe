// Dates in languages other than English: days, months and years, and the plainest words that count back from today.
// Nothing is guessed: no bare weekdays, no "in March", no story.

import { type Day, dayOf, isCivil } from '../../model/calendar';
import type { Span } from '../../model/span';
import { tokens } from '../../text/tokens';
import { dayInterval, type Interval, monthInterval } from '../interval';
import { type MonthWords, monthDateAt } from './month-dates';
import { type Phrases, phraseAt, phrasesOf } from './phrases';
import { dayTies, monthNames } from './words-of';

export type ForeignDate = Span & { interval: Interval; anchor: 'absolute' | 'relative' };

/** Whether the runtime knows how dates are written in a language. A page may name any nonsense. */
export const isKnownLanguage = (language: string): boolean =>
  /^[a-z]{2,3}$/.test(language) && Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;

/** In text order; the caller drops what overlaps. Linear in the text. */
export function foreignDates(text: string, language: string, today: Day): ForeignDate[] {
  const { months, phrases, ties } = vocabularyOf(language);
  const written = westernDigits(text);
  const words = tokens(written);
  const found = [...ideographicDates(written)];
  for (const [at, word] of words.entries()) {
    const month = months.get(word.lower);
    const read =
      phraseAt(words, at, phrases, today) ??
      (month === undefined ? undefined : monthDateAt(words, at, month, { months, ties }, today));
    if (read) found.push(read);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** ٢٠١٩ and ۲۰۱۹ as 2019; every digit keeps its place. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** 2019年3月12日, 2019년 3월 12일. */
function ideographicDates(text: string): ForeignDate[] {
  return [...text.matchAll(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/g)].flatMap(
    (match): ForeignDate[] => {
      const [year = 0, month = 0] = [Number(match[1]), Number(match[2])];
      const day = match[3] === undefined ? undefined : Number(match[3]);
      if (!isCivil({ year, month, day: day ?? 1 })) return [];
      const interval = day === undefined ? monthInterval(year, month) : dayInterval(dayOf(year, month, day));
      return [{ start: match.index, end: match.index + match[0].length, interval, anchor: 'absolute' }];
    },
  );
}

type Vocabulary = MonthWords & { phrases: Phrases };

const known = new Map<string, Vocabulary>();

function vocabularyOf(language: string): Vocabulary {
  const months = known.get(language)?.months ?? monthNames(language);
  const vocabulary = known.get(language) ?? {
    months,
    phrases: phrasesOf(language, months),
    ties: dayTies(language),
  };
  known.set(language, vocabulary);
  return vocabulary;
}
