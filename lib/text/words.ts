// Text → words with their places, folded hashes and the shape that names are judged by. One pass, linear. It knows spelling, not names.

import { readGap } from './gap-reader';
import { beginPlainWords, readPlainWords } from './plain-words';
import { readWord } from './word-reader';
import type { Words } from './word-shapes';
import { beginText, emptyState, roomFor, type State, wordAt } from './word-writer';

export function tokenise(text: string): Words {
  const state = emptyState(text);
  beginText(state, text, true);
  return readAll(state, text);
}

/**
 * Reads texts one after the other into the same arrays, which saves clearing new ones: the Words of one text hold until the next is read. Each
 * caller has its own.
 */
export function wordReader(isProse = true): (text: string) => Words {
  let state: State | undefined;
  return (text) => {
    if (!state || state.starts.length < roomFor(text) || state.starts.length > MOST_KEPT) state = emptyState(text);
    beginText(state, text, isProse);
    return isProse ? readAll(state, text) : readName(state, text);
  };
}

/** Words; the arrays of a longer text are given back when the next is read. */
const MOST_KEPT = 100_000;

/** For a name that is done with before the next call: listed ones come by the hundred thousand. */
export const tokeniseBriefly = wordReader(false);

function readAll(state: State, text: string): Words {
  beginPlainWords(state);
  for (let at = 0; at < text.length; ) {
    at = readPlainWords(state, at);
    if (at < text.length) at = wordAt(state, at) ? readWord(state, at) : readGap(state, at);
  }
  return state;
}

/** One word or sign at a time: of a few words, noting stretches costs more, and what they teach the engine made long texts a third slower. */
function readName(state: State, text: string): Words {
  for (let at = 0; at < text.length; ) at = wordAt(state, at) ? readWord(state, at) : readGap(state, at);
  return state;
}
