// Finds every listed form in the words of a text: filters first, then the prefix table, then the spelling. It knows forms, not what they mean
// in an article.

import type { Reading } from '../../text/attached-words';
import { comparedWord, foldedWord, plainCheck } from '../../text/folded-word';
import { addWord, checkOf, hashedWords } from '../../text/hash';
import { GAP, SHAPE, type Words } from '../../text/word-shapes';
import { phraseText } from '../forms/phrase';
import { soundOf } from '../forms/spellings';
import { slotOf, valueAt } from './form-table';
import { heardSound } from './heard-words';
import {
  CONTINUES,
  ENTRY,
  ENTRY_NUMBERS,
  FLAG,
  type Form,
  flagsOf,
  formOf,
  LAST,
  lengthOf,
  maskOf,
  mayBeSmall,
} from './layout';
import { AT_ONCE, passed, passSounds, passWords } from './passing-words';
import type { Segment } from './segment';

/** One entry met in the text: words `first` to `last`. */
export type Hit = {
  segment: number;
  entry: number;
  target: number;
  form: Form;
  flags: number;
  /** Bit n: word n is capitalised in the list. */
  mask: number;
  first: number;
  last: number;
  start: number;
  end: number;
};

/** Every hit in every segment, in text order of their first words. No judgement of case or surroundings yet. */
export function scan(words: Words, segments: readonly Segment[]): Hit[] {
  const hits: Hit[] = [];
  for (let segment = 0; segment < segments.length; segment++) {
    const view = segments[segment] as Segment;
    if (view.slots.length === 0) continue;
    const walk: Walk = { words, view, segment, hits };
    scanSpelled(walk);
    if (view.soundStarts.length > 0) scanSounds(walk);
    for (const [at, readings] of words.readings) for (const reading of readings) scanReading(walk, at, reading);
  }
  return inOrder(hits);
}

const byPlace = (a: Hit, b: Hit): number => a.start - b.start || b.end - a.end;

/** Of one segment they nearly always are already. */
function inOrder(hits: Hit[]): Hit[] {
  for (let at = 1; at < hits.length; at++)
    if (byPlace(hits[at - 1] as Hit, hits[at] as Hit) > 0) return hits.sort(byPlace);
  return hits;
}

/** The word that is read without its attached letters. */
type Cut = { at: number; reading: Reading };

type Walk = { words: Words; view: Segment; segment: number; hits: Hit[] };

/** Nearly every word and pair is turned away by the filters. */
function scanSpelled(walk: Walk): void {
  const { words, view } = walk;
  for (let from = 0; from < words.count; from += AT_ONCE) {
    const after = passWords(words, view, from);
    for (let next = 0; next < after; next++) {
      const at = (passed[next] as number) >>> 1;
      const hash = words.hashes[at] as number;
      if ((passed[next] as number) & 1) goOn(walk, at, hash, undefined);
      else take(walk, at, at, hash, undefined);
    }
  }
}

/** Follows the prefix table from the word after `first`; `hash` stands for the words so far. */
function goOn(walk: Walk, first: number, hash: number, cut: Cut | undefined): void {
  const { words, view } = walk;
  let sequence = hash;
  for (let at = first + 1; at < words.count; at++) {
    if ((words.gaps[at] as number) > GAP.hard) return;
    sequence = addWord(sequence, words.hashes[at] as number);
    const value = valueAt(view.slots, slotOf(view.slots, sequence));
    if ((value & ~CONTINUES) !== 0) takeFrom(walk, first, at, (value & ~CONTINUES) - 1, cut, 0);
    if ((value & CONTINUES) === 0) return;
  }
}

/** A word with attached letters, read without them: alone, as the first word of a name, as the last one. */
function scanReading(walk: Walk, at: number, reading: Reading): void {
  const cut: Cut = { at, reading };
  take(walk, at, at, reading.hash, cut);
  if (reading.end === walk.words.ends[at]) goOn(walk, at, reading.hash, cut);
  if (reading.start === walk.words.starts[at]) endIn(walk, at, reading.hash, cut);
}

