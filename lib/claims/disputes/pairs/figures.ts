// Every number of a claim with what it measures, read loosely: "fifty minutes", "63". Knows one claim; whether two numbers conflict is weighed elsewhere.

import type { Span } from '../../../model/span';
import type { Token } from '../../../text/tokens';
import { singular } from '../../sources/singular';

export type Figure = {
  value: number;
  /** What it measures, in the singular; '' where no noun follows: "put it at 63". */
  unit: string;
  span: Span;
};

const UP_TO_NINETEEN =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const BIG: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, dozen: 12 };
const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** How many words may stand between a number and its noun: "fourteen of the trucks". */
const NOUN_REACH = 3;
const COUNTED = /^(?:percent|people|men|women|children|dead|injured|wounded|missing)$/;
const NO_PLURAL = /^(?:was|is|has|does|this|his|its|us|as|thus|always|perhaps)$|ss$/;
const NO_NOUN_FOLLOWS = /^(?:in|on|at|by|since|from|and|or|but|to|were|had|have|would)$/;

export function figuresOf(tokens: readonly Token[]): Figure[] {
  return tokens.flatMap((first, at) => {
    const value = numberOf(first);
    if (value === undefined) return [];
    const big = BIG[tokens[at + 1]?.lower ?? ''];
    const last = (big && tokens[at + 1]) || first;
    const unit = unitAfter(tokens, at + (big ? 2 : 1));
    return [{ value: value * (big ?? 1), unit, span: { start: first.start, end: last.end } }];
  });
}

/** Two numbers of one thing, or one of them of nothing named, where the claims share no such number. */
export function differingFigures(a: readonly Figure[], b: readonly Figure[]): readonly [Figure, Figure] | undefined {
  if (a.some((one) => b.some(({ value }) => value === one.value))) return undefined;
  for (const one of a) {
    const other = b.find(({ unit }) => unit === one.unit || unit === '' || one.unit === '');
    if (other) return [one, other];
  }
  return undefined;
}

function numberOf({ lower }: Token): number | undefined {
  // "one" is mostly no number, a year counts nothing.
  if (lower === 'one' || YEAR.test(lower)) return undefined;
  if (DIGITS.test(lower)) return Number(lower.replaceAll(',', ''));
  const [head = '', rest = ''] = lower.split('-');
  const ten = TENS.indexOf(head);
  if (ten >= 0) return (ten + 2) * 10 + UP_TO_NINETEEN.indexOf(rest) + 1;
  const small = UP_TO_NINETEEN.indexOf(lower);
  return small < 0 ? undefined : small + 1;
}

function unitAfter(tokens: readonly Token[], from: number): string {
  for (const { text, lower } of tokens.slice(from, from + NOUN_REACH)) {
    if (text === '%') return 'percent';
    if (!/^\p{L}/u.test(text) || NO_NOUN_FOLLOWS.test(lower)) return '';
    if (COUNTED.test(lower) || (lower.endsWith('s') && !NO_PLURAL.test(lower))) return singular(lower);
  }
  return '';
}
