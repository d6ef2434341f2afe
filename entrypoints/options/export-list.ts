// Hands a file to the reader.

import type { ListId } from '../../lib/model/list';
import { callBackground } from './use-stored';

export async function exportList(id: ListId, as: 'json' | 'csv'): Promise<void> {
  for (const { name, text } of await callBackground('exportList', id, as)) saveFile(name, text);
}

export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: name.endsWith('.csv') ? 'text/csv' : 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
