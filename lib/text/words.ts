// Text → words with their places, folded hashes and the shape that names are judged by. One pass, linear. It knows spelling, not names.

import { readGap } from './gap-reader';
import { forgetNotes, readPlainWords } from './plain-words';
import { readWord } from './word-reader';
import type { Words } from './word-shapes';
import { beginText, emptyState, type State, wordAt } from './word-writer';

export function tokenise(text: string): Words {
  return readAll(emptyState(text), text);
}

let scratch: State | undefined;

/** The same for a short text that is done with before the next call: its arrays are used again. Listed names come by the hundred thousand. */
export function tokeniseBriefly(text: string): Words {
  scratch ??= emptyState('');
  beginText(scratch, text);
  return readAll(scratch, text);
}

function readAll(state: State, text: string): Words {
  forgetNotes();
  for (let at = 0; at < text.length; ) {
    at = readPlainWords(state, at);
    if (at < text.length) at = wordAt(state, at) ? readWord(state, at) : readGap(state, at);
  }
  return state;
}
