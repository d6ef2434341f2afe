// The contract between whatever finds attributions in a paragraph (rules, a trained model) and the reader of claims.

import type { Span, Spans } from '../model/span';
import type { Token } from '../text/tokens';

export type ParagraphInput = {
  /** The whole article's text: all spans are offsets into it. */
  text: string;
  /** The paragraph to read. */
  span: Span;
  /** Tokens and sentences of this paragraph only. */
  tokens: readonly Token[];
  sentences: readonly Span[];
  /** Headlines drop articles and auxiliaries and join source and content with a colon. */
  headline: boolean;
  /** A quotation is still open from the paragraph before. */
  openQuote: boolean;
};

/** Who, says, what: as found, before source types, certainty and disputes. */
export type RawAttribution = { source: Spans; cue: Spans; content: Spans };

export type ClaimTagger = (paragraph: ParagraphInput) => RawAttribution[];
