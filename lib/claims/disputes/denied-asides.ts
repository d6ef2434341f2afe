// Claims that a clause right behind them denies: "…, which its spokesman denied". What it denies is sure, so that nothing is weighed. Knows places.

import { TAKES_UP } from '../rules/denied-asides';
import { differentSpeakers, type Link } from './link';
import type { Matter } from './matters';
import type { Proposition } from './proposition';

/** In words: "a further such accusation". */
const LONGEST = 4;

/** What is denied is told by words that point back, before whoever denies it. */
export function isAside({ tokens, attribution }: Proposition): boolean {
  const { source, content, certainty } = attribution;
  const last = tokens.at(-1)?.lower ?? '';
  return (
    certainty === 'denied' &&
    tokens.length <= LONGEST &&
    (content.at(-1)?.end ?? 0) <= (source[0]?.start ?? 0) &&
    (/^(?:which|something)$/.test(last) || (tokens.length > 1 && TAKES_UP.test(last)))
  );
}

/** From the claim before it in its sentence to the aside, unless one speaker says both. */
export const asideLinks = (propositions: readonly Proposition[]): Link[] =>
  propositions.flatMap((aside, b): Link[] => {
    const before = propositions[b - 1];
    const isAnswer = before && isAside(aside) && before.sentence === aside.sentence && differentSpeakers(before, aside);
    return isAnswer ? [{ a: b - 1, b, kind: 'denial', spans: aside.attribution.cue }] : [];
  });

/** An aside stands across from what it denies: in the matter that holds it, else in one of their own. Matters stay in the order of the text. */
export function withAsides<Found extends Matter>(
  matters: readonly Found[],
  links: readonly Link[],
  alone: (matter: Matter) => Found,
): Found[] {
  let found = [...matters];
  for (const { a, b } of links) {
    const holding = found.find(({ sides }) => sides.some((side) => side.includes(a)));
    const across = holding?.sides.find((side) => !side.includes(a));
    if (!holding || !across) found.push(alone({ sides: [[a], [b]] }));
    else {
      const sides = holding.sides.map((side) => (side === across ? [...side, b].sort((x, y) => x - y) : side));
      found = found.map((matter) => (matter === holding ? { ...matter, sides } : matter));
    }
  }
  return found.sort((x, y) => (x.sides[0]?.[0] ?? 0) - (y.sides[0]?.[0] ?? 0));
}
