// Where content is looked for, and a clause from there on. Knows word classes.

import { clauseEnd } from './clause-end';
import type { Content } from './verb-content';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

/** `ceiling` is the word index at which the sentence ends. */
export type Place = { words: readonly Word[]; group: VerbGroup; ceiling: number; headline: boolean };

/** Word classes that may open a noun phrase. */
export const OPENERS = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'noun',
  'number',
  'quote',
  'clitic',
  'relative',
]);

/** From `from` to where the clause ends. */
export function clause({ words, group }: Place, from: number, shownBy: Content['shownBy']): Content {
  return { ranges: [{ from, to: clauseEnd(words, from, words[group.head]) }], shownBy };
}
