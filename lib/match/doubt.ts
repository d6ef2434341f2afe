// Whether a name that stands may be an ordinary word, a month or a cry all the same, and so needs support from elsewhere in the article. It knows words and
// where capitals say nothing, not lists.

import type { ActorKind } from '../model/list';
import { comparedWord } from '../text/folded-word';
import { hashedWords } from '../text/hash';
import { GAP, SHAPE } from '../text/word-shapes';
import { hasFlag } from './candidate';
import { isCountryWord } from './countries';
import { isAlsoFeminine } from './forms/inflections';
import { nameWords } from './name-words';
import type { Hit } from './segment/hit';
import { FLAG, FORM } from './segment/layout';
import { isCalendarWord } from './surroundings/calendar';
import {
  isAdjacent,
  isCapital,
  isCapitalFree,
  isEnglish,
  isIn,
  type Prose,
  STYLE,
  startsSentence,
} from './surroundings/prose';
import { isOrdinaryPersonStart, isOrdinaryStart, isShoutedWord } from './surroundings/word-places';

/** Whether support elsewhere says nothing of it: a cry, or an everyday word at the start of a sentence. */
export const isBesideWords = (prose: Prose, hit: Hit, kind: ActorKind, isState: boolean): boolean =>
  isCry(prose, hit) ||
  (!isState && isLoudWordInLine(prose, hit)) ||
  isWordOfPhrase(prose, hit) ||
  isOrdinaryHere(prose, hit, kind, isState);

/** Why it cannot stand alone; undefined when it can. */
export function doubtOf(prose: Prose, hit: Hit, isBody: boolean): string | undefined {
  const { first, last, form } = hit;
  if (form === FORM.weakAlias) return 'a weak alias';
  if (form === FORM.capital) return 'a capital city';
  if (form === FORM.inflected && isAlsoFeminine(comparedWord(prose.words, first)))
    return 'a case that may be a woman’s name';
  if (first !== last) return undefined;
  if (form === FORM.inflected && isBody && isCapitalFree(prose, first)) return 'a case where any word has a capital';
  if (hasFlag(hit, FLAG.sound)) return 'one word in another spelling';
  const { common, noNames, alsoNames } = nameWords();
  const hash = prose.words.hashes[first] as number;
  const isAlsoSmall = hit.mask !== 0 && prose.isAlsoSmall(first);
  const isCommon = isAlsoSmall || [common, noNames, alsoNames].some((table) => table.has(hash));
  const isShouted = prose.styles[first] === STYLE.allCapitals;
  if (hasFlag(hit, FLAG.allCapitals))
    return isShouted || isAmongLoud(prose, first) ? 'capitals in a line of capitals' : undefined;
  if (isDateline(prose, first) || (!isBody && isAddress(prose, first))) return undefined;
  if (
    isBody &&
    prose.styles[first] === STYLE.running &&
    isAdjacent(prose, last + 1) &&
    nameWords().actsOfFirms.has(prose.words.hashes[last + 1] as number)
  )
    return undefined;
  if (isStateActing(prose, first, last)) return undefined;
  if (isCalendarWord(prose, first) && !isActing(prose, last)) return 'a month or a day';
  return isCommon && (isCapitalFree(prose, first) || isLoud(prose, first))
    ? `"${comparedWord(prose.words, first)}" is a common word`
    : undefined;
}

const AND = hashedWords('and');

/** "Turkey and Armenia have said", "China warned": no bird and no cup does that. */
const isStateActing = (prose: Prose, first: number, last: number): boolean =>
  isCountryWord(comparedWord(prose.words, first)) &&
  isAdjacent(prose, last + 1) &&
  (isIn(prose, nameWords().actsOfState, last + 1) ||
    (isIn(prose, AND, last + 1) && isCapital(prose, last + 2) && isCountryWord(comparedWord(prose.words, last + 2))));

