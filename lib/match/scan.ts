// Finds every listed form in the words of a text: bitmaps first, then the prefix table, then the spelling. It knows forms, not what they mean
// in an article.

import type { Reading } from '../text/attached-words';
import { characters } from '../text/characters';
import { comparedWord, foldedWord } from '../text/folded-word';
import { addWord, checkOf } from '../text/hash';
import { GAP, SHAPE, type Words } from '../text/word-shapes';
import { soundHash } from './entries';
import { hasBit, slotOf } from './form-table';
import { CONTINUES, FLAG, type Form, flagsOf, formOf, LAST, lengthOf, maskOf } from './layout';
import { phraseText } from './phrase';
import type { Segment } from './segment';
import { outline, soundOf } from './spellings';

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

type Walk = { words: Words; view: Segment; segment: number; hits: Hit[] };

function scanSpelled(walk: Walk): void {
  const { count, hashes } = walk.words;
  const { singleBits, pairBits } = walk.view;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    if (hasBit(singleBits, hash)) take(walk, at, at, hash, undefined);
    if (at + 1 < count && hasBit(pairBits, addWord(hash, hashes[at + 1] as number))) goOn(walk, at, hash, undefined);
  }
}

/** Follows the prefix table from the word after `first`; `hash` stands for the words so far. */
function goOn(walk: Walk, first: number, hash: number, reading: Reading | undefined): void {
  const { words, view } = walk;
  let sequence = hash;
  for (let at = first + 1; at < words.count; at++) {
    if ((words.gaps[at] as number) > GAP.hard) return;
    sequence = addWord(sequence, words.hashes[at] as number);
    const slot = slotOf(view.slotKeys, sequence);
    if (view.slotKeys[slot] === 0) return;
    take(walk, first, at, sequence, reading);
    if (((view.slotValues[slot] as number) & CONTINUES) === 0) return;
  }
}

/** A word with attached letters, read without them. */
function scanReading(walk: Walk, at: number, reading: Reading): void {
  take(walk, at, at, reading.hash, reading);
  if (reading.end === walk.words.ends[at]) goOn(walk, at, reading.hash, reading);
}

function take(walk: Walk, first: number, last: number, hash: number, reading: Reading | undefined): void {
  takeEntries(walk, first, last, hash, () => spelled(walk.words, first, last, reading), reading, 0);
}

/** Pushes the entries of a form whose second number agrees with the words' spelling. */
function takeEntries(
  walk: Walk,
  first: number,
  last: number,
  hash: number,
  spelling: () => string,
  reading: Reading | undefined,
  wanted: number,
): void {
  const { words, view, segment, hits } = walk;
  const slot = slotOf(view.slotKeys, hash);
  const place = view.slotKeys[slot] === 0 ? 0 : (view.slotValues[slot] as number) & ~CONTINUES;
  if (place === 0) return;
  const check = checkOf(spelling());
  const start = reading?.start ?? (words.starts[first] as number);
  const end = first === last ? (reading?.end ?? (words.ends[last] as number)) : (words.ends[last] as number);
  for (let entry = (place >>> 0) - 1; ; entry++) {
    const info = view.entryInfo[entry] as number;
    const target = view.entryTarget[entry] as number;
    const flags = flagsOf(info);
    const isRight =
      view.entryCheck[entry] === check && lengthOf(info) === last - first + 1 && (flags & FLAG.sound) === wanted;
    if (isRight && runsOn(words, first, last, flags)) {
      hits.push({
        segment,
        entry,
        target: (target & ~LAST) >>> 0,
        form: formOf(info),
        flags,
        mask: maskOf(info),
        first,
        last,
        start,
        end,
      });
    }
    if (target & LAST) return;
  }
}

function spelled(words: Words, first: number, last: number, reading: Reading | undefined): string {
  const folded: string[] = [];
  for (let at = first; at <= last; at++) folded.push(comparedWord(words, at));
  if (reading) folded[0] = bare(foldedWord(words.text.slice(reading.start, reading.end)), folded[0] ?? '');
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
  const { folded } = characters();
  for (let at = 0; at < words.count; at++) {
    if (((words.shapes[at] as number) & SHAPE.capital) === 0) continue;
    if (!hasBit(view.soundBits, outline(words.text, words.starts[at] as number, words.ends[at] as number, folded)))
      continue;
    let sequence = soundHash(comparedWord(words, at));
    takeSound(walk, at, at, sequence);
    for (let next = at + 1; next < words.count && (words.gaps[next] as number) <= GAP.soft; next++) {
      const slot = slotOf(view.slotKeys, sequence);
      if (view.slotKeys[slot] === 0 || ((view.slotValues[slot] as number) & CONTINUES) === 0) break;
      sequence = addWord(sequence, soundHash(comparedWord(words, next)));
      takeSound(walk, at, next, sequence);
    }
  }
}

function takeSound(walk: Walk, first: number, last: number, sequence: number): void {
  const spelling = (): string =>
    phraseText(
      Array.from({ length: last - first + 1 }, (_, offset) => soundOf(comparedWord(walk.words, first + offset))),
    );
  takeEntries(walk, first, last, sequence, spelling, undefined, FLAG.sound);
}
