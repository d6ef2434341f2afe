// The note window's states.

import { NoteSheet } from '../../components/note/note-sheet';
import type { ActorSearch, NoteState } from '../../components/note/note-state';
import '../../components/note/note.css';
import { NOTE_KINDS } from '../../lib/model/note';
import { press } from './press';
import type { GalleryState } from './states';
import { NOTE_DRAFT_STORY } from './story/note';

const nothing = (): void => {};

const state = (name: string, note: NoteState, search: ActorSearch = { query: '' }): GalleryState => ({
  name: `note-${name}`,
  width: 460,
  view: () => (
    <NoteSheet
      note={note}
      search={search}
      onSave={() => Promise.reject(new Error('full'))}
      onSearchActors={nothing}
      onClose={nothing}
    />
  ),
});

export const NOTE_GALLERY: GalleryState[] = [
  ...NOTE_KINDS.map((kind) => state(kind, { state: 'open', draft: { ...NOTE_DRAFT_STORY, kind } })),
  state(
    'alias-search',
    { state: 'open', draft: { ...NOTE_DRAFT_STORY, kind: 'alias' } },
    { query: 'dock', found: NOTE_DRAFT_STORY.actors.slice(1) },
  ),
  state(
    'alias-search-failed',
    { state: 'open', draft: { ...NOTE_DRAFT_STORY, kind: 'alias' } },
    { query: 'dock', found: 'failed' },
  ),
  {
    ...state('problems', {
      state: 'open',
      draft: { ...NOTE_DRAFT_STORY, kind: 'event', words: '', start: '2025-02-30', end: '' },
    }),
    after: () => press('button[type=submit]'),
  },
  {
    ...state('failed', { state: 'open', draft: { ...NOTE_DRAFT_STORY, kind: 'actor' } }),
    after: () => press('button[type=submit]'),
  },
  state('gone', { state: 'gone' }),
  state('saved', { state: 'saved' }),
];
