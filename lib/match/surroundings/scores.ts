// Lines of results ("Chelsea 2 Everton 1", "Chelsea 2, Everton 1", "Burnley 3–1 Brentford", "Leeds beat Hull 2-0"): the names in them are teams, not the towns.
// It knows numbers and a few verbs, not lists.

import { anyOf, hashedWords, hashWord } from '../../text/hash';
import { GAP, SHAPE, type Words } from '../../text/word-shapes';

const LONGEST_TEAM = 3;
const LONGEST_POINTS = 2;
/** Words after the name within which the result stands. */
const NEAR = 20;
const WINS = hashedWords(
  'beat beats beating defeated defeats thrashed thrashes trounced edged downed overcame hosted drew draws lost ha gano perdio empato vencio derroto vinto perso batte pareggia venceu perdeu derrotou gewann verlor besiegte schlug bezwang gagne battu bat perd wint verloor won versloeg yendi обыграл обыграла победил победила',
);
const VERSUS = hashedWords('v vs versus');
const AND = hashWord('and');
const AGAINST = hashedWords('at with to against over by');

/** Whether the name from `first` to `last` is a team's in a result. */
export function isInScore(words: Words, first: number, last: number): boolean {
  const start = teamStart(words, first);
  const end = teamEnd(words, last);
  return (
    isHome(words, end) ||
    isAway(words, start, end) ||
    (isBesideVerb(words, start, end) && (isFixture(words, start, end) || isBeaten(words, start, end))) ||
    isInReport(words, start, end)
  );
}

/** "… 2 Everton 1" or "… 3–1 Brentford" follows. */
function isHome(words: Words, end: number): boolean {
  const points = end + 1;
  if (!isPoints(words, points) || words.gaps[points] !== GAP.none) return false;
  if (isPair(words, points)) return isTeam(words, points + 2);
  return isTeam(words, points + 1) && isPoints(words, teamEnd(words, points + 1) + 1);
}

/** "Chelsea 2 …" or "Burnley 3–1 …" stands before. */
function isAway(words: Words, start: number, end: number): boolean {
  const points = start - 1;
  if (!isPoints(words, points) || (words.gaps[start] as number) > GAP.hard) return false;
  if (isPair(words, points - 1)) return isTeam(words, points - 2);
  return isTeam(words, points - 1) && isPoints(words, end + 1);
}

/** "1 Nelson Mandela (7-2)": a horse on a race card, with its odds. */
export function hasOdds(words: Words, last: number): boolean {
  const odds = last + 1;
  return odds < words.count && words.text.charAt((words.starts[odds] as number) - 1) === '(' && isPair(words, odds);
}

/** "Burnley 31 64": a line of a name and numbers. */
export function isInRow(words: Words, first: number, last: number): boolean {
  if (words.gaps[teamStart(words, first)] !== GAP.paragraph) return false;
  let at = teamEnd(words, last) + 1;
  const begin = at;
  while (at < words.count && words.gaps[at] !== GAP.paragraph && (shapeAt(words, at) & SHAPE.digit) !== 0) at++;
  return at - begin >= LEAST_NUMBERS && (at >= words.count || words.gaps[at] === GAP.paragraph);
}
const LEAST_NUMBERS = 2;

const BEATS = hashedWords('beat beats beating thrashed thrashes trounced edged overcame');
const LOST = hashedWords('lost lose loses drew draw draws');
const TO = hashedWords('to with at against');
const TO_OPPONENT = hashWord('to');
const HOME = hashWord('home');

const BESIDE = anyOf(BEATS, LOST, TO, VERSUS);

/** Asked of every name before anything else is. */
const isBesideVerb = (words: Words, start: number, end: number): boolean =>
  BESIDE.has(words.hashes[end + 1] ?? 0) || BESIDE.has(words.hashes[start - 1] ?? 0);

/** "Sunderland beat Ipswich", "Eton lost to Harrow": two names and no score. */
function isBeaten(words: Words, start: number, end: number): boolean {
  const verbAfter = end + 1;
  if (BEATS.has(words.hashes[verbAfter] ?? 0))
    return isTeam(words, verbAfter + 1) && words.gaps[verbAfter + 1] === GAP.none;
  if (LOST.has(words.hashes[verbAfter] ?? 0)) return TO.has(words.hashes[end + 2] ?? 0) && isTeam(words, end + 3);
  const before = start - 1;
  if (words.gaps[start] !== GAP.none) return false;
  if (BEATS.has(words.hashes[before] ?? 0)) return true;
  // "won 23–19 at home to Glasgow"
  if (words.hashes[before] === TO_OPPONENT && words.hashes[before - 1] === HOME) return true;
  return TO.has(words.hashes[before] ?? 0) && LOST.has(words.hashes[before - 1] ?? 0) && isTeam(words, before - 2);
}

/** "Bremen v Lille" */
const isFixture = (words: Words, start: number, end: number): boolean =>
  (VERSUS.has(words.hashes[end + 1] ?? 0) && words.gaps[end + 1] === GAP.none && isTeam(words, end + 2)) ||
  (VERSUS.has(words.hashes[start - 1] ?? 0) && (words.gaps[start] as number) <= GAP.soft && isTeam(words, start - 2));

/** A winning verb beside the name and a result in the same sentence. */
function isInReport(words: Words, start: number, end: number): boolean {
  const isVerb = (at: number): boolean => WINS.has(words.hashes[at] ?? 0);
  // "Windsor and Stirling Albion drew 1-1".
  const isJoined = words.hashes[end + 1] === AND && isTeam(words, end + 2) && isVerb(teamEnd(words, end + 2) + 1);
  const isBeside =
    isJoined ||
    isVerb(end + 1) ||
    isVerb(start - 1) ||
    (AGAINST.has(words.hashes[start - 1] ?? 0) && isVerb(start - 2));
  if (!isBeside) return false;
  const most = Math.min(words.count, end + NEAR);
  for (let at = end + 1; at < most && (words.gaps[at] as number) < GAP.sentence; at++)
    if (isPair(words, at)) return true;
  return false;
}

const shapeAt = ({ shapes }: Words, at: number): number => shapes[at] ?? 0;

const isTeam = (words: Words, at: number): boolean => (shapeAt(words, at) & SHAPE.capital) !== 0;

const isPoints = (words: Words, at: number): boolean =>
  (shapeAt(words, at) & SHAPE.digit) !== 0 &&
  (words.ends[at] as number) - (words.starts[at] as number) <= LONGEST_POINTS;

/** `2-0` from word `at`. */
const isPair = (words: Words, at: number): boolean =>
  isPoints(words, at) && isPoints(words, at + 1) && (shapeAt(words, at + 1) & SHAPE.joined) !== 0;

function teamStart(words: Words, first: number): number {
  let at = first;
  while (first - at < LONGEST_TEAM && words.gaps[at] === GAP.none && shapeAt(words, at - 1) & SHAPE.capital) at--;
  return at;
}

function teamEnd(words: Words, last: number): number {
  let at = last;
  while (at - last < LONGEST_TEAM && words.gaps[at + 1] === GAP.none && shapeAt(words, at + 1) & SHAPE.capital) at++;
  return at;
}
