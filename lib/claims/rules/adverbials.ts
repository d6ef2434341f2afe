// Steps over what stands between a verb and its content: "on Tuesday", "in a statement posted online", "during a visit to Rome". Knows word classes only.

import { TIME_NOUNS, TIME_OPENERS, TIME_WORDS } from './closed-words-table';
import { phraseStartingAt } from './phrase-after';
import type { Word } from './word';

const ROUNDS = 4;

export function pastAdverbials(words: readonly Word[], from: number, ceiling: number): number {
  let at = from;
  for (let round = 0; round < ROUNDS && at < ceiling; round++) {
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
  if (word.class !== 'preposition' || /^(?:of|against|about|as)$/.test(word.lower)) return at;
  const phrase = phraseStartingAt(words, at + 1, ceiling);
  if (!phrase || phrase.from > at + 2) return at;
  const end = pastModifier(words, phrase.to, ceiling);
  return words[end]?.class === 'comma' ? end + 1 : end;
}

/** "in a message | posted on its channel": a participle that belongs to the phrase. */
function pastModifier(words: readonly Word[], at: number, ceiling: number): number {
  const verb = words[at];
  if (verb?.class !== 'verb' || !verb.verb?.forms.includes('participle')) return at;
  if (words[at + 1]?.class !== 'preposition') return at;
  return phraseStartingAt(words, at + 2, ceiling)?.to ?? at;
}
