// Two claims whose words are opposites: open and closed, taken and held, over and going on.

import type { Span, Spans } from '../../model/span';
import { apart, type Conflict } from './conflict';
import { ENDED, HELD, LASTING, OPPOSITES, REPLYING, STRONG_OPPOSITES, TAKEN } from './event-words-table';
import { brief, close, commonGround } from './link';
import type { Proposition } from './proposition';
import { stemOf } from './stems';

/** All as stems, so that "rigged" meets "rig". */
type Opposed = {
  ended: ReadonlySet<string>;
  pairs: readonly (readonly [string, string])[];
  /** Stem → which pairs it is one of: few claims hold any, and every claim is compared with many. */
  placesOf: ReadonlyMap<string, readonly number[]>;
  strong: ReadonlySet<string>;
};

let unpacked: Opposed | undefined;

/** On first use: stems want the table of verbs, which a background that has only names to tell can do without. */
function opposed(): Opposed {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Opposed {
  const pairs = OPPOSITES.map(([left, right]) => [stemOf(left), stemOf(right)] as const);
  const placesOf = new Map<string, number[]>();
  for (const [place, pair] of pairs.entries())
    for (const stem of pair) placesOf.set(stem, [...(placesOf.get(stem) ?? []), place]);
  return {
    ended: new Set([...ENDED].map(stemOf)),
    pairs,
    placesOf,
    strong: new Set([...STRONG_OPPOSITES].map(stemOf)),
  };
}

/** In the order of the table. */
function opposedIn({ stems }: Proposition): (readonly [string, string])[] {
  const { pairs, placesOf } = opposed();
  const places = new Set<number>();
  for (const stem of stems.keys()) for (const place of placesOf.get(stem) ?? []) places.add(place);
  return [...places].sort((one, other) => one - other).flatMap((place) => pairs.slice(place, place + 1));
}

export function opposites(a: Proposition, b: Proposition): Conflict | undefined {
  if (Boolean(a.negation) !== Boolean(b.negation)) return undefined;
  const prefixed = prefixOpposites(a, b) ?? prefixOpposites(b, a);
  if (prefixed && ((close(a, b) && brief(a, b)) || commonGround(a, b) >= 2))
    return { kind: 'polarity', spans: prefixed };
  const { strong: strongest } = opposed();
  for (const [left, right] of opposedIn(a)) {
    const spans = pairOf(a, b, left, right) ?? pairOf(a, b, right, left);
    if (!spans) continue;
    const strong = close(a, b) && brief(a, b) && ((strongest.has(left) && strongest.has(right)) || answers(b));
    const ground = brief(a, b) && close(a, b) ? 1 : apart(a, b) <= 2 ? 2 : 3;
    if (strong || commonGround(a, b) >= ground) return { kind: 'polarity', spans };
  }
  return undefined;
}

/** "insisted", "maintained" */
const answers = ({ cue }: Proposition): boolean => cue.some((token) => REPLYING.has(stemOf(token.lower)));

/** Before a stem of three letters at least. */
const PREFIX = /^(?:un|i[lr]|ab|non-)(?=...)/;

/** "safe" and "unsafe", "normal" and "abnormal", "legal" and "illegal". */
function prefixOpposites(a: Proposition, b: Proposition): [Span, Span] | undefined {
  for (const [opposite, other] of b.stems) {
    const prefix = PREFIX.exec(opposite)?.[0];
    if (!prefix) continue;
    const stem = opposite.slice(prefix.length);
    const span = a.stems.get(stem);
    if (span && !a.stems.has(`un${stem}`)) return [span, other];
  }
  return undefined;
}

function pairOf(a: Proposition, b: Proposition, left: string, right: string): [Span, Span] | undefined {
  const one = a.stems.get(left);
  const two = b.stems.get(right);
  return one && two && !a.stems.has(right) && !b.stems.has(left) ? [one, two] : undefined;
}

/** "had captured the town" against "the attack was repelled". */
export function heldOrTaken(a: Proposition, b: Proposition): Conflict | undefined {
  const spans = fromEach(a, b, TAKEN, HELD) ?? fromEach(a, b, HELD, TAKEN);
  return spans && !a.negation && !b.negation && apart(a, b) <= 3 && commonGround(a, b) >= 1
    ? { kind: 'polarity', spans }
    : undefined;
}

function fromEach(
  a: Proposition,
  b: Proposition,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): [Span, Span] | undefined {
  const one = firstOf(a, left);
  const two = one && firstOf(b, right);
  return two && !firstOf(a, right) && !firstOf(b, left) ? [one, two] : undefined;
}

function firstOf({ stems }: Proposition, words: ReadonlySet<string>): Span | undefined {
  for (const [stem, span] of stems) if (words.has(stem)) return span;
  return undefined;
}

/** "had stopped firing" against "shells were still falling". */
export function lasting(a: Proposition, b: Proposition): Conflict | undefined {
  const spans = overAndNot(a, b) ?? overAndNot(b, a);
  return spans && ((close(a, b) && brief(a, b)) || commonGround(a, b) >= 2) && apart(a, b) <= 2
    ? { kind: 'polarity', spans }
    : undefined;
}

function overAndNot(over: Proposition, lasts: Proposition): Spans | undefined {
  const ended = firstOf(over, opposed().ended);
  if (!ended || over.negation || lasts.negation) return undefined;
  const still = lasts.tokens.find((token) => LASTING.has(token.lower) || LASTING.has(stemOf(token.lower)));
  const both = over.tokens.some((token) => LASTING.has(token.lower));
  return still && !both ? [ended, { start: still.start, end: still.end }] : undefined;
}
