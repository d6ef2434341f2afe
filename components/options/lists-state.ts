// What the Lists section is given and may ask for.

import type { FieldChange } from '../../lib/model/field-changes';
import type { ImportFilter } from '../../lib/model/import-filter';
import type { ListId } from '../../lib/model/list';
import type { ChangedRecord, ChangeSummary, StoredList } from '../../lib/model/list-store';
import type { LocalList } from '../../lib/model/note';
import type { AddChoices, ListPreview } from '../../lib/model/preview';
import type { SyncProblem } from '../../lib/model/sync-problem';
import type { SyncProgress } from '../../lib/model/sync-progress';
import type { Remedy } from './problem-words';

/** Where adding a list has got to. */
export type Adding =
  /** `address`: what was asked for and nobody answered about. */
  | { step: 'ask'; address?: string | undefined }
  /** A link of a page leads to what may be the reader's own computer or network: it waits in the field until they say that it be fetched. */
  | { step: 'waits'; address: string }
  /** `address` is the one that is fetched, after normalising. */
  | { step: 'fetching'; address: string; progress?: SyncProgress | undefined }
  | { step: 'failed'; address: string; problem: SyncProblem }
  | { step: 'preview'; preview: ListPreview }
  | { step: 'saving'; title: string; progress?: SyncProgress | undefined }
  | { step: 'added'; title: string };

export type ListsState = {
  /** Absent while they are being looked up. In the reader's order. */
  lists?: readonly StoredList[];
  /** What is being checked or read right now; without a value it has only just been asked for. */
  activities: ReadonlyMap<ListId, SyncProgress | undefined>;
  /** Local files that the browser lets us read again. */
  keptFiles?: ReadonlySet<ListId>;
  adding: Adding;
  /** What a typed address will be fetched as, when that differs. */
  normalised?: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** How many lists were brought back after the browser had lost them, until the reader has seen it. */
  healed?: { lists: number; onSeen(): void } | undefined;
  /** Lists that the browser has lost and that only the reader can give again, until they have seen it. */
  lost?: { lists: readonly LocalList[]; onSeen(): void } | undefined;
};

export type AddActions = {
  /** The reader types: the wiring may answer with `normalised`. */
  onTyping(address: string): void;
  onFetch(address: string): void;
  onFile(file: File, handle?: Promise<unknown>): void;
  /** Lets the browser ask for a file that can be read again later. Absent where it has no such thing. */
  onPick?: (() => void) | undefined;
  /** The wiring asks for the origin's permission in this very click. */
  onAllow(address: string): void;
  /** The same address with a higher limit; the one that was too low is in `problem`. */
  onRaise(address: string, problem: SyncProblem): void;
  onAdd(preview: ListPreview, choices: AddChoices): void;
  onCancelAdding(): void;
};

export type ListActions = {
  onCheck(id: ListId): void;
  onCheckAll(): void;
  onEnable(id: ListId, enabled: boolean): void;
  /** Stops a running check; nothing of it stays. */
  onCancel(id: ListId): void;
  /** Undefined: the publisher's own interval. */
  onInterval(id: ListId, intervalMs: number | undefined): void;
  /** Lists higher up give the name and the first line where several hold the same Actor. Absent: no arrows. */
  onMove?(id: ListId, by: -1 | 1): void;
  /** A local file, read by its handle when none is given. */
  onFileAgain(id: ListId, file?: File): void;
  onFilter(id: ListId, filter: ImportFilter): void;
  /** What one record of an update said before and says now. Absent: changed records are only named. */
  onChangedFields?(id: ListId, changes: ChangeSummary, record: ChangedRecord): Promise<readonly FieldChange[]>;
  onRestore(id: ListId): void;
  onUnpin(id: ListId): void;
  onExport(id: ListId, as: 'json' | 'csv'): void;
  onRemove(id: ListId): void;
  /** `since`: of the update that is shown. */
  onApplyHeld(id: ListId, since: number): void;
  onKeepOld(id: ListId, since: number): void;
  onRemedy(id: ListId, remedy: Remedy): void;
};
