// The English words that dates are made of, and the pattern pieces built from them. Data only.

import type { DateGrain } from '../model/reading';

export const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  january: 1,
  feb: 2,
  february: 2,
  mar: 3,
  march: 3,
  apr: 4,
  april: 4,
  may: 5,
  jun: 6,
  june: 6,
  jul: 7,
  july: 7,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  oct: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
};

/** 0 is Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
};

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** How many: exact numbers as themselves, vague ones as the least and the most that the word usually covers. */
export const COUNTS: Readonly<Record<string, { least: number; most: number }>> = {
  a: { least: 1, most: 1 },
  an: { least: 1, most: 1 },
  ...Object.fromEntries(ONES.split(' ').map((word, at) => [word, { least: at + 1, most: at + 1 }])),
  ...Object.fromEntries(TENS.split(' ').map((word, at) => [word, { least: (at + 2) * 10, most: (at + 2) * 10 }])),
  couple: { least: 2, most: 2 },
  few: { least: 2, most: 5 },
  several: { least: 3, most: 9 },
  dozen: { least: 12, most: 12 },
  hundred: { least: 100, most: 100 },
};

export type Unit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** What a season's name means in the northern half of the world: its first month; three months long. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
};

export const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** The grain in which "two … ago" is meant. */
export const GRAIN_OF_UNIT: Readonly<Record<Unit, DateGrain>> = {
  day: 'day',
  week: 'week',
  weekend: 'range',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'range',
};

const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Pattern pieces. Each is one non-capturing alternation; every pattern that uses them runs on a short window of text. */
export const PIECE = {
  month:
    '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])',
  weekday: `(?:${oneOf(Object.keys(WEEKDAYS))})`,
  unit: '(?:days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))',
  season: `(?:${oneOf(Object.keys(SEASONS))})`,
  year: '(?:1[5-9]|20)\\d\\d',
  ordinal: `(?:${oneOf(Object.keys(ORDINALS))})`,
  count: `(?:(?:${TENS.split(' ').join('|')})-(?:${ONES.split(' ').slice(0, 9).join('|')})|(?:an?\\s+)?(?:few|couple(?:\\s+of)?|dozen|hundred)|several|${oneOf(ONES.split(' '))}|${oneOf(TENS.split(' '))}|\\d{1,3}|an?)`,
  part: '(?:early|mid|late|(?:the\\s+)?(?:very\\s+)?(?:beginning|start|middle|end|close|turn)\\s+of(?:\\s+the)?)',
} as const;
