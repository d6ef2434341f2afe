// Reads an article's claims paragraph by paragraph: attributions first, sources and disputes at the end. Knows no DOM, no clock and no storage.

import type { Article } from '../model/article';
import type { DisputedClaim, Listed } from '../model/list';
import type { Names } from '../model/names';
import type { Attribution, Dispute } from '../model/reading';
import type { Span } from '../model/span';
import { paragraphs } from '../text/paragraphs';
import { sentences } from '../text/sentences';
import { type Token, tokens } from '../text/tokens';
import { withAnsweredApart } from './answered-apart';
import type { ClaimTagger, ParagraphInput, RawAttribution } from './claim-tagger';
import { finishClaims } from './finish-claims';
import { joinAttributions, leftovers, sameCue } from './join-attributions';
import { isLookalike } from './lookalikes';
import { isOwnVoice, voiceOf } from './own-voice';
import { type Quotation, quotations } from './quotations';
import { withRolesApart, withWholeCue } from './roles-apart';
import { type RuleAttribution, tagByRules } from './rules/rule-tagger';
import { settleNeighbours } from './settle-neighbours';
import { withoutClauseBefore, withoutDateline, withWholeTime } from './trim-content';
import { withoutTimeBefore, withoutTimeJoint, withTradedBlame } from './trim-cue';
import { withTrimmedSource } from './trim-source';
import { withUnnamedSpeakers } from './unnamed-speaker';
import { withWholeContent } from './whole-content';
import { withWholeSource } from './whole-source';

export type Claims = { attributions: Attribution[]; disputes: Dispute[] };

export type ReadClaimsOptions = {
  /** A trained tagger, joined with the rules. Absent: rules alone. */
  tagger?: ClaimTagger;
  /** The records behind `names.listedClaims`, for their topics and versions. */
  listed?: readonly Listed<DisputedClaim>[];
};

/** One paragraph as it was cut up, kept for what looks at the whole article. */
export type ReadParagraph = {
  span: Span;
  tokens: readonly Token[];
  sentences: readonly Span[];
  attributions: RawAttribution[];
};

/**
 * Yields after every paragraph the number of characters read so far, so that the caller can stop or let others run in between;
 * returns the whole. Spans are offsets into `article.text`; `Attribution.actor` indexes `names.actors`, `Dispute.listed` indexes
 * `names.listedClaims`.
 */
export function* readClaims(
  article: Article,
  names: Names,
  options: ReadClaimsOptions = {},
): Generator<number, Claims> {
  const read = yield* readParagraphs(article, options);
  return finishClaims(article.text, read, names, options.listed ?? []);
}

/** The first half: attributions of each paragraph, before anything looks at the whole article. */
export function* readParagraphs(
  article: Article,
  options: Pick<ReadClaimsOptions, 'tagger'>,
): Generator<number, ReadParagraph[]> {
  const { text } = article;
  const read: ReadParagraph[] = [];
  const voice = voiceOf(text);
  let openQuote = false;
  for (const span of paragraphs(text)) {
    const input: ParagraphInput = {
      text,
      span,
      tokens: tokens(text, span),
      sentences: sentences(text, span),
      headline: isHeadline(article, span, read.length === 0),
      openQuote,
    };
    const quoted = quotations(text, span, openQuote);
    const byRules = tagByRules(input);
    const trained = options
      .tagger?.(input)
      ?.map((one) => withoutClauseBefore(one, input.tokens))
      .map((one) => settledByRule(withWholeCue(one, byRules), byRules, input.tokens));
    const apart = trained && withAnsweredApart(trained, byRules, input.tokens);
    const found = withUnnamedSpeakers(joinAttributions(apart, byRules, input.tokens), input.tokens, input.sentences)
      .filter((one) => !isLookalike(one, input.tokens, input.sentences))
      .map((one) => withTrimmedRoles(one, input.tokens))
      .filter((one) => !isOwnVoice(one, input.tokens, quoted, voice));
    const attributions = settleNeighbours(found, input.tokens);
    addLeftovers(attributions, quoted, read, text);
    read.push({ span, tokens: input.tokens, sentences: input.sentences, attributions });
    openQuote = quoted.at(-1)?.open ?? false;
    yield span.end;
  }
  return read;
}

/** Source, cue and content without dates and joints that belong to none of them. */
function withTrimmedRoles(one: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const undated = withoutTimeBefore(
    withoutTimeJoint(withoutDateline(withWholeTime(one, tokens), tokens), tokens),
    tokens,
  );
  return withTrimmedSource(withTradedBlame(undated, tokens), tokens);
}

/** What the tagger saw, mended by what rules see at the same cue. */
function settledByRule(
  one: RawAttribution,
  byRules: readonly RuleAttribution[],
  tokens: readonly Token[],
): RawAttribution {
  const rule = byRules.find((other) => sameCue(one, other));
  return withWholeContent(withWholeSource(withRolesApart(one, rule, tokens), rule, tokens), rule, tokens);
}

/** Marked by the page, or a first line that is short and does not end like a sentence. */
function isHeadline(article: Article, span: Span, first: boolean): boolean {
  const { headline, text } = article;
  if (headline) return span.start < headline.end && headline.start < span.end;
  return (
    first &&
    span.end - span.start < 160 &&
    !/[.!?…]["”’']?$/.test(text.slice(span.start, span.end)) &&
    span.end < text.length
  );
}

/** Quotations that nobody was found to say: part of the claim before when they go on with it, else claims without a cue. */
function addLeftovers(
  attributions: RawAttribution[],
  quoted: readonly Quotation[],
  read: readonly ReadParagraph[],
  text: string,
): void {
  for (const quotation of leftovers(quoted, attributions)) {
    const span = { start: quotation.start, end: quotation.end };
    const continued = quoted.some((other) => other.start === span.start && other.continued);
    const before = read.at(-1)?.attributions.at(-1);
    if (continued && before) before.content.push(span);
    else if (isStatement(text, span)) attributions.push({ source: [], cue: [], content: [span] });
  }
}

/** Long enough to be said by somebody: not a title or a word in scare marks. */
const isStatement = (text: string, span: Span): boolean =>
  (text.slice(span.start, span.end).match(/\s/g)?.length ?? 0) >= 3;
