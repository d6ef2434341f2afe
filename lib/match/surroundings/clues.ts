// Clues of a crossword, each with the number of its letters in brackets ("Cork in a bottle, we hear (7)"): no word of them names anybody. It knows numbers
// and brackets, not lists.

import { GAP, SHAPE } from '../../text/word-shapes';
import type { Prose } from './prose';

/** So many numbers in brackets make a paragraph one of clues. */
const LEAST_CLUES = 4;
/** Ages in brackets are higher. */
const MOST_LETTERS = 15;

/** For every word whether it stands among clues. */
export function clues({ words }: Prose): Uint8Array {
  const found = new Uint8Array(words.count);
  for (let first = 0; first < words.count; ) {
    let after = first + 1;
    while (after < words.count && (words.gaps[after] as number) < GAP.paragraph) after++;
    if (isOfClues(words, first, after)) found.fill(1, first, after);
    first = after;
  }
  return found;
}

function isOfClues(words: Prose['words'], first: number, after: number): boolean {
  if (after - first < LEAST_CLUES * 2) return false;
  let clues = 0;
  for (let at = first + 1; at < after; at++) if (isLength(words, at)) clues++;
  return clues >= LEAST_CLUES;
}

/** "(7)" */
function isLength({ text, starts, ends, shapes }: Prose['words'], at: number): boolean {
  const [start, end] = [starts[at] as number, ends[at] as number];
  if (!((shapes[at] as number) & SHAPE.digit) || end - start > 2) return false;
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')' && Number(text.slice(start, end)) <= MOST_LETTERS;
}
