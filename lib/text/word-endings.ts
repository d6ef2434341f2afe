// Endings written together with the word that is meant: Korean particles, Persian plurals and ezafe, Turkish endings after an apostrophe,
// the German and Scandinavian genitive. It proposes readings; whether one of them is a name is for the matcher to say.

import { bareWord, type Reading } from './attached-words';
import { foldedWord } from './folded-word';
import { hashWord } from './hash';

/** `İran’ın` read as `İran`. `apostrophe` is the place of the first one in `raw`, which begins at `start` of the text. */
export function apostropheReading(raw: string, apostrophe: number, start: number): Reading | undefined {
  const isEnding = apostrophe >= 2 && raw.length - apostrophe <= 8;
  return isEnding ? without(raw, apostrophe, start) : undefined;
}

const SHORTEST = 4;

/** `Merkels` read as `Merkel`. */
export const genitiveReading = (raw: string, start: number): Reading | undefined =>
  raw.length > SHORTEST && raw.endsWith('s') ? without(raw, raw.length - 1, start) : undefined;

export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

/** Which particles stand after a final consonant, after a vowel, and after either. Two syllables before one, or more than one would fit. */
const AFTER_CONSONANT = '으로부터 이라고 이라는 으로서 으로써 으로 이며 이나 이란 은 이 을 과'.split(' ');
const AFTER_VOWEL = '로부터 라고 라는 로서 로써 로 며 나 란 는 가 를 와'.split(' ');
const AFTER_EITHER =
  '에게서 에서는 에서도 에서의 에게는 에게 에서 에는 에도 께서 까지 부터 한테 보다 처럼 만이 의 에 께 도 만'.split(' ');

/** `이란은` read as `이란`: a particle fits the sound before it, or it is none. */
export function particleReadings(raw: string, start: number): Reading[] {
  const found: Reading[] = [];
  for (let cut = Math.max(2, raw.length - 4); cut < raw.length; cut++) {
    const last = raw.charCodeAt(cut - 1);
    if (!isHangul(last)) continue;
    const isClosed = (last - 0xac00) % 28 !== 0;
    const ending = raw.slice(cut);
    // After ㄹ, 로 stands as after a vowel.
    const isSoft = (last - 0xac00) % 28 === 8 && ending.startsWith('로');
    const fitting = isClosed && !isSoft ? AFTER_CONSONANT : AFTER_VOWEL;
    if (fitting.includes(ending) || AFTER_EITHER.includes(ending)) found.push(without(raw, cut, start));
  }
  return found;
}

/** Parted from the word by a zero-width non-joiner. */
const PERSIAN_ENDINGS = 'ها های هایی ی ای را اش شان مان تان ام ات تر';
const NON_JOINER = '\u200c';
/** Folded when first asked for: folding unpacks all characters, which nobody is to wait for at the start. */
let persianEndings: ReadonlySet<string> | undefined;

/** `تحریم‌ها` and `آمریکای` without the plural and the ezafe. */
export function persianReading(raw: string, start: number): Reading | undefined {
  const joint = raw.lastIndexOf(NON_JOINER);
  if (joint > 1) return isPersianEnding(foldedWord(raw.slice(joint))) ? without(raw, joint, start) : undefined;
  return raw.length > SHORTEST && /[او][یي]$/.test(raw) ? without(raw, raw.length - 1, start) : undefined;
}

function isPersianEnding(folded: string): boolean {
  persianEndings ??= new Set(PERSIAN_ENDINGS.split(' ').map(foldedWord));
  return persianEndings.has(folded);
}

const without = (raw: string, cut: number, start: number): Reading => ({
  hash: hashWord(bareWord(foldedWord(raw.slice(0, cut)))),
  start,
  end: start + cut,
});
