// The Reading: everything analysis found in one article. Every view draws it, nothing else is sent between contexts about an article.
// It is plain data (structured-cloneable, JSON-safe) and holds reasons, never scores of truth.

import type { DayDate, PartialDate } from './article';
import type { ActorKind, ClaimMatch, DisputedClaim, EventKind, ListId, RecordRef } from './list';
import type { Span, Spans } from './span';

/** Index into `Reading.actors`, `.attributions`, … of the same Reading. */
export type Index = number;

// ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Which rule turned the words into a Mention; shown to the reader under "why is this marked?". */
export type MentionRule =
  | 'name' // the record's main name
  | 'alias' // an alias the list gives
  | 'transliteration' // another usual romanisation of a listed name, derived when the index is compiled
  | 'inflection' // a listed name in another grammatical case, derived when the index is compiled
  | 'weak-alias' // a weak alias, supported from elsewhere in the article
  | 'defined-acronym' // an acronym the article itself defines in brackets
  | 'family-name' // a family name after the full name
  | 'short-name' // a shortened organisation name after the full one
  | 'demonym' // "Iraqi" for Iraq
  | 'metonym'; // a capital that stands for its state

export type Mention = Span & {
  /** The Actors that fit: one, or several when the article does not decide ("ambiguous", shown as such, never guessed). */
  actors: Index[];
  /** The alias that matched, as its list spells it. */
  alias: string;
  rule: MentionRule;
  /** What supports this one: the full name before a family name, the strong alias behind a weak one, or a word that the alias requires. */
  support?: Span;
  /** Countries, demonyms, capitals: used for linking, not painted unless the reader asks. */
  context: boolean;
};

/** One Actor as this article meets it; the same Actor in several lists is one ReadingActor with several records. */
export type ReadingActor = {
  /** In the reader's order of lists; never empty. */
  records: RecordRef[];
  name: string;
  kind: ActorKind;
};

/** A candidate that was not marked, with the reason; only gathered when asked for (`npm run read -- --why`). */
export type RejectedMention = Span & { actor: RecordRef; alias: string; reason: string };

// ── Claims ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const SOURCE_TYPES = [
  'official', // a named office, authority or its spokesperson
  'institution', // an organisation or company that is not an authority
  'person', // a named person who speaks for none of the others
  'unnamed', // somebody who exists but is not named: "informed sources", "a senior official who …"
  'witness', // eyewitnesses, residents, survivors
  'observers', // analysts, experts, monitors
  'document', // a document, footage, imagery, data
  'media', // another outlet
  'public', // "many Iraqis", polls, crowds, social media users at large
  'nobody', // nobody is named at all: "it is believed"
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export type Certainty = 'asserted' | 'hedged' | 'reported-hedged' | 'predicted' | 'denied';

export type ClaimStatus = 'stated' | 'hedged' | 'contested' | 'contradicted' | 'retracted';

