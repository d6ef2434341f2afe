// Whether an office is that of a body of several states: "the UN’s envoy", "the head of the peacekeeping force". Knows words, not the article.

import type { Token } from '../../text/tokens';
import { knownBeginning } from './lexicon/known-bodies';
import { isCapital } from './spelling';

const ACROSS = /^(?:peacekeeping|multinational|multilateral|intergovernmental)$/;
const LONGEST = 16;

/** An ambassador "to" one is a state's. */
export function isOfSeveralStates(words: readonly Token[]): boolean {
  const end = words.findIndex(
    ({ text, lower }) => /^[,(–—;]$/.test(text) || /^(?:who|which|to|in|on|by|and|with)$/.test(lower),
  );
  const near = words.slice(0, end < 0 ? LONGEST : Math.min(end, LONGEST));
  return near.some(
    (token, at) =>
      ACROSS.test(token.lower) ||
      (isCapital(token) && !isCapital(near[at - 1]) && knownBeginning(near.slice(at))?.kind === 'intl'),
  );
}
