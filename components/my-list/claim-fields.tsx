// A dispute of My list: the question, the words that show it, and its accounts.

import type { JSX } from 'preact';
import { CLAIM_STATUSES, type DisputedClaim } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { Icon } from '../icon';
import { LISTED_LABELS } from '../labels-table';
import { DateField } from '../parts/date-field';
import { Field } from '../parts/field';
import { SelectField } from '../parts/select-field';
import { namesOf } from './edited-record';
import { useRows } from './use-rows';

export function ClaimFields({ claim }: { claim: DisputedClaim }): JSX.Element {
  const { translate } = useLanguage();
  const versions = useRows(claim.versions.length);
  const statuses = CLAIM_STATUSES.map((value) => ({ value, label: translate(LISTED_LABELS[value]) }));
  return (
    <>
      <Field label={translate('noteTopic')} name="topic" initial={claim.topic} required />
      <Field
        label={translate('editPhrases')}
        name="phrases"
        initial={claim.match.phrases?.join('; ')}
        maxLength={4000}
        // Word groups, which lists of others may have, show the matter too.
        required={!claim.match.all}
        hint={translate('notePhraseHint')}
      />
      <SelectField label={translate('editStatus')} name="status" chosen={claim.status} options={statuses} />
      {versions.rows.map((row, index) => (
        <fieldset key={row} class="edit-part">
          <legend class="label">{translate('accountNumber', `${index + 1}`)}</legend>
          <Field
            label={translate('noteStatement')}
            name={`version-${row}-statement`}
            initial={claim.versions[row]?.statement}
            required
            long
          />
          <div class="note-pair">
            <Field
              label={translate('noteBy')}
              name={`version-${row}-by`}
              initial={namesOf(claim.versions[row]?.by ?? [])}
            />
            <DateField label={translate('noteWhen')} name={`version-${row}-date`} initial={claim.versions[row]?.date} />
          </div>
          {versions.rows.length > 1 && (
            <button type="button" class="button button-quiet edit-remove" onClick={() => versions.remove(row)}>
              <Icon of="trash" size={14} />
              {translate('removeAccount')}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" class="button edit-add" onClick={versions.add}>
        <Icon of="plus" size={14} />
        {translate('addAccount')}
      </button>
    </>
  );
}
