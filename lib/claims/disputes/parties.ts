// Says which speakers are a side of the matter: whoever gives one of two accounts that cannot both hold, unless they only saw or study it.

import type { ConflictKind, SourceType } from '../../model/reading';
import type { Link } from './link';
import type { Proposition } from './proposition';
import { isSide } from './stems';

/** Kinds of source that can be a side: a witness of a quarrel is none. */
const SIDES: ReadonlySet<SourceType> = new Set(['official', 'institution', 'person']);

/** Kinds of conflict that set claims apart, and not those who make them: numbers, "only" and "all". */
const OF_CLAIMS: ReadonlySet<ConflictKind> = new Set(['number', 'exclusivity']);
/** An article of fewer claims tells of a quarrel outright; that it sets two side by side makes nobody a side. */
const FEW_CLAIMS = 13;

/** Indexes of the attributions whose source is a side, all claims of that speaker included. */
export function partiesOf(propositions: readonly Proposition[], links: readonly Link[]): Set<number> {
  const few = propositions.length < FEW_CLAIMS;
  const sides = links
    .filter(({ kind }) => !OF_CLAIMS.has(kind) && !(few && kind === 'contrast'))
    .flatMap(({ a, b }) => [propositions[a], propositions[b]]);
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
