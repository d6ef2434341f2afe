// Finds every listed form in the words of a text: filters first, then the prefix table, then the entries. It knows forms, not what they mean
// in an article.

import type { Reading } from '../../text/attached-words';
import { addWord } from '../../text/hash';
import { GAP, type Words } from '../../text/word-shapes';
import { slotOf, valueAt } from './form-table';
import { heardSound } from './heard-words';
import type { Hit } from './hit';
import { CONTINUES, FLAG } from './layout';
import { lookUp, values } from './look-up';
import { AT_ONCE, heardWords, passSounds, passWords, spelledWords } from './passing-words';
import type { Segment } from './segment';
import { type Cut, takeEntries, type Walk } from './take-entries';

/** Every hit in every segment, in text order of their first words. No judgement of case or surroundings yet. */
export function scan(words: Words, segments: readonly Segment[]): Hit[] {
  let hits: Hit[] = [];
  for (let segment = 0; segment < segments.length; segment++) {
    const view = segments[segment] as Segment;
    if (view.slots.length === 0) continue;
    const spelled: Walk = { words, view, segment, hits: [] };
    scanSpelled(spelled);
    const others: Walk = { words, view, segment, hits: [] };
    if (view.soundStarts.length > 0) scanSounds(others);
    for (const [at, readings] of words.readings) for (const reading of readings) scanReading(others, at, reading);
    hits = merged(hits, merged(inOrder(spelled.hits), inOrder(others.hits)));
  }
  return hits;
}

const byPlace = (a: Hit, b: Hit): number => a.start - b.start || b.end - a.end;

/** Both in order, the second's into the first, from the last one on: mostly there are few to be put in. */
function merged(hits: Hit[], others: Hit[]): Hit[] {
  if (hits.length === 0) return others;
  let from = hits.length - 1;
  for (const other of others) hits.push(other);
  let to = hits.length - 1;
  for (let next = others.length - 1; next >= 0; to--) {
    const other = others[next] as Hit;
    const isLater = from >= 0 && byPlace(hits[from] as Hit, other) > 0;
    hits[to] = isLater ? (hits[from--] as Hit) : other;
    if (!isLater) next--;
  }
  return hits;
}

/** Nearly all are already, and the others stand a few places off: the engine's own sorting took four times as long. */
function inOrder(hits: Hit[]): Hit[] {
  for (let at = 1; at < hits.length; at++) {
    const hit = hits[at] as Hit;
    let place = at;
    while (place > 0 && byPlace(hits[place - 1] as Hit, hit) > 0) place--;
    if (at - place > FARTHEST) return hits.sort(byPlace);
    if (place < at) {
      hits.copyWithin(place + 1, place, at);
      hits[place] = hit;
    }
  }
  return hits;
}

const FARTHEST = 16;

/** Nearly every word and pair is turned away by the filters. */
function scanSpelled(walk: Walk): void {
  const { words, view } = walk;
  const { words: passed, prefixes } = spelledWords;
  for (let from = 0; from < words.count; from += AT_ONCE) {
    const count = passWords(words, view, from);
    lookUp(view, prefixes, count);
    for (let next = 0; next < count; next++) {
      const value = values[next] as number;
      if (value === 0) continue;
      const at = (passed[next] as number) >>> 1;
      if (((passed[next] as number) & 1) === 0) take(walk, at, at, value, 0);
      else if (at + 1 < words.count && (words.gaps[at + 1] as number) <= GAP.hard)
        follow(walk, at, at + 1, prefixes[next] as number, value, 0);
    }
  }
}

/** Romanised names: the words are compared by sound. Only capitalised words can begin one. */
function scanSounds(walk: Walk): void {
  const { words, view } = walk;
  const { words: passed, prefixes } = heardWords;
  for (let from = 0; from < words.count; from += AT_ONCE) {
    const count = passSounds(words, view, from);
    lookUp(view, prefixes, count);
    for (let next = 0; next < count; next++) {
      const at = passed[next] as number;
      const value = values[next] as number;
      if (value !== 0) follow(walk, at, at, prefixes[next] as number, value, FLAG.sound);
    }
  }
}

/** Takes the forms that begin with the words `first` to `last`; `prefix` stands for them in the table, `value` is what it says. */
function follow(
  walk: Walk,
  first: number,
  last: number,
  prefix: number,
  value: number,
  wanted: number,
  cut?: Cut,
): void {
  const { words, view } = walk;
  const widest = wanted ? GAP.soft : GAP.hard;
  let at = last;
  let hash = prefix;
  let found = value;
  for (;;) {
    take(walk, first, at, found, wanted, cut);
    at++;
    if (found >= 0 || at >= words.count || (words.gaps[at] as number) > widest) return;
    hash = addWord(hash, wanted ? heardSound(words, at) : (words.hashes[at] as number));
    found = valueFor(view, hash);
  }
}

const valueFor = ({ slots }: Segment, prefix: number): number => valueAt(slots, slotOf(slots, prefix));

function take(walk: Walk, first: number, last: number, value: number, wanted: number, cut?: Cut): void {
  const place = value & ~CONTINUES;
  if (place !== 0) takeEntries(walk, first, last, place - 1, wanted, cut);
}

/** A word with attached letters, read without them: alone, as the first word of a name, as the last one. */
function scanReading(walk: Walk, at: number, reading: Reading): void {
  const { words, view } = walk;
  const cut: Cut = { at, reading };
  const { hash } = reading;
  const value = valueFor(view, hash);
  const mayGoOn = reading.end === words.ends[at] && at + 1 < words.count;
  take(walk, at, at, value, 0, cut);
  if (mayGoOn && (words.gaps[at + 1] as number) <= GAP.hard) {
    const next = addWord(hash, words.hashes[at + 1] as number);
    follow(walk, at, at + 1, next, valueFor(view, next), 0, cut);
  }
  if (reading.start === words.starts[at]) endIn(walk, at, hash, cut);
}

const MOST_BEFORE = 5;

/** Names that end in the word `last`, read as `hash`. */
function endIn(walk: Walk, last: number, hash: number, cut: Cut): void {
  const { hashes, gaps } = walk.words;
  for (let first = last - 1; first >= 0 && last - first <= MOST_BEFORE; first--) {
    if ((gaps[first + 1] as number) > GAP.hard) return;
    let sequence = hashes[first] as number;
    for (let at = first + 1; at < last; at++) sequence = addWord(sequence, hashes[at] as number);
    take(walk, first, last, valueFor(walk.view, addWord(sequence, hash)), 0, cut);
  }
}
