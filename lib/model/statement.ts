// Turns the Spans of a Reading into Excerpts of the article: Attributions and Disputes as the views quote them.

import type { CardAccount, CardDispute, CardStatement, Excerpt } from './card';
import type { Account, Index, Reading } from './reading';
import type { Span, Spans } from './span';

export const excerpt = (text: string, span: Span): Excerpt => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
});

export const excerpts = (text: string, spans: Spans): Excerpt[] => spans.map((span) => excerpt(text, span));

/** The Attribution at `index` with its words; undefined when the Reading has none there. */
export function statementOf(reading: Reading, text: string, index: Index): CardStatement | undefined {
  const found = reading.attributions[index];
  if (!found) return undefined;
  const { sourceType, party, certainty, status } = found;
  const actorName = found.actor === undefined ? undefined : reading.actors[found.actor]?.name;
  return {
    attribution: index,
    sourceType,
    party,
    certainty,
    status,
    source: excerpts(text, found.source),
    cue: excerpts(text, found.cue),
    content: excerpts(text, found.content),
    signals: found.signals.map((signal) => ({ ...excerpt(text, signal), kind: signal.kind })),
    ...(found.referent && { referent: excerpt(text, found.referent) }),
    ...(found.actor !== undefined && actorName !== undefined && { actor: { index: found.actor, name: actorName } }),
  };
}

/** The Dispute at `index` with its words; undefined when the Reading has none there. */
export function disputeOf(reading: Reading, text: string, index: Index): CardDispute | undefined {
  const found = reading.disputes[index];
  if (!found) return undefined;
  return {
    dispute: index,
    status: found.status,
    accounts: found.accounts.map((account) => accountOf(reading, text, account)),
    reasons: found.reasons.map(({ kind, spans }) => ({ kind, words: excerpts(text, spans) })),
    ...(found.listed !== undefined && { listed: found.listed }),
  };
}

function accountOf(reading: Reading, text: string, account: Account): CardAccount {
  const statements = (indexes: Index[]): CardStatement[] =>
    indexes.flatMap((index) => statementOf(reading, text, index) ?? []);
  return {
    statements: statements(account.attributions),
    adoptedBy: statements(account.adoptedBy),
    fate: account.fate,
    fateWords: excerpts(text, account.fateSpans),
    ...(account.version !== undefined && { version: account.version }),
  };
}
