// The kinds and folds of the Basic Multilingual Plane as short runs, worked out from the definitions. For the generator and its test.

import { KIND, type Kind } from '../../lib/text/characters';
import { foldCharacter } from '../../lib/text/fold-character';

const LAST = 0xffff;
/** Folds beyond this stand in for compatibility forms (Arabic presentation forms, squared words): worked out when met, not stored. */
const STORED_UP_TO = 0x2fff;
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

export function kindOf(code: number): Kind {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return KIND.surrogate;
  if (/[\n\r\u0085\u2028\u2029]/.test(character)) return KIND.lineBreak;
  if (/[’'‘ʼʿʾʹʽ`´′‛＇\u05f3\u0374]/u.test(character)) return KIND.apostrophe;
  if (
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
    /[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u30fb\ufe00-\ufe0f\u061c\u034f\u180e]/u.test(
      character,
    )
  )
    return KIND.ignored;
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return letterKind(character);
  if (/[\p{Pd}\u2043\u2212\u05be]/u.test(character)) return KIND.dash;
  if (/\s/u.test(character)) return KIND.space;
  if (/[.!?。！？।॥؟۔…｡]/u.test(character)) return KIND.stop;
  if (/[,;:()[\]{}<>|،؛«»、，；：（）【】「」『』•·]/u.test(character)) return KIND.hard;
  return KIND.soft;
}

function letterKind(character: string): Kind {
  const folded = foldCharacter(character);
  if (folded === '') return KIND.ignored;
  if (/[\p{No}]/u.test(character) || !/^[\p{L}\p{N}\p{M}]+$/u.test(folded)) return KIND.soft;
  if (NO_SPACES.test(character) || NO_SPACES.test(folded)) return KIND.lone;
  if (/\p{N}/u.test(character)) return KIND.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return KIND.upper;
  return character.toUpperCase() === character ? KIND.caseless : KIND.lower;
}

const isLetterKind = (kind: Kind): boolean =>
  kind === KIND.upper || kind === KIND.lower || kind === KIND.caseless || kind === KIND.digit || kind === KIND.lone;

type Runs = { kinds: string; shifts: string; singles: string; singleLetters: string; expansions: string };

export function characterRuns(): Runs {
  return { kinds: kindRuns(), ...foldRuns() };
}

const base36 = (value: number): string => value.toString(36);

function kindRuns(): string {
  const runs: string[] = [];
  let before = 0;
  for (let code = 0; code <= LAST; ) {
    const kind = kindOf(code);
    let length = 1;
    while (code + length <= LAST && kindOf(code + length) === kind) length++;
    if (kind !== KIND.soft) {
      runs.push(`${base36(code - before)} ${base36(length)} ${base36(kind)}`);
      before = code;
    }
    code += length;
  }
  return runs.join(',');
}

function foldRuns(): Omit<Runs, 'kinds'> {
  const folds = storedFolds();
  const shifts: string[] = [];
  const singles: string[] = [];
  let singleLetters = '';
  const expansions: string[] = [];
  const before = { shift: 0, single: 0, expansion: 0 };
  const done = new Set<number>();
  for (const [code, folded] of folds) {
    if (done.has(code)) continue;
    if (folded.length > 1) {
      expansions.push(`${base36(code - before.expansion)} ${folded}`);
      before.expansion = code;
      continue;
    }
    const shift = folded.charCodeAt(0) - code;
    const [step, length] = longestRun(folds, code, shift);
    if (length < 3) {
      singles.push(base36(code - before.single));
      singleLetters += folded;
      before.single = code;
      continue;
    }
    for (let at = 0; at < length; at++) done.add(code + at * step);
    shifts.push([code - before.shift, length, step, shift].map(base36).join(' '));
    before.shift = code;
  }
  return { shifts: shifts.join(','), singles: singles.join(','), singleLetters, expansions: expansions.join(',') };
}

function storedFolds(): Map<number, string> {
  const folds = new Map<number, string>();
  for (let code = 0; code <= LAST; code++) {
    const isWide = code >= 0xff00 && code <= 0xff5a;
    if ((code > STORED_UP_TO && !isWide) || !isLetterKind(kindOf(code))) continue;
    const folded = foldCharacter(String.fromCharCode(code));
    if (folded !== String.fromCharCode(code)) folds.set(code, folded);
  }
  return folds;
}

function longestRun(folds: Map<number, string>, code: number, shift: number): [step: number, length: number] {
  const lengthBy = (step: number): number => {
    let length = 1;
    while (folds.get(code + length * step) === String.fromCharCode(code + length * step + shift)) length++;
    return length;
  };
  const [one, two] = [lengthBy(1), lengthBy(2)];
  return one >= two ? [1, one] : [2, two];
}
