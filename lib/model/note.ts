// What a reader saves to My list from a page: an Actor, an event, or an account, always with where it was read.

import type { DayDate, PartialDate } from './article';
import type { ActorKind, EventKind } from './list';

/** The list that holds the reader's own notes. A list like any other. */
export const MY_LIST_ID = 'says-who/my-list';

/** The page and the sentence that a note rests on. */
export type NoteSource = { url: string; title: string; date?: DayDate; quote: string };

export type NewNote =
  | { type: 'actor'; name: string; kind: ActorKind; source: NoteSource }
  | { type: 'alias'; actor: { list: string; id: string }; name: string; source: NoteSource }
  | { type: 'event'; title: string; start: PartialDate; kind: EventKind; source: NoteSource }
  | { type: 'account'; topic: string; statement: string; by?: string; phrase: string; source: NoteSource };
