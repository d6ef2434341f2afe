// What the background sends for one mark, or for one page: the Reading's finds with their words and records looked up.
// Plain data (structured-cloneable, JSON-safe); the card, the popup and the side panel only draw it.

import type { Article } from './article';
import type { Actor, DisputedClaim, Listed, ListId, PriorEvent, Publisher } from './list';
import type {
  Account,
  Attribution,
  ConflictKind,
  Dispute,
  Index,
  LinkedEvent,
  ListedClaim,
  MentionRule,
  Reading,
  Signal,
} from './reading';
import type { Span } from './span';

/** Words of the article and where they stand, so that a view can quote them and jump to them. */
export type Excerpt = Span & { text: string };

/** A List as views name it: enough to say where a statement comes from and whom to tell when it is wrong. */
export type CardList = {
  id: ListId;
  title: string;
  publisher: Publisher;
  /** RFC 3339: the data's date. */
  published: string;
  license?: string;
  homepage?: string;
};

/** One linked event with its stored records. Every Party in them carries its `name`, looked up when it was an id. */
export type EventCard = {
  linked: LinkedEvent;
  /** In the reader's order of lists; never empty. */
  records: Listed<PriorEvent>[];
};

/** What a row of search results shows of a stored event. */
export type EventRow = Pick<
  PriorEvent,
  'id' | 'title' | 'start' | 'end' | 'dateApprox' | 'kind' | 'status' | 'sources'
>;

/** One Actor with its stored records. Every Relation in them carries its `name`. */
export type CardActor = {
  /** Index into `Reading.actors`. */
  actor: Index;
  name: string;
  records: Listed<Actor>[];
  /** The article's own words for this Actor, each once, the most frequent first. */
  seenAs: { words: string; count: number }[];
};

/** An Actor's mark. */
export type ActorCard = {
  type: 'actor';
  mark: {
    /** Index into `Reading.mentions`. */
    mention: Index;
    words: Excerpt;
    /** The alias that matched, as its list spells it. */
    alias: string;
    rule: MentionRule;
    /** The article's words that support this Mention. */
    support?: Excerpt;
  };
  /** One, or several when the article does not decide which is meant. */
  actors: CardActor[];
  /** The most relevant for this sentence first; at most three. */
  events: EventCard[];
  /** How many more the whole article has for this Actor. */
  moreEvents: number;
};

/** One Attribution in the article's words. */
export type CardStatement = Pick<Attribution, 'sourceType' | 'party' | 'certainty' | 'status'> & {
  /** Index into `Reading.attributions`. */
  attribution: Index;
  source: Excerpt[];
  cue: Excerpt[];
  content: Excerpt[];
  /** The fuller name that "the ministry" or "he" was carried back to. */
  referent?: Excerpt;
  /** The listed Actor that the source names or speaks for. */
  actor?: { index: Index; name: string };
  signals: (Excerpt & Pick<Signal, 'kind'>)[];
};

export type CardAccount = Pick<Account, 'fate' | 'version'> & {
  statements: CardStatement[];
  adoptedBy: CardStatement[];
  /** The words that say what became of it. */
  fateWords: Excerpt[];
};

export type CardDispute = Pick<Dispute, 'status'> & {
  /** Index into `Reading.disputes`. */
  dispute: Index;
  accounts: CardAccount[];
  /** Why the accounts conflict, quoted. */
  reasons: { kind: ConflictKind; words: Excerpt[] }[];
  /** Index into `Reading.listedClaims`. */
  listed?: Index;
};

/** A listed DisputedClaim with the article's words that made it fire. Every Party in it carries its `name`. */
export type CardListedClaim = Listed<DisputedClaim> & {
  /** Index into `Reading.listedClaims`. */
  listed: Index;
  by: ListedClaim['by'];
  words: Excerpt[];
};

/** A claim's mark. */
export type ClaimCard = {
  type: 'claim';
  /** The marked Attributions: one as a rule; none for a listed claim that nobody in the article is said to say. */
  statements: CardStatement[];
  dispute?: CardDispute;
  listed: CardListedClaim[];
  /** At most three. */
  events: EventCard[];
  moreEvents: number;
};

/** The card for one place on the page: what was clicked first, then what else is marked on the same words. Never empty. */
export type CardContent = {
  parts: (ActorCard | ClaimCard)[];
  /** Every List that the parts name. */
  lists: CardList[];
};

/** A whole page for popup and side panel: the Reading, the text its Spans point into, and the records behind it. */
export type PageReading = {
  article: Article;
  reading: Reading;
  /** Same order as `reading.actors`. */
  actors: CardActor[];
  /** Same order as `reading.events`. */
  events: EventCard[];
  /** Same order as `reading.listedClaims`. */
  listed: CardListedClaim[];
  lists: CardList[];
};

/** What was clicked: a Reading and the indexes of everything marked on the clicked words, the clicked one first. */
export type CardSubject = {
  article: Article;
  reading: Reading;
  /** The clicked words: decides which earlier events belong. */
  focus: Span;
  mentions: Index[];
  attributions: Index[];
  listed: Index[];
};
