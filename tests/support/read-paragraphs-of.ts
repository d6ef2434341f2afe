// A text's paragraphs as the reader of claims sees them, before anything is joined across paragraphs.

import type { ClaimTagger } from '../../lib/claims/claim-tagger';
import { type ReadParagraph, readParagraphs } from '../../lib/claims/read-claims';

export function readParagraphsOf(text: string, tagger: ClaimTagger | undefined): ReadParagraph[] {
  const reader = readParagraphs({ text }, { tagger });
  let step = reader.next();
  while (!step.done) step = reader.next();
  return step.value;
}
