// Newspaper articles whose disputes were marked by hand, claim by claim: their texts and claims come from PolNeAR, given from outside.

import type { Claims } from '../../../lib/claims/read-claims';
import { tokens } from '../../../lib/text/tokens';
import type { GoldArticle } from '../../gold/load-gold';
import { aligned, type Count } from '../../gold/measure';
import { type PolnearClaims, polnearArticles } from '../polnear-articles';
import marked from './newspaper-disputes.json' with { type: 'json' };

/** `unclear`: ids of claims of which one may think either way; they are not counted. */
export type Newspaper = GoldArticle & { unclear: ReadonlySet<string> };

type Marks = { disputes?: number[][][]; unclear?: number[] };

/** Only measured, never learnt from; none where the corpus is not at hand. */
export function newspapers(): Newspaper[] {
  const marks = new Map<string, Marks>(Object.entries(marked));
  return [...polnearArticles('train'), ...polnearArticles('dev')].flatMap((article) => {
    const own = marks.get(article.id);
    return own ? [newspaper(article, own)] : [];
  });
}

function newspaper({ id, text, claims }: PolnearClaims, { disputes = [], unclear = [] }: Marks): Newspaper {
  return {
    name: id,
    kind: 'newspaper',
    region: '',
    text,
    claims,
    disputes: disputes.map((accounts) => ({
      accounts: accounts.map((account) => account.map(String)),
      reasons: [],
      status: 'open' as const,
    })),
    unclear: new Set(unclear.map(String)),
  };
}

/** Adds an article's claims that stand in a dispute, right of found and of wanted, the unclear ones aside. */
export function countDisputed(article: Newspaper, claims: Claims, count: Count): void {
  const idOf = new Map(
    aligned(article.claims, claims.attributions, tokens(article.text)).map(([wanted, found]) => [found, wanted.id]),
  );
  const wanted = new Set(article.disputes.flatMap(({ accounts }) => accounts.flat()));
  const found = claims.disputes
    .filter(({ accounts }) => accounts.length > 1)
    .flatMap(({ accounts }) => accounts.flatMap(({ attributions }) => attributions))
    .map((at) => claims.attributions[at])
    .map((attribution) => (attribution ? idOf.get(attribution) : undefined))
    .filter((id) => id === undefined || !article.unclear.has(id));
  count.right += found.filter((id) => id !== undefined && wanted.has(id)).length;
  count.found += found.length;
  count.wanted += wanted.size;
}
