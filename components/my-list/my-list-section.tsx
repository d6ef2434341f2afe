// Options, My list: what the reader noted, to be found, corrected, deleted, taken back, and given away as a list of its own.

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ListHeader, ListRecord, RecordId, RecordType } from '../../lib/model/list';
import type { MyListDescription } from '../../lib/model/note';
import { type MessageKey, useLanguage } from '../i18n';
import { Icon } from '../icon';
import { HealedNote } from '../parts/healed-note';
import { Notice } from '../parts/notice';
import { TabPanel, Tabs } from '../parts/tabs';
import { WindowedList } from '../parts/windowed-list';
import { AddNote } from './add-note';
import { DescribeList } from './describe-list';
import { NoteRow } from './note-row';
import { fitsQuery, noteTitle } from './note-words';

export type MyListProps = {
  /** Absent while they are being looked up; the newest first. */
  records?: readonly ListRecord[];
  /** What others read of it; absent before the first note. */
  header?: ListHeader | undefined;
  /** How many notes were brought back after the browser had lost them. */
  healed?: number | undefined;
  /** Rejects when it could not be saved. */
  onSave(record: ListRecord): Promise<void>;
  onDelete(type: RecordType, id: RecordId): void;
  onExport(as: 'json' | 'csv'): void;
  /** Rejects when it could not be saved. */
  onDescribe(said: MyListDescription): Promise<void>;
  onHealedSeen(): void;
};

export function MyListSection({
  records,
  header,
  healed,
  onHealedSeen,
  onDescribe,
  ...actions
}: MyListProps): JSX.Element {
  const { translate, count } = useLanguage();
  const [deleted, setDeleted] = useState<ListRecord>();
  if (!records) return <p class="soft">{translate('loading')}</p>;
  const remove = (note: ListRecord): void => {
    actions.onDelete(note.type, note.record.id);
    setDeleted(note);
  };
  return (
    <>
      {healed !== undefined && <HealedNote words={count('myListHealed', healed)} onSeen={onHealedSeen} />}
      {records.length === 0 ? (
        <Notice title={translate('myListEmpty')} text={translate('myListEmptyText')} />
      ) : (
        <p class="lede">{translate('myListLede')}</p>
      )}
      <AddNote onSave={actions.onSave} />
      {deleted && !records.some(({ record }) => record.id === deleted.record.id) && (
        <Deleted note={deleted} onUndo={() => void actions.onSave(deleted).then(() => setDeleted(undefined))} />
      )}
      {records.length > 0 && <Notes records={records} {...actions} onDelete={remove} />}
      {records.length > 0 && header && <DescribeList key={header.published} header={header} onSave={onDescribe} />}
    </>
  );
}

type View = 'all' | RecordType;

const VIEWS: readonly { id: View; label: MessageKey }[] = [
  { id: 'all', label: 'notesAll' },
  { id: 'entity', label: 'viewActors' },
  { id: 'event', label: 'notesEvents' },
  { id: 'claim', label: 'notesDisputes' },
];

type NotesProps = Pick<MyListProps, 'onSave' | 'onExport'> & {
  records: readonly ListRecord[];
  onDelete(note: ListRecord): void;
};

function Notes({ records, onSave, onDelete, onExport }: NotesProps): JSX.Element {
  const { translate } = useLanguage();
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>('all');
  const found = useMemo(
    () => (query.trim() === '' ? records : records.filter((note) => fitsQuery(note, query))),
    [records, query],
  );
  const shown = view === 'all' ? found : found.filter(({ type }) => type === view);
  return (
    <section class="my-list">
      <div class="my-list-tools">
        <label class="my-list-search">
          <Icon of="search" />
          <input
            type="search"
            class="field"
            aria-label={translate('noteSearch')}
            placeholder={translate('noteSearch')}
            dir="auto"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button" onClick={() => onExport('json')}>
          <Icon of="download" size={14} />
          {translate('export')}
        </button>
        <button type="button" class="button" onClick={() => onExport('csv')}>
          {translate('exportCsv')}
        </button>
      </div>
      <Tabs<View>
        label={translate('notesShown')}
        chosen={view}
        onChoose={setView}
        tabs={VIEWS.map(({ id, label }) => ({
          id,
          label: translate(label),
          count: id === 'all' ? found.length : found.filter(({ type }) => type === id).length,
        }))}
      />
      <TabPanel id={view}>
        {shown.length === 0 ? (
          <p class="soft my-list-none" role="status">
            {translate('noNoteFound')}
          </p>
        ) : (
          <WindowedList
            items={shown}
            label={translate('sectionMyList')}
            rowHeightPx={112}
            keyOf={({ type, record }) => `${type} ${record.id}`}
          >
            {(note) => <NoteRow note={note} onSave={onSave} onDelete={onDelete} />}
          </WindowedList>
        )}
      </TabPanel>
    </section>
  );
}

function Deleted({ note, onUndo }: { note: ListRecord; onUndo(): void }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <div class="status deleted" role="status">
      <p class="small">{translate('noteDeleted', noteTitle(note))}</p>
      <button ref={focusAtOnce} type="button" class="button" onClick={onUndo}>
        {translate('undo')}
      </button>
    </div>
  );
}

/** The pressed button went with its note. */
const focusAtOnce = (button: HTMLButtonElement | null): void => button?.focus({ preventScroll: true });
