// Rows of what the reader hid, of every version.

import type { HiddenRow } from './database';

/** Rows of the first days knew Actors only. */
export const fullHiddenRow = (row: HiddenRow): HiddenRow =>
  row.what ? row : Object.assign(row as HiddenRow, { what: 'actor' as const });