export const SIGNAL_KINDS = [
  'hedge',
  'unverified',
  'vague',
  'anonymous',
  'accusation',
  'denial',
  'retraction',
  'concession',
  'approximation',
  'distance',
  'one-sided',
  'prediction',
  'adoption',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** One observation with the words that show it. */
export type Signal = Span & { kind: SignalKind };

export type Attribution = {
  /** Who: empty when nobody is named. */
  source: Spans;
  /** The words that attribute: a verb, "according to", a noun ("testimonies"). Empty for a quotation that stands alone. */
  cue: Spans;
  /** What is attributed. */
  content: Spans;
  sourceType: SourceType;
  /** The source is a side of the matter: a party to the conflict, an accused, a litigant. A flag beside the type. */
  party: boolean;
  /** The listed Actor that the source names or speaks for, when there is exactly one. */
  actor?: Index;
  /** The fuller name in the article that a pronoun or "the ministry" was carried back to. */
  referent?: Span;
  certainty: Certainty;
  status: ClaimStatus;
  signals: Signal[];
};

export type ConflictKind =
  | 'denial'
  | 'retraction'
  | 'concession'
  | 'number'
  | 'polarity'
  | 'agent'
  | 'cause'
  | 'exclusivity'
  | 'contrast'
  | 'listed';

/** Why Accounts conflict: the kind and the words on each side that show it. */
export type ConflictReason = { kind: ConflictKind; spans: Spans };

/** One version of what happened: one or more Attributions that agree. */
export type Account = {
  attributions: Index[];
  /** Attributions whose source takes this account up as its own. */
  adoptedBy: Index[];
  /** What became of this account in the article. */
  fate: 'standing' | 'denied' | 'corrected' | 'withdrawn';
  /** The words that say so, when its fate is not `standing`. */
  fateSpans: Spans;
  /** Index of the version of the listed claim that this account gives, when that is plain. */
  version?: Index;
};

export type Dispute = {
  /** Two or more Accounts; one is allowed only when a list has the matter as disputed. */
  accounts: Account[];
  /** `open` unless one side was denied, corrected or withdrawn. */
  status: 'open' | 'denied' | 'corrected' | 'withdrawn';
  reasons: ConflictReason[];
  /** The listed DisputedClaim about this matter. */
  listed?: Index;
};

/** A DisputedClaim of a list, found in the article. */
export type ListedClaim = {
  record: RecordRef;
  topic: string;
  status: DisputedClaim['status'];
  /** The words that made it fire. */
  spans: Spans;
  /** Whether one phrase or all word groups fired. */
  by: keyof Pick<ClaimMatch, 'phrases' | 'all'>;
};

// ── Dates ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type DateGrain = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'range';

export type DateMention = Span & {
  /** Inclusive. Absent together with `to` when the expression hangs on the story's own time and stays open. */
  from?: DayDate;
  to?: DayDate;
  grain: DateGrain;
  /** `absolute` needs no reference; `relative` was resolved from the article's date; `anaphoric` from an earlier date in the story; `open` was not resolved. */
  anchor: 'absolute' | 'relative' | 'anaphoric' | 'open';
};

// ── Earlier events ───────────────────────────────────────────────────────────────────────────────────────────────

export type LinkReasonKind = 'name' | 'place' | 'actors' | 'date' | 'kind' | 'keyword' | 'operation' | 'listed-claim';

/** Why an event belongs. `words` are names for the reader ("Saqr Camp"); views put the sentence around them. */
export type LinkReason = {
  kind: LinkReasonKind;
  words: string[];
  /** For `date`: the interval that the article's words stand for. */
  from?: DayDate;
  to?: DayDate;
  /** The article's words behind this reason. */
  spans: Spans;
};

export type LinkedEvent = {
  /** The same event in several lists, joined by shared identifiers only; never empty. */
  records: RecordRef[];
  title: string;
  kind: EventKind;
  start: PartialDate;
  end?: PartialDate;
  /** `before`: earlier. `same`: the article's own news. */
  relation: 'before' | 'same';
  /** For ranking only; never shown. */
  score: number;
  reasons: LinkReason[];
  /** The passages it belongs to: sentences, or the whole article when empty. */
  spans: Spans;
  attributions: Index[];
  actors: Index[];
};

// ── The whole ────────────────────────────────────────────────────────────────────────────────────────────────────

export type Reading = {
  actors: ReadingActor[];
  mentions: Mention[];
  attributions: Attribution[];
  disputes: Dispute[];
  listedClaims: ListedClaim[];
  dates: DateMention[];
  events: LinkedEvent[];
  /** The date that relative expressions were resolved from. */
  published?: DayDate;
  /** Which claims reader was in use: the trained weights, rules alone, or none, since the article is not in English. */
  claimsBy: 'model' | 'rules' | 'none';
  /** Lists that name so many everyday words that nothing of theirs is shown here. */
  crowded?: ListId[];
  rejected?: RejectedMention[];
};
