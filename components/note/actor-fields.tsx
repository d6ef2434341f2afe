// A new Actor: its name as selected, what it is, one line about it.

import type { JSX } from 'preact';
import { ACTOR_KINDS } from '../../lib/model/list';
import type { NoteDraft } from '../../lib/model/note';
import { useLanguage } from '../i18n';
import { ACTOR_LABELS } from '../labels-table';
import { Field } from '../parts/field';
import { SelectField } from '../parts/select-field';

export function ActorFields({ draft }: { draft: NoteDraft }): JSX.Element {
  const { translate } = useLanguage();
  const kinds = ACTOR_KINDS.map((value) => ({ value, label: translate(ACTOR_LABELS[value]) }));
  return (
    <>
      <Field label={translate('editName')} name="name" initial={draft.words} required />
      <SelectField label={translate('noteKind')} name="kind" chosen="person" options={kinds} />
      <Field label={translate('editSummary')} name="summary" />
    </>
  );
}
