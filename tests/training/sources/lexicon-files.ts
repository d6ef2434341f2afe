// Reads the lists of words in tests/training/sources/lexicon: what the rules take a word for, and what the learner does. Knows files, no hashes.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type LexiconWord = { word: string; type?: string; kind?: string };

/** What the rules are told, a kind of source. */
const TYPE_FILES = ['roles', 'role-pairs'];
/** What only the learner is told, finer. */
const KIND_FILES = ['people', 'bodies', 'papers', 'modifiers', 'verbs', 'pairs'];
const FOLDER = resolve(import.meta.dirname, 'lexicon');

/** Words of the rules first; of two groups that hold one word, the earlier. */
export function lexiconWords(): LexiconWord[] {
  const types = read(TYPE_FILES);
  const kinds = read(KIND_FILES);
  return [...new Set([...types.keys(), ...kinds.keys()])].map((word) => {
    const type = types.get(word);
    const kind = kinds.get(word);
    return { word, ...(type ? { type } : {}), ...(kind ? { kind } : {}) };
  });
}

/** Names as they are written, each once, with kind of source and kind of body. */
export const knownBodies = (): { name: string; group: string }[] =>
  [...read(['known-bodies'])].map(([name, group]) => ({ name, group }));

/** Words and pairs of words with what the line "= …" before them says. */
function read(files: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    const between = file.endsWith('pairs') || file === 'known-bodies' ? '|' : ' ';
    let group = '';
    for (const line of readFileSync(resolve(FOLDER, `${file}.txt`), 'utf8').split('\n')) {
      if (line.startsWith('= ')) group = line.slice(2);
      else if (!line.startsWith('#'))
        for (const word of line.split(between)) if (word && !found.has(word)) found.set(word, group);
    }
  }
  return found;
}
