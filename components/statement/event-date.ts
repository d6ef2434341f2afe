// An earlier event's date in words, as exact as its list has it and never more. Pure.

import type { PriorEvent } from '../../lib/model/list';
import { formatDateRange } from '../dates';
import type { Language } from '../i18n';

/** "about Jul 2020" */
export function eventDate(
  event: Pick<PriorEvent, 'start' | 'end'>,
  record: Pick<PriorEvent, 'dateApprox'> | undefined,
  language: Language,
): string {
  const date = formatDateRange(event.start, event.end, language);
  return record?.dateApprox ? language.translate('dateAbout', date) : date;
}
