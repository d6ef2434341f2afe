// The form of one note of My list, whatever its kind.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListRecord } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { FormProblemsContext, useFormProblems } from '../parts/form-problems';
import { ActorFields } from './actor-fields';
import { ClaimFields } from './claim-fields';
import { editedRecord } from './edited-record';
import { EventFields } from './event-fields';
import { SourceFields } from './source-fields';

type Props = { note: ListRecord; onSave(record: ListRecord): Promise<void>; onDone(): void };

export function EditNote({ note, onSave, onDone }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { problems, check } = useFormProblems();
  const [failed, setFailed] = useState(false);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!check(form)) return;
    try {
      await onSave(editedRecord(note, new FormData(form)));
      onDone();
    } catch {
      setFailed(true);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onDone();
  };
  return (
    <FormProblemsContext.Provider value={problems}>
      <form ref={focusFirst} class="note-form edit-note" noValidate onSubmit={submit} onKeyDown={onKeyDown}>
        {note.type === 'entity' && <ActorFields actor={note.record} />}
        {note.type === 'event' && <EventFields event={note.record} />}
        {note.type === 'claim' && <ClaimFields claim={note.record} />}
        <SourceFields sources={note.record.sources} />
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
    </FormProblemsContext.Provider>
  );
}

/** The pressed button gave way to the form. */
const focusFirst = (form: HTMLFormElement | null): void => {
  if (form && !form.contains(document.activeElement)) form.querySelector('input')?.focus();
};
