// Demonyms that name a language ("speaks Russian and a little Japanese", "written in Dutch"). It knows words, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP } from '../../text/word-shapes';
import { isDemonym } from '../countries';
import { isAdjacent, isIn, type Prose } from './prose';

/** Words after which any language may follow. */
const VERBS = hashedWords(
  'in into speak speaks spoke spoken speaking fluent translated learn learned learnt learning taught teach teaches study studied studying understand understands understood read reads',
);
/** "took English lessons", "a Greek dictionary" */
const OF_LANGUAGES = hashedWords(
  'lessons lesson grammar dictionary dictionaries subtitles translation translations alphabet spelling vocabulary speaker speakers speaking',
);
const DEGREES = hashedWords(
  'her him them me us a little some fluent good better perfect broken passable basic excellent halting enough',
);
const JOINS = hashedWords('and or');
const CONNECTIVES = hashedWords('and or but at on with by for that language as than to from when while in');
const MOST_BEFORE = 12;

/** Whether words `first` to `last`, a demonym, are a language here: no noun follows, and a verb of speech stands before it or before its companions. */
export function isLanguage(prose: Prose, first: number, last: number): boolean {
  const { words } = prose;
  if (first !== last || first === 0) return false;
  const next = last + 1;
  const isAlone = next >= words.count || words.gaps[next] !== GAP.none || CONNECTIVES.has(words.hashes[next] as number);
  return (isAlone && isSpoken(prose, first)) || (isAdjacent(prose, next) && isIn(prose, OF_LANGUAGES, next));
}

/** Back over "French, Russian and a little" to "speaks". */
function isSpoken(prose: Prose, first: number): boolean {
  const { hashes, gaps } = prose.words;
  for (let at = first - 1; at >= 0 && first - at < MOST_BEFORE; at--) {
    const hash = hashes[at] as number;
    const isListed = isDemonym(comparedWord(prose.words, at));
    if (gaps[at + 1] === GAP.hard ? !isListed : !isAdjacent(prose, at + 1)) return false;
    if (VERBS.has(hash)) return true;
    if (!isListed && !DEGREES.has(hash) && !JOINS.has(hash)) return false;
  }
  return false;
}
