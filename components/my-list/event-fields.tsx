// An event of My list: what, when, where, who, and how sure.

import type { JSX } from 'preact';
import { EVENT_KINDS, EVENT_STATUSES, type PriorEvent } from '../../lib/model/list';
import { useLanguage } from '../i18n';
import { EVENT_LABELS, EVENT_STATUS_LABELS } from '../labels-table';
import { DateField } from '../parts/date-field';
import { Field } from '../parts/field';
import { SelectField } from '../parts/select-field';
import { namesOf } from './edited-record';

export function EventFields({ event }: { event: PriorEvent }): JSX.Element {
  const { translate } = useLanguage();
  const kinds = EVENT_KINDS.map((value) => ({ value, label: translate(EVENT_LABELS[value]) }));
  const statuses = EVENT_STATUSES.map((value) => ({ value, label: translate(EVENT_STATUS_LABELS[value]) }));
  return (
    <>
      <Field label={translate('noteWhat')} name="title" initial={event.title} required />
      <div class="note-pair">
        <DateField label={translate('noteWhen')} name="start" initial={event.start} required explains />
        <DateField label={translate('noteUntil')} name="end" initial={event.end} />
      </div>
      <Field label={translate('notePlaces')} name="places" initial={namesOf(event.places)} maxLength={4000} />
      <Field label={translate('noteActors')} name="actors" initial={namesOf(event.actors)} maxLength={4000} />
      <Field label={translate('editSummary')} name="summary" initial={event.summary} long />
      <div class="note-pair">
        <SelectField label={translate('noteKind')} name="kind" chosen={event.kind} options={kinds} />
        <SelectField
          label={translate('editStatus')}
          name="status"
          chosen={event.status ?? ''}
          options={[{ value: '', label: translate('editNoStatus') }, ...statuses]}
        />
      </div>
    </>
  );
}
