// Text → words with their places, folded hashes and the shape that names are judged by. One pass, linear. It knows spelling, not names.

import { KIND } from './characters';
import { readGap } from './gap-reader';
import { addUnit, emptyHash, finishHash } from './hash';
import { AL, readWord } from './word-reader';
import { SHAPE, type Words } from './word-shapes';
import { emptyState, push, type State, wordAt } from './word-writer';

export function tokenise(text: string): Words {
  const state = emptyState(text);
  for (let at = 0; at < text.length; ) {
    at = readPlainWords(state, at);
    if (at < text.length) at = wordAt(state, at) ? readWord(state, at) : readGap(state, at);
  }
  return state;
}

/** The common case in one loop: words of plain letters with one space after them. Returns the place of the first word that is not so. */
function readPlainWords(state: State, from: number): number {
  const { text, kinds, folded } = state;
  let start = from;
  for (;;) {
    let at = start;
    let hash = emptyHash();
    let capitals = 0;
    let code = text.charCodeAt(at);
    let kind = kinds[code];
    const first = kind;
    while (kind === KIND.lower || kind === KIND.upper) {
      const unit = folded[code] as number;
      if (unit === 0) return start;
      hash = addUnit(hash, unit);
      capitals += kind - KIND.lower;
      code = text.charCodeAt(++at);
      kind = kinds[code];
    }
    if (code !== 0x20 || at === start) return start;
    const length = at - start;
    hash = finishHash(hash);
    if (length === 2 && first === KIND.lower && AL.has(hash)) return start;
    let shape = capitals > 0 ? SHAPE.cased | SHAPE.capital : SHAPE.cased;
    if (capitals > 1 && capitals === length) shape |= SHAPE.allCapitals;
    if (length === 1) shape |= SHAPE.initial;
    push(state, start, at, hash, shape);
    start = at + 1;
  }
}
