// Family names that are everyday words ("May", "Price", "Field"), where any word has a capital. It knows words and sentences, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { nameWords } from '../name-words';
import { isAdjacent, isCapital, isCapitalFree, isIn, type Prose, STYLE } from '../surroundings/prose';
import type { FamilyPlace } from './family-places';

/** "May" at the start of a sentence is no person, whoever else stands in the article. */
export function commonWord(prose: Prose, { first, last, around }: FamilyPlace): string | undefined {
  if (first !== last || around.title >= 0) return undefined;
  if (isIn(prose, RANKS, first) && isAdjacent(prose, last + 1) && isIn(prose, RANKED, last + 1))
    return 'the beginning of a rank';
  if (!isCapitalFree(prose, first)) return undefined;
  if (isActing(prose, last)) return undefined;
  const { noNames, common } = nameWords();
  const hash = prose.words.hashes[first] as number;
  const isOften =
    prose.isAlsoSmall(first) ||
    (common.has(hash) && (prose.styles[first] !== STYLE.running || isBeforeSubject(prose, last)));
  return noNames.has(hash) || isOften ? 'a common word where any word has a capital' : undefined;
}

/** "Field Marshal Omar", "Major General", "Lance Corporal" */
const RANKS = hashedWords('field major lance');
const RANKED = hashedWords('marshal general corporal bombardier');

const ARE = hashedWords('are were is was have has will would');

/** "Field mice were", "Price rises hit": a noun of its own stands before the verb. */
const isBeforeSubject = (prose: Prose, last: number): boolean =>
  isAdjacent(prose, last + 1) &&
  isAdjacent(prose, last + 2) &&
  isIn(prose, ARE, last + 2) &&
  !isCapital(prose, last + 1) &&
  !isIn(prose, nameWords().noNames, last + 1) &&
  !comparedWord(prose.words, last + 1).endsWith('ly');

const isActing = (prose: Prose, last: number): boolean =>
  isAdjacent(prose, last + 1) && nameWords().humanActs.has(prose.words.hashes[last + 1] as number);
