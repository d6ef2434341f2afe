// Titles of works in quotation marks (“Chicago”, "Sweet Home Alabama"): what is named in them is called after somebody and is not there itself.
// It knows capitals and quotation marks, not lists.

import { hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { type Prose, STYLE } from './prose';

const MOST_WORDS = 7;
/** Shorter words need no capital in a title. */
const SHORT = 3;
const OPENING = '"“„«';
const CLOSING = /["”“»]/;
const SPEECH = hashedWords(
  'said says say asked asks told tells he she they i we it added wrote writes tweeted replied answered shouted cried the a',
);
const A = hashedWords('a an');

/** For every word whether it stands in the title of a work. */
export function works(prose: Prose): Uint8Array {
  const { words, styles } = prose;
  const found = new Uint8Array(words.count);
  for (let first = 0; first < words.count; first++) {
    if (((words.shapes[first] as number) & SHAPE.quoted) === 0 || styles[first] !== STYLE.running) continue;
    const last = lastOfTitle(prose, first);
    if (last >= 0) found.fill(1, first, last + 1);
  }
  if (words.text.includes('(')) fillRated(words, found);
  return found;
}

const RATINGS = hashedWords('pg u 12a 12 15 18 pg13 tba');

/** "Casablanca (PG)." as listings of films have it, from the start of the sentence. */
function fillRated(words: Prose['words'], found: Uint8Array): void {
  const { text, starts, ends, gaps, hashes } = words;
  for (let at = 1; at < words.count; at++) {
    if (!RATINGS.has(hashes[at] as number) || text.charAt((starts[at] as number) - 1) !== '(') continue;
    const isEnd = /^\)(?:[.,;:]|\s*$|\s*\n)/.test(text.slice(ends[at], (ends[at] as number) + LONGEST_END));
    let first = at - 1;
    while (at - first < MOST_WORDS && (gaps[first] as number) < GAP.sentence) first--;
    if (isEnd && (gaps[first] as number) >= GAP.sentence) found.fill(1, Math.max(first, 0), at);
  }
}
const LONGEST_END = 4;

/** The last word of the title that opens at `first`, or −1. */
function lastOfTitle({ words }: Prose, first: number): number {
  const { text, starts, ends, shapes, gaps, hashes, count } = words;
  const open = text.charAt((starts[first] as number) - 1);
  if (open === '' || !OPENING.includes(open)) return -1;
  // "she said, …": somebody speaks; but "a better film, …".
  if (gaps[first] === GAP.hard && (first === 0 || SPEECH.has(hashes[first - 1] as number))) return -1;
  for (let at = first; at < Math.min(count, first + MOST_WORDS); at++) {
    const isLong = (ends[at] as number) - (starts[at] as number) > SHORT;
    const isCapital = ((shapes[at] as number) & SHAPE.capital) !== 0;
    if ((at === first || isLong) && !isCapital) return -1;
    if (at > first && (gaps[at] as number) >= GAP.sentence) return -1;
    const between = text.slice(ends[at], starts[at + 1]);
    if (CLOSING.test(between)) return isSpeech(words, at, between) ? -1 : at;
  }
  return -1;
}

/** "Putin," she said; but "Trotsky’s Dog", a cartoon. */
function isSpeech({ hashes, count }: Prose['words'], last: number, between: string): boolean {
  if (/[.!?…]\s*["”“»]/.test(between)) return true;
  const next = last + 1 < count ? (hashes[last + 1] as number) : 0;
  return SPEECH.has(next) && between.includes(',') && !(A.has(next) && /["”“»],/.test(between));
}
