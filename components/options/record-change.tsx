// One record that an update touched; a changed one opens and says what stood there before.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldChange } from '../../lib/model/field-changes';
import type { ChangedRecord } from '../../lib/model/list-store';
import { type MessageKey, useLanguage } from '../i18n';
import type { LoadFields } from './changes-view';

const SIGNS: Record<ChangedRecord['change'], string> = { added: '+', changed: '±', removed: '−' };
const CHANGE_WORDS = { added: 'changeAdded', changed: 'changeChanged', removed: 'changeRemoved' } as const;

/** Fields that have a name in the reader's language; the others keep the one they have in the file. */
const FIELD_NAMES = new Map<string, MessageKey>([
  ['name', 'editName'],
  ['summary', 'editSummary'],
  ['kind', 'noteKind'],
  ['title', 'noteWhat'],
  ['start', 'noteWhen'],
  ['topic', 'noteTopic'],
  ['status', 'editStatus'],
  ['sources', 'sourcesLabel'],
]);

type Props = { record: ChangedRecord; loadFields: LoadFields | undefined };

export function RecordChange({ record, loadFields }: Props): JSX.Element {
  const [fields, setFields] = useState<readonly FieldChange[]>();
  if (record.change !== 'changed' || !loadFields)
    return (
      <li class="change">
        <Named record={record} />
      </li>
    );
  return (
    <li class="change">
      <details onToggle={(event) => event.currentTarget.open && !fields && void loadFields(record).then(setFields)}>
        <summary>
          <Named record={record} />
        </summary>
        {fields && <Fields fields={fields} />}
      </details>
    </li>
  );
}

function Named({ record: { change, title } }: { record: ChangedRecord }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <>
      <span class="change-sign figures" aria-hidden="true">
        {SIGNS[change]}
      </span>
      <span class="hidden-visually">{translate(CHANGE_WORDS[change])}</span> <bdi>{title}</bdi>
    </>
  );
}

function Fields({ fields }: { fields: readonly FieldChange[] }): JSX.Element {
  const { translate } = useLanguage();
  return (
    <dl class="fields">
      {fields.map(({ field, before, after }) => {
        const name = FIELD_NAMES.get(field);
        return (
          <div key={field} class="field-change">
            <dt class="faint">{name ? translate(name) : <code>{field}</code>}</dt>
            {before && (
              <dd dir="auto">
                <del>{before}</del>
              </dd>
            )}
            {after && (
              <dd dir="auto">
                <ins>{after}</ins>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
