// Cuts a source's words into head, modifiers and complement, and tells a name from an ordinary noun. Knows words, no kinds of source.

import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { isGivenName } from './given-names';
import { MEDIA_NAMES, NAME_ENDINGS } from './organisation-words-table';
import { singular } from './singular';
import { lookUp } from './source-lexicon';
import { CROWD, RANKS, UNNAMED_HEADS, VAGUE } from './source-words-table';
import { bare, isCapital } from './spelling';

export type SourcePhrase = {
  head: Token;
  determiner: string;
  modifiers: readonly Token[];
  /** From the first preposition or participle on: "of the interior", "plucked from the sea". */
  complement: readonly Token[];
  /** What follows commas, brackets and "who". */
  added: readonly Token[];
  named: boolean;
  /** A name stands in apposition: "its chairman, R. Solanki". */
  apposed: boolean;
};

export function sourcePhrase(words: readonly Token[]): SourcePhrase | undefined {
  const parts = split(words);
  const main = parts[0] ?? [];
  let cut = main.findIndex((token, at) => at > 0 && (PREPOSITION.test(token.lower) || isReduced(main, at)));
  if (cut < 0) cut = main.length;
  while (cut > 1 && TRAILING.test(main[cut - 1]?.lower ?? '')) cut--;
  const core = main.slice(0, cut);
  const head = core.filter((token, at) => at === cut - 1 || !DETERMINER.test(token.lower)).at(-1);
  if (!head) return undefined;
  const complement = main.slice(cut);
  const added = parts.slice(1).flat();
  const last = complement.at(-1);
  return {
    head,
    determiner: main[0]?.lower ?? '',
    modifiers: core.filter((token) => token !== head),
    complement,
    added,
    named: isName(head) && !isOrdinary(head, core),
    apposed: isName(added[0]) || (isName(last) && isCapital(complement.at(-2))),
  };
}

/** At commas, brackets and relative pronouns: what stands before the first is the phrase itself. */
function split(words: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of words) {
    if (/^[,()–—;]$/.test(token.text)) parts.push([]);
    else if (/^(?:who|which|whose)$/.test(token.lower)) parts.push([token]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Adverbs behind a noun: "villagers downstream". */
const TRAILING =
  /^(?:downstream|upstream|nearby|there|here|abroad|alike|today|yesterday|online|elsewhere|overseas|outside|inside|below|above|opposite|aboard|also|later|earlier|themselves|himself|herself|itself|too)$/;

const PREPOSITION =
  /^(?:of|for|in|at|from|with|on|to|by|near|inside|outside|within|about|among|between|under|against|that|familiar|close|briefed|behind)$/;
export const DETERMINER =
  /^(?:the|an?|this|that|these|those|its|their|his|her|some|many|several|two|three|both|each|either|neither|one|another|and|\.)$/;

/** "passengers | plucked from the sea", "videos | circulating online": a participle behind a noun. */
function isReduced(main: readonly Token[], at: number): boolean {
  const token = main[at];
  const before = main[at - 1];
  if (!token || !before || isCapital(token) || DETERMINER.test(before.lower)) return false;
  const forms = verbOf(token.lower)?.forms ?? [];
  if (!forms.includes('participle') && !forms.includes('gerund') && !/(?:ed|ing)$/.test(token.lower)) return false;
  return lookUp(before.lower) !== undefined || isCapital(before) || /[^s]s$|^(?:those|people)$/.test(before.lower);
}

const isName = (token: Token | undefined): boolean => isCapital(token) && !/^(?:i|a|an|the)$/.test(token?.lower ?? '');

/** A capital at the phrase's start, or a word that the tables know, is no name by itself: "Others", "Police". */
function isOrdinary(head: Token, core: readonly Token[]): boolean {
  const word = singular(head.lower);
  const known =
    lookUp(head.lower) !== undefined ||
    VAGUE.has(head.lower) ||
    CROWD.has(head.lower) ||
    UNNAMED_HEADS.has(word) ||
    DETERMINER.test(head.lower) ||
    RANKS.has(word);
  if (!known || head === core[0]) return known;
  // "Associated Press", "Interior Ministry" are names.
  if (NAME_ENDINGS.has(bare(head.lower)) || MEDIA_NAMES.has(bare(head.lower))) return false;
  // "Lucas Brand" is a name, "Prime Minister" an office.
  const before = core[core.indexOf(head) - 1];
  // "Shanice Duke" is no duke.
  if (before && isGivenName(before)) return false;
  const open = CROWD.has(before?.lower ?? '') || DETERMINER.test(before?.lower ?? '');
  return !isCapital(before) || open || lookUp(head.lower) === 'official';
}
