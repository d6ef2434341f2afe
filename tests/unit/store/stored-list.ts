// Rows of lists for tests of the store, as short as they may be.

import type { ListCopy, StoredList } from '../../../lib/model/list-store';

export const copyOf = (generation: number): ListCopy => ({
  generation,
  header: {
    format: 'context-list',
    formatVersion: '1.0',
    id: 'example',
    title: 'Example',
    publisher: { name: 'Example' },
    published: '2026-01-01T00:00:00Z',
  },
  counts: { entities: 0, events: 0, claims: 0 },
  format: 'context-list',
  bytes: 0,
  readAt: 0,
  skipped: 0,
  problems: [],
});

export const emptyList = (id = 'example'): StoredList => ({
  id,
  kind: 'url',
  enabled: true,
  addedAt: 1,
  failures: 0,
  nextDueAt: 0,
  pinned: false,
});
