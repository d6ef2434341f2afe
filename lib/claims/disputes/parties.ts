// Says which speakers are a side of the matter: whoever gives one of two accounts that cannot both hold, unless they only saw or study it.

import type { SourceType } from '../../model/reading';
import type { Link } from './link';
import type { Proposition } from './proposition';
import { isSide } from './stems';

/** Kinds of source that can be a side: a witness of a quarrel is none. */
const SIDES: ReadonlySet<SourceType> = new Set(['official', 'institution', 'person']);

/** Indexes of the attributions whose source is a side, all claims of that speaker included. */
export function partiesOf(propositions: readonly Proposition[], links: readonly Link[]): Set<number> {
  const sides = links.filter(({ kind }) => kind !== 'number').flatMap(({ a, b }) => [propositions[a], propositions[b]]);
  const found = new Set<number>();
  for (const claim of propositions) {
    if (SIDES.has(claim.attribution.sourceType) && sides.some((side) => side && speakAsOne(side, claim)))
      found.add(claim.index);
  }
  return found;
}

/** One claim, one speaker, or two called by one name; "officials" alone is no name. */
const speakAsOne = (side: Proposition, claim: Proposition): boolean =>
  side === claim ||
  (claim.speaker !== '' && claim.speaker === side.speaker) ||
  [...claim.spokenBy].some((name) => !isSide(name) && side.spokenBy.has(name));
