// Whether a capital city stands for its government where it is named: "Tehran said", "linked to Tehran", "Téhéran a démenti", "نفت طهران". It knows words,
// not lists.

import { hashedWords } from '../text/hash';
import { GAP, SHAPE } from '../text/word-shapes';
import * as tables from './metonym-words-table';
import { nameWords } from './name-words';
import { isAdjacent, isCapital, isIn, type Prose, startsSentence } from './surroundings/prose';

type Place = { first: number; last: number };

/** False wherever the town itself may be meant. */
export const standsForState = (prose: Prose, place: Place): boolean =>
  standsInEnglish(prose, place) || standsElsewhere(prose, place);

const LOCAL = hashedWords(
  'in at near from outside around inside across into via through throughout downtown central leave left visit visited visiting reach reached toward greater',
);
const AUXILIARIES = hashedWords('has had have also again later repeatedly');
const TOWARDS = hashedWords('to with on against toward towards for by of between and');
const OF_STATE = hashedWords(
  'nuclear allies ally support backing influence proxies proxy decision position foreign government regime policy policies response claim claims rejection refusal involvement role ambitions leaders leadership interests demands stance military missile forces',
);

/** "Tehran said", "linked to Tehran", "between Washington and Tehran", "Moscow's allies"; but "in Tehran". */
function standsInEnglish(prose: Prose, { first, last }: Place): boolean {
  const { words } = prose;
  const { actsOfState, stateLinks } = nameWords();
  const hash = (at: number): number => words.hashes[at] ?? 0;
  const isNear = (at: number): boolean => at > 0 && at < words.count && (words.gaps[at] as number) <= GAP.soft;
  const before = first - 1;
  const isTold = isWhich(words, last + 1);
  if (!isTold && isNear(first) && LOCAL.has(hash(before))) return false;
  const isPossessive = ((words.shapes[last] as number) & SHAPE.possessive) !== 0;
  if (isNear(last + 1) && isPossessive) return OF_STATE.has(hash(last + 1)) || OF_STATE.has(hash(last + 2));
  const isSmall = ((words.shapes[last + 1] ?? 0) & SHAPE.capital) === 0;
  // "Lisbon, which said", "Tokyo has offered".
  const verb = [isTold ? last + 2 : last + 1].map((at) => (AUXILIARIES.has(hash(at)) ? at + 1 : at))[0] as number;
  if (isNear(verb) && isSmall && actsOfState.has(hash(verb))) return true;
  if (!isNear(first) || !TOWARDS.has(hash(before))) return false;
  return [1, 2, 3, 4].some((back) => stateLinks.has(hash(before - back)) && sameSentence(prose, before - back, first));
}

const WHICH = hashedWords('which that');
const isWhich = ({ hashes, gaps }: Prose['words'], at: number): boolean =>
  gaps[at] === GAP.hard && WHICH.has(hashes[at] ?? 0);

function sameSentence({ words }: Prose, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if ((words.gaps[at] as number) >= GAP.sentence) return false;
  return true;
}

/** What governments do, in other languages than English: Arabic joins "and" to its verbs. */
export const ACTS = hashedWords(tables.ACTS_ELSEWHERE.replace(/[\u0621-\u064a]+/g, '$& و$&'));
const PERFECT = hashedWords(tables.AUXILIARIES_ELSEWHERE);
export const CONJUNCTIONS = hashedWords(tables.CONJUNCTIONS_ELSEWHERE);
const TURKISH_ACT = /(dı|di|du|dü|tı|ti|tu|tü)$/;
/** Words within which a participle, or the verb that ends a Turkish sentence, stands. */
const LONGEST_CLAUSE = 14;

/** The capital as the subject of what governments do: "Moskau warnte", "Madrid ha negado", "قالت طهران", "Ankara iddiaları reddetti". */
function standsElsewhere(prose: Prose, { first, last }: Place): boolean {
  const next = last + 1;
  const isFollowed = isAdjacent(prose, next) && isCapital(prose, next);
  if (isFollowed || (prose.words.shapes[last] as number) & SHAPE.possessive) return false;
  // The verb first: "dijo Teherán", "a déclaré Moscou".
  if (isAdjacent(prose, first) && isIn(prose, ACTS, first - 1)) return true;
  if (!isSubject(prose, first)) return false;
  if (isAdjacent(prose, next) && isIn(prose, ACTS, next)) return true;
  if (isAdjacent(prose, next) && isIn(prose, PERFECT, next)) return hasActWithin(prose, next + 1, () => true);
  return hasActWithin(prose, next, (at) => endsTurkishSentence(prose, at));
}

const isSubject = (prose: Prose, first: number): boolean =>
  startsSentence(prose, first) || prose.words.gaps[first] !== GAP.none || isIn(prose, CONJUNCTIONS, first - 1);

function hasActWithin(prose: Prose, from: number, fits: (at: number) => boolean): boolean {
  const { gaps, count } = prose.words;
  for (let at = from; at < Math.min(count, from + LONGEST_CLAUSE) && (gaps[at] as number) < GAP.sentence; at++)
    if (isIn(prose, ACTS, at) && fits(at)) return true;
  return false;
}

/** Turkish puts its verb last: "Ankara, iddiaları reddetti." */
const endsTurkishSentence = ({ words }: Prose, at: number): boolean =>
  (at + 1 >= words.count || (words.gaps[at + 1] as number) >= GAP.sentence) &&
  TURKISH_ACT.test(words.text.slice(words.starts[at], words.ends[at]));
