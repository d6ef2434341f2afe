// Reads "at least 12 people were killed" as a range of a counted group. Knows numbers and counted words, no claims.

import { hull, type Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { singular } from '../sources/singular';
import { COUNTED_GROUPS, PEOPLE_CLASSES } from './event-words-table';

export type Quantity = {
  /** What is counted: "killed", "missiles", or the noun behind the number. */
  counted: string;
  /** Kind of people, when the words say. */
  people?: string;
  low: number;
  high: number;
  /** "nine of the fourteen bodies": some of them. */
  isPart: boolean;
  /** The number with its bound. */
  span: Span;
};

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'no zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, Math.max(0, at - 1)] as const),
);
const TENS = ' twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "sixty-one", "forty" */
function tensOf(lower: string): number | undefined {
  const [tens = '', unit] = lower.split('-');
  const at = TENS.indexOf(tens);
  if (at < 1) return undefined;
  const rest = unit === undefined ? 0 : NUMBER_WORDS.get(unit);
  return rest === undefined ? undefined : (at + 1) * 10 + rest;
}

const BIG: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const FRACTIONS: Readonly<Record<string, number>> = { third: 33, quarter: 25, fifth: 20, tenth: 10 };
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  COUNTED_GROUPS.flatMap((group) => group.map((word) => [word, group[0] ?? ''] as const)),
);
const UNITS = new Set(
  'percent per cent km kilometres kilometers miles metres meters years year months days hours minutes euros dollars pounds am pm degrees'.split(
    ' ',
  ),
);

// How far a counted word may stand from its number.
const REACH = 7;

export function quantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(tokens, at);
    if (!number) continue;
    const bounded = bounds(tokens, at, number.value);
    const counted = number.share ? { counted: SHARE } : countedNear(tokens, at, number.next, bounded.from);
    const first = tokens[bounded.from];
    const last = tokens[number.next - 1];
    if (counted && first && last)
      found.push({
        ...counted,
        low: bounded.low,
        high: bounded.high,
        isPart: !number.share && isPartOf(tokens, number.next),
        span: hull([first, last]) ?? first,
      });
    at = number.next - 1;
  }
  return found;
}

/** A part of a whole, in hundredths. */
export const SHARE = 'share';
/** A number without a noun: "at least 200". */
export const BARE = '';

const isPartOf = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.lower === 'of' &&
  /^(?:the|its|his|her|their|our|those|these|them)$/.test(tokens[next + 1]?.lower ?? '');

/** "no casualties", "nobody was killed": none of a counted group. */
export function noneOf(tokens: readonly Token[]): Quantity[] {
  return tokens.flatMap((token, at) => {
    if (!/^(?:no|nobody|none|zero|without)$/.test(token.lower)) return [];
    const counted = countedNear(tokens, at, at + 1, at);
    return counted && GROUP_OF.has(counted.counted)
      ? [{ ...counted, low: 0, high: 0, isPart: false, span: { start: token.start, end: token.end } }]
      : [];
  });
}

type NumberAt = { value: number; next: number; share?: boolean };

function numberAt(tokens: readonly Token[], at: number): NumberAt | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const worded = wordedNumber(tokens, at);
  if (worded) return isCountOfTimes(tokens, worded.next) ? undefined : worded;
  const digits = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(token.lower)
    ? Number(token.lower.replaceAll(',', ''))
    : undefined;
  let value =
    digits ??
    (token.lower === 'no' || token.lower === 'one'
      ? undefined
      : (NUMBER_WORDS.get(token.lower) ?? tensOf(token.lower)));
  if (value === undefined) return undefined;
  if (digits !== undefined && /^(?:19|20)\d\d$/.test(token.lower)) return undefined;
  let next = at + 1;
  const big = BIG[tokens[next]?.lower ?? ''];
  if (big) {
    value *= big;
    next++;
  }
  if (/^(?:percent|%)$/.test(tokens[next]?.lower ?? '')) return { value, next: next + 1, share: true };
  if (UNITS.has(tokens[next]?.lower ?? '') || /^[-–]$/.test(tokens[next]?.text ?? '') || tokens[at - 1]?.text === '$')
    return undefined;
  return isCountOfTimes(tokens, next) ? undefined : { value, next };
}

/** "four times", "a third time" */
const isCountOfTimes = (tokens: readonly Token[], next: number): boolean => /^times?$/.test(tokens[next]?.lower ?? '');

/** "half a million", "a single", "hundreds of thousands". */
function wordedNumber(tokens: readonly Token[], at: number): NumberAt | undefined {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? '');
  if (words[0] === 'half' && words[1] === 'a' && words[2] === 'million') return { value: 5e5, next: at + 3 };
  if (words[0] === 'half' && words[1] === 'of') return { value: 50, next: at + 1, share: true };
  if (words[0] === 'a' && FRACTIONS[words[1] ?? ''])
    return { value: FRACTIONS[words[1] ?? ''] ?? 0, next: at + 2, share: true };
  if (words[0] === 'one' && words[1] === 'in' && NUMBER_WORDS.get(words[2] ?? ''))
    return { value: 100 / (NUMBER_WORDS.get(words[2] ?? '') ?? 1), next: at + 3, share: true };
  if (words[0] === 'a' && BIG[words[1] ?? '']) return { value: BIG[words[1] ?? ''] ?? 0, next: at + 2 };
  if (words[0] === 'single' || words[0] === 'lone') return { value: 1, next: at + 1 };
  return undefined;
}

