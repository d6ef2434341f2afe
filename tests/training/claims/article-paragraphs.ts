// Cuts a plain-text article into the tagger's inputs, the way the reader of claims does: first paragraph the headline, open quotations carried on.

import type { ParagraphInput } from '../../../lib/claims/claim-tagger';
import { paragraphs } from '../../../lib/text/paragraphs';
import { sentences } from '../../../lib/text/sentences';
import { tokens } from '../../../lib/text/tokens';

export function articleParagraphs(text: string): ParagraphInput[] {
  let openQuote = false;
  return paragraphs(text).map((span, at) => {
    const paragraph = {
      text,
      span,
      tokens: tokens(text, span),
      sentences: sentences(text, span),
      headline: at === 0,
      openQuote,
    };
    openQuote = leavesQuoteOpen(text.slice(span.start, span.end));
    return paragraph;
  });
}

function leavesQuoteOpen(paragraph: string): boolean {
  const straight = paragraph.split('"').length - 1;
  return straight % 2 === 1 || paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}
