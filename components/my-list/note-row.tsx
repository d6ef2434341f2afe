// One note: what it says and where it was read; corrected in place.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListRecord } from '../../lib/model/list';
import { type Language, useLanguage } from '../i18n';
import { Icon } from '../icon';
import { Sources } from '../parts/sources';
import { EditNote } from './edit-note';
import { noteKind, noteTitle, noteWhen } from './note-words';

type Props = {
  note: ListRecord;
  onSave(record: ListRecord): Promise<void>;
  onDelete(note: ListRecord): void;
};

export function NoteRow({ note, onSave, onDelete }: Props): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  const [edits, setEdits] = useState(false);
  if (edits) {
    return <EditNote note={note} onSave={onSave} onDone={() => setEdits(false)} />;
  }
  const title = noteTitle(note);
  return (
    <article class="note-row">
      <p class="label">
        {noteKind(note, language)} <span class="faint figures">{noteWhen(note, language)}</span>
      </p>
      <h2 class="event-title" dir="auto">
        {title}
      </h2>
      {note.record.summary && (
        <p class="small" dir="auto">
          {note.record.summary}
        </p>
      )}
      <Details note={note} language={language} />
      <Sources of={note.record.sources} />
      <div class="list-buttons list-actions">
        <button
          type="button"
          class="button button-quiet"
          aria-label={translate('editOne', title)}
          onClick={() => setEdits(true)}
        >
          {translate('edit')}
        </button>
        <button
          type="button"
          class="button button-quiet"
          aria-label={translate('deleteOne', title)}
          onClick={() => onDelete(note)}
        >
          <Icon of="trash" size={14} />
          {translate('delete')}
        </button>
      </div>
    </article>
  );
}

function Details({ note: { type, record }, language }: { note: ListRecord; language: Language }): JSX.Element | null {
  if (type === 'claim') {
    return (
      <>
        {record.versions.map((version) => (
          <p key={version.id ?? version.statement} class="small" dir="auto">
            {version.statement}{' '}
            <span class="soft">{language.list(version.by.map(({ name, entity }) => name ?? entity ?? ''))}</span>
          </p>
        ))}
      </>
    );
  }
  const names =
    type === 'entity'
      ? record.aliases.map(({ name }) => name)
      : [...record.places, ...record.actors].map(
          ({ name, ...party }) => name ?? ('entity' in party ? `${party.entity}` : ''),
        );
  if (names.length === 0) return null;
  return (
    <p class="small soft" dir="auto">
      {language.list(names)}
    </p>
  );
}
