// People of whom the article itself says that they are not the known bearer of their name: "James Brown, no relation to the singer", "James Brown,
// a plumber". It knows a few phrases and trades, not lists.

import { hashedWords, hashWord } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { isAdjacent, isCapital, isIn, type Prose } from '../surroundings/prose';
import { ageAfter } from './ages';
import { isAsListed, isContradicted } from './contradictions';
import * as tables from './fields-table';
import { signalsIn } from './namesake-signals';
import type { Portrait } from './portrait';

const MOST_BEFORE = 20;

/** Trades and the like. */
const TRADES = hashedWords(
  `${tables.TRADES} hairdresser mechanic pensioner shopkeeper fishmonger janitor pupil schoolboy schoolgirl toddler welder roofer grocer florist cobbler passenger motorist pedestrian commuter shopper bystander hiker`,
);
const WITH_AGE = hashedWords(tables.WITH_AGE);
/** The same, where the article says no more of them than their name. */
const ANYBODY = hashedWords('man woman boy girl teenager youth resident villager neighbour neighbor tourist customer');
const MY = hashedWords('my our');
const KIN = hashedWords(
  'father mother grandfather grandmother uncle aunt cousin brother sister neighbour neighbor friend son daughter',
);
const NAMED = hashedWords('called named');
const AS = hashWord('as');
const ONLY = hashedWords('only name names');
const A = hashedWords('a an');
/** Words between the article and the trade: "a retired village postman". */
const MOST_BETWEEN = 3;

/** What is known of whoever is listed, and the year of the article. */
export type Bearer = { portrait?: Portrait | undefined; year?: number | undefined };

/** Whether the full name from `first` to `last` is such a person's, or one's whom the list's description does not fit. */
export function isNamesake(prose: Prose, first: number, last: number, { portrait, year }: Bearer = {}): boolean {
  const { words } = prose;
  if (first === last) return false;
  if (isIntroducedAgain(prose, first, last)) return true;
  if (portrait && isAsListed(prose, first, last, portrait)) return false;
  if (portrait && isContradicted(prose, first, last, portrait, year)) return true;
  const answers = answered.get(prose) ?? new Map<number, boolean>();
  answered.set(prose, answers);
  const key = Math.imul(words.hashes[first] as number, 31) ^ (words.hashes[last] as number);
  const known = answers.get(key) ?? isSaidAnywhere(prose, first, last);
  answers.set(key, known);
  return known;
}

const WHO = hashedWords('who a an the whose');
/** Fewer words make a headline, a deck or a caption. */
const SHORTEST_PARAGRAPH = 20;

/** "Ellis said … Dana Ellis, 88, who kept a shop": people are introduced once, with their age. */
function isIntroducedAgain(prose: Prose, first: number, last: number): boolean {
  const age = ageAfter(prose, last);
  if (!age || !isIn(prose, WHO, age.after)) return false;
  const before = prose
    .placesLike(first, last)
    .filter((at) => at < first && isCapital(prose, at) && isInText(prose, at));
  return before.length > 0 && before.every((at) => ageAfter(prose, at + last - first)?.years !== age.years);
}

function isInText({ words }: Prose, at: number): boolean {
  let begin = at;
  while (begin > 0 && words.gaps[begin] !== GAP.paragraph) begin--;
  let after = at + 1;
  while (after < words.count && words.gaps[after] !== GAP.paragraph) after++;
  return after - begin >= SHORTEST_PARAGRAPH;
}

const answered = new WeakMap<Prose, Map<number, boolean>>();

function isSaidAnywhere(prose: Prose, first: number, last: number): boolean {
  const isWhole = (at: number): boolean =>
    !isAdjacent(prose, at + last - first + 1) || !isCapital(prose, at + last - first + 1);
  if (prose.placesLike(first, last).some((at) => isWhole(at) && isOfTrade(prose, at, at + last - first))) return true;
  const signals = signalsIn(prose);
  if (signals.length === 0) return false;
  const own = hashesOf(prose, first, last);
  return signals.some((at) => isSaidOf(prose, at, own) && !isPartedFromRelative(prose, at, first, last));
}

/** Words after the signal that say from whom it parts: "not related to the retired chief". */
const MOST_OF_OFFICE = 6;