function bounds(tokens: readonly Token[], at: number, value: number): { from: number; low: number; high: number } {
  const one = tokens[at - 1]?.lower ?? '';
  const two = `${tokens[at - 2]?.lower ?? ''} ${one}`;
  const three = `${tokens[at - 3]?.lower ?? ''} ${two}`;
  if (two === 'at least' || two === 'more than') return { from: at - 2, low: value, high: Number.POSITIVE_INFINITY };
  if (one === 'over') return { from: at - 1, low: value, high: Number.POSITIVE_INFINITY };
  if (two === 'up to' || two === 'at most' || two === 'fewer than' || two === 'less than')
    return { from: at - 2, low: 0, high: value };
  if (three === 'as many as' || three === 'no more than') return { from: at - 3, low: 0, high: value };
  if (/^(?:about|around|some|nearly|almost|roughly|approximately)$/.test(one))
    return { from: at - 1, low: value * 0.85, high: value * 1.15 };
  return { from: at, low: value, high: value };
}

const UNDERGONE = new Set(['killed', 'wounded', 'arrested', 'missing', 'displaced']);

/** The counted word nearest to the number; a group word such as "killed" goes before the plain noun behind it. */
function countedNear(
  tokens: readonly Token[],
  at: number,
  next: number,
  from: number,
): Pick<Quantity, 'counted' | 'people'> | undefined {
  let people: string | undefined;
  let group: string | undefined;
  for (let step = 0; step < REACH; step++) {
    const token = tokens[next + step];
    if (!token || /^[.;:,]$/.test(token.text)) break;
    people ??= PEOPLE_CLASSES.get(token.lower);
    const found = GROUP_OF.get(token.lower);
    // "40 demonstrators had been detained" counts the detained.
    if (found && (!group || (UNDERGONE.has(found) && !UNDERGONE.has(group)))) group = found;
  }
  for (let step = 1; step <= REACH && !group; step++) {
    const token = tokens[at - step];
    if (!token || /^[.;:,]$/.test(token.text) || /^\d/.test(token.text)) break;
    group = GROUP_OF.get(token.lower);
    if (/^(?:kill|kills|killing)$/.test(token.lower)) group = 'killed';
    if (/^(?:injuring|wounding)$/.test(token.lower)) group = 'wounded';
    if (/^(?:arresting|detaining)$/.test(token.lower)) group = 'arrested';
  }
  group ??= levelOf(tokens, from);
  if (group) return { counted: group, people };
  const noun = tokens[next];
  if (!noun || /^[.;:,]$/.test(noun.text))
    return at > 0 && tokens.length - next <= 1 ? { counted: BARE, people } : undefined;
  return /^\p{Ll}{3,}$/u.test(noun.text) && (/s$|^people$/.test(noun.lower) || tokens[at]?.lower === 'single')
    ? { counted: singular(noun.lower), people }
    : undefined;
}

/** In words before the number: "the death toll from the earthquake that struck the west on Sunday rose to 812". */
const LEVEL_REACH = 16;

/** What stands at a level: "the toll rose to", "the number of missing stands at". */
function levelOf(tokens: readonly Token[], from: number): string | undefined {
  if (!/^(?:to|at|reached|hit|passed|exceeded|is|was)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  for (let at = from - 2; at >= Math.max(0, from - LEVEL_REACH); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^[.;:]$/.test(lower)) return undefined;
    if (lower === 'toll') return 'killed';
    if (/^(?:number|count|tally)$/.test(lower) && tokens[at + 1]?.lower === 'of')
      return [2, 3].map((step) => GROUP_OF.get(tokens[at + step]?.lower ?? '')).find(Boolean);
  }
  return undefined;
}

/** Words for those counted where no more is said of them. */
const ABOARD: ReadonlySet<string> = new Set(['people', 'passenger', 'person']);

/** People of whom it is not said what happened to them, or a number alone. */
export const isVague = ({ counted }: Quantity): boolean => counted === BARE || ABOARD.has(counted);

/** Figures further apart are of two things: two tins and 300,000 tins. */
const MOST_APART = 20;

/** Two numbers of one thing that cannot both hold; `isTakenUp`: the second says "the number", "the figure". */
export function cannotBothHold(a: Quantity, b: Quantity, isTakenUp = false): boolean {
  const bare = (a.counted !== b.counted && isVague(a) && isVague(b)) || (isTakenUp && b.counted === BARE);
  if ((a.counted !== b.counted && !bare) || a.isPart !== b.isPart) return false;
  // "40 demonstrators detained" and "200 arrested" may meet; "12 killed" and "8 civilians killed" may both hold.
  const strict = a.counted === 'killed' || a.counted === 'wounded';
  if (!bare && (a.people ?? '') !== (b.people ?? '') && (strict || (a.people && b.people))) return false;
  const [less, more] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return less < more && (less === 0 || more / less <= MOST_APART);
}
