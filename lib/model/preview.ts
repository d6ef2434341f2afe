// What a reader sees of a list before it is added.

import type { EventFacets, ImportFilter } from './import-filter';
import type { ListHeader, ListRecord } from './list';
import type { ListProblem } from './list-problem';
import type { ListLimits, RecordCounts } from './list-store';

export type PreviewRequest =
  /** What the reader typed or pasted. */
  { from: 'address'; typed: string; limits?: ListLimits } | ({ from: 'file' } & FileReference);

/** A local file, as a `blob:` address of the page that was given it, so that its bytes are never copied through a message. */
export type FileReference = { name: string; lastModified: number; blobUrl: string };

/** What the reader chose while looking at a preview. */
export type AddChoices = { filter?: ImportFilter; limits?: ListLimits };

export type ListPreview = {
  /** Handed back to add exactly what was shown; good until the background ends. */
  token: string;
  header: ListHeader;
  /** The address that will be checked, after normalising; absent for files. */
  url?: string;
  /** What the reader typed, when normalising changed it. */
  typedUrl?: string;
  /** Id of the adapter that read it: `context-list`, `csv`, … */
  format: string;
  bytes: number;
  counts: RecordCounts;
  /** How much it may hold unless the reader allows more. */
  limits: ListLimits;
  /** What a filter can choose from; only for tables of events that can be filtered. */
  facets?: EventFacets;
  /** Up to ten records, of each type that the list has. */
  samples: ListRecord[];
  /** Records left out because they were bad, and the first of the reasons. */
  skipped: number;
  problems: ListProblem[];
  /** Things that cost no record. */
  warnings: ListProblem[];
  /** Records of kinds that have no place here, by kind. */
  leftOut: Record<string, number>;
  /** Only for lists that name a key. */
  signature?: 'good' | 'missing' | 'bad';
  /** Title of the list with this id or address that is followed already. */
  followed?: string;
  /** Some sources forbid passing their data on. */
  redistribution?: 'prohibited';
};
