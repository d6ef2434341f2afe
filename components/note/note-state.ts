// What the note window shows and what the reader can do in it.

import type { NewNote, NoteActor, NoteDraft } from '../../lib/model/note';

export type NoteState =
  | { state: 'loading' }
  /** The window was opened without anything to note, or again after the browser was closed. */
  | { state: 'gone' }
  | { state: 'open'; draft: NoteDraft }
  | { state: 'saved' };

/** Actors of every list whose names hold what was typed; undefined while nothing was, `failed` when the lists could not be read, with the `reason` in the browser's words. */
export type ActorSearch = { query: string; found?: readonly NoteActor[] | 'failed'; reason?: string };

export type NoteActions = {
  /** Rejects when it could not be saved. */
  onSave(note: NewNote): Promise<void>;
  onSearchActors(query: string): void;
  onClose(): void;
};
