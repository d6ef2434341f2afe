// How often a list is looked at: as its publisher wishes, or as the reader does.

import type { JSX } from 'preact';
import type { StoredList } from '../../lib/model/list-store';
import { useLanguage } from '../i18n';
import type { ListActions } from './lists-state';

const HOUR_MS = 3_600_000;
const CHOICES_MS = [HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS, 7 * 24 * HOUR_MS];

type Props = { list: StoredList; onInterval: ListActions['onInterval'] };

export function IntervalChoice({ list, onInterval }: Props): JSX.Element {
  const { translate, count } = useLanguage();
  const words = (ms: number): string =>
    ms < 48 * HOUR_MS ? count('everyHours', ms / HOUR_MS) : count('everyDays', ms / HOUR_MS / 24);
  return (
    <label class="interval small soft">
      {translate('howOften')}
      <select
        class="field"
        value={list.intervalMs === undefined ? '' : String(list.intervalMs)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onInterval(list.id, value === '' ? undefined : Number(value));
        }}
      >
        <option value="">{translate('publisherInterval')}</option>
        {CHOICES_MS.map((ms) => (
          <option key={ms} value={String(ms)}>
            {words(ms)}
          </option>
        ))}
      </select>
    </label>
  );
}
