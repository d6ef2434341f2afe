// Tells of a word or a pair of words which kind of source it names and, finer, what it stands for: an office, kin, a ministry, a ruling. Knows no articles.

import type { SourceType } from '../../../model/reading';
import { SOURCE_TYPES } from '../../../model/reading';
import { singular } from '../singular';
import { bare, withoutPrefix } from '../spelling';
import { decodedHashes, hashOfEntry } from './hashed-words';
import { WORDS } from './words-table';

type Entry = { type?: SourceType; kind?: string };

let entries: ReadonlyMap<number, Entry> | undefined;

/** `word`: in small letters; two words with a blank between them are a pair. */
export const typeOfWord = (word: string): SourceType | undefined => entryOf(word)?.type;

/** Any form; a pair goes before its second word, so ask `kindOfPair` first. */
export const kindOfWord = (lower: string): string | undefined => remembered(kindsOfWords, lower, soughtWord);

/** "rebel commander", "black boxes" */
export const kindOfPair = (before: string, lower: string): string | undefined =>
  before.length < SHORTEST || lower.length < SHORTEST
    ? undefined
    : remembered(kindsOfPairs, `${before} ${lower}`, soughtPair);

/** Small words are part of no pair. */
const SHORTEST = 2;
/** An article has a few hundred different words, and asks for each many times. */
const MOST_REMEMBERED = 4096;
const kindsOfWords = new Map<string, string | undefined>();
const kindsOfPairs = new Map<string, string | undefined>();

function remembered(
  known: Map<string, string | undefined>,
  words: string,
  seek: (words: string) => string | undefined,
): string | undefined {
  if (known.has(words)) return known.get(words);
  if (known.size >= MOST_REMEMBERED) known.clear();
  const kind = seek(words);
  known.set(words, kind);
  return kind;
}

function soughtWord(lower: string): string | undefined {
  const word = bare(lower);
  const one = singular(word);
  return entryOf(one)?.kind ?? entryOf(word)?.kind ?? entryOf(withoutPrefix(one))?.kind ?? byEnding(one);
}

function soughtPair(words: string): string | undefined {
  const [before = '', lower = ''] = words.split(' ');
  const first = bare(before);
  const one = singular(bare(lower));
  return (
    entryOf(`${first} ${one}`)?.kind ??
    entryOf(`${singular(first)} ${one}`)?.kind ??
    entryOf(`${first}-${one}`)?.kind ??
    entryOf(`${first} ${lower}`)?.kind
  );
}

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
