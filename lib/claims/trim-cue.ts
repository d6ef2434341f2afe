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

const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|moments?)$/;
const COUNT = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|few|several|the|\d+)$/;

/** "A clerk who had left | an hour earlier | remembered": when something was is no part of who tells it, nor of the verb. */
export function withoutTimeBefore(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const [cue, ...rest] = attribution.cue;
  const who = attribution.source.at(-1);
  if (!cue || !who) return attribution;
  const at = firstFrom(tokens, cue.start);
  const verb = tokens[at + 1];
  if (!/^(?:earlier|later|before|ago)$/.test(tokens[at]?.lower ?? '') || !UNIT.test(tokens[at - 1]?.lower ?? ''))
    return attribution;
  let from = at - 1;
  while (COUNT.test(tokens[from - 1]?.lower ?? '')) from--;
  const last = tokens[from - 1];
  if (!verb || verb.start >= cue.end || !last || last.end <= who.start || who.end > cue.start) return attribution;
  const source = [...attribution.source.slice(0, -1), { start: who.start, end: Math.min(who.end, last.end) }];
  return { ...attribution, source, cue: [{ start: verb.start, end: cue.end }, ...rest] };
}

/** "The two sides trade | blame": the verb was taken for the end of who trades it. */
export function withTradedBlame(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const [cue, ...rest] = attribution.cue;
  const who = attribution.source.at(-1);
  if (!cue || !who) return attribution;
  const at = firstFrom(tokens, cue.start);
  const trade = tokens[at - 1];
  const before = tokens[at - 2];
  const traded = /^(?:blame|barbs|accusations|charges|threats)$/.test(tokens[at]?.lower ?? '');
  if (!traded || !trade || !before || !/^(?:trad|swapp?|exchang)(?:e[ds]?|ing|s)?$/.test(trade.lower))
    return attribution;
  if (trade.end !== who.end || before.start < who.start) return attribution;
  const source = [...attribution.source.slice(0, -1), { start: who.start, end: before.end }];
  return { ...attribution, source, cue: [{ start: trade.start, end: cue.end }, ...rest] };
}
