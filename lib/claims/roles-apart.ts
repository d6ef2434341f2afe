// Parts the roles of a claim where the trained tagger gave one words of another: speaker and verb, speaker and content. Knows places and joints.

import { contains, overlaps } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { firstFrom, tokensWithin } from './tokens-within';

/** `rule` is what rules found at the same cue, `tokens` are the paragraph's. */
export function withRolesApart(
  one: RawAttribution,
  rule: RawAttribution | undefined,
  tokens: readonly Token[],
): RawAttribution {
  if (one.source.length === 0) return withSpeakerBehindWhich(one, tokens);
  return rule ? withChargeApart(withoutSpeakerInCue(one, rule), rule, tokens) : one;
}

/** "Footage | appears | to show officers": the verb's end was taken for content. */
export function withWholeCue(one: RawAttribution, byRules: readonly RawAttribution[]): RawAttribution {
  const [cue, further] = one.cue;
  const [opening] = one.content;
  if (one.source.length === 0 || !cue || !opening || further) return one;
  const rule = byRules.find((other) => other.cue.some(({ start, end }) => start === cue.start && end > opening.start));
  const [whole] = rule?.cue ?? [];
  return rule && whole && whole.end > cue.end ? { ...one, cue: rule.cue, content: rule.content } : one;
}

/** "The stock, which | the founder | had predicted would double": who stands between is who says it. */
function withSpeakerBehindWhich(one: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const [which, ...rest] = one.content;
  const [first, ...who] = which ? tokensWithin(tokens, [which]) : [];
  const [start, end] = [who[0], who.at(-1)];
  const isBefore = end !== undefined && tokens[firstFrom(tokens, end.end)]?.start === one.cue[0]?.start;
  if (!first || !start || !isBefore || rest.length === 0 || !/^(?:which|that|whom)$/.test(first.lower)) return one;
  return {
    ...one,
    source: [{ start: start.start, end: end.end }],
    content: [{ start: first.start, end: first.end }, ...rest],
  };
}

/** "was accused by | her deputy | of lying": what somebody is accused of is no part of who accuses. */
function withChargeApart(one: RawAttribution, rule: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const [who] = one.source;
  if (!/^(?:accused|blamed|charged|suspected)$/.test(tokensWithin(tokens, one.cue).at(-1)?.lower ?? '')) return one;
  const [whole] = rule.source;
  const charge = whole && rule.content.find(({ start }) => start > whole.end);
  const runsInto = who && charge && who.start === whole.start && who.end > charge.start;
  return runsInto ? { ...one, source: rule.source, content: rule.content } : one;
}

/** "Sint-Elisabeth | hospital said": the end of who said it was taken for the verb's beginning. */
function withoutSpeakerInCue(one: RawAttribution, rule: RawAttribution): RawAttribution {
  const [cue, further] = one.cue;
  if (!cue || further) return one;
  const who = rule.source.find((span) => overlaps(span, cue) && one.source.every((own) => contains(span, own)));
  const says = rule.cue.find(({ start, end }) => start >= (who?.end ?? 0) && end === cue.end);
  return who && says && who.start < cue.start ? { ...one, cue: [says] } : one;
}
