// Small made-up lists, as files.

import type { ListHeader } from '../../lib/model/list';

export type ListFile = ListHeader & { entities?: object[]; events?: object[]; claims?: object[] };

export const person = (id: string, more: object = {}): object => ({
  id,
  kind: 'person',
  name: `Person ${id}`,
  ...more,
});

export const incident = (id: string, more: object = {}): object => ({
  id,
  title: `Incident ${id}`,
  start: '2024-05-01',
  ...more,
});

export const people = (count: number, from = 0): object[] =>
  Array.from({ length: count }, (_, at) => person(`p${from + at}`));

export function listFile(parts: Partial<ListFile> = {}): ListFile {
  return {
    format: 'context-list',
    formatVersion: '1.0',
    id: 'example.org/list',
    title: 'A list',
    publisher: { name: 'Example Desk' },
    published: '2026-03-01T09:00:00Z',
    ...parts,
  };
}

export const listText = (parts?: Partial<ListFile>): string => JSON.stringify(listFile(parts));
