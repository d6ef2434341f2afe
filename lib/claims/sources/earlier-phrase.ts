// Carries "the agency" and "the doctor" back to the last source that was "the UN food agency" or "a doctor who …". Knows words and earlier claims.

import type { Token } from '../../text/tokens';
import type { RawAttribution } from '../claim-tagger';
import type { ResolvedSource, SourceContext } from './resolved-source';
import { singular } from './singular';
import { sourcePhrase } from './source-phrase';
import { isCapital } from './spelling';

/** How many claims back a phrase of this kind may point. */
const REACH = 30;

/** The place among the earlier claims; undefined where nobody was called so. */
export function earlierPhrase(
  phrase: readonly Token[],
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  { tokensIn }: Pick<SourceContext, 'tokensIn'>,
): number | undefined {
  const noun = phrase.at(-1);
  if (
    !noun ||
    phrase.length !== 2 ||
    isCapital(noun) ||
    !/^(?:the|this|that|these|those)$/.test(phrase[0]?.lower ?? '')
  )
    return undefined;
  const wanted = singular(noun.lower);
  for (let at = before.length - 1; at >= Math.max(0, before.length - REACH); at--) {
    const words = tokensIn(raw[at]?.source ?? []);
    const head = words.length > 1 ? sourcePhrase(words)?.head : undefined;
    if (head && !isCapital(head) && singular(head.lower) === wanted && before[at]?.type !== 'nobody') return at;
  }
  return undefined;
}
