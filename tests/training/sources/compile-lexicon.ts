// Hashes the words of tests/training/sources/lexicon into the tables of lib/claims/sources/lexicon: npx tsx tests/training/sources/compile-lexicon.ts

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  encodedHashes,
  hashOfEntry,
  OF_NAMES,
  OF_WORDS,
  type Widths,
} from '../../../lib/claims/sources/lexicon/hashed-words';
import { keyOf } from '../../../lib/claims/sources/lexicon/known-bodies';
import { knownBodies, lexiconWords } from './lexicon-files';

const FOLDER = resolve(import.meta.dirname, '../../../lib/claims/sources/lexicon');

const words = lexiconWords().map(({ word, type = '', kind = '' }) => [word, `${type} ${kind}`] as const);
writeFileSync(
  `${FOLDER}/words-table.ts`,
  `// Hashes of words by kind of source and kind of word. Written by tests/training/sources/compile-lexicon.ts.

export const WORDS = \`${table(words, OF_WORDS)}\`;
`,
);
const names = knownBodies().map(({ name, group }) => [keyOf(name.split(' ')), group] as const);
writeFileSync(
  `${FOLDER}/known-bodies-table.ts`,
  `// Hashes of well-known bodies' names by kind of source and kind of body. Written by tests/training/sources/compile-lexicon.ts.

export const KNOWN_BODIES = \`${table(names, OF_NAMES)}\`;
`,
);

function table(entries: readonly (readonly [string, string])[], widths: Widths): string {
  const groupOf = new Map<number, string>();
  const taken = new Map<number, string>();
  for (const [word, group] of entries) {
    const hash = hashOfEntry(word, widths);
    const other = taken.get(hash);
    if (other === undefined) {
      taken.set(hash, word);
      groupOf.set(hash, group);
    } else if (other !== word) console.log(`left out: "${word}" has the hash of "${other}"`);
  }
  console.log(`${taken.size} entries in ${new Set(groupOf.values()).size} groups`);
  return encodedHashes(groupOf, widths);
}
