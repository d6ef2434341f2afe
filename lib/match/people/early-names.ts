// Family names before the full name: headlines have them, running text does not ("Fischer beat Spassky in 1972 … Anna Fischer, the minister"). It knows
// paragraphs and places in the text, not lists.

import { GAP } from '../../text/word-shapes';
import type { Candidate } from '../candidate';
import { type Prose, STYLE } from '../surroundings/prose';
import type { FamilyPlace } from './family-places';
import type { KnownPeople } from './known-people';

/** A headline has at most two decks below it. */
const MOST_DECKS = 2;
const LONGEST_DECK = 40;

/** Whether nobody is meant yet: in running text, without a title, whom the article names in full only later. */
export const isTooEarly = (
  prose: Prose,
  { first, around }: FamilyPlace,
  meant: readonly Candidate[],
  { byActor, paragraphs }: KnownPeople,
): boolean =>
  around.title < 0 &&
  meant.every(({ actor }) => (byActor.get(actor)?.[0]?.first ?? 0) > first) &&
  !isInHeadline(prose, first, paragraphs[first] as number);

/** Whether the word at `at` stands in a headline or its decks: one sentence, alone in one of the first paragraphs. */
function isInHeadline({ words, styles }: Prose, at: number, paragraph: number): boolean {
  if (styles[at] !== STYLE.running) return true;
  if (paragraph > MOST_DECKS) return false;
  let first = at;
  while (first > 0 && (words.gaps[first] as number) < GAP.sentence) first--;
  let after = at + 1;
  while (after < words.count && (words.gaps[after] as number) < GAP.sentence) after++;
  const isAlone = first === 0 || words.gaps[first] === GAP.paragraph;
  return isAlone && (after >= words.count || words.gaps[after] === GAP.paragraph) && after - first <= LONGEST_DECK;
}
