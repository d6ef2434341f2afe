// Whether a hit is written with the capitals that its name has in the list. It knows letters, not sentences.

import { SHAPE } from '../text/word-shapes';
import { hasFlag } from './candidate';
import type { Hit } from './segment/hit';
import { FLAG, MASK_BITS } from './segment/layout';
import { isCapital, isCapitalFree, type Prose } from './surroundings/prose';

/** Why not; undefined when the case fits. */
export function caseReason(prose: Prose, hit: Hit): string | undefined {
  const { first, last, mask } = hit;
  if (hasFlag(hit, FLAG.anyCase)) return undefined;
  if (hasFlag(hit, FLAG.article) && !((prose.words.shapes[first] as number) & SHAPE.article))
    return 'the article of the name is missing';
  const wanted = (at: number): boolean => at - first < MASK_BITS && (mask & (1 << (at - first))) !== 0;
  const isFree = (at: number): boolean => !((prose.words.shapes[at] as number) & SHAPE.cased);
  let capitals = 0;
  for (let at = first; at <= last; at++) {
    if (isCapital(prose, at)) capitals++;
    else if (wanted(at) && !isFree(at) && !hasFlag(hit, FLAG.someCapital)) return 'written small';
    if (hasFlag(hit, FLAG.exactCase) && !wanted(at) && isCapital(prose, at) && !isCapitalFree(prose, at))
      return 'written with a capital';
  }
  if (hasFlag(hit, FLAG.someCapital) && capitals === 0) return 'written small';
  const shape = prose.words.shapes[first] as number;
  if (hasFlag(hit, FLAG.allCapitals) && !isFree(first) && !(shape & (SHAPE.allCapitals | SHAPE.dotted)))
    return 'not in capitals';
  return undefined;
}
