// Phrases such as "vor drei Wochen", "в прошлом году", "début 2008": the table's patterns made ready for one language, and read at a word.

import { type Day, weekdayOf } from '../../model/calendar';
import type { Token } from '../../text/tokens';
import {
  around,
  calendarUnit,
  dayInterval,
  type Interval,
  moveDay,
  type Part,
  partOf,
  yearInterval,
} from '../interval';
import { nearMonth } from '../rules/months';
import type { Unit } from '../vocabulary-table';
import type { ForeignDate } from './foreign-dates';
import { LANGUAGE_WORDS, type LanguageWords } from './language-words-table';
import { weekdayNames } from './words-of';

type Slots = { count?: number; unit?: Unit; month?: number; weekday?: number; year?: number };
type Read = (slots: Slots, today: Day) => Interval | undefined;
type Element = { literals: ReadonlySet<string> } | { slot: ReadonlyMap<string, Slots>; number?: 'count' | 'year' };
type Pattern = {
  elements: Element[];
  /** Where the first literal stands: the word by which the pattern is found. */
  anchor: number;
  read: Read;
  /** Counts back: no number may stand beside it that would belong to it. */
  counts: boolean;
};

export type Phrases = {
  /** By each literal that a pattern can be found by, longest pattern first. */
  byWord: ReadonlyMap<string, readonly Pattern[]>;
  numbers: ReadonlySet<string>;
  notAfter: ReadonlySet<string>;
  notBefore: ReadonlySet<string>;
};

/** The date that stands at a word, as the word by which its pattern is found; it may begin before that word. */
export function phraseAt(words: readonly Token[], at: number, phrases: Phrases, today: Day): ForeignDate | undefined {
  for (const pattern of phrases.byWord.get(plain(words[at])) ?? []) {
    const start = at - pattern.anchor;
    const slots = fits(words, start, pattern);
    const [first, last] = [words[start], words[start + pattern.elements.length - 1]];
    if (!slots || !first || !last) continue;
    if (pattern.elements.length === 1 && phrases.notBefore.has(plain(words[start - 1]))) continue;
    if (pattern.counts && isPartOfMore(words, start, pattern, phrases)) continue;
    const interval = pattern.read(slots, today);
    if (interval)
      return {
        start: first.start,
        end: last.end,
        interval,
        anchor: slots.year === undefined ? 'relative' : 'absolute',
      };
  }
  return undefined;
}

/** `months` by name. */
export function phrasesOf(language: string, months: ReadonlyMap<string, number>): Phrases {
  const words = LANGUAGE_WORDS[language];
  const patterns = [...localePatterns(language), ...(words ? tablePatterns(language, words, months) : [])];
  const byWord = new Map<string, Pattern[]>();
  for (const pattern of patterns.sort((a, b) => b.elements.length - a.elements.length)) {
    const anchor = pattern.elements[pattern.anchor];
    for (const literal of anchor && 'literals' in anchor ? anchor.literals : [])
      byWord.set(literal, [...(byWord.get(literal) ?? []), pattern]);
  }
  return {
    byWord,
    numbers: new Set([...Object.keys(words?.counts ?? {}), ...(words?.tens?.split(' ') ?? [])]),
    notAfter: new Set(words?.notAfter),
    notBefore: new Set(words?.notBefore),
  };
}

