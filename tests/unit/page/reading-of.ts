// Builds Readings from marked-up sentences, so that a case shows the words and not offsets.

import type { Attribution, Dispute, Mention, Reading, SignalKind } from '../../../lib/model/reading';
import type { Span } from '../../../lib/model/span';

/** The `occurrence`th place of `words` in `text`; throws when it is not there, so that no case tests nothing. */
export function spanOf(text: string, words: string, occurrence = 1): Span {
  let start = -1;
  for (let seen = 0; seen < occurrence; seen++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text ${occurrence} times`);
  return { start, end: start + words.length };
}

export const emptyReading = (): Reading => ({
  actors: [],
  mentions: [],
  attributions: [],
  disputes: [],
  listedClaims: [],
  dates: [],
  events: [],
  claimsBy: 'rules',
});

export const mention = (text: string, words: string, actor: number, occurrence = 1, context = false): Mention => ({
  ...spanOf(text, words, occurrence),
  actors: [actor],
  alias: words,
  rule: 'name',
  context,
});

export type Said = {
  source?: string;
  cue?: string;
  content?: string;
  signals?: [SignalKind, string][];
} & Partial<Pick<Attribution, 'sourceType' | 'certainty' | 'status'>>;

export function attribution(text: string, { source, cue, content, signals = [], ...rest }: Said): Attribution {
  const spans = (words: string | undefined): Span[] => (words === undefined ? [] : [spanOf(text, words)]);
  return {
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    sourceType: 'person',
    party: false,
    certainty: 'asserted',
    status: 'stated',
    signals: signals.map(([kind, words]) => ({ kind, ...spanOf(text, words) })),
    ...rest,
  };
}

export const dispute = (...accounts: { attributions: number[]; fateSpans?: Span[] }[]): Dispute => ({
  accounts: accounts.map(({ attributions, fateSpans = [] }) => ({
    attributions,
    adoptedBy: [],
    fate: fateSpans.length > 0 ? 'withdrawn' : 'standing',
    fateSpans,
  })),
  status: 'open',
  reasons: [],
});
