// Local files that the browser lets us read again (Chromium): their handles, and reading through them. A handle cannot cross a message, so this page keeps them.

import type { ListId } from '../../lib/model/list';
import type { FileReference } from '../../lib/model/preview';
import { callBackground, database } from './use-stored';

type Asking = { mode: 'read' };
type Handle = FileSystemFileHandle & {
  queryPermission?(asking: Asking): Promise<PermissionState>;
  requestPermission?(asking: Asking): Promise<PermissionState>;
};
type Picker = { showOpenFilePicker?: (options?: object) => Promise<FileSystemFileHandle[]> };

const READ: Asking = { mode: 'read' };

export const canPick = (): boolean => (globalThis as Picker).showOpenFilePicker !== undefined;

/** Straight from a click. Undefined when the reader chose nothing. */
export async function pickFile(): Promise<FileSystemFileHandle | undefined> {
  const handles = await (globalThis as Picker).showOpenFilePicker?.().catch(() => undefined);
  return handles?.[0];
}

/** What a drop gives, when it is a file at all. */
export const asFileHandle = (value: unknown): FileSystemFileHandle | undefined =>
  value instanceof FileSystemFileHandle ? value : undefined;

export const keepFile = (list: ListId, handle: FileSystemFileHandle): Promise<unknown> =>
  database.files.put({ list, handle });

export const forgetFile = (list: ListId): Promise<void> => database.files.delete(list);

export const referTo = (file: File): FileReference => ({
  name: file.name,
  lastModified: file.lastModified,
  blobUrl: URL.createObjectURL(file),
});

/** Once when the page opens: every kept file that may be read without asking; the others wait for a click. */
export async function readKeptFiles(): Promise<void> {
  for (const { list, handle } of await database.files.toArray()) {
    const state = await (handle as Handle).queryPermission?.(READ);
    if (state === 'granted') await readKept(list, handle);
    else await callBackground('fileUnread', list, 'FILE_PERMISSION');
  }
}

/** Straight from a click: the browser asks the reader again where it has to. False when nothing is kept. */
export async function readKeptFile(list: ListId): Promise<boolean> {
  const kept = await database.files.get(list);
  if (!kept) return false;
  const state = await (kept.handle as Handle).requestPermission?.(READ);
  if (state === 'granted') await readKept(list, kept.handle);
  else await callBackground('fileUnread', list, 'FILE_PERMISSION');
  return true;
}

async function readKept(list: ListId, handle: FileSystemFileHandle): Promise<void> {
  const file = await handle.getFile().catch(() => undefined);
  if (file) await readFile(list, file);
  else await callBackground('fileUnread', list, 'FILE_GONE');
}

export async function readFile(list: ListId, file: File): Promise<void> {
  const reference = referTo(file);
  await callBackground('checkFile', list, reference).finally(() => URL.revokeObjectURL(reference.blobUrl));
}
