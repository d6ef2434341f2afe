// Keeps a cue to the words that attribute: "said on" of "said on Sunday that …" is "said". Knows words of time.

import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { firstFrom } from './tokens-within';

const BEFORE_TIME = /^(?:on|in|at|by|during|late|early)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|midnight|midday|noon|dawn|dusk|\d{1,4})$/;

/** The same attribution without a preposition of time at the end of its cue; `tokens` are those of its paragraph. */
export function withoutTimeJoint(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const last = attribution.cue.at(-1);
  if (!last) return attribution;
  let after = firstFrom(tokens, last.end);
  if (!TIME.test(tokens[after]?.lower ?? '')) return attribution;
  while (after > 0 && BEFORE_TIME.test(tokens[after - 1]?.lower ?? '')) after--;
  const end = tokens[after - 1]?.end ?? last.start;
  // A cue that is nothing else is left as it was found.
  if (end <= last.start || end === last.end) return attribution;
  return { ...attribution, cue: [...attribution.cue.slice(0, -1), { start: last.start, end }] };
}
