// The form of one kind of note, filled in from the draft.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NoteDraft, NoteKind } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { failureWords } from '../parts/failure-words';
import { FormProblemsContext, useFormProblems } from '../parts/form-problems';
import { AccountFields } from './account-fields';
import { ActorFields } from './actor-fields';
import { AliasFields } from './alias-fields';
import { EventFields } from './event-fields';
import type { ActorSearch, NoteActions } from './note-state';
import { readNote } from './read-note';

type Props = NoteActions & { kind: NoteKind; draft: NoteDraft; search: ActorSearch };

export function NoteForm({ kind, draft, search, onSave, onSearchActors, onClose }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { problems, check } = useFormProblems();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<{ cause: unknown }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!check(form)) return;
    setSaving(true);
    setFailure(undefined);
    await onSave(readNote(kind, draft, new FormData(form))).catch((cause) => {
      setSaving(false);
      setFailure({ cause });
    });
  };
  return (
    <FormProblemsContext.Provider value={problems}>
      <form class="note-form" noValidate onSubmit={submit}>
        {kind === 'actor' && <ActorFields draft={draft} />}
        {kind === 'alias' && <AliasFields draft={draft} search={search} onSearchActors={onSearchActors} />}
        {kind === 'event' && <EventFields draft={draft} />}
        {kind === 'account' && <AccountFields draft={draft} />}
        {failure && <p role="alert">{translate(failureWords(failure.cause, 'noteFailed'))}</p>}
        <div class="note-buttons">
          <button ref={focusAtOnce} type="submit" class="button button-primary" disabled={isSaving}>
            {translate('save')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {translate('cancel')}
          </button>
        </div>
      </form>
    </FormProblemsContext.Provider>
  );
}

/** Everything is filled in: Enter saves. */
const focusAtOnce = (button: HTMLButtonElement | null): void => {
  if (button && document.activeElement === document.body) button.focus({ preventScroll: true });
};
