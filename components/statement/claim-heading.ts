// The one line that says what kind of claim this is, and the line style it has on the page. Pure.

import type { CardStatement, ClaimCard } from '../../lib/model/card';
import type { MessageKey } from '../i18n';
import { DISPUTE_LABELS, LISTED_LABELS } from '../labels-table';

export type ClaimHeading = { key: MessageKey; line: 'unsettled' | 'disputed' | 'plain' };

export function claimHeading({
  dispute,
  listed,
  statements,
}: Pick<ClaimCard, 'dispute' | 'listed' | 'statements'>): ClaimHeading {
  if (dispute && dispute.accounts.length > 1) return { key: DISPUTE_LABELS[dispute.status], line: 'disputed' };
  const [claim] = listed;
  if (claim) return { key: LISTED_LABELS[claim.record.status], line: 'disputed' };
  const [statement] = statements;
  return statement ? statementHeading(statement) : { key: 'statusStated', line: 'plain' };
}

/** The weightiest thing that can be said of one statement by itself. */
export function statementHeading({ status, sourceType, signals, certainty }: CardStatement): ClaimHeading {
  const shows = (kind: string): boolean => signals.some((signal) => signal.kind === kind);
  if (status === 'retracted') return { key: 'statusRetracted', line: 'disputed' };
  if (status === 'contested' || status === 'contradicted') return { key: 'statusContested', line: 'disputed' };
  if (sourceType === 'unnamed') return { key: 'sourceUnnamed', line: 'unsettled' };
  if (sourceType === 'nobody') return { key: 'sourceNobody', line: 'unsettled' };
  if (shows('accusation')) return { key: 'headingAccusation', line: 'unsettled' };
  if (certainty === 'denied' || shows('denial')) return { key: 'headingDenial', line: 'unsettled' };
  if (status === 'hedged' || certainty === 'hedged' || certainty === 'reported-hedged') {
    return { key: 'statusHedged', line: 'unsettled' };
  }
  return { key: 'statusStated', line: 'plain' };
}
