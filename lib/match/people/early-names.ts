// Family names before the full name: headlines have them, running text does not ("Fischer beat Spassky in 1972 … Anna Fischer, the minister"). It knows
// paragraphs and places in the text, not lists.

import { GAP } from '../../text/word-shapes';
import { type Prose, STYLE } from '../surroundings/prose';

/** A headline has at most two decks below it. */
const MOST_DECKS = 2;
const LONGEST_DECK = 40;

/** Whether the word at `at` stands in a headline or its decks: one sentence, alone in one of the first paragraphs. */
export function isInHeadline({ words, styles }: Prose, at: number, paragraph: number): boolean {
  if (styles[at] !== STYLE.running) return true;
  if (paragraph > MOST_DECKS) return false;
  let first = at;
  while (first > 0 && (words.gaps[first] as number) < GAP.sentence) first--;
  let after = at + 1;
  while (after < words.count && (words.gaps[after] as number) < GAP.sentence) after++;
  const isAlone = first === 0 || words.gaps[first] === GAP.paragraph;
  return isAlone && (after >= words.count || words.gaps[after] === GAP.paragraph) && after - first <= LONGEST_DECK;
}
