// Finds the noun phrase that ends or begins at a word; knows word classes only.

import { TIME_NOUNS, TIME_OPENERS, TIME_WORDS } from './closed-words-table';
import type { Word } from './word';

/** First word and the word after the last. */
export type Range = { from: number; to: number };

// A longer subject is a sign of having lost the way.
const MAX_WORDS = 60;

/** The noun phrase whose last word is `last`, not reaching left of `floor`. */
export function phraseEndingAt(words: readonly Word[], last: number, floor: number): Range | undefined {
  const end = withoutTime(words, last, floor);
  if (end < floor) return undefined;
  let from = end + 1;
  let conjunction = -1;
  let at = end;
  for (; at >= floor && end - at < MAX_WORDS; at--) {
    const word = words[at];
    if (!word) break;
    if (isNominal(word)) {
      if (at < end && isTimeAdverbial(words, at)) break;
      if (startsAnew(words, at, from)) break;
      from = at;
    } else if (word.class === 'determiner' || (word.class === 'possessive' && !/['’]s?$/.test(word.lower))) {
      from = at;
      const before = words[at - 1];
      if (
        !before ||
        at <= floor ||
        !['preposition', 'to', 'conjunction', 'determiner', 'verb', 'comma'].includes(before.class)
      )
        break;
      if (before.class === 'comma') {
        const listed = listStart(words, at - 1, floor, conjunction);
        if (listed === undefined) break;
        at = listed + 1;
        from = Math.min(from, listed + 1);
      }
    } else if (word.class === 'preposition' || word.class === 'to') {
      const before = words[at - 1];
      if (
        at <= floor ||
        !before ||
        !canCarryPreposition(before) ||
        /^(?:after|before|as|since|until)$/.test(word.lower)
      )
        break;
    } else if (word.class === 'conjunction' && /^(?:and|or|nor)$/.test(word.lower)) {
      const before = words[at - 1];
      if (at <= floor || !before || !(isNominal(before) || before.class === 'comma' || before.class === 'pronoun'))
        break;
      conjunction = at;
    } else if (word.class === 'adverb') {
      const before = words[at - 1];
      if (!before || at <= floor || !['determiner', 'possessive'].includes(before.class)) break;
    } else if (word.class === 'comma') {
      const listed = listStart(words, at, floor, conjunction);
      if (listed === undefined) break;
    } else if (word.class === 'verb') {
      const jumped = overModifier(words, at, floor);
      if (jumped === undefined) {
        // "X attacked the media and Y said": the conjunction joined clauses, not names.
        if (conjunction >= 0 && word.form !== 'gerund') from = conjunction + 1;
        break;
      }
      at = jumped + 1;
    } else if (word.class === 'pronoun') {
      if (at === end) {
        from = at;
        // "one of them"
        if (words[at - 1]?.lower === 'of' && at - 1 > floor) continue;
      } else if (conjunction === at + 1) {
        from = at;
      }
      break;
    } else if (word.class === 'bracket') {
      const opened = bracketStart(words, at, floor);
      if (opened === undefined) break;
      at = opened;
    } else break;
  }
  return trimmed(words, from, end + 1);
}

/** The noun phrase that begins at `first`, with "of …" and other close complements, not reaching `ceiling`. */
export function phraseStartingAt(words: readonly Word[], first: number, ceiling: number): Range | undefined {
  let to = first;
  let at = first;
  for (; at < ceiling && at - first < MAX_WORDS; at++) {
    const word = words[at];
    if (!word) break;
    if (isNominal(word) || word.class === 'number') {
      if (at > first && isTimeAdverbial(words, at)) break;
      to = at + 1;
    } else if (word.class === 'determiner' || word.class === 'possessive') {
      if (at > first && isNominal(words[at - 1]) && !/['’]s?$/.test(word.lower)) break;
      if (word.class === 'possessive') to = at + 1;
    } else if (word.class === 'preposition' || word.class === 'to') {
      if (at === first || leavesPhrase(words, at)) break;
    } else if (word.class === 'conjunction' && /^(?:and|or)$/.test(word.lower)) {
      const next = words[at + 1];
      if (!next || !(isNominal(next) || next.class === 'determiner' || next.class === 'possessive')) break;
      if (clauseFollows(words, at + 1, ceiling)) break;
    } else if (word.class === 'pronoun') {
      if (at === first) to = at + 1;
      break;
    } else if (word.class === 'bracket') {
      const closed = bracketEnd(words, at, ceiling);
      if (closed === undefined) break;
      at = closed;
      to = closed + 1;
    } else if (word.class === 'adverb') {
      if (at === first || !['determiner', 'possessive'].includes(words[at - 1]?.class ?? '')) break;
    } else break;
  }
  return trimmed(words, first, to);
}

export const isNominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.class === 'noun' ||
    word.class === 'number' ||
    (word.class === 'possessive' && /['’]s?$/.test(word.lower)) ||
    (word.class === 'symbol' && word.text === '.'));

/** "on Tuesday", "last week", "earlier this month", ending at `last`: stands between a subject and its verb. */
function withoutTime(words: readonly Word[], last: number, floor: number): number {
  const word = words[last];
  if (!word) return last;
  const before = words[last - 1];
  if (TIME_WORDS.has(word.lower) && !(before?.class === 'determiner')) {
    let at = last - 1;
    if (before && /^(?:last|next|late|early|mid)$/.test(before.lower)) at--;
    if (words[at]?.class === 'preposition') at--;
    return at >= floor ? at : last;
  }
  // "in turn", "in response", "for its part"
  if (/^(?:turn|response|part|reply|contrast|addition|return)$/.test(word.lower)) {
    const at = before?.class === 'possessive' ? last - 2 : last - 1;
    return words[at]?.class === 'preposition' && at - 1 >= floor ? at - 1 : last;
  }
  if (TIME_NOUNS.has(word.lower) && before && TIME_OPENERS.has(before.lower)) {
    let at = last - 2;
    if (words[at] && TIME_OPENERS.has(words[at]?.lower ?? '')) at--;
    if (words[at]?.class === 'preposition') at--;
    return at >= floor ? at : last;
  }
  return last;
}

/** A weekday or "last week" inside the run: what is left of it is another phrase ("On Tuesday Smith said"). */
function isTimeAdverbial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || before?.class === 'determiner' || word.class === 'possessive') return false;
  if (TIME_NOUNS.has(word.lower) && before && (TIME_WORDS.has(before.lower) || TIME_OPENERS.has(before.lower)))
    return true;
  return TIME_WORDS.has(word.lower) && word.lower !== 'may' && word.lower !== 'march';
}

/** "In Baghdad officials said": a name after a preposition at the clause's start is not part of the subject that follows it. */
function startsAnew(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  const after = words[from];
  return word?.class === 'noun' && after?.class === 'determiner' && from === at + 1;
}

const canCarryPreposition = (word: Word): boolean =>
  isNominal(word) ||
  word.class === 'pronoun' ||
  word.class === 'verb' ||
  word.class === 'bracket' ||
  word.class === 'adverb' ||
  word.class === 'quote';

/** Left end (exclusive) of what stands before the comma at `comma` when it is another item of a list or a title after a name. */
function listStart(words: readonly Word[], comma: number, floor: number, conjunction: number): number | undefined {
  if (conjunction < 0 || comma <= floor) return undefined;
  const before = words[comma - 1];
  return isNominal(before) ? comma - 1 : undefined;
}

/** A participle after its noun ("people briefed on …") or a relative clause: where the walk goes on, or undefined at a main verb. */
function overModifier(words: readonly Word[], at: number, floor: number): number | undefined {
  const verb = words[at];
  let left = at - 1;
  while (
    left >= floor &&
    ['adverb', 'not', 'be', 'have', 'do', 'modal', 'to', 'verb'].includes(words[left]?.class ?? '')
  )
    left--;
  const before = words[left];
  if (!before || left < floor) return undefined;
  if (before.class === 'relative') {
    return isNominal(words[left - 1])
      ? left - 1
      : words[left - 1]?.class === 'comma' && isNominal(words[left - 2])
        ? left - 2
        : undefined;
  }
  const bare = left === at - 1;
  if (bare && isNominal(before) && (verb?.form === 'participle' || verb?.form === 'past' || verb?.form === 'gerund')) {
    const next = words[at + 1];
    const posted =
      !verb.verb?.frames.has('speech') &&
      !verb.verb?.frames.has('tell') &&
      /^(?:online|overnight|yesterday|today|earlier|abroad|locally)$/.test(next?.lower ?? '');
    if (verb.form === 'gerund' || next?.class === 'preposition' || next?.class === 'to' || posted) return left;
  }
  return undefined;
}

function bracketStart(words: readonly Word[], at: number, floor: number): number | undefined {
  if (!/[)\]]/.test(words[at]?.text ?? '')) return undefined;
  for (let left = at - 1; left >= floor && at - left < 12; left--)
    if (/[([]/.test(words[left]?.text ?? '')) return left;
  return undefined;
}

function bracketEnd(words: readonly Word[], at: number, ceiling: number): number | undefined {
  if (!/[([]/.test(words[at]?.text ?? '')) return undefined;
  for (let right = at + 1; right < ceiling && right - at < 12; right++)
    if (/[)\]]/.test(words[right]?.text ?? '')) return right;
  return undefined;
}

/** Prepositions after which the phrase is over: "in a statement", "on Monday", "during the talks", "as saying". */
function leavesPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const rest = words.slice(at + 1, at + 5);
  if (!word) return true;
  if (
    /^(?:during|after|before|since|until|as|than|despite|following|like|over|by|through|via|amid|about|without|because)$/.test(
      word.lower,
    )
  )
    return true;
  if (rest.some((next) => TIME_WORDS.has(next.lower)) && word.lower === 'on') return true;
  if (/^(?:in|at|on|to|with|from)$/.test(word.lower)) {
    return (
      rest.slice(0, 4).some((next) => SAYING_PLACES.has(next.lower)) ||
      TIME_WORDS.has(rest[0]?.lower ?? '') ||
      rest[0]?.class === 'pronoun' ||
      /^\d{4}$/.test(rest[0]?.text ?? '')
    );
  }
  return false;
}

const SAYING_PLACES = new Set(
  'statement interview interviews speech report conference briefing press tweet post letter email e-mail note memo video message remarks comments article column testimony reference response reply reporters twitter facebook telegram television tv radio affidavit filing telephone phone'.split(
    ' ',
  ),
);

/** A finite verb after the phrase that would begin at `at`: the conjunction before it joins clauses. */
function clauseFollows(words: readonly Word[], at: number, ceiling: number): boolean {
  for (let right = at; right < ceiling && right - at < 14; right++) {
    const word = words[right];
    if (!word || ['comma', 'stop', 'semicolon', 'dash', 'quote'].includes(word.class)) return false;
    if (['be', 'have', 'do', 'modal', 'clitic'].includes(word.class)) return true;
    if (word.class === 'verb' && (word.form === 'past' || word.form === 'third' || word.form === 'base')) return true;
  }
  return false;
}

function trimmed(words: readonly Word[], from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && ['adverb', 'conjunction', 'preposition', 'comma', 'to'].includes(words[start]?.class ?? ''))
    start++;
  while (end > start && ['comma', 'conjunction', 'preposition', 'adverb', 'to'].includes(words[end - 1]?.class ?? ''))
    end--;
  return start < end ? { from: start, to: end } : undefined;
}
