// Ids of a sheet's records: those that stand in it, and those made of names where the cell is empty.

import { fold } from '../text/fold';
import type { ListPart } from './adapter';
import { clipId } from './clip';

export const UNNAMED = 'unnamed';

export class SheetIds {
  #made = 0;

  /** The cell's id, or one made of the words, the same every time. */
  of(cell: string, kind: string, words: string): string {
    const own = clipId(cell);
    if (own !== undefined) return own;
    const slug = fold(words).replace(/\s+/g, '-');
    // The record will be refused for its missing name; one problem is enough.
    if (slug === '') return UNNAMED;
    this.#made++;
    return clipId(`${kind}:${slug}`) ?? UNNAMED;
  }

  warnings(sheet: string): ListPart[] {
    if (this.#made === 0) return [];
    const reason =
      this.#made === 1
        ? `1 row of ${sheet} has no id, so one was made of its name: renaming it makes it a new record.`
        : `${this.#made} rows of ${sheet} have no id, so ids were made of their names: renaming one of them makes it a new record.`;
    return [{ kind: 'warning', problem: { code: 'missing', path: 'id', reason } }];
  }
}
