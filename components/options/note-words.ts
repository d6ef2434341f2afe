// A note's kind, title and date in words. Pure.

import type { ListRecord } from '../../lib/model/list';
import { formatDate, formatDateRange } from '../dates';
import type { Language } from '../i18n';
import { ACTOR_LABELS, EVENT_LABELS } from '../labels-table';

export function noteTitle({ type, record }: ListRecord): string {
  if (type === 'entity') return record.name;
  return type === 'event' ? record.title : record.topic;
}

export function noteKind({ type, record }: ListRecord, { translate }: Language): string {
  if (type === 'entity') return translate(ACTOR_LABELS[record.kind]);
  return type === 'event' ? translate(EVENT_LABELS[record.kind]) : translate('noteAccountKind');
}

export function noteWhen({ type, record }: ListRecord, language: Language): string {
  if (type === 'event') return formatDateRange(record.start, record.end, language);
  return record.updated ? formatDate(record.updated, language) : '';
}
