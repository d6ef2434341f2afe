// A note's kind, title and date in words, and whether it fits what the reader looks for. Pure.

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
  return type === 'event' ? translate(EVENT_LABELS[record.kind]) : translate('noteDisputeKind');
}

export function noteWhen({ type, record }: ListRecord, language: Language): string {
  if (type === 'event') return formatDateRange(record.start, record.end, language);
  return record.updated ? formatDate(record.updated, language) : '';
}

/** Every word that was typed stands somewhere in the note, whatever the accents and capitals. */
export function fitsQuery(note: ListRecord, query: string): boolean {
  const wanted = plain(query).split(/\s+/);
  const words = plain(wordsOf(note).join('\n'));
  return wanted.every((word) => words.includes(word));
}

function wordsOf(note: ListRecord): string[] {
  const { type, record } = note;
  const sources = record.sources.flatMap(({ title, url, quote }) => [title ?? '', url, quote ?? '']);
  const common = [noteTitle(note), record.summary ?? '', ...sources];
  if (type === 'entity') return [...common, ...record.aliases.map(({ name }) => name)];
  if (type === 'event')
    return [...common, record.start, ...record.places.map(({ name }) => name), ...record.actors.map(nameOf)];
  return [...common, ...record.versions.flatMap(({ statement, by }) => [statement, ...by.map(nameOf)])];
}

const nameOf = ({ name, entity }: { name?: string; entity?: string }): string => name ?? entity ?? '';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
