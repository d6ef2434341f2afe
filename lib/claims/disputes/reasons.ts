// The reasons that a reader is given for a dispute: kinds of conflict with the words that show them, each once. Knows links and fates, no scores.

import type { Account, ConflictReason } from '../../model/reading';
import type { Span } from '../../model/span';
import type { Link } from './link';
import type { Proposition } from './proposition';

/** Cues that explain nothing to a reader. */
export const PLAIN_CUE =
  /^(?:said|says|say|saying|told|tells|tell|added|adds|wrote|writes|according|put|puts|set|gave|gives|spoke|speaks|reported|reports|stated|announced|noted)$/;

/** `links`: those across the accounts of one dispute. */
export function reasonsOf(
  links: readonly Link[],
  accounts: readonly Account[],
  propositions: readonly Proposition[],
): ConflictReason[] {
  const plain = new Set(
    propositions.flatMap(({ cue }) => cue.filter(({ lower }) => PLAIN_CUE.test(lower)).map(({ start }) => start)),
  );
  const retracted = accounts.filter(({ fate }) => fate === 'withdrawn' || fate === 'corrected');
  return withoutRepeats([
    ...links.map(({ kind, spans }): ConflictReason => ({ kind, spans: telling(spans, plain) })),
    ...retracted.map(({ fateSpans }): ConflictReason => ({ kind: 'retraction', spans: fateSpans })),
  ]);
}

/** "said" explains nothing to a reader; "but" and "denied" beside it do. */
function telling(spans: readonly Span[], plain: ReadonlySet<number>): Span[] {
  const found = spans.filter(({ start }) => !plain.has(start));
  return found.length > 0 ? found : [...spans];
}

function withoutRepeats(reasons: readonly ConflictReason[]): ConflictReason[] {
  const seen = new Set<string>();
  return reasons.filter(({ kind, spans }) => {
    const key = `${kind} ${spans.map(({ start }) => start).join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
