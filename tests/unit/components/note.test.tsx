// @vitest-environment jsdom
// The note window: what one click saves, and what it asks for first.

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteSheet } from '../../../components/note/note-sheet';
import { openingWords } from '../../../components/note/opening-words';
import type { NewNote, NoteDraft, NoteKind } from '../../../lib/model/note';
import { mount } from '../../support/mount';
import { NOTE_DRAFT_STORY } from '../../visual/story/note';

afterEach(cleanup);

function open(draft: Partial<NoteDraft>, onSave = vi.fn((_note: NewNote) => Promise.resolve())) {
  const actions = { onSave, onSearchActors: vi.fn(), onClose: vi.fn() };
  const note = { state: 'open', draft: { ...NOTE_DRAFT_STORY, ...draft } } as const;
  mount(<NoteSheet note={note} search={{ query: '' }} {...actions} />);
  return actions;
}

const { source, words } = NOTE_DRAFT_STORY;

const ONE_CLICK: [NoteKind, Partial<NewNote>][] = [
  ['actor', { type: 'actor', name: words, kind: 'person', summary: undefined, source }],
  [
    'event',
    {
      type: 'event',
      title: 'Set fire to the harbour office',
      start: '2023-03',
      end: undefined,
      kind: 'other',
      places: ['Sarn'],
      actors: ['Coastal Council', 'Dockers’ Union of Sarn'],
      source,
    },
  ],
  [
    'account',
    {
      type: 'account',
      claim: NOTE_DRAFT_STORY.claims[0]?.record,
      topic: '',
      statement: NOTE_DRAFT_STORY.statement,
      by: 'Coastal Council',
      phrase: '',
      source,
    },
  ],
];

describe('one click', () => {
  it.each(ONE_CLICK)('saves %s', async (kind, note) => {
    const { onSave } = open({ kind });
    expect(document.activeElement).toBe(screen.getByText('Save'));
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(onSave).toHaveBeenCalledWith(note));
  });

  it('saves another name where the sentence has one actor only', async () => {
    const { onSave } = open({ kind: 'alias', parties: ['Coastal Council'] });
    fireEvent.click(screen.getByText('Save'));
    const actor = NOTE_DRAFT_STORY.actors[0]?.record;
    await waitFor(() => expect(onSave).toHaveBeenCalledWith({ type: 'alias', name: words, actor, source }));
  });
});

describe('choosing', () => {
  it('asks whose name it is when several may be meant', async () => {
    const { onSave } = open({ kind: 'alias' });
    fireEvent.click(screen.getByText('Save'));
    expect(screen.getByRole('alert').textContent).toBe('Please fill this in.');
    fireEvent.click(screen.getByLabelText(/Ilse Varga/));
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ actor: NOTE_DRAFT_STORY.actors[2]?.record });
  });

  it('begins a new dispute with the article’s title and the selected words', async () => {
    const { onSave } = open({ kind: 'account' });
    fireEvent.click(screen.getByLabelText('Another one, not listed yet'));
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ claim: undefined, topic: source.title, phrase: words });
  });

  it('changes the kind of note', () => {
    open({ kind: 'event' });
    fireEvent.click(screen.getByRole('tab', { name: 'Actor' }));
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe(words);
  });
});

it('keeps what was typed when saving fails', async () => {
  open(
    { kind: 'actor' },
    vi.fn(() => Promise.reject(new Error('full'))),
  );
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'The office' } });
  fireEvent.click(screen.getByText('Save'));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be saved'));
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('The office');
});

it.each([
  ['tonnes of oil', 'tonnes of oil'],
  [`${'word '.repeat(15)}a-very-long-word, and more`, 'word '.repeat(15).trim()],
  ['字'.repeat(100), '字'.repeat(80)],
])('a long passage is known by its first whole words: %s', (passage, opening) =>
  expect(openingWords(passage)).toBe(opening),
);
