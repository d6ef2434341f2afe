// Finds every listed form in the words of a text: bitmaps first, then the prefix table, then the spelling. It knows forms, not what they mean
// in an article.

import type { Reading } from '../text/attached-words';
import { comparedWord, foldedWord, plainCheck } from '../text/folded-word';
import { addWord, checkOf, hashedWords } from '../text/hash';
import { GAP, SHAPE, type Words } from '../text/word-shapes';
import { hasBit, slotOf } from './form-table';
import { heardOutline, heardSound } from './heard-words';
import { CONTINUES, FLAG, type Form, flagsOf, formOf, LAST, lengthOf, maskOf } from './layout';
import { phraseText } from './phrase';
import type { Segment } from './segment';
import { soundOf } from './spellings';

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
    if (view.slotKeys.length === 0) continue;
    const walk: Walk = { words, view, segment, hits };
    scanSpelled(walk);
    if (view.soundBits.some((bits) => bits !== 0)) scanSounds(walk);
    for (const [at, readings] of words.readings) for (const reading of readings) scanReading(walk, at, reading);
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The word that is read without its attached letters. */
type Cut = { at: number; reading: Reading };

type Walk = { words: Words; view: Segment; segment: number; hits: Hit[] };

/** The inner loop: nearly every word is turned away by the two bitmaps. */
function scanSpelled(walk: Walk): void {
  const { count, hashes } = walk.words;
  const { singleBits, pairBits } = walk.view;
  const singleMask = singleBits.length * 32 - 1;
  const pairMask = pairBits.length * 32 - 1;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    const single = (hash ^ (hash >>> 17)) & singleMask;
    if (((singleBits[single >>> 5] as number) >>> (single & 31)) & 1) take(walk, at, at, hash, undefined);
    const next = addWord(hash, hashes[at + 1] as number);
    const pair = (next ^ (next >>> 17)) & pairMask;
    if (((pairBits[pair >>> 5] as number) >>> (pair & 31)) & 1) goOn(walk, at, hash, undefined);
  }
}

/** Follows the prefix table from the word after `first`; `hash` stands for the words so far. */
function goOn(walk: Walk, first: number, hash: number, cut: Cut | undefined): void {
  const { words, view } = walk;
  const { slotKeys, slotValues } = view;
  let sequence = hash;
  for (let at = first + 1; at < words.count; at++) {
    if ((words.gaps[at] as number) > GAP.hard) return;
    sequence = addWord(sequence, words.hashes[at] as number);
    const slot = slotOf(slotKeys, sequence);
    if (slotKeys[slot] === 0) return;
    const value = slotValues[slot] as number;
    if ((value & ~CONTINUES) !== 0) take(walk, first, at, sequence, cut);
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

/** Pushes the entries of a form whose second number agrees with the words' spelling. */
function take(walk: Walk, first: number, last: number, hash: number, cut: Cut | undefined, wanted = 0): void {
  const { words, view, segment, hits } = walk;
  const slot = slotOf(view.slotKeys, hash);
  const place = (view.slotValues[slot] as number) & ~CONTINUES;
  if (view.slotKeys[slot] === 0 || place === 0) return;
  let check = -1;
  for (let entry = place - 1; ; entry++) {
    const info = view.entryInfo[entry] as number;
    const target = view.entryTarget[entry] as number;
    const flags = flagsOf(info);
    const isRight =
      lengthOf(info) === last - first + 1 && (flags & FLAG.sound) === wanted && mayBeWritten(words, first, info);
    if (isRight && runsOn(words, first, last, flags)) {
      if (check < 0) check = checkAt(words, first, last, cut, wanted);
      if (view.entryCheck[entry] === check) {
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

/** Family names, demonyms and the like are never written small; most words that are spelled like one are turned away here. */
function mayBeWritten({ shapes }: Words, first: number, info: number): boolean {
  const shape = shapes[first] as number;
  if ((shape & (SHAPE.capital | SHAPE.cased)) !== SHAPE.cased || (maskOf(info) & 1) === 0) return true;
  return (flagsOf(info) & (FLAG.anyCase | FLAG.someCapital)) !== 0;
}

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
  for (let at = 0; at < words.count; at++) {
    if (((words.shapes[at] as number) & SHAPE.capital) === 0) continue;
    if (!hasBit(view.soundBits, heardOutline(words, at))) continue;
    let sequence = heardSound(words, at);
    let slot = slotOf(view.slotKeys, sequence);
    if (view.slotKeys[slot] === 0) continue;
    take(walk, at, at, sequence, undefined, FLAG.sound);
    for (let next = at + 1; next < words.count && (words.gaps[next] as number) <= GAP.soft; next++) {
      if (view.slotKeys[slot] === 0 || ((view.slotValues[slot] as number) & CONTINUES) === 0) break;
      sequence = addWord(sequence, heardSound(words, next));
      slot = slotOf(view.slotKeys, sequence);
      take(walk, at, next, sequence, undefined, FLAG.sound);
    }
  }
}

const sounded = (words: Words, first: number, last: number): string =>
  phraseText(Array.from({ length: last - first + 1 }, (_, offset) => soundOf(comparedWord(words, first + offset))));
