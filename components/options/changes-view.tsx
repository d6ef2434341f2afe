// What an update added, changed and removed: whole counts, the first records of each by name, and what a changed one said before.

import type { JSX } from 'preact';
import type { FieldChange } from '../../lib/model/field-changes';
import type { ChangedRecord, ChangeSummary, RecordCounts } from '../../lib/model/list-store';
import { type PluralKey, useLanguage } from '../i18n';
import { RecordChange } from './record-change';

type Change = ChangedRecord['change'];
export type LoadFields = (record: ChangedRecord) => Promise<readonly FieldChange[]>;

/** Of each kind of change. */
const SHOWN = 20;
const ORDER: readonly Change[] = ['removed', 'changed', 'added'];

/** Without `loadFields`, changed records are only named. */
export function ChangesView({
  changes,
  loadFields,
}: {
  changes: ChangeSummary;
  loadFields?: LoadFields | undefined;
}): JSX.Element {
  const { count, list, translate } = useLanguage();
  const parts = [
    sentence('changesAdded', changes.added),
    sentence('changesChanged', changes.changed),
    sentence('changesRemoved', changes.removed),
    sentence('changesRenamed', changes.renamed),
  ].filter((part) => part !== '');
  return (
    <div class="changes small">
      <p>{parts.length > 0 ? list(parts) : translate('changesNone')}</p>
      {ORDER.map((change) => (
        <Group key={change} change={change} changes={changes} loadFields={loadFields} />
      ))}
    </div>
  );

  function sentence(key: PluralKey, counts: RecordCounts): string {
    const number = all(counts);
    return number > 0 ? count(key, number) : '';
  }
}

type GroupProps = { change: Change; changes: ChangeSummary; loadFields: LoadFields | undefined };

function Group({ change, changes, loadFields }: GroupProps): JSX.Element | null {
  const { count } = useLanguage();
  const shown = changes.records.filter((record) => record.change === change).slice(0, SHOWN);
  const more = all(changes[change]) - shown.length;
  if (shown.length === 0) return null;
  return (
    <>
      <ul class={change === 'changed' ? 'changes-open' : 'changes-names'}>
        {shown.map((record) => (
          <RecordChange key={`${record.type} ${record.id}`} record={record} loadFields={loadFields} />
        ))}
      </ul>
      {more > 0 && <p class="faint">{count('changesMore', more)}</p>}
    </>
  );
}

const all = ({ entities, events, claims }: RecordCounts): number => entities + events + claims;