/** "Governor Ann Cole, not related to the retired chief", where "Chief Dana Cole" stands too: the two are parted, and no namesake comes in. */
function isPartedFromRelative(prose: Prose, signal: number, first: number, last: number): boolean {
  const { hashes, gaps } = prose.words;
  for (let at = signal; at < signal + MOST_OF_OFFICE && (gaps[at + 1] ?? GAP.sentence) < GAP.hard; at++) {
    const office = hashes[at + 1] as number;
    const isRelatives = (family: number): boolean =>
      hashes[family - 2] === office && isCapital(prose, family - 1) && hashes[family - 1] !== hashes[first];
    if (prose.placesOfHash(hashes[last] as number).some(isRelatives)) return true;
  }
  return false;
}

/** "James Brown, 41, a retired plumber"; "a plumber called James Brown". */
function isOfTrade(prose: Prose, first: number, last: number): boolean {
  const { words } = prose;
  const { hashes, gaps, shapes } = words;
  if (isTradesman(prose, first, last)) return true;
  // "a fighter who gave his name as Abu Bakr", "identified only as".
  if (gaps[first] === GAP.none && hashes[first - 1] === AS && ONLY.has(hashes[first - 2] ?? 0)) return true;
  if (gaps[first] === GAP.none && NAMED.has(hashes[first - 1] as number) && isTradeBefore(words, first - 1))
    return true;
  let at = last + 1;
  const isAged = gaps[at] === GAP.hard && at < words.count && ((shapes[at] as number) & SHAPE.digit) !== 0;
  if (isAged && isChildsAge(words, at)) return true;
  if (isAged) at++;
  if (at >= words.count || gaps[at] !== GAP.hard || !A.has(hashes[at] as number)) return false;
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN && gaps[next] === GAP.none; next++)
    if (TRADES.has(hashes[next] as number) || (isAged && WITH_AGE.has(hashes[next] as number))) return true;
  return false;
}

/** "the nurse, Ann Bishop", "my uncle Sam Cole" */
function isTradesman(prose: Prose, first: number, last: number): boolean {
  const at = first - 1;
  const { gaps, hashes, shapes } = prose.words;
  if (at < 0 || isCapital(prose, at) || (shapes[last] as number) & SHAPE.possessive) return false;
  if (gaps[first] === GAP.none && KIN.has(hashes[at] as number) && MY.has(hashes[at - 1] ?? 0)) return true;
  return (
    (gaps[first] === GAP.none || gaps[first] === GAP.hard) &&
    (TRADES.has(hashes[at] as number) || (ageAfter(prose, last) !== undefined && WITH_AGE.has(hashes[at] as number)))
  );
}

/** "Ali Hassan, 11,": nobody is listed as a child. */
function isChildsAge({ text, starts, ends, gaps }: Prose['words'], at: number): boolean {
  const age = Number(text.slice(starts[at], ends[at]));
  return age > 0 && age <= OLDEST_CHILD && (gaps[at + 1] ?? 0) >= GAP.hard && text.charAt(ends[at] as number) === ',';
}
const OLDEST_CHILD = 17;

/** "A plumber from Leeds called" */
function isTradeBefore({ hashes, gaps }: Prose['words'], called: number): boolean {
  for (let at = called - 1; at >= 0 && called - at <= MOST_BETWEEN && gaps[at + 1] === GAP.none; at--)
    if (TRADES.has(hashes[at] as number) || ANYBODY.has(hashes[at] as number)) return true;
  return false;
}

const hashesOf = ({ words }: Prose, first: number, last: number): number[] => [...words.hashes.slice(first, last + 1)];

/** Whether the nearest full name before the signal, in the same sentence, is this one. */
function isSaidOf(prose: Prose, signal: number, own: readonly number[]): boolean {
  const { words } = prose;
  for (let last = signal - 1; last > 0 && signal - last < MOST_BEFORE; last--) {
    if ((words.gaps[last + 1] as number) >= GAP.sentence) return false;
    if (!isCapital(prose, last) || !isCapital(prose, last - 1) || words.gaps[last] !== GAP.none) continue;
    return own.every((hash, at) => words.hashes[last - own.length + 1 + at] === hash);
  }
  return false;
}
