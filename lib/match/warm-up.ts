// What the first match after a start would have to wait for, in small steps: the word tables and a first run. It knows no lists and no articles.

import { characters } from '../text/characters';
import { isCountryWord, isDemonym } from './countries';
import { matchNames } from './match-names';
import { nameWords } from './name-words';
import { isGivenName } from './people/given-names';
import type { Segment } from './segment/segment';

/** Enough of everything that all names are looked for in: words, a title, an acronym, an article, a bracket. */
const TEXT =
  'President Anna Example of the Foreign Ministry (FM) met Omar al-Sample in Washington, D.C., on Monday. “We agreed,” Ms. Example’s aide said.';

/** Each runs for a millisecond at most, so that what the disk brings is taken between them; the same tables are unpacked on first use when nobody ran them. */
export const WARM_UP: readonly (() => void)[] = [
  characters,
  () => nameWords().common.has(0),
  () => nameWords().noNames.has(0),
  () => isGivenName(''),
  () => isDemonym(''),
  () => isCountryWord(''),
  () => matchNames({ text: TEXT }, NOTHING),
];

const NOTHING: readonly Segment[] = [];