const MOST_BEFORE = 5;

/** Names that end in the word `last`, read as `hash`. */
function endIn(walk: Walk, last: number, hash: number, cut: Cut): void {
  const { hashes, gaps } = walk.words;
  for (let first = last - 1; first >= 0 && last - first <= MOST_BEFORE; first--) {
    if ((gaps[first + 1] as number) > GAP.hard) return;
    let sequence = hashes[first] as number;
    for (let at = first + 1; at < last; at++) sequence = addWord(sequence, hashes[at] as number);
    take(walk, first, last, addWord(sequence, hash), cut);
  }
}

/** Pushes the entries of the form with this hash, if there is one and the words' spelling agrees. */
function take(walk: Walk, first: number, last: number, hash: number, cut: Cut | undefined, wanted = 0): void {
  const { slots } = walk.view;
  const place = valueAt(slots, slotOf(slots, hash)) & ~CONTINUES;
  if (place !== 0) takeFrom(walk, first, last, place - 1, cut, wanted);
}

/** The same from the first entry of the form on. */
function takeFrom(walk: Walk, first: number, last: number, from: number, cut: Cut | undefined, wanted: number): void {
  const { words, view, segment, hits } = walk;
  const { entries } = view;
  let check = -1;
  for (let entry = from; ; entry++) {
    const at = entry * ENTRY_NUMBERS;
    const info = entries[at + ENTRY.info] as number;
    const target = entries[at + ENTRY.target] as number;
    const flags = flagsOf(info);
    const isRight =
      lengthOf(info) === last - first + 1 && (flags & FLAG.sound) === wanted && mayBeWritten(words, first, info);
    if (isRight && runsOn(words, first, last, flags)) {
      if (check < 0) check = checkAt(words, first, last, cut, wanted);
      if (entries[at + ENTRY.check] === check) {
        hits.push({
          segment,
          entry,
          target: (target & ~LAST) >>> 0,
          form: formOf(info),
          flags,
          mask: maskOf(info),
          first,
          last,
          start: startOf(words, first, cut),
          end: endOf(words, last, cut),
        });
      }
    }
    if (target & LAST) return;
  }
}

function checkAt(words: Words, first: number, last: number, cut: Cut | undefined, wanted: number): number {
  if (wanted) return checkOf(sounded(words, first, last));
  const plain = cut ? -1 : plainCheck(words, first, last);
  return plain < 0 ? checkOf(spelled(words, first, last, cut)) : plain;
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

function spelled(words: Words, first: number, last: number, cut: Cut | undefined): string {
  const folded: string[] = [];
  for (let at = first; at <= last; at++) folded.push(comparedWord(words, at));
  if (cut) {
    const { start, end } = cut.reading;
    folded[cut.at - first] = bare(foldedWord(words.text.slice(start, end)), folded[cut.at - first] ?? '');
  }
  return phraseText(folded);
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

/** Romanised names: the words are compared by sound. Only capitalised words can begin one. */
function scanSounds(walk: Walk): void {
  const { words, view } = walk;
  for (let from = 0; from < words.count; from += AT_ONCE) {
    const after = passSounds(words, view, from);
    for (let next = 0; next < after; next++) followSounds(walk, passed[next] as number);
  }
}

function followSounds(walk: Walk, first: number): void {
  const { words, view } = walk;
  let sequence = heardSound(words, first);
  for (let last = first; ; ) {
    const value = valueAt(view.slots, slotOf(view.slots, sequence));
    if ((value & ~CONTINUES) !== 0) takeFrom(walk, first, last, (value & ~CONTINUES) - 1, undefined, FLAG.sound);
    last++;
    if ((value & CONTINUES) === 0 || last >= words.count || (words.gaps[last] as number) > GAP.soft) return;
    sequence = addWord(sequence, heardSound(words, last));
  }
}

const sounded = (words: Words, first: number, last: number): string =>
  phraseText(Array.from({ length: last - first + 1 }, (_, offset) => soundOf(comparedWord(words, first + offset))));
