// What matching finds in an article, before anything is looked up: the value that match hands to claims and link.

import type { ListId, RecordRef } from './list';
import type { Mention, ReadingActor, RejectedMention } from './reading';
import type { Span, Spans } from './span';

/** A place of some listed event, named in the article. `key` is the folded place name, as `lib/link` stores events under it. */
export type PlaceHit = Span & { key: string; name: string };

/** What the press calls a listed event, in the article's words. */
export type EventNameHit = Span & { event: RecordRef };

/** A listed DisputedClaim whose `match` fired. */
export type ListedClaimHit = { claim: RecordRef; spans: Spans; by: 'phrases' | 'all' };

/** What is painted first. */
export type FirstNames = {
  actors: ReadingActor[];
  /** In text order, not overlapping. */
  mentions: Mention[];
  /** Lists that name so many everyday words that nothing of theirs is shown here. */
  crowded?: ListId[];
  /** Only when asked for. */
  rejected?: RejectedMention[];
};

/** What only later steps need. */
export type FurtherNames = { places: PlaceHit[]; eventNames: EventNameHit[]; listedClaims: ListedClaimHit[] };

export type Names = FirstNames & FurtherNames;

/** The rest is looked for when it is asked for: a page that waits for its names does not wait for that. */
export type NamesInTurn = { first: FirstNames; further(): FurtherNames };
