// What a reader sees of a list before it is added.

import type { ListHeader } from './list';

export type PreviewRequest =
  | { from: 'url'; url: string }
  /** A packaged starter list by file name, or the text of a local file. */
  | { from: 'file'; name: string; text: string };

export type ListPreview = {
  /** Handed back to add exactly what was shown. */
  token: string;
  header: ListHeader;
  /** The address that will be checked, after normalising; absent for files. */
  url?: string;
  bytes: number;
  counts: { entities: number; events: number; claims: number };
  /** Up to ten lines of what is inside. */
  samples: { type: 'entity' | 'event' | 'claim'; text: string }[];
  warnings: string[];
  skipped: number;
  /** A list of this id is followed already. */
  known: boolean;
};
