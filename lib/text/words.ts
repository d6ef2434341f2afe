// Text → words with their places, folded hashes and the shape that names are judged by. One pass, linear. It knows spelling, not names.

import { foldedUnit, KIND } from './characters';
import { pointGap, readGap } from './gap-reader';
import { finishHash } from './hash';
import { AL, EL, readWord } from './word-reader';
import { GAP, SHAPE, type Words } from './word-shapes';
import { beginText, emptyState, type State, wordAt } from './word-writer';

export function tokenise(text: string): Words {
  return readAll(emptyState(text), text);
}

const SPACE = 0x20;
const POINT = 0x2e;
const SMALL_S = 0x73;

let scratch: State | undefined;

/** The same for a short text that is done with before the next call: its arrays are used again. Listed names come by the hundred thousand. */
export function tokeniseBriefly(text: string): Words {
  scratch ??= emptyState('');
  beginText(scratch, text);
  return readAll(scratch, text);
}

function readAll(state: State, text: string): Words {
  for (let at = 0; at < text.length; ) {
    at = readPlainWords(state, at);
    if (at < text.length) at = wordAt(state, at) ? readWord(state, at) : readGap(state, at);
  }
  return state;
}

/**
 * The common case in one loop: words of small letters, with or without a capital first, parted by spaces, commas and plain stops. Returns the
 * place of the first word that is not so, or of what follows the last. `addUnit` and its numbers are written out: bundlers
 * make variables of constants, and with those the hash became a double, which took 1.8 times as long.
 */
function readPlainWords(state: State, from: number): number {
  const { text, kinds, small, starts, ends, hashes, shapes, gaps, genitive } = state;
  if (state.article >= 0) return from;
  let { count, gap, around } = state;
  // Reading past the end gives NaN, which would turn every number of the loop into a double.
  const last = text.length - 1;
  let start = from;
  while (count < starts.length && start < last) {
    let code = text.charCodeAt(start);
    const isCapital = kinds[code] === KIND.upper;
    let unit = isCapital ? foldedUnit(state, code) : (small[code] as number);
    let at = start;
    let hash = 0x811c9dc5 | 0;
    while (unit !== 0 && at < last) {
      hash = Math.imul(hash ^ unit, 0x01000193);
      code = text.charCodeAt(++at);
      unit = small[code] as number;
    }
    hash = finishHash(hash);
    const length = at - start;
    if (length === 0 || (code !== SPACE && !endsPlainly(kinds[code] as number, length))) break;
    if (!isCapital && (hash === AL || hash === EL)) break;
    // Left to `readWord`, which reads it without its ending too.
    if (genitive && isCapital && text.charCodeAt(at - 1) === SMALL_S) break;
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    gaps[count] = gap;
    shapes[count] = around | plainShape(length, isCapital) | (code === POINT ? SHAPE.point : 0);
    count++;
    around = 0;
    gap = GAP.none;
    start = at;
    if (code !== SPACE) {
      if (at === last || text.charCodeAt(at + 1) !== SPACE || kinds[code] === KIND.lineBreak) break;
      gap = kinds[code] === KIND.hard ? GAP.hard : code === POINT ? pointGap(hash) : GAP.sentence;
      start++;
    }
    start++;
  }
  state.count = count;
  state.gap = gap;
  state.around = around;
  return start;
}

/** Before a comma, a line's end or a stop the word is over; after one letter a point may go on with initials. */
const endsPlainly = (kind: number, length: number): boolean =>
  kind === KIND.hard || kind === KIND.lineBreak || (kind === KIND.stop && length > 1);

const plainShape = (letters: number, isCapital: boolean): number =>
  SHAPE.cased | (isCapital ? SHAPE.capital : 0) | (letters === 1 ? SHAPE.initial : 0);
