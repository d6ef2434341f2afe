// Real files of every format, to be mutated: the formats' fixtures, the good and the bad lists of the fixtures, the start of a starter list.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export type RealFile = { name: string; bytes: Uint8Array };

/** Larger ones are cut: a mutation is looked for in vain in a large file. */
const MAX_BYTES = 12_000;

const filesIn = (folder: string): RealFile[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ name }) => ({ name, bytes: readFileSync(join(ROOT, folder, name)).subarray(0, MAX_BYTES) }));

/** In an order that is the same on every machine: a seed must mean the same everywhere. */
export const REAL_FILES: readonly RealFile[] = [
  'tests/fixtures/formats',
  'tests/fixtures/context-list/valid',
  'tests/fixtures/context-list/tolerated',
  'tests/fixtures/context-list/invalid',
  'public/lists',
]
  .flatMap(filesIn)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
