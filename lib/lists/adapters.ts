// Every format that can be read, in the order in which they are asked. Adding a format is adding a row.

import type { ListAdapter } from './adapter';
import { contextList } from './context-list';
import type { Head } from './head';

export const ADAPTERS: readonly ListAdapter[] = [contextList];

/** The first adapter that recognises the file. */
export function adapterFor(head: Head): ListAdapter | undefined {
  return ADAPTERS.find((adapter) => adapter.recognises(head));
}
