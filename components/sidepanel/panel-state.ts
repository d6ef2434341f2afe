// What the side panel is given beyond the popup's page: a search over everything stored.

import type { EventRow } from '../../lib/model/card';
import type { Listed } from '../../lib/model/list';

export type EventSearch = {
  query: string;
  /** `preparing` while the stored events are being read for the first search. */
  state: 'ready' | 'preparing' | 'failed';
  /** Why it failed, in the browser's words. */
  reason?: string;
  /** The best of them. */
  hits: readonly Listed<EventRow>[];
  /** How many stored events fit. */
  total: number;
};
