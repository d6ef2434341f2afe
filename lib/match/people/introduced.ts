// Family names that an article brings in as nobody it knows: "a Mr Malik", "a Kang of 44", "ein gewisser Keller", "un tal Robles". Whoever is listed is
// somebody else. It knows words, not lists.

import { hashedWords } from '../../text/hash';
import { nameWords } from '../name-words';
import { isAdjacent, isEnglish, isIn, type Prose } from '../surroundings/prose';

/** Directly before a name, these say that nobody knows its bearer; in English with an article or alone. */
const CERTAIN = hashedWords(
  'certain gewisser gewisse gewissen gewissem tal certo certa zekere pewien pewna pewnego некий некая некого некоего некому неким viss visse eras',
);
const ARTICLES = hashedWords('a an one another');
const HERR = hashedWords('ein eine einem einen einer un una um uma een');
const STYLES = hashedWords(
  'herr frau herrn senor senora signor signora signore senhor senhora monsieur madame mijnheer meneer mevrouw',
);

/** `title`: where the title before the family name stands, or −1. */
export function isIntroduced(prose: Prose, title: number, first: number, last: number): boolean {
  const begin = title >= 0 ? title : first;
  if (!isAdjacent(prose, begin)) return false;
  if (isIn(prose, CERTAIN, begin - 1)) return true;
  if (title >= 0 && isIn(prose, STYLES, title) && isIn(prose, HERR, begin - 1)) return true;
  return isIn(prose, ARTICLES, begin - 1) && isEnglish(prose) && isPhraseEnd(prose, last);
}

/** "a Mr Malik said", "a Kang of 44"; but "a Malik supporter", "a Malik- and Khan-style reform". */
const isPhraseEnd = (prose: Prose, last: number): boolean =>
  (!isAdjacent(prose, last + 1) || isIn(prose, nameWords().noNames, last + 1)) &&
  !DASH.test(prose.words.text.charAt(prose.words.ends[last] as number));
const DASH = /[-‐‑–]/;
