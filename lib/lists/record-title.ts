// The one line by which a record is called.

import type { ListRecord } from '../model/list';

export function titleOf({ type, record }: ListRecord): string {
  return type === 'entity' ? record.name : type === 'event' ? record.title : record.topic;
}
