// What a reader saves to My list from a page: an Actor, another name, an event, or an account, always with where it was read.

import type { DayDate, PartialDate } from './article';
import type { ActorKind, EventKind, ListHeader, ListId, ListRecord, Publisher, RecordRef } from './list';

/** Under which My list is kept. A list like any other, but that no file may bring one under this name. */
export const MY_LIST_ID = 'says-who/my-list';

/** Items of local storage: the second copy of My list, and word that it was brought back from there. */
export const MY_LIST_COPY = 'myListCopy';
export type MyListCopy = { header: ListHeader; records: ListRecord[] };
export const MY_LIST_HEALED = 'myListHealed';
export type MyListHealed = { notes: number /** Milliseconds since 1970-01-01 UTC. */; at: number };
/** The same of the lists that the reader follows. */
export const LISTS_HEALED = 'listsHealed';
export type ListsHealed = { lists: number /** Milliseconds since 1970-01-01 UTC. */; at: number };

/** And of lists that nobody but the reader can give again: what was lost, and nothing of it is here. */
export const LISTS_LOST = 'listsLost';
export type LocalList = {
  id: ListId;
  title: string;
  /** The file's name; absent when it was pasted. */
  from?: string;
  /** When it was read last, in milliseconds since 1970-01-01 UTC. */
  at: number;
};

/** What the reader says of My list before others follow it. */
export type MyListDescription = Pick<ListHeader, 'title' | 'description' | 'license'> & {
  publisher: Pick<Publisher, 'name' | 'contact'>;
};

/** Item of session storage: what the note window starts from. */
export const NOTE_DRAFT = 'noteDraft';

export const NOTE_KINDS = ['actor', 'alias', 'event', 'account'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The page and the sentence that a note rests on. */
export type NoteSource = { url: string; title: string; date?: DayDate; quote: string };

export type NewNote =
  | { type: 'actor'; name: string; kind: ActorKind; summary?: string; source: NoteSource }
  | { type: 'alias'; actor: RecordRef; name: string; source: NoteSource }
  | {
      type: 'event';
      title: string;
      start: PartialDate;
      end?: PartialDate;
      kind: EventKind;
      /** Names, as the reader gives them. */
      places: string[];
      actors: string[];
      source: NoteSource;
    }
  | {
      type: 'account';
      /** The listed claim that this is one more version of; absent for a matter that no list has. */
      claim?: RecordRef;
      topic: string;
      statement: string;
      by?: string;
      /** Words of an article that show the matter. */
      phrase: string;
      source: NoteSource;
    };

/** An Actor to choose from. */
export type NoteActor = { record: RecordRef; name: string; kind: ActorKind };

/** What a note's form starts from: the selected words and what the Reading knows of the sentence around them. */
export type NoteDraft = {
  /** The kind that was asked for; the reader may change it. */
  kind: NoteKind;
  words: string;
  source: NoteSource;
  /** Actors of the page that are marked without doubt, those of the sentence first. */
  actors: NoteActor[];
  /** Names of the sentence's Actors and places. */
  parties: string[];
  places: string[];
  /** When the sentence says it happened, else the article's own date. */
  start?: PartialDate;
  end?: PartialDate;
  /** What is said in the sentence, and by whom, where the Reading knows. */
  statement: string;
  by: string;
  /** Listed claims that the page is about; the sentence's own first. */
  claims: { record: RecordRef; topic: string }[];
};
