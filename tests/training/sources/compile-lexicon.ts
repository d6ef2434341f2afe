// Hashes the words of tests/training/sources/lexicon into lib/claims/sources/lexicon/words-table.ts: npx tsx tests/training/sources/compile-lexicon.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { encodedHashes, hashOfEntry } from '../../../lib/claims/sources/lexicon/hashed-words';

/** Words for the rules come first; of two files that hold one word, each gives it what the other does not. */
const ROLE_FILES = ['roles', 'role-pairs'];
const KIND_FILES = ['people', 'bodies', 'papers', 'modifiers', 'verbs', 'pairs'];
const FOLDER = resolve(import.meta.dirname, 'lexicon');
const TABLE = resolve(import.meta.dirname, '../../../lib/claims/sources/lexicon/words-table.ts');

const types = read(ROLE_FILES);
const kinds = read(KIND_FILES);
const groupOf = new Map<number, string>();
const taken = new Map<number, string>();
for (const word of new Set([...types.keys(), ...kinds.keys()])) {
  const hash = hashOfEntry(word);
  const other = taken.get(hash);
  if (other !== undefined) {
    console.log(`left out: "${word}" has the hash of "${other}"`);
    continue;
  }
  taken.set(hash, word);
  groupOf.set(hash, `${types.get(word) ?? ''} ${kinds.get(word) ?? ''}`);
}
writeFileSync(
  TABLE,
  `// Hashes of words by kind of source and kind of word. Written by tests/training/sources/compile-lexicon.ts.

export const WORDS = \`${encodedHashes(groupOf)}\`;
`,
);
console.log(`${taken.size} words in ${new Set(groupOf.values()).size} groups`);

/** Words and pairs of words with what the line "= …" before them says. */
function read(files: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    const pairs = file.endsWith('pairs');
    let group = '';
    for (const line of readFileSync(resolve(FOLDER, `${file}.txt`), 'utf8').split('\n')) {
      if (line.startsWith('= ')) group = line.slice(2);
      else if (!line.startsWith('#'))
        for (const word of line.split(pairs ? '|' : ' ')) if (word && !found.has(word)) found.set(word, group);
    }
  }
  return found;
}