/** "May said", "Monday’s owner" */
const isActing = ({ words }: Prose, last: number): boolean =>
  ((words.shapes[last] as number) & SHAPE.possessive) !== 0 || nameWords().humanActs.has(words.hashes[last + 1] ?? 0);

/** "LIMA, Peru —", "NICE (AP)": a town in capitals that opens a paragraph of small letters. */
const isDateline = (prose: Prose, at: number): boolean =>
  isLoud(prose, at) &&
  prose.words.gaps[at] === GAP.paragraph &&
  prose.styles[at] === STYLE.running &&
  prose.words.gaps[at + 1] === GAP.hard;

/** A line of its own: "Deal, Kent". */
const isAddress = (prose: Prose, at: number): boolean =>
  prose.words.gaps[at] === GAP.paragraph &&
  prose.words.gaps[at + 1] === GAP.hard &&
  isCapital(prose, at + 1) &&
  (prose.words.gaps[at + 2] ?? GAP.paragraph) === GAP.paragraph;

const isLoud = ({ words }: Prose, at: number): boolean => ((words.shapes[at] ?? 0) & SHAPE.allCapitals) !== 0;

/** "ACT NOW": beside an ordinary word in capitals, an acronym's capitals say nothing. */
export function isAmongLoud(prose: Prose, at: number): boolean {
  const { common, noNames } = nameWords();
  return [at - 1, at + 1].some((other) => {
    const hash = prose.words.hashes[other] ?? 0;
    return isLoud(prose, other) && (common.has(hash) || noNames.has(hash)) && isAdjacent(prose, Math.max(at, other));
  });
}

/** "WHO IS NEXT?": words in capitals in a line that has small ones. */
const isCry = (prose: Prose, hit: Hit): boolean =>
  hit.first === hit.last &&
  hasFlag(hit, FLAG.allCapitals) &&
  prose.styles[hit.first] === STYLE.running &&
  isAmongLoud(prose, hit.first);

/** "WHO WILL COUNT THE DEAD?": in a line of capitals an acronym that is a word is the word. */
const isLoudWordInLine = (prose: Prose, { first, last, flags }: Hit): boolean =>
  first === last &&
  (flags & FLAG.allCapitals) !== 0 &&
  prose.styles[first] === STYLE.allCapitals &&
  isEnglish(prose) &&
  [nameWords().common, nameWords().noNames].some((table) => isIn(prose, table, first));

const GOING_ON = hashedWords(
  'of for the a an your my his her their our its this that these those it you us them me after before with without against upon',
);

/** "Shield your eyes", "VANGUARD OF A NEW AGE": a weak alias where any word has a capital, which goes on as no name does. */
const isWordOfPhrase = (prose: Prose, { form, first, last, mask }: Hit): boolean =>
  form === FORM.weakAlias &&
  first === last &&
  mask !== 0 &&
  isEnglish(prose) &&
  isCapitalFree(prose, first) &&
  isAdjacent(prose, last + 1) &&
  !((prose.words.shapes[last] as number) & (SHAPE.possessive | SHAPE.dotted)) &&
  isIn(prose, GOING_ON, last + 1);

/** An everyday word at the start of a sentence, whatever the rest of the article says. */
function isOrdinaryHere(prose: Prose, hit: Hit, kind: ActorKind, isState: boolean): boolean {
  if (isEnglish(prose)) {
    if (kind === 'place') return !isState && isShoutedWord(prose, hit);
    return kind === 'person' ? isOrdinaryPersonStart(prose, hit) : isOrdinaryStart(prose, hit);
  }
  // The tables of ordinary words and verbs are English: elsewhere only the article itself tells, and what the list calls weak is not taken at its word.
  const { first, last, mask, form } = hit;
  const isPlain = form === FORM.weakAlias && !isLoud(prose, first) && kind !== 'person' && kind !== 'place';
  return first === last && mask !== 0 && startsSentence(prose, first) && (isPlain || prose.isAlsoSmall(first));
}
