// Words written together with the one that is meant and before it: Arabic و ب ل ف ك and ال, Hebrew prefixes, French and Italian elisions.
// It proposes readings; whether one of them is a name is for the matcher to say.

import { hashWord } from './hash';

/** Another way to read one word: fewer letters at its start or end. */
export type Reading = { hash: number; start: number; end: number };

const ARABIC_ARTICLE = 'ال';
const HEBREW_PREFIXES = 'ובלכמשה';
const ELISIONS = new Set('l d qu dell all nell sull dall un s n c j'.split(' '));
const SHORTEST = 3;
/** `ומה`: and from the. */
const MOST_HEBREW = 3;

/** The form under which an Arabic word is compared: without its article. Other words are their own. */
export const bareWord = (folded: string): string =>
  folded.length > SHORTEST && folded.startsWith(ARABIC_ARTICLE) ? folded.slice(2) : folded;

export const isArabic = (unit: number): boolean =>
  (unit >= 0x0600 && unit <= 0x06ff) || (unit >= 0xfb50 && unit <= 0xfefc);
export const isHebrew = (unit: number): boolean => unit >= 0x0590 && unit <= 0x05ff;

/** `raw` begins at `start` of the text. The Readings leave attached letters out of the Span. */
export function prefixReadings(raw: string, folded: string, start: number): Reading[] {
  const cuts = isArabic(raw.charCodeAt(0)) ? arabicCuts(folded) : hebrewCuts(folded);
  return cuts.map((cut) => ({
    hash: hashWord(bareWord(folded.slice(cut))),
    start: start + rawOffset(raw, folded, cut),
    end: start + raw.length,
  }));
}

/**
 * `l’Iran` read as `Iran`. `apostrophe` is the place of the first one in `raw`. `isFirst`: it begins a sentence, where `D’Emmanuel` is `d’`
 * with a capital rather than the beginning of a name.
 */
export function elisionReading(
  raw: string,
  foldedRest: string,
  apostrophe: number,
  start: number,
  isFirst: boolean,
): Reading | undefined {
  const before = raw.slice(0, apostrophe);
  if (!ELISIONS.has(isFirst ? before.toLowerCase() : before) && before !== 'L') return undefined;
  const isAcronym = /^\p{Lu}+$/u.test(raw.slice(apostrophe + 1));
  if (foldedRest.length < (isAcronym ? 2 : SHORTEST)) return undefined;
  return { hash: hashWord(foldedRest), start: start + apostrophe + 1, end: start + raw.length };
}

function arabicCuts(folded: string): number[] {
  const cuts: number[] = [];
  const take = (cut: number): void => {
    if (folded.length - cut >= SHORTEST) cuts.push(cut);
  };
  const afterConjunction = 'وف'.includes(folded[0] ?? ' ') ? 1 : 0;
  if (afterConjunction) take(1);
  const next = folded[afterConjunction] ?? ' ';
  if (folded.startsWith('لل', afterConjunction)) take(afterConjunction + 2);
  else if ('بلك'.includes(next)) take(afterConjunction + 1);
  return cuts;
}

function hebrewCuts(folded: string): number[] {
  const cuts: number[] = [];
  for (let cut = 1; cut <= MOST_HEBREW && HEBREW_PREFIXES.includes(folded[cut - 1] ?? ' '); cut++) {
    if (folded.length - cut >= SHORTEST) cuts.push(cut);
  }
  return cuts;
}

/** Vowel signs stand in the raw word only: the place after `cut` letters is counted over what folds to something. */
function rawOffset(raw: string, folded: string, cut: number): number {
  if (raw.length === folded.length) return cut;
  let seen = 0;
  let at = 0;
  while (at < raw.length && seen < cut) {
    if (!/[\p{M}\u0640\u200b-\u200f]/u.test(raw[at] ?? '')) seen++;
    at++;
  }
  while (/[\p{M}\u0640]/u.test(raw[at] ?? '')) at++;
  return at;
}
