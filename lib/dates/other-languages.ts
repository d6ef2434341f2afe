// Dates in languages other than English: days, months and the plainest relative words, as the runtime's own locale data spells them.
// Nothing is guessed: no weekdays, no "in March", no grammar.

import { type Day, dayOf, isCivil } from '../model/calendar';
import type { Span } from '../model/span';
import { type Token, tokens } from '../text/tokens';
import { calendarUnit, dayInterval, type Interval, monthInterval } from './interval';
import type { Unit } from './vocabulary-table';

export type ForeignDate = Span & { interval: Interval; anchor: 'absolute' | 'relative' };

type Vocabulary = {
  /** Lower-case name → month. */
  months: ReadonlyMap<string, number>;
  /** First word → phrases that begin with it, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
};
type Phrase = { words: string[]; unit: Unit; shift: number };

/** Whether the runtime knows how dates are written in a language. A page may name any nonsense. */
export const isKnownLanguage = (language: string): boolean =>
  /^[a-z]{2,3}$/.test(language) && Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;

/** In text order, not overlapping. Linear in the text. */
export function foreignDates(text: string, language: string, today: Day): ForeignDate[] {
  const { months, phrases } = vocabularyOf(language);
  const words = tokens(text);
  const found: ForeignDate[] = [...ideographicDates(text)];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const month = word && months.get(word.lower);
    const read = month ? monthAt(words, at, month) : word && phraseAt(words, at, phrases.get(word.lower) ?? [], today);
    if (read && read.start >= (found.at(-1)?.end ?? 0)) found.push(read);
  }
  return found.sort((a, b) => a.start - b.start);
}

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

/** What may stand between a day and its month, or a month and its year: "12. März", "1er mars", "12 de marzo de 2019", "12 июля 2019". */
const BETWEEN = new Set(['.', ',', 'de', 'del', 'di', 'du', 'er', 'º', '°', 'den', 'av', 'ta']);

/** A month counts only with its year: without it, a name or a planet may be meant. */
function monthAt(words: readonly Token[], at: number, month: number): ForeignDate | undefined {
  const word = words[at];
  const after = [words[at + 1], words[at + 2]];
  const yearWord = after.find((next, step) => isNumber(next, 4) && (step === 0 || BETWEEN.has(after[0]?.lower ?? '')));
  if (!word || !yearWord) return undefined;
  const year = Number(yearWord.text);
  const before = [words[at - 1], words[at - 2]];
  const dayWord = before.find((next, step) => isNumber(next, 2) && (step === 0 || BETWEEN.has(before[0]?.lower ?? '')));
  if (!dayWord)
    return { start: word.start, end: yearWord.end, interval: monthInterval(year, month), anchor: 'absolute' };
  const day = Number(dayWord.text);
  if (!isCivil({ year, month, day })) return undefined;
  return {
    start: dayWord.start,
    end: yearWord.end,
    interval: dayInterval(dayOf(year, month, day)),
    anchor: 'absolute',
  };
}

/** A year of the last centuries has four digits, a day one or two. */
function isNumber(word: Token | undefined, digits: 2 | 4): word is Token {
  if (!word || !/^\d+$/.test(word.text)) return false;
  return digits === 4 ? /^(?:1[5-9]|20)\d\d$/.test(word.text) : word.text.length <= 2;
}

function phraseAt(
  words: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
  today: Day,
): ForeignDate | undefined {
  const phrase = phrases.find(({ words: wanted }) => wanted.every((word, step) => words[at + step]?.lower === word));
  const [first, last] = [words[at], words[at + (phrase?.words.length ?? 1) - 1]];
  if (!phrase || !first || !last) return undefined;
  return {
    start: first.start,
    end: last.end,
    interval: calendarUnit(phrase.unit, today, phrase.shift),
    anchor: 'relative',
  };
}

const known = new Map<string, Vocabulary>();

function vocabularyOf(language: string): Vocabulary {
  const vocabulary = known.get(language) ?? { months: monthNames(language), phrases: relativePhrases(language) };
  known.set(language, vocabulary);
  return vocabulary;
}

/** Long names, alone and beside a day: many languages decline them. Arabic has a second set east of Egypt. */
function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of language === 'ar' ? ['ar', 'ar-IQ'] : [language]) {
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const name =
          format.formatToParts(dayOf(2021, month, 15) * 86_400_000).find(({ type }) => type === 'month')?.value ?? '';
        if (/^\p{L}{3,}$/u.test(name)) names.set(name.toLowerCase(), month);
      }
    }
  }
  return names;
}

/** "Yesterday" and "tomorrow" are left to what is safe: "mañana" and "morgen" are also mornings. */
const PHRASES: readonly (readonly [Unit, number])[] = [
  ['day', 0],
  ['day', -1],
  ...(['week', 'month', 'year'] as const).flatMap((unit) =>
    [-1, 0, 1].map((shift): readonly [Unit, number] => [unit, shift]),
  ),
];

function relativePhrases(language: string): Map<string, Phrase[]> {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const phrases = new Map<string, Phrase[]>();
  for (const [unit, shift] of PHRASES) {
    const written = format.format(shift, unit as Intl.RelativeTimeFormatUnit);
    const words = tokens(written.toLowerCase()).map(({ text }) => text);
    const [first] = words;
    // Scripts without spaces would be found inside other words.
    if (
      first === undefined ||
      /\d/.test(written) ||
      !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\s'’]+$/u.test(written)
    )
      continue;
    const begun = [...(phrases.get(first) ?? []), { words, unit, shift }];
    phrases.set(
      first,
      begun.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}
