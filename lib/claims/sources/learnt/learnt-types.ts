// Lets learnt weights decide what kind of source each claim has, all mentions of one speaker together. Knows resolved sources, no words.

import type { Token } from '../../../text/tokens';
import type { RawAttribution } from '../../claim-tagger';
import { firstFrom } from '../../tokens-within';
import type { ResolvedSource, SourceContext } from '../resolved-source';
import { climateOf } from './climate';
import { featuresOf, type Mention } from './mention-features';
import { scoresOf } from './score-types';
import { votedTypes } from './vote';

/** The same sources. Nobody stays nobody; what a list says of an Actor stands, and what is said where no words tell. */
export function withLearntTypes(
  sources: readonly ResolvedSource[],
  raw: readonly RawAttribution[],
  context: SourceContext,
): ResolvedSource[] {
  const mentions = mentionsOf(sources, raw, context);
  const types = votedTypes(
    mentions.map((mention) => ({
      speaker: mention.source.speaker,
      byRules: mention.source.type,
      stranger: isStranger(mention.source),
      scores: scoresOf(featuresOf(mention)),
    })),
  );
  return sources.map((source, at) =>
    keepsRule(source, raw[at]) ? source : { ...source, type: types[at] ?? source.type },
  );
}

/** A name that neither titles nor its own words make anybody. */
export const isStranger = ({ type, evidence }: ResolvedSource): boolean =>
  type === 'person' && evidence.route === 'plain name';

/** A listed Actor; a pronoun that leads nowhere; a quotation that stands alone, whose speaker is carried to it. */
const keepsRule = ({ evidence }: ResolvedSource, raw: RawAttribution | undefined): boolean =>
  evidence.route === 'actor' || evidence.words.length === 0 || raw?.source.length === 0;

export function mentionsOf(
  sources: readonly ResolvedSource[],
  raw: readonly RawAttribution[],
  { tokens, tokensIn }: Pick<SourceContext, 'tokens' | 'tokensIn'>,
): Mention[] {
  const climate = climateOf(tokens);
  return sources.map((source, at) => ({
    source,
    phrase: tokensIn(raw[at]?.source ?? []),
    content: tokensIn(raw[at]?.content ?? []),
    cue: tokensIn(raw[at]?.cue ?? []),
    before: wordsBefore(raw[at], tokens),
    cued: (raw[at]?.cue.length ?? 0) > 0,
    climate,
  }));
}

const BEFORE = 45;

function wordsBefore(raw: RawAttribution | undefined, tokens: readonly Token[]): readonly Token[] {
  const start = raw?.source[0]?.start;
  if (start === undefined) return [];
  const to = firstFrom(tokens, start);
  return tokens.slice(Math.max(0, to - BEFORE), to);
}
