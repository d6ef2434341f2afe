// The lines at the foot of an opinion that say who wrote it ("Mr. Truman is a contributing writer"): the author of the byline, whoever is listed. It knows
// words, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP } from '../../text/word-shapes';
import { isAdjacent, isIn, type Prose } from '../surroundings/prose';

const BY = 'by';
const IS = hashedWords('is was teaches writes');
const A = hashedWords('a an the');
const LONGEST_BYLINE = 6;
/** Words between the start of the paragraph and the name: "Mr.", "Dr. Jane". */
const MOST_BEFORE = 3;

/** Whether words `first` to `last`, a family name, begin such a line, and stand in a byline above. */
export function isSigned(prose: Prose, first: number, last: number): boolean {
  const { gaps } = prose.words;
  if (!isIn(prose, IS, last + 1) || !isAdjacent(prose, last + 1) || !isIn(prose, A, last + 2)) return false;
  let begin = first;
  while (first - begin <= MOST_BEFORE && gaps[begin] !== GAP.paragraph) begin--;
  return gaps[begin] === GAP.paragraph && isInByline(prose, first);
}

function isInByline(prose: Prose, first: number): boolean {
  const { gaps } = prose.words;
  return prose.placesOf(comparedWord(prose.words, first)).some((at) => {
    let by = at;
    while (by > 0 && at - by < LONGEST_BYLINE && gaps[by] !== GAP.paragraph) by--;
    return at < first && gaps[by] === GAP.paragraph && comparedWord(prose.words, by) === BY;
  });
}
