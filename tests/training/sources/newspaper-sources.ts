// Newspaper articles whose sources were typed by hand (their disputes were not marked): texts and roles come from PolNeAR, given from outside.

import type { SourceType } from '../../../lib/model/reading';
import type { GoldArticle } from '../../gold/load-gold';
import { type PolnearClaims, polnearArticles } from '../polnear-articles';
import typed from './newspaper-sources.json' with { type: 'json' };

/** For each kind the numbers of the claims whose source is of it; `party`: those whose source is a side of the matter. */
export type TypedNumbers = Partial<Record<SourceType | 'party', number[]>>;

export const typedNumbers = (): ReadonlyMap<string, TypedNumbers> => new Map(Object.entries(typed));

/** Only the claims whose source was typed; none where the corpus is not at hand. Certainty was not marked. */
export function typedNewspapers(): GoldArticle[] {
  const numbers = typedNumbers();
  return polnearArticles('train').flatMap((article) => {
    const own = numbers.get(article.id);
    return own ? [typedArticle(article, own)] : [];
  });
}

function typedArticle({ id, text, claims }: PolnearClaims, { party = [], ...kinds }: TypedNumbers): GoldArticle {
  const typeOf = new Map(
    Object.entries(kinds).flatMap(([type, numbers]) => numbers.map((at) => [at, type as SourceType] as const)),
  );
  return {
    name: id,
    kind: 'newspaper',
    region: '',
    text,
    claims: claims.flatMap((claim, at) => {
      const type = typeOf.get(at);
      return type ? [{ ...claim, type, party: party.includes(at) }] : [];
    }),
    disputes: [],
  };
}
