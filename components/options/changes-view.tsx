// What an update added, changed and removed: whole counts, and the first records by name.

import type { JSX } from 'preact';
import type { ChangedRecord, ChangeSummary, RecordCounts } from '../../lib/model/list-store';
import { type PluralKey, useLanguage } from '../i18n';

const SHOWN = 30;

const SIGNS: Record<ChangedRecord['change'], string> = { added: '+', changed: '±', removed: '−' };

export function ChangesView({ changes }: { changes: ChangeSummary }): JSX.Element {
  const { count, list, translate } = useLanguage();
  const parts = [
    sentence('changesAdded', changes.added),
    sentence('changesChanged', changes.changed),
    sentence('changesRemoved', changes.removed),
    sentence('changesRenamed', changes.renamed),
  ].filter((part) => part !== '');
  const total = [changes.added, changes.changed, changes.removed].reduce((sum, counts) => sum + all(counts), 0);
  const shown = changes.records.slice(0, SHOWN);
  return (
    <div class="changes small">
      <p>{parts.length > 0 ? list(parts) : translate('changesNone')}</p>
      <ul>
        {shown.map(({ type, id, title, change }) => (
          <li key={`${change} ${type} ${id}`} class="change">
            <span class="change-sign figures" aria-hidden="true">
              {SIGNS[change]}
            </span>
            <span class="hidden-visually">{translate(CHANGE_WORDS[change])}</span> <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      {total > shown.length && <p class="faint">{count('changesMore', total - shown.length)}</p>}
    </div>
  );

  function sentence(key: PluralKey, counts: RecordCounts): string {
    const number = all(counts);
    return number > 0 ? count(key, number) : '';
  }
}

const CHANGE_WORDS = { added: 'changeAdded', changed: 'changeChanged', removed: 'changeRemoved' } as const;

const all = ({ entities, events, claims }: RecordCounts): number => entities + events + claims;
