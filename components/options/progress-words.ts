// How far reading a list has got, in words. Pure.

import type { SyncProgress } from '../../lib/model/sync-progress';
import { formatBytes } from '../dates';
import type { Language } from '../i18n';

export function progressWords(
  { phase, records, expected, bytes, totalBytes }: SyncProgress,
  language: Language,
): string {
  const { translate, number } = language;
  if (phase === 'applying') return translate('listApplying', number(records));
  if (phase === 'reading') {
    return expected === undefined
      ? translate('listReading', number(records))
      : translate('listReadingOf', number(records), number(Math.max(records, expected)));
  }
  if (bytes === 0) return translate('fetching');
  return totalBytes === undefined
    ? translate('fetched', formatBytes(bytes, language))
    : translate('fetchedOf', formatBytes(bytes, language), formatBytes(totalBytes, language));
}
