// Tells of a word or a pair of words which kind of source it names and, finer, what it stands for: an office, kin, a ministry, a ruling. Knows no articles.

import type { SourceType } from '../../../model/reading';
import { SOURCE_TYPES } from '../../../model/reading';
import { singular } from '../singular';
import { bare } from '../spelling';
import { decodedHashes, hashOfEntry } from './hashed-words';
import { WORDS } from './words-table';

type Entry = { type?: SourceType; kind?: string };

let entries: ReadonlyMap<number, Entry> | undefined;

/** `word`: in small letters; two words with a blank between them are a pair. */
export const typeOfWord = (word: string): SourceType | undefined => entryOf(word)?.type;

/** Any form; a pair goes before its second word, so ask `kindOfPair` first. */
export function kindOfWord(lower: string): string | undefined {
  const word = bare(lower);
  const one = singular(word);
  return entryOf(one)?.kind ?? entryOf(word)?.kind ?? entryOf(one.replace(PREFIX, ''))?.kind ?? byEnding(one);
}

/** "rebel commander", "black boxes" */
export function kindOfPair(before: string, lower: string): string | undefined {
  const first = bare(before);
  const one = singular(bare(lower));
  return (
    entryOf(`${first} ${one}`)?.kind ??
    entryOf(`${singular(first)} ${one}`)?.kind ??
    entryOf(`${first}-${one}`)?.kind ??
    entryOf(`${first} ${lower}`)?.kind
  );
}

const PREFIX = /^(?:ex|vice|deputy|co|sub|non|self|then|pro|anti|arch|half|step|great|under)-/;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/.{3}(?:ologist|ographer|ometrist|onomist|chemist|physicist|scientist)$/, 'scholar'],
  [/year-old$/, 'epithet'],
  [/.{3}maker$/, 'company'],
  [/.{3}goer$/, 'bystander'],
  [/.{3}-watcher$/, 'analyst'],
  [/-owner$/, 'trade'],
];

const byEnding = (word: string): string | undefined => ENDINGS.find(([ending]) => ending.test(word))?.[1];

function entryOf(word: string): Entry | undefined {
  entries ??= decodedEntries();
  return entries.get(hashOfEntry(word));
}

function decodedEntries(): ReadonlyMap<number, Entry> {
  const byGroup = new Map<string, Entry>();
  const found = new Map<number, Entry>();
  for (const [hash, group] of decodedHashes(WORDS)) {
    const entry = byGroup.get(group) ?? entryOfGroup(group);
    byGroup.set(group, entry);
    found.set(hash, entry);
  }
  return found;
}

function entryOfGroup(group: string): Entry {
  const [typeName, kind] = group.split(' ');
  const type = SOURCE_TYPES.find((one) => one === typeName);
  return { ...(type ? { type } : {}), ...(kind ? { kind } : {}) };
}
