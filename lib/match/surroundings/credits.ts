// Bylines and credits: the people in them made the article and are not in it.

import { hashedWords, hashWord } from '../../text/hash';
import { GAP, SHAPE, type Words } from '../../text/word-shapes';

const BY = hashWord('by');
const WORK = hashedWords(
  'reporting writing editing edited written compiled photo photos photograph photographs photography image images picture pictures video graphic graphics illustration translated produced reported additional',
);
const SMALL = hashedWords('and of the in for at with on from special to');
const LONGEST_BYLINE = 18;
/** Words between "Reporting" and "by". */
const NEAR = 4;

/** For every word whether it stands in a byline or credit. */
export function credits(words: Words): Uint8Array {
  const found = new Uint8Array(words.count);
  for (let first = 0; first < words.count; ) {
    let after = first + 1;
    while (after < words.count && (words.gaps[after] as number) < GAP.paragraph) after++;
    const start = creditStart(words, first, after);
    if (start >= 0) found.fill(1, start, after);
    first = after;
  }
  return found;
}

/** The first word of a credit in a paragraph, or −1. */
function creditStart(words: Words, first: number, after: number): number {
  const isBy = (at: number): boolean => words.hashes[at] === BY;
  if (isBy(first) && after - first <= LONGEST_BYLINE && allNames(words, first + 1, after)) return first;
  for (let at = first; at < after; at++) {
    if (!WORK.has(words.hashes[at] as number) || (at > first && !opensBracket(words, at))) continue;
    for (let next = at + 1; next < Math.min(after, at + NEAR); next++) if (isBy(next)) return at;
  }
  return -1;
}

function allNames({ hashes, shapes }: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!((shapes[at] as number) & (SHAPE.capital | SHAPE.digit)) && !SMALL.has(hashes[at] as number)) return false;
  }
  return to > from;
}

const opensBracket = ({ text, starts }: Words, at: number): boolean =>
  '([—'.includes(text.charAt((starts[at] as number) - 1));
