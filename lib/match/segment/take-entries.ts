// Which entries of one form the words of a text agree with: case as far as the list asks for it, commas, and the spelling by a second number. It knows
// forms, not where they were looked for.

import type { Reading } from '../../text/attached-words';
import { comparedWord, foldedWord } from '../../text/folded-word';
import { addToCheck, CHECK_SEED, checkWord, finishCheck, hashedWords } from '../../text/hash';
import { GAP, SHAPE, type Words } from '../../text/word-shapes';
import { soundOf } from '../forms/spellings';
import type { Hit } from './hit';
import { ENTRY, ENTRY_NUMBERS, FLAG, flagsOf, formOf, LAST, lengthOf, maskOf, mayBeSmall } from './layout';
import type { Segment } from './segment';

/** The word that is read without its attached letters. */
export type Cut = { at: number; reading: Reading };

/** A text looked at with one segment, by its number among those asked. */
export type Walk = { words: Words; view: Segment; segment: number; hits: Hit[] };

/** Pushes those from entry `from` on, to the last of the form; `wanted`: `FLAG.sound` or 0. */
export function takeEntries(walk: Walk, first: number, last: number, from: number, wanted: number, cut?: Cut): void {
  const { words, view } = walk;
  const { entries } = view;
  let check = 0;
  let isChecked = false;
  for (let entry = from; ; entry++) {
    const at = entry * ENTRY_NUMBERS;
    const info = entries[at + ENTRY.info] as number;
    const flags = flagsOf(info);
    const isRight =
      lengthOf(info) === last - first + 1 && (flags & FLAG.sound) === wanted && mayBeWritten(words, first, info);
    if (isRight && runsOn(words, first, last, flags)) {
      if (!isChecked) check = checkAt(words, first, last, cut, wanted);
      isChecked = true;
      if (((entries[at + ENTRY.check] as number) | 0) === check) walk.hits.push(hitOf(walk, first, last, entry, cut));
    }
    if ((entries[at + ENTRY.target] as number) & LAST) return;
  }
}

function hitOf({ words, view, segment }: Walk, first: number, last: number, entry: number, cut: Cut | undefined): Hit {
  const at = entry * ENTRY_NUMBERS;
  const info = view.entries[at + ENTRY.info] as number;
  return {
    segment,
    entry,
    target: (view.entries[at + ENTRY.target] as number) & ~LAST,
    form: formOf(info),
    flags: flagsOf(info),
    mask: maskOf(info),
    first,
    last,
    start: startOf(words, first, cut),
    end: endOf(words, last, cut),
  };
}

/** The check of the words as they are compared. */
function checkAt(words: Words, first: number, last: number, cut: Cut | undefined, wanted: number): number {
  let check = CHECK_SEED;
  for (let at = first; at <= last; at++) {
    const own = wanted ? checkWord(soundOf(comparedWord(words, at))) : (words.checks[at] as number);
    check = addToCheck(check, at === cut?.at ? checkWord(withoutCut(words, cut)) : own);
  }
  return finishCheck(check) | 0;
}

/** An article that is joined by a dash belongs to the name (`al-Shabaab`); one that stands apart may be Spanish. */
function startOf({ text, starts, shapes, articles }: Words, first: number, cut: Cut | undefined): number {
  const start = starts[first] as number;
  if (cut?.at === first && cut.reading.start > start) return cut.reading.start;
  const isJoined =
    ((shapes[first] as number) & SHAPE.article) !== 0 && text.charAt((articles.get(first) ?? start) + 2) !== ' ';
  return isJoined ? (articles.get(first) ?? start) : start;
}

/** The point of `Jr.` and `Inc.` is part of the name. */
const WITH_POINT = hashedWords('jr sr inc corp co ltd');

function endOf({ ends, shapes, hashes }: Words, last: number, cut: Cut | undefined): number {
  if (cut?.at === last && cut.reading.end < (ends[last] as number)) return cut.reading.end;
  const hasPoint = ((shapes[last] as number) & SHAPE.point) !== 0 && WITH_POINT.has(hashes[last] as number);
  return (ends[last] as number) + (hasPoint ? 1 : 0);
}

/** Most words that are spelled like a name are turned away here. */
const mayBeWritten = ({ shapes }: Words, first: number, info: number): boolean =>
  ((shapes[first] as number) & (SHAPE.capital | SHAPE.cased)) !== SHAPE.cased || mayBeSmall(info);

function withoutCut(words: Words, { at, reading }: Cut): string {
  const folded = foldedWord(words.text.slice(reading.start, reading.end));
  return bare(folded, comparedWord(words, at));
}

/** Attached letters are cut before the article, so what is left may still bear one. */
const bare = (folded: string, whole: string): string =>
  folded.startsWith('ال') && whole !== folded ? folded.slice(2) : folded;

/** Names run over spaces, dashes and points; over a comma only when the list's own spelling has one; over the end of a sentence never. */
function runsOn(words: Words, first: number, last: number, flags: number): boolean {
  const most = flags & FLAG.comma ? GAP.hard : GAP.soft;
  for (let at = first + 1; at <= last; at++) if ((words.gaps[at] as number) > most) return false;
  return true;
}
