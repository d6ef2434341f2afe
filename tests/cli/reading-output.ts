// The batch format of `npm run read`: a contract that measuring tools rely on. Fields may be added, never renamed.

import type { DayDate } from '../../lib/model/article';
import type { LinkReason, Mention, Reading } from '../../lib/model/reading';
import type { Span, Spans } from '../../lib/model/span';

/** A role in one piece, in several, or absent. */
type Role = { start: number; end: number; segments?: undefined } | { segments: [number, number][] } | null;

export type ReadingOutput = {
  id: string;
  mentions: { start: number; end: number; actor: string; alias: string; rule: string; context?: true; list?: string }[];
  /** Mentions that several Actors fit equally: shown as such, never guessed. */
  ambiguous: { start: number; end: number; actors: string[] }[];
  attributions: {
    source: (Extract<Role, object> & { type: string; actor?: string }) | null;
    cue: Role;
    content: Role;
    type: string;
    party: boolean;
    certainty: string;
    status: string;
    signals: { kind: string; start: number; end: number }[];
  }[];
  disputes: {
    accounts: number[];
    sides: number[][];
    adoptedBy: number[];
    fates: string[];
    status: string;
    reasons: { kind: string; spans: Span[] }[];
    listed?: string;
  }[];
  dates: { start: number; end: number; from: DayDate | null; to: DayDate | null; anchor: string }[];
  events: { id: string; score: number; relation: string; reasons: string[]; spans: Span[] }[];
  listedClaims: { id: string; spans: Span[] }[];
  rejected?: { start: number; end: number; actor: string; alias: string; reason: string }[];
};

export function toOutput(id: string, reading: Reading): ReadingOutput {
  const idOf = (actor: number | undefined): string | undefined =>
    actor === undefined ? undefined : reading.actors[actor]?.records[0]?.id;
  const only = (mention: Mention): string | undefined =>
    mention.actors.length === 1 ? idOf(mention.actors[0]) : undefined;
  return {
    id,
    mentions: reading.mentions.flatMap((mention) => {
      const actor = only(mention);
      if (actor === undefined) return [];
      const { start, end, alias, rule, context } = mention;
      return {
        start,
        end,
        actor,
        alias,
        rule,
        list: reading.actors[mention.actors[0] ?? -1]?.records[0]?.list,
        ...(context && { context }),
      };
    }),
    ambiguous: reading.mentions
      .filter(({ actors }) => actors.length > 1)
      .map(({ start, end, actors }) => ({ start, end, actors: actors.flatMap((actor) => idOf(actor) ?? []) })),
    attributions: reading.attributions.map(
      ({ source, cue, content, sourceType, party, actor, certainty, status, signals }) => {
        const who = role(source);
        const named = idOf(actor);
        return {
          source: who && { ...who, type: sourceType, ...(named !== undefined && { actor: named }) },
          cue: role(cue),
          content: role(content),
          type: sourceType,
          party,
          certainty,
          status,
          signals: signals.map(({ kind, start, end }) => ({ kind, start, end })),
        };
      },
    ),
    disputes: reading.disputes.map(({ accounts, status, reasons, listed }) => ({
      accounts: accounts.flatMap((account) => account.attributions),
      sides: accounts.map((account) => account.attributions),
      adoptedBy: accounts.flatMap((account) => account.adoptedBy),
      fates: accounts.map(({ fate }) => fate),
      status,
      reasons,
      ...(listed !== undefined && { listed: reading.listedClaims[listed]?.record.id }),
    })),
    dates: reading.dates.map(({ start, end, from, to, anchor }) => ({
      start,
      end,
      from: from ?? null,
      to: to ?? null,
      anchor,
    })),
    events: reading.events.map(({ records, score, relation, reasons, spans }) => ({
      id: records[0]?.id ?? '',
      score,
      relation,
      reasons: reasons.map(reasonWords),
      spans,
    })),
    listedClaims: reading.listedClaims.map(({ record, spans }) => ({ id: record.id, spans })),
    ...(reading.rejected && {
      rejected: reading.rejected.map(({ start, end, actor, alias, reason }) => ({
        start,
        end,
        actor: actor.id,
        alias,
        reason,
      })),
    }),
  };
}

function role(spans: Spans): Role {
  const [first, ...more] = spans;
  if (!first) return null;
  return more.length === 0
    ? { start: first.start, end: first.end }
    : { segments: spans.map(({ start, end }) => [start, end]) };
}

const REASONS: Record<LinkReason['kind'], string> = {
  name: 'named in the article',
  place: 'same place',
  actors: 'same actors',
  date: 'date',
  kind: 'same kind of event',
  keyword: 'same words',
  operation: 'part of the same operation',
  'listed-claim': 'listed for this dispute',
};

/** A reason in one line of English: `same place: Saqr Camp`. */
export function reasonWords({ kind, words, from, to }: LinkReason): string {
  const interval = from === undefined ? '' : ` → ${from === to ? from : `${from} – ${to}`}`;
  return `${REASONS[kind]}${words.length > 0 ? `: ${words.map((word) => (kind === 'date' ? `“${word}”` : word)).join(', ')}` : ''}${interval}`;
}
