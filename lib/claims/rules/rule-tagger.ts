// Finds attributions in one paragraph by rules alone: no weights, no data beyond word lists.

import type { Spans } from '../../model/span';
import type { ParagraphInput, RawAttribution } from '../claim-tagger';
import { quotations } from '../quotations';
import { withAnswered } from './answered-claims';
import { deniedAsides } from './denied-asides';
import { fateClaims } from './fate-claims';
import { idiomClaims } from './idiom-claims';
import { nounClaims } from './noun-claims';
import { parseParagraph } from './parse';
import { passiveClaims } from './passive-claims';
import type { Range } from './phrase';
import { phraseClaims } from './phrase-claims';
import type { ClaimRule, RangeClaim } from './range-claim';
import { recordClaims } from './record-claims';
import { restrictedSpeakers } from './restricted-speakers';
import { verbClaims } from './verb-claims';
import type { Word } from './word';

/** An attribution found by rule. */
export type RuleAttribution = RawAttribution & {
  /** Kept even where a trained tagger saw nothing. */
  sure: boolean;
  rule?: ClaimRule;
};

export const tagByRules = (paragraph: ParagraphInput): RuleAttribution[] => {
  const parse = parseParagraph({
    tokens: paragraph.tokens,
    sentences: paragraph.sentences,
    quotations: quotations(paragraph.text, paragraph.span, paragraph.openQuote),
    headline: paragraph.headline,
  });
  const { words } = parse;
  const phrases = phraseClaims(parse, paragraph.headline);
  const special = [
    ...passiveClaims(parse),
    ...phrases,
    ...withAnswered(parse, nounClaims(parse)),
    ...fateClaims(parse),
    ...idiomClaims(parse),
    ...deniedAsides(parse),
    ...recordClaims(parse),
    ...restrictedSpeakers(parse),
  ];
  // "testimonies confirming …": the noun is the cue, its participle is not a second one.
  const verbs = verbClaims(parse).filter((claim) => !special.some((other) => takesOver(other, claim)));
  return [...verbs, ...special].map((claim) => toSpans(words, claim));
};

function takesOver(special: RangeClaim, verb: RangeClaim): boolean {
  const at = verb.cue[0]?.from;
  return (
    at !== undefined && (special.content[0]?.from === at || special.cue.some(({ from, to }) => from <= at && at < to))
  );
}

const toSpans = (words: readonly Word[], claim: RangeClaim): RuleAttribution => ({
  source: spans(words, claim.source),
  cue: spans(words, claim.cue),
  content: spans(words, claim.content),
  sure: claim.sure,
  rule: claim.rule,
});

const spans = (words: readonly Word[], ranges: readonly Range[]): Spans =>
  ranges.flatMap(({ from, to }) => {
    const first = words[from];
    const last = words[to - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
