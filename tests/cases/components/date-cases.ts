// Dates in and words out, in British English unless said otherwise.

export const DATE_CASES: [date: string, words: string][] = [
  ['2020-07-29', '29 Jul 2020'],
  ['2020-07', 'Jul 2020'],
  ['2020', '2020'],
  ['2020-02-29', '29 Feb 2020'],
  ['sometime', 'sometime'],
  ['2020-13', '2020-13'],
  ['2020-7-1', '2020-7-1'],
];

export const RANGE_CASES: [start: string, end: string | undefined, words: string][] = [
  ['2020-07-29', undefined, '29 Jul 2020'],
  ['2020-07-29', '2020-07-29', '29 Jul 2020'],
  ['2020-07-29', '2020-08-02', '29 Jul – 2 Aug 2020'],
  ['2020-05', '2020-08', 'May – Aug 2020'],
  ['2019', '2021', '2019 – 2021'],
  // Ends of different precision stand side by side; so do ends the wrong way round.
  ['2019', '2020-08', '2019 – Aug 2020'],
  ['2020-08', '2020-05', 'Aug 2020 – May 2020'],
];

export const INTERVAL_CASES: [from: string, to: string, words: string][] = [
  ['2020-06-01', '2020-06-30', 'Jun 2020'],
  ['2020-02-01', '2020-02-29', 'Feb 2020'],
  ['2019-01-01', '2019-12-31', '2019'],
  ['2019-07-01', '2019-08-31', 'Jul – Aug 2019'],
  ['2019-07-02', '2019-08-31', '2 Jul – 31 Aug 2019'],
  ['2020-07-26', '2020-07-26', '26 Jul 2020'],
];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const AGO_CASES: [agoMs: number, words: string][] = [
  [10_000, 'this minute'],
  [3 * MINUTE, '3 minutes ago'],
  [3 * HOUR, '3 hours ago'],
  [DAY + HOUR, 'yesterday'],
  [9 * DAY, '9 days ago'],
  [400 * DAY, '6 Feb 2024'],
];

export const DAYS_CASES: [date: string, days: { from: number; to: number } | undefined][] = [
  ['1970-01-01', { from: 0, to: 0 }],
  ['1970-01', { from: 0, to: 30 }],
  ['1970', { from: 0, to: 364 }],
  ['1972', { from: 730, to: 1095 }],
  ['1969-12-31', { from: -1, to: -1 }],
  ['2020-02', { from: 18293, to: 18321 }],
  ['nonsense', undefined],
];

export const BYTES_CASES: [bytes: number, words: string][] = [
  [412_300, '412 kB'],
  [2_140_000, '2.1 MB'],
  [38_000_000, '38 MB'],
];
