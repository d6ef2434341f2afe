// Looks single words up among those that tell what kind of source they name. Knows words, no phrases.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { STATE_WORDS } from './country-words-table';
import { bare, isCapital } from './name-runs';
import { singular } from './singular';
import { HEAD_WORDS, NAME_ENDINGS, SPEAKERS } from './source-words-table';

/** Earlier groups of the table keep a word that two share. */
const TYPE_OF: ReadonlyMap<string, SourceType> = new Map(
  [...HEAD_WORDS].reverse().flatMap(([type, words]) => [...words].map((word) => [word, type] as const)),
);

export function lookUp(lower: string): SourceType | undefined {
  const word = bare(lower);
  return (
    TYPE_OF.get(word) ??
    TYPE_OF.get(singular(word)) ??
    TYPE_OF.get(singular(word.replace(/^(?:ex|vice|deputy|co)-/, '')))
  );
}

/** The first word that names a body or authority, for whoever speaks for one; people and papers do not count. */
export function bodyAmong(tokens: readonly Token[]): SourceType | undefined {
  for (const token of tokens) {
    if (SPEAKERS.has(singular(bare(token.lower)))) continue;
    const state = isCapital(token) && STATE_WORDS.has(bare(token.lower)) ? 'official' : undefined;
    const found = lookUp(token.lower) ?? NAME_ENDINGS.get(bare(token.lower)) ?? state;
    if (found && found !== 'document' && found !== 'witness' && found !== 'public') return found;
  }
  return undefined;
}

/** What an ordinary person is said to have gone through: "who drove the second lorry". */
export const LIVED_THROUGH =
  /^(?:saw|survived|lives|lived|drove|witnessed|lost|escaped|fled|heard|sat|stood|sitting|standing|living|nearby|there|opposite|present|travelling|traveling|watched|hid|crouched|works|worked)$/;
