// One note of My list, to be corrected in place.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  ACTOR_KINDS,
  type Actor,
  type ActorKind,
  type DisputedClaim,
  EVENT_KINDS,
  type EventKind,
  type ListRecord,
  type PriorEvent,
} from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { ACTOR_LABELS, EVENT_LABELS } from '../labels-table';
import { DateField } from '../parts/date-field';
import { Field } from '../parts/field';
import { SelectField } from '../parts/select-field';

type Props = { note: ListRecord; onSave(record: ListRecord): Promise<void>; onDone(): void };

export function EditNote({ note, onSave, onDone }: Props): JSX.Element {
  const { translate } = useLanguage();
  const [failed, setFailed] = useState(false);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    try {
      await onSave(edited(note, new FormData(event.currentTarget as HTMLFormElement)));
      onDone();
    } catch {
      setFailed(true);
    }
  };
  return (
    <form class="note-form note-row" onSubmit={submit}>
      <NoteFields note={note} />
      {failed && <p role="alert">{translate('noteFailed')}</p>}
      <div class="note-buttons">
        <button type="submit" class="button button-primary">
          {translate('save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {translate('cancel')}
        </button>
      </div>
    </form>
  );
}

function NoteFields({ note }: { note: ListRecord }): JSX.Element {
  switch (note.type) {
    case 'entity':
      return <ActorFields actor={note.record} />;
    case 'event':
      return <EventFields event={note.record} />;
    case 'claim':
      return <ClaimFields claim={note.record} />;
  }
}

function ActorFields({ actor }: { actor: Actor }): JSX.Element {
  const { translate } = useLanguage();
  const kinds = ACTOR_KINDS.map((value) => ({ value, label: translate(ACTOR_LABELS[value]) }));
  const aliases = actor.aliases.map((alias) => alias.name).join('; ');
  return (
    <>
      <Field label={translate('editName')} name="name" initial={actor.name} required />
      <Field label={translate('editAliases')} name="aliases" initial={aliases} />
      <Field label={translate('editSummary')} name="summary" initial={actor.summary} />
      <SelectField label={translate('noteKind')} name="kind" chosen={actor.kind} options={kinds} />
    </>
  );
}

function EventFields({ event }: { event: PriorEvent }): JSX.Element {
  const { translate } = useLanguage();
  const kinds = EVENT_KINDS.map((value) => ({ value, label: translate(EVENT_LABELS[value]) }));
  return (
    <>
      <Field label={translate('noteWhat')} name="title" initial={event.title} required />
      <DateField label={translate('noteWhen')} name="start" initial={event.start} />
      <Field label={translate('editSummary')} name="summary" initial={event.summary} long />
      <SelectField label={translate('noteKind')} name="kind" chosen={event.kind} options={kinds} />
    </>
  );
}

function ClaimFields({ claim }: { claim: DisputedClaim }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <>
      <Field label={translate('noteTopic')} name="topic" initial={claim.topic} required />
      {claim.versions.map((version, index) => (
        <Field
          key={version.id ?? version.statement}
          label={version.by.map((party) => party.name).join(', ') || translate('noteStatement')}
          name={`statement-${index}`}
          initial={version.statement}
          required
          long
        />
      ))}
    </>
  );
}

function edited(note: ListRecord, fields: FormData): ListRecord {
  const field = (name: string): string => `${fields.get(name) ?? ''}`.trim();
  const summary = field('summary') || undefined;
  switch (note.type) {
    case 'entity':
      return {
        type: 'entity',
        record: {
          ...note.record,
          name: field('name'),
          kind: field('kind') as ActorKind,
          summary,
          aliases: aliasesOf(note.record, field('aliases')),
        },
      };
    case 'event':
      return {
        type: 'event',
        record: {
          ...note.record,
          title: field('title'),
          start: field('start'),
          kind: field('kind') as EventKind,
          summary,
        },
      };
    case 'claim':
      return {
        type: 'claim',
        record: {
          ...note.record,
          topic: field('topic'),
          versions: note.record.versions.map((version, index) => ({
            ...version,
            statement: field(`statement-${index}`),
          })),
        },
      };
  }
}

/** Names that stay keep what was known of them. */
function aliasesOf({ aliases }: Actor, typed: string): Actor['aliases'] {
  const names = typed.split(';').map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map(
      (name) =>
        aliases.find((alias) => alias.name === name) ?? { name, kind: 'alias' as const, strength: 'strong' as const },
    );
}
