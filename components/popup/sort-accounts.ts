// Which statements stand where in the popup: in a dispute, unsettled, or plainly attributed. Pure.

import type { CardDispute, CardListedClaim, CardStatement, PageReading } from '../../lib/model/card';
import type { SourceType } from '../../lib/model/reading';
import { disputeOf, statementOf } from '../../lib/model/statement';
import { statementHeading } from '../statement/claim-heading';

export type SortedAccounts = {
  disputes: CardDispute[];
  /** Listed claims that no dispute of the article is about. */
  listed: CardListedClaim[];
  unsettled: CardStatement[];
  plain: CardStatement[];
};

/** Every statement stands once. `source` keeps only what sources of that type say, and disputes where they say something. */
export function sortAccounts(
  { article, reading, listed }: PageReading,
  source: SourceType | undefined,
): SortedAccounts {
  const disputes = reading.disputes.flatMap((_, index) => disputeOf(reading, article.text, index) ?? []);
  const inDispute = new Set(disputes.flatMap((dispute) => statementsOf(dispute).map(({ attribution }) => attribution)));
  const aboutDispute = new Set(disputes.map((dispute) => dispute.listed));
  const apart = reading.attributions
    .flatMap((_, index) => statementOf(reading, article.text, index) ?? [])
    .filter(({ attribution, sourceType }) => !inDispute.has(attribution) && (!source || sourceType === source));
  return {
    disputes: disputes.filter(
      (dispute) => !source || statementsOf(dispute).some(({ sourceType }) => sourceType === source),
    ),
    listed: source ? [] : listed.filter((claim) => !aboutDispute.has(claim.listed)),
    unsettled: apart.filter((statement) => statementHeading(statement).line !== 'plain'),
    plain: apart.filter((statement) => statementHeading(statement).line === 'plain'),
  };
}

const statementsOf = ({ accounts }: CardDispute): CardStatement[] =>
  accounts.flatMap(({ statements, adoptedBy }) => [...statements, ...adoptedBy]);
