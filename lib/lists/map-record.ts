// Foreign formats are mapped as they come, without a schema of their own: a record whose values are of other types than the format's is refused with its place.

import type { ListPart } from './adapter';

/** What `map` makes of one record. A TypeError in it is the record's doing; everything else is ours and goes on. */
export function mapRecord(map: () => ListPart | ListPart[], path: string, line: number): ListPart[] {
  try {
    return [map()].flat();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const reason = `${path || 'The file'} has a value of another type than this format has there: compare it with a record that is read.`;
    return [{ kind: 'problem', problem: { code: 'wrong-type', path, line, reason } }];
  }
}
