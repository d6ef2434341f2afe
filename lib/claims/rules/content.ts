// Finds what is said: before the verb, after it, on both sides, through quotations that run on. Knows word classes and quotation marks.

import { TIME_NOUNS, TIME_OPENERS, TIME_WORDS } from './closed-words-table';
import { phraseStartingAt, type Range } from './noun-phrase';
import type { Word } from './words';

/** After the verb: past "on Tuesday", "in a statement", "during a visit to Rome". */
export function pastAdverbials(words: readonly Word[], from: number, ceiling: number): number {
  let at = from;
  for (let rounds = 0; rounds < 4 && at < ceiling; rounds++) {
    const next = pastOne(words, at, ceiling);
    if (next === at) break;
    at = next;
  }
  return at;
}

function pastOne(words: readonly Word[], at: number, ceiling: number): number {
  const word = words[at];
  if (!word) return at;
  const following = words[at + 1];
  if (word.class === 'adverb' && following?.class !== 'noun') return at + 1;
  if (TIME_WORDS.has(word.lower)) return following && TIME_NOUNS.has(following.lower) ? at + 2 : at + 1;
  if (TIME_OPENERS.has(word.lower) && following && (TIME_NOUNS.has(following.lower) || TIME_WORDS.has(following.lower)))
    return at + 2;
  if (word.class === 'preposition' && !/^(?:of|against|about|as)$/.test(word.lower)) {
    const phrase = phraseStartingAt(words, at + 1, ceiling);
    if (!phrase || phrase.from > at + 2) return at;
    const end = words[phrase.to]?.class === 'comma' ? phrase.to + 1 : phrase.to;
    return end;
  }
  return at;
}

/** Index of the word after the clause that begins at `from`: its sentence's end, or earlier where another claim begins. */
export function clauseEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first) return from;
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word || word.sentence !== first.sentence) break;
    if (word.quote !== first.quote) {
      if (word.quote < 0) break;
      continue;
    }
    if (at > from && endsHere(words, at)) break;
  }
  return at;
}

const ENDERS = new Set([
  'adding',
  'saying',
  'citing',
  'calling',
  'noting',
  'referring',
  'telling',
  'accusing',
  'warning',
  'claiming',
  'insisting',
  'stressing',
  'urging',
  'arguing',
  'blaming',
  'describing',
  'according',
  'quoting',
  'prompting',
  'alleging',
  'denying',
  'declaring',
  'promising',
  'vowing',
  'suggesting',
  'explaining',
  'acknowledging',
  'pointing',
  'emphasising',
  'emphasizing',
]);

function endsHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.class === 'semicolon') return true;
  if (word?.class !== 'comma' && word?.class !== 'dash') return false;
  if (!next) return false;
  if (ENDERS.has(next.lower)) return true;
  if (/^(?:but|while|whereas|though|although)$/.test(next.lower)) return cueWithin(words, at + 2, next.sentence);
  if (next.class === 'conjunction') return cueWithin(words, at + 2, next.sentence);
  return false;
}

/** A verb of saying soon after: the words belong to the next claim. */
function cueWithin(words: readonly Word[], from: number, sentence: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 12); at++) {
    const word = words[at];
    if (!word || word.sentence !== sentence || word.class === 'comma') return false;
    if (word.class === 'verb')
      return (
        word.verb?.frames.has('speech') || word.verb?.frames.has('tell') || word.verb?.frames.has('object') || false
      );
  }
  return false;
}

/** Without closing full stops and outer commas; quotation marks stay. */
export function tidy(words: readonly Word[], range: Range): Range | undefined {
  let { from, to } = range;
  const loose = (word: Word | undefined): boolean =>
    word !== undefined && ['comma', 'stop', 'semicolon', 'dash', 'colon'].includes(word.class);
  while (from < to && loose(words[from])) from++;
  while (to > from && loose(words[to - 1]) && words[to - 1]?.quote === -1) to--;
  return from < to ? { from, to } : undefined;
}
