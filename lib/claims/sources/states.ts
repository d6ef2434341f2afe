// Which names of an article are states: those with an army, a ministry or a republic, by their own name or their people's. Knows spelling, no map.

import type { Token } from '../../text/tokens';
import { bare, isCapital } from './spelling';

const ORGANS =
  /^(?:government|army|military|ministry|president|presidency|parliament|cabinet|foreign|defence|defense|interior|health|navy|border|prime|coast|coastguard|armed|embassy|ambassador|consulate|consul|presidential|central|general|territorial|airspace|constitution|currency)$/;
const REALM = /^(?:republic|kingdom|sultanate|emirate|principality)$/;

const STEM = 4;
const LONGEST_ENDING = 3;

/** Answers for single words in lower case, without possessive ending. */
export function statesOf(tokens: readonly Token[]): (word: string) => boolean {
  const names = new Set<string>();
  const peoples = new Map<string, Set<string>>();
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if (!isCapital(token)) continue;
    if (REALM.test(token.lower) && next?.lower === 'of' && isCapital(after)) names.add(bare(after?.lower ?? ''));
    if (!ORGANS.test(next?.lower ?? '')) continue;
    if (/['’]s?$/.test(token.lower)) names.add(bare(token.lower));
    else if (/(?:n|i|ese|ish|ic)$/.test(token.lower)) {
      const stem = token.lower.slice(0, STEM);
      peoples.set(stem, (peoples.get(stem) ?? new Set()).add(token.lower));
    }
  }
  return (word) =>
    names.has(word) || [...(peoples.get(word.slice(0, STEM)) ?? [])].some((people) => isOf(people, word));
}

/** "orlandian" of "orlandia", "sarhani" of "sarhan". */
function isOf(people: string, name: string): boolean {
  const kept = name.replace(/[aeiouy]+$/, '');
  return (
    kept.length >= STEM && people !== name && people.startsWith(kept) && people.length - kept.length <= LONGEST_ENDING
  );
}
