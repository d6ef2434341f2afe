// Writing a note from nothing: an Actor, an event or a dispute that no page was open for.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListRecord, RecordType } from '../../lib/model/list';
import { type MessageKey, useLanguage } from '../i18n';
import { Icon } from '../icon';
import { EditNote } from './edit-note';

const KINDS: readonly { type: RecordType; label: MessageKey }[] = [
  { type: 'entity', label: 'addActor' },
  { type: 'event', label: 'addEvent' },
  { type: 'claim', label: 'addDispute' },
];

export function AddNote({ onSave }: { onSave(record: ListRecord): Promise<void> }): JSX.Element {
  const { translate } = useLanguage();
  const [note, setNote] = useState<ListRecord>();
  if (note) return <EditNote key={note.record.id} note={note} onSave={onSave} onDone={() => setNote(undefined)} />;
  return (
    <div class="list-buttons">
      {KINDS.map(({ type, label }) => (
        <button key={type} type="button" class="button" onClick={() => setNote(emptyNote(type))}>
          <Icon of="plus" size={14} />
          {translate(label)}
        </button>
      ))}
    </div>
  );
}

function emptyNote(type: RecordType): ListRecord {
  const id = `note-${crypto.randomUUID()}`;
  switch (type) {
    case 'entity':
      return { type, record: { id, kind: 'person', name: '', aliases: [], sources: [] } };
    case 'event':
      return { type, record: { id, title: '', start: '', kind: 'other', places: [], actors: [], sources: [] } };
    case 'claim':
      return {
        type,
        record: {
          id,
          topic: '',
          status: 'disputed',
          match: { within: 'paragraph' },
          versions: [{ by: [], statement: '', sources: [] }],
          sources: [],
        },
      };
  }
}