/** "Tomorrow" is left out: "mañana" and "morgen" are also mornings. */
const LOCALE_PHRASES: readonly (readonly [Unit, number])[] = [
  ['day', 0],
  ['day', -1],
  ...(['week', 'month', 'year'] as const).flatMap((unit) =>
    [-1, 0, 1].map((shift): readonly [Unit, number] => [unit, shift]),
  ),
];
/** Scripts without spaces would be found inside other words. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\s'’]+$/u;

function localePatterns(language: string): Pattern[] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return LOCALE_PHRASES.flatMap(([unit, shift]): Pattern[] => {
    const written = format.format(shift, unit as Intl.RelativeTimeFormatUnit).toLowerCase();
    if (!SPACED.test(written)) return [];
    const elements = written.split(/\s+/).map((word) => ({ literals: new Set([word.replaceAll('’', "'")]) }));
    return [{ elements, anchor: 0, counts: false, read: (_, today) => calendarUnit(unit, today, shift) }];
  });
}

function tablePatterns(language: string, words: LanguageWords, months: ReadonlyMap<string, number>): Pattern[] {
  const slots = slotsOf(words, months, weekdayNames(language));
  const made = (written: readonly string[], read: Read, counts = false): Pattern[] =>
    written.map((pattern) => compiled(pattern, slots, read, counts));
  const lastOf = (slot: string): string[] => words.last.map((pattern) => pattern.replace('{near}', slot));
  const part = (name: Part): Pattern[] =>
    made(words.part[name], ({ year }) => (year === undefined ? undefined : partOf(yearInterval(year), name)));
  return [
    ...made(words.ago, ({ unit, count = 1 }, today) => unit && around(today, unit, -count), true),
    ...made(words.agoToTheDay ?? [], ({ unit, count = 1 }, today) => unit && dayInterval(moveDay(today, unit, -count))),
    ...made(lastOf('{near}'), ({ unit }, today) => unit && calendarUnit(unit, today, -1)),
    ...made(lastOf('{month}'), ({ month = 1 }, today) => nearMonth(today, month, 'last', 'past')),
    ...made(lastOf('{weekday}'), ({ weekday = 0 }, today) => dayInterval(lastWeekday(today, weekday))),
    ...part('early'),
    ...part('mid'),
    ...part('late'),
    ...made(words.year, ({ year }) => (year === undefined ? undefined : yearInterval(year))),
    ...made(words.yesterday ?? [], (_, today) => dayInterval(today - 1)),
    ...made(words.dayBefore, (_, today) => dayInterval(today - 2)),
  ];
}

const lastWeekday = (today: Day, weekday: number): Day => today - ((weekdayOf(today) - weekday + 7) % 7 || 7);

type SlotTable = Readonly<Record<string, ReadonlyMap<string, Slots>>>;

function slotsOf(
  words: LanguageWords,
  months: ReadonlyMap<string, number>,
  weekdays: ReadonlyMap<string, number>,
): SlotTable {
  const units = (table: Partial<Record<Unit, string>> = {}, count?: number): Map<string, Slots> =>
    new Map(
      Object.entries(table).flatMap(([unit, forms]) =>
        forms.split('|').map((form) => [form, { unit: unit as Unit, ...(count && { count }) }] as const),
      ),
    );
  return {
    unit: units(words.units),
    one: units(words.one, 1),
    pair: units(words.pair, 2),
    near: units(words.near),
    count: new Map(Object.entries(words.counts).map(([word, count]) => [word, { count }])),
    month: new Map([...months].map(([name, month]) => [name, { month }])),
    weekday: new Map([...weekdays].map(([name, weekday]) => [name, { weekday }])),
  };
}

function compiled(written: string, slots: SlotTable, read: Read, counts: boolean): Pattern {
  const elements = written.split(' ').map((part): Element => {
    if (part === '{year}') return { slot: new Map(), number: 'year' };
    if (part === '{count}') return { slot: slots.count ?? new Map(), number: 'count' };
    if (part.startsWith('{')) return { slot: slots[part.slice(1, -1)] ?? new Map() };
    return { literals: new Set(part.split('|')) };
  });
  return { elements, anchor: elements.findIndex((element) => 'literals' in element), read, counts };
}

function fits(words: readonly Token[], start: number, { elements }: Pattern): Slots | undefined {
  const slots: Slots = {};
  for (const [step, element] of elements.entries()) {
    const word = plain(words[start + step]);
    if (word === '') return undefined;
    if ('literals' in element) {
      if (!element.literals.has(word)) return undefined;
    } else {
      const found = element.slot.get(word) ?? digits(word, element.number);
      if (!found) return undefined;
      Object.assign(slots, found);
    }
  }
  return slots;
}

function digits(word: string, meant: 'count' | 'year' | undefined): Slots | undefined {
  if (meant === 'year' && /^(?:1[5-9]|20)\d\d$/.test(word)) return { year: Number(word) };
  return meant === 'count' && /^[1-9]\d?$/.test(word) ? { count: Number(word) } : undefined;
}

/** "Twenty one years ago", "before the year 2003", "a year before …". */
function isPartOfMore(
  words: readonly Token[],
  start: number,
  { elements }: Pattern,
  { numbers, notAfter }: Phrases,
): boolean {
  const [before, after] = [plain(words[start - 1]), plain(words[start + elements.length])];
  return /\d/.test(before) || numbers.has(before) || /\d/.test(after) || notAfter.has(after);
}

const plain = (word: Token | undefined): string => word?.lower.replaceAll('’', "'") ?? '';
