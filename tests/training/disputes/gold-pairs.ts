// Gold articles as claims to compare: once with the marked roles, once as the reader finds them, each claim with its gold id.

import type { ClaimTagger, RawAttribution } from '../../../lib/claims/claim-tagger';
import type { DisputeInput } from '../../../lib/claims/disputes/find-disputes';
import { type PreparedClaims, prepareClaims } from '../../../lib/claims/finish-claims';
import type { ReadParagraph } from '../../../lib/claims/read-claims';
import type { Names } from '../../../lib/model/names';
import { tokens } from '../../../lib/text/tokens';
import type { GoldArticle } from '../../gold/load-gold';
import { aligned } from '../../gold/measure';
import { readParagraphsOf } from '../../support/read-paragraphs-of';

export type LabelledClaims = Pick<PreparedClaims, 'attributions'> & { input: DisputeInput } & {
  ids: (string | undefined)[];
};

const NO_NAMES: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };

export function foundClaims(gold: GoldArticle, tagger: ClaimTagger | undefined): LabelledClaims {
  return labelled(gold, readParagraphsOf(gold.text, tagger));
}

export function markedClaims(gold: GoldArticle): LabelledClaims {
  const read = readParagraphsOf(gold.text, undefined).map((paragraph) => ({
    ...paragraph,
    attributions: gold.claims
      .filter((claim) => {
        const first = (claim.cue[0] ?? claim.content[0])?.start ?? 0;
        return first >= paragraph.span.start && first < paragraph.span.end;
      })
      .map(({ source, cue, content }): RawAttribution => ({ source, cue, content })),
  }));
  return labelled(gold, read);
}

function labelled(gold: GoldArticle, read: readonly ReadParagraph[]): LabelledClaims {
  const { attributions, ...prepared } = prepareClaims(gold.text, read, NO_NAMES);
  const pairs = aligned(gold.claims, attributions, tokens(gold.text));
  const idOf = new Map(pairs.map(([wanted, found]) => [found, wanted.id]));
  const ids = attributions.map((attribution) => idOf.get(attribution));
  return { attributions, input: { ...prepared, names: NO_NAMES, listed: [] }, ids };
}
