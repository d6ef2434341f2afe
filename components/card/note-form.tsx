// A small form that saves an account or an event to My list, with the page it was read on.

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { EVENT_KINDS, type EventKind } from '../../lib/model/list';
import type { NewNote } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { EVENT_LABELS } from '../labels-table';
import { DateField } from '../parts/date-field';
import { Field } from '../parts/field';
import type { NotePage } from './card-actions';

type Common = { page: NotePage; quote: string; save(note: NewNote): Promise<void> };

/** What the form starts from. */
export type NoteStart = Common &
  ({ type: 'event' } | { type: 'account'; topic: string; statement: string; by: string });

const PHRASE_LENGTH = 80;

export function NoteForm({ start, onDone }: { start: NoteStart; onDone(): void }): JSX.Element {
  const { translate } = useLanguage();
  const [state, setState] = useState<'open' | 'saving' | 'saved' | 'failed'>('open');
  const heading = useId();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setState('saving');
    try {
      await start.save(noteOf(start, new FormData(event.currentTarget as HTMLFormElement)));
      setState('saved');
    } catch {
      setState('failed');
    }
  };
  if (state === 'saved') {
    return (
      <p class="note-saved small" role="status">
        {translate('noteSaved')}
      </p>
    );
  }
  return (
    <form class="note-form" aria-labelledby={heading} onSubmit={submit}>
      <h3 class="label" id={heading}>
        {translate(start.type === 'event' ? 'noteEvent' : 'noteAccount')}
      </h3>
      {start.type === 'event' ? <EventFields page={start.page} /> : <AccountFields start={start} />}
      {state === 'failed' && <p role="alert">{translate('noteFailed')}</p>}
      <div class="note-buttons">
        <button type="submit" class="button button-primary" disabled={state === 'saving'}>
          {translate('save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {translate('cancel')}
        </button>
      </div>
    </form>
  );
}

function EventFields({ page }: { page: NotePage }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <>
      <Field label={translate('noteWhat')} name="title" required />
      <DateField label={translate('noteWhen')} name="start" initial={page.date} />
      <label class="field-label">
        {translate('noteKind')}
        <select class="field" name="kind">
          {EVENT_KINDS.map((kind) => (
            <option key={kind} value={kind} selected={kind === 'other'}>
              {translate(EVENT_LABELS[kind])}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function AccountFields({ start }: { start: { topic: string; statement: string; by: string } }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <>
      <Field label={translate('noteTopic')} name="topic" initial={start.topic} required />
      <Field label={translate('noteStatement')} name="statement" initial={start.statement} required long />
      <Field label={translate('noteBy')} name="by" initial={start.by} />
    </>
  );
}

function noteOf(start: NoteStart, fields: FormData): NewNote {
  const field = (name: string): string => `${fields.get(name) ?? ''}`.trim();
  const source = { ...start.page, quote: start.quote };
  if (start.type === 'event') {
    return { type: 'event', title: field('title'), start: field('start'), kind: field('kind') as EventKind, source };
  }
  const by = field('by');
  const phrase = start.quote.slice(0, PHRASE_LENGTH).trim();
  return { type: 'account', topic: field('topic'), statement: field('statement'), ...(by && { by }), phrase, source };
}
