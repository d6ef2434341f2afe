// Options, My list: what the reader noted; every note can be corrected, deleted and given away as a list of its own.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListRecord, RecordId, RecordType } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { ConfirmButton } from '../parts/confirm-button';
import { Notice } from '../parts/notice';
import { Sources } from '../parts/sources';
import { WindowedList } from '../parts/windowed-list';
import { EditNote } from './edit-note';
import { noteKind, noteTitle, noteWhen } from './note-words';

type Props = {
  /** Absent while they are being looked up; the newest first. */
  records?: readonly ListRecord[];
  /** Rejects when it could not be saved. */
  onSave(record: ListRecord): Promise<void>;
  onDelete(type: RecordType, id: RecordId): void;
  onExport(as: 'json' | 'csv'): void;
};

export function MyListSection({ records, onSave, onDelete, onExport }: Props): JSX.Element {
  const { translate, count } = useLanguage();
  if (!records) return <p class="soft">{translate('loading')}</p>;
  if (records.length === 0) return <Notice title={translate('myListEmpty')} text={translate('myListEmptyText')} />;
  return (
    <>
      <p class="lede">{translate('myListLede')}</p>
      <header class="section-line">
        <h2 class="label">{count('noteCount', records.length)}</h2>
        <button type="button" class="button" onClick={() => onExport('json')}>
          <Icon of="download" size={14} />
          {translate('export')}
        </button>
        <button type="button" class="button" onClick={() => onExport('csv')}>
          {translate('exportCsv')}
        </button>
      </header>
      <WindowedList
        items={records}
        label={translate('sectionMyList')}
        rowHeightPx={96}
        keyOf={({ type, record }) => `${type} ${record.id}`}
      >
        {(note) => <NoteRow note={note} onSave={onSave} onDelete={onDelete} />}
      </WindowedList>
    </>
  );
}

function NoteRow({ note, onSave, onDelete }: { note: ListRecord } & Pick<Props, 'onSave' | 'onDelete'>): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  const [edits, setEdits] = useState(false);
  const title = noteTitle(note);
  if (edits) {
    return <EditNote note={note} onSave={(record) => onSave(record)} onDone={() => setEdits(false)} />;
  }
  return (
    <article class="note-row">
      <p class="label">
        {noteKind(note, language)} <span class="faint figures">{noteWhen(note, language)}</span>
      </p>
      <h3 class="event-title" dir="auto">
        {title}
      </h3>
      {note.type === 'claim' &&
        note.record.versions.map((version) => (
          <p key={version.id ?? version.statement} class="small" dir="auto">
            {version.statement} <span class="soft">{version.by.map((party) => party.name).join(', ')}</span>
          </p>
        ))}
      {note.type === 'entity' && note.record.aliases.length > 0 && (
        <p class="small soft" dir="auto">
          {language.list(note.record.aliases.map((alias) => alias.name))}
        </p>
      )}
      <Sources of={note.record.sources} />
      <div class="list-buttons">
        <button type="button" class="button" onClick={() => setEdits(true)}>
          {translate('edit')}
        </button>
        <ConfirmButton
          label={translate('delete')}
          question={translate('deleteQuestion', title)}
          confirm={translate('delete')}
          onConfirm={() => onDelete(note.type, note.record.id)}
        />
      </div>
    </article>
  );
}
