// Finds where a clause of content ends: at its sentence's end, or earlier where another claim begins. Knows word classes and cue verbs.

import type { Range } from './phrase';
import type { Word } from './word';

/** Index of the word after the clause that begins at `from`. `head`: the verb whose content it is, for "said … and blamed …". */
export function clauseEnd(words: readonly Word[], from: number, head?: Word): number {
  const first = words[from];
  if (!first) return from;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word || word.sentence !== first.sentence) return at;
    if (word.quote !== first.quote) {
      if (word.quote < 0) return at;
      continue;
    }
    if (at > from && (endsAtMark(words, at) || opensTime(words, at) || (head && continuesSaying(words, at, head))))
      return at;
  }
  return words.length;
}

/** Participles that open a claim of their own after a comma. */
const SAYING_PARTICIPLES = new Set(
  'adding saying citing calling noting referring telling accusing warning claiming insisting stressing urging arguing blaming describing according quoting prompting alleging denying declaring promising vowing suggesting explaining acknowledging pointing emphasising emphasizing stating asking writing predicting admitting conceding recalling contradicting expressing'.split(
    ' ',
  ),
);

function endsAtMark(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.class === 'semicolon') return true;
  if ((word?.class !== 'comma' && word?.class !== 'dash') || !next) return false;
  if (SAYING_PARTICIPLES.has(next.lower)) return true;
  // "Although X said A, Y said B": the main clause begins at the comma.
  if (word.class === 'comma' && opensSubordinate(words, at) && claimSoonAfter(words, at + 1, next.sentence))
    return true;
  if (/^(?:but|while|whereas|though|although|and|even)$/.test(next.lower))
    return claimSoonAfter(words, at + 2, next.sentence);
  // "…, a line that was removed": a noun that sums the claim up.
  return (
    /^an?$/.test(next.lower) && words[at + 2]?.class === 'noun' && /^(?:that|which)$/.test(words[at + 3]?.lower ?? '')
  );
}

const SUBORDINATE =
  /^(?:although|though|while|whereas|even|when|as|after|despite|contrary|if|because|since|in|notwithstanding)$/;

/** The first comma outside quotations of a sentence that opens with a subordinate clause. */
function opensSubordinate(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  let first = at;
  while (first > 0 && words[first - 1]?.sentence === sentence) first--;
  return SUBORDINATE.test(words[first]?.lower ?? '');
}

/** "… after a charity said that": another's claim, told as the occasion. */
const opensTime = (words: readonly Word[], at: number): boolean =>
  /^(?:after|as|before)$/.test(words[at]?.lower ?? '') &&
  words[at]?.class === 'preposition' &&
  claimSoonAfter(words, at + 1, words[at]?.sentence ?? 0, 8);

const REACH = 14;

/** A verb of saying soon after, before any comma: the words belong to the next claim. */
function claimSoonAfter(words: readonly Word[], from: number, sentence: number, reach = REACH): boolean {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const word = words[at];
    if (!word || word.sentence !== sentence) return false;
    if (word.class === 'comma' && at - from > 6) return false;
    if (word.class === 'verb' && word.form !== 'gerund') return isSaying(word);
  }
  return false;
}

const isSaying = (word: Word): boolean => {
  const frames = word.verb?.frames;
  return (
    frames !== undefined &&
    (frames.has('speech') ||
      frames.has('tell') ||
      frames.has('object') ||
      frames.has('accuse') ||
      frames.has('call') ||
      frames.has('promise'))
  );
};

/** "… and (later) accused …": a conjunction with a verb of saying in the same form goes back to the first verb's subject. */
export function continuesSaying(words: readonly Word[], at: number, head: Word): boolean {
  const conjunction = words[at];
  if (conjunction?.class !== 'conjunction' || !/^(?:and|but|or|nor)$/.test(conjunction.lower)) return false;
  let next = at + 1;
  while (words[next]?.class === 'adverb') next++;
  const verb = words[next];
  return verb?.class === 'verb' && verb.sentence === head.sentence && isSaying(verb) && sameForm(verb, head);
}

/** A base form behind "did" or "would" may go with any. */
const sameForm = (a: Word, b: Word): boolean => {
  if (b.form === 'base') return a.form !== 'gerund';
  const past = (word: Word): boolean => word.form === 'past' || word.form === 'participle';
  return a.form === b.form || (past(a) && past(b));
};

/** Without closing full stops and outer commas; quotation marks stay. */
export function tidy(words: readonly Word[], range: Range): Range | undefined {
  let { from, to } = range;
  const loose = (word: Word | undefined): boolean =>
    word !== undefined && ['comma', 'stop', 'semicolon', 'dash', 'colon'].includes(word.class);
  const joint = (word: Word | undefined): boolean => word?.class === 'conjunction' && /^(?:and|but)$/.test(word.lower);
  while (from < to && loose(words[from])) from++;
  while (to > from && ((loose(words[to - 1]) && words[to - 1]?.quote === -1) || joint(words[to - 1]))) to--;
  return from < to ? { from, to } : undefined;
}
