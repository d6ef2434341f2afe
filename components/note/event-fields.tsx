// An earlier event: what, when, where and who, as far as the sentence says.

import type { JSX } from 'preact';
import { EVENT_KINDS } from '../../lib/model/list';
import type { NoteDraft } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { EVENT_LABELS } from '../labels-table';
import { DateField } from '../parts/date-field';
import { Field } from '../parts/field';
import { SelectField } from '../parts/select-field';

export function EventFields({ draft }: { draft: NoteDraft }): JSX.Element {
  const { translate } = useLanguage();
  const kinds = EVENT_KINDS.map((value) => ({ value, label: translate(EVENT_LABELS[value]) }));
  return (
    <>
      <Field label={translate('noteWhat')} name="title" initial={asTitle(draft.words)} required />
      <div class="note-pair">
        <DateField label={translate('noteWhen')} name="start" initial={draft.start} required explains />
        <DateField label={translate('noteUntil')} name="end" initial={draft.end} />
      </div>
      <Field label={translate('notePlaces')} name="places" initial={draft.places.join('; ')} />
      <Field label={translate('noteActors')} name="actors" initial={draft.parties.join('; ')} />
      <SelectField label={translate('noteKind')} name="kind" chosen="other" options={kinds} />
    </>
  );
}

/** Words from the middle of a sentence, as they would begin one. */
const asTitle = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
