// Hashes the words of tests/training/sources/lexicon into lib/claims/sources/lexicon/words-table.ts: npx tsx tests/training/sources/compile-lexicon.ts

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { encodedHashes, hashOfEntry } from '../../../lib/claims/sources/lexicon/hashed-words';
import { lexiconWords } from './lexicon-files';

const TABLE = resolve(import.meta.dirname, '../../../lib/claims/sources/lexicon/words-table.ts');

const groupOf = new Map<number, string>();
const taken = new Map<number, string>();
for (const { word, type = '', kind = '' } of lexiconWords()) {
  const hash = hashOfEntry(word);
  const other = taken.get(hash);
  if (other !== undefined) {
    console.log(`left out: "${word}" has the hash of "${other}"`);
    continue;
  }
  taken.set(hash, word);
  groupOf.set(hash, `${type} ${kind}`);
}
writeFileSync(
  TABLE,
  `// Hashes of words by kind of source and kind of word. Written by tests/training/sources/compile-lexicon.ts.

export const WORDS = \`${encodedHashes(groupOf)}\`;
`,
);
console.log(`${taken.size} words in ${new Set(groupOf.values()).size} groups`);
