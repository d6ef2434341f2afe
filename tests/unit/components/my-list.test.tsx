// @vitest-environment jsdom
// My list: found, corrected, deleted and taken back; and what a form must say before it lets go.

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../../components/i18n';
import { MyListSection } from '../../../components/my-list/my-list-section';
import { fitsQuery } from '../../../components/my-list/note-words';
import type { ListRecord } from '../../../lib/model/list';
import { parseRecord } from '../../../lib/model/parse-list';
import { ENGLISH } from '../../support/english';
import { mount } from '../../support/mount';
import { NOTES } from '../../visual/story/stored-lists';

afterEach(cleanup);

function open(records: readonly ListRecord[], onSave = vi.fn((_record: ListRecord) => Promise.resolve())) {
  const actions = { onSave, onDelete: vi.fn(), onExport: vi.fn(), onDescribe: vi.fn(), onHealedSeen: vi.fn() };
  const { rerender } = mount(<MyListSection records={records} {...actions} />);
  const change = (left: readonly ListRecord[]): void =>
    rerender(
      <LanguageContext.Provider value={ENGLISH}>
        <MyListSection records={left} {...actions} />
      </LanguageContext.Provider>,
    );
  return { ...actions, change };
}

const [event, claim, actor] = NOTES as [ListRecord, ListRecord, ListRecord];

const type = (label: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('correcting', () => {
  it('keeps what it was not asked about', async () => {
    const { onSave } = open([actor]);
    fireEvent.click(screen.getByText('Edit'));
    type('Other names, separated by semicolons', 'I. Varga; Varga ;');
    type('Weak names, separated by semicolons', 'IV');
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(screen.queryByText('Save')).toBeNull());
    expect(onSave).toHaveBeenCalledWith({
      ...actor,
      record: {
        ...actor.record,
        aliases: [
          { name: 'I. Varga', kind: 'alias', strength: 'strong' },
          { name: 'Varga', kind: 'alias', strength: 'strong' },
          { name: 'IV', kind: 'alias', strength: 'weak' },
        ],
      },
    });
  });

  it.each([
    ['an event', event],
    ['a dispute', claim],
    ['an actor', actor],
  ])('changes nothing of %s that is saved as it was', async (_name, note) => {
    const { onSave } = open([note]);
    fireEvent.click(screen.getByText('Edit'));
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(onSave).toHaveBeenCalled());
    const plain = (entry: unknown): unknown => JSON.parse(JSON.stringify(entry));
    expect(plain(onSave.mock.calls[0]?.[0])).toEqual(plain(note));
  });

  it('adds and removes accounts and sources', async () => {
    const { onSave } = open([claim]);
    fireEvent.click(screen.getByText('Edit'));
    fireEvent.click(screen.getByText('Add an account'));
    fireEvent.input(screen.getAllByLabelText('What is said')[1] ?? document.body, { target: { value: 'A spark.' } });
    fireEvent.input(screen.getAllByLabelText('Who says it')[1] ?? document.body, { target: { value: 'The crew' } });
    fireEvent.click(screen.getByText('Remove this source'));
    fireEvent.click(screen.getByText('Add a source'));
    type('Web address', 'https://crew.example/spark');
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(onSave).toHaveBeenCalled());
    const saved = onSave.mock.calls[0]?.[0] as Extract<ListRecord, { type: 'claim' }>;
    expect(saved.record.versions.map(({ statement, by }) => [statement, by[0]?.name])).toEqual([
      [(claim as typeof saved).record.versions[0]?.statement, 'Sarn Port Authority'],
      ['A spark.', 'The crew'],
    ]);
    expect(saved.record.sources).toEqual([{ url: 'https://crew.example/spark', title: undefined }]);
  });

  it('says beside each field what is wrong with it, and goes to the first', () => {
    const { onSave } = open([event]);
    fireEvent.click(screen.getByText('Edit'));
    type('What happened', '');
    type('When', '2024-02-30');
    type('Web address', 'ftp://a.example/');
    fireEvent.click(screen.getByText('Save'));
    expect(onSave).not.toHaveBeenCalled();
    const said = (label: string): string => {
      const field = screen.getByLabelText(label);
      return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    };
    expect(said('What happened')).toBe('Please fill this in.');
    expect(said('When')).toMatch(/a date that exists/);
    expect(said('Web address')).toMatch(/https:/);
    expect(document.activeElement).toBe(screen.getByLabelText('What happened'));
  });

  it('stays open and says so when saving fails', async () => {
    open(
      [actor],
      vi.fn(() => Promise.reject(new Error())),
    );
    fireEvent.click(screen.getByText('Edit'));
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be saved'));
  });

  it('writes new notes that are valid records', async () => {
    const { onSave } = open([]);
    fireEvent.click(screen.getByText('Add an event'));
    type('What happened', 'Fire on the quay');
    type('When', '2021-04');
    type('Where, separated by semicolons', 'Vassby; Orlen');
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(onSave).toHaveBeenCalled());
    const saved = onSave.mock.calls[0]?.[0] as ListRecord;
    expect(saved).toMatchObject({ record: { start: '2021-04', places: [{ name: 'Vassby' }, { name: 'Orlen' }] } });
    expect(parseRecord(saved.type, saved.record).ok).toBe(true);
  });
});

describe('deleting', () => {
  it('is done at once and can be taken back', async () => {
    const { onDelete, onSave, change } = open(NOTES);
    fireEvent.click(screen.getAllByText('Delete')[0] ?? document.body);
    expect(onDelete).toHaveBeenCalledWith('event', event.record.id);
    change(NOTES.slice(1));
    const undo = screen.getByText('Undo');
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(onSave).toHaveBeenCalledWith(event);
  });
});

describe('finding', () => {
  it('shows what fits the words and the kind', () => {
    open(NOTES);
    const shown = (): (string | null)[] =>
      screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    type('Search My list', 'varga');
    expect(shown()).toEqual(['Ilse Varga']);
    type('Search My list', '');
    fireEvent.click(screen.getByRole('tab', { name: /Disputes/ }));
    expect(shown()).toEqual(['What started the Marrow Point fire of 10 March 2025?']);
    type('Search My list', 'no such words');
    expect(screen.getByText('Nothing in My list fits.')).toBeDefined();
  });

  it.each([
    ['VARGÁ director', actor, true],
    ['varga minister', actor, false],
    ['marrow 2024', event, true],
    ['conveyor', claim, true],
  ])('“%s”', (query, note, fits) => expect(fitsQuery(note, query)).toBe(fits));
});
