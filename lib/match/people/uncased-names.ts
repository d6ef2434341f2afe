// Family names in scripts without capitals, where any word before them may be somebody's given name. It knows words, not lists.

import { GAP, SHAPE } from '../../text/word-shapes';
import { nameWords } from '../name-words';
import type { Prose } from '../surroundings/prose';

/** In scripts without capitals any word may be a given name, but for one that the article also uses elsewhere. */
export function mayFollowName(prose: Prose, first: number): boolean {
  const { words } = prose;
  if (((words.shapes[first] as number) & SHAPE.cased) !== 0 || first === 0 || words.gaps[first] !== GAP.none)
    return false;
  const [before, own] = [words.hashes[first - 1] as number, words.hashes[first] as number];
  const { noNames, titles } = nameWords();
  if (noNames.has(before) || titles.has(before)) return false;
  return prose.once(`only before ${before} ${own}`, () =>
    prose
      .placesOf(words.text.slice(words.starts[first - 1], words.ends[first - 1]))
      .every((at) => words.hashes[at + 1] === own),
  );
}
