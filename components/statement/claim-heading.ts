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

/** Unsettled is what rests on nobody in particular, is hedged, accuses or denies; why is the statement's own affair to say. */
export function statementHeading({ status, sourceType, signals, certainty }: CardStatement): ClaimHeading {
  if (status === 'retracted' || signals.some(({ kind }) => kind === 'retraction'))
    return { key: 'statusRetracted', line: 'disputed' };
  if (status === 'contested' || status === 'contradicted') return { key: 'statusContested', line: 'disputed' };
  const isUnsettled =
    status === 'hedged' ||
    sourceType === 'unnamed' ||
    sourceType === 'nobody' ||
    (certainty !== 'asserted' && certainty !== 'predicted') ||
    signals.some(({ kind }) => kind === 'accusation' || kind === 'denial');
  return isUnsettled ? { key: 'statusUnsettled', line: 'unsettled' } : { key: 'statusStated', line: 'plain' };
}
