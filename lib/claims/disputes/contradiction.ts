// Compares every claim with those shortly before it and asks whether both can hold. Knows pairs; the tests are in incompatible.ts.

import { asserts } from './comparable-claims';
import { conflictOf } from './incompatible';
import { differentSpeakers, elsewhere, type Link, nested } from './link';
import type { Proposition } from './proposition';

/** How many claims back a claim is compared: keeps the work linear in the article. */
const WINDOW = 24;
/** Paragraphs apart. */
const NEAR = 8;

export function contradictionLinks(propositions: readonly Proposition[]): Link[] {
  return propositions.flatMap((later, b) => {
    const links: Link[] = [];
    for (let a = Math.max(0, b - WINDOW); a < b; a++) {
      const earlier = propositions[a];
      if (!earlier || !comparable(earlier, later)) continue;
      const found = conflictOf(earlier, later);
      if (found) links.push({ a, b, ...found });
    }
    return links;
  });
}

const comparable = (a: Proposition, b: Proposition): boolean =>
  asserts(a) &&
  asserts(b) &&
  differentSpeakers(a, b) &&
  !(a.speaker === '' && b.speaker === '') &&
  b.paragraph - a.paragraph <= NEAR &&
  a.otherEvent === b.otherEvent &&
  !elsewhere(a, b) &&
  !nested(a, b);
