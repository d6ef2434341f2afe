// Places and weak names that are spelled like ordinary words (Nice, Reading, Hull, Essen; "Progress" for a party): where the words around show the
// ordinary word. It knows words, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { ACTS } from '../metonyms';
import { nameWords } from '../name-words';
import { isAdjacent, isCapital, isCapitalFree, isEnglish, isIn, type Prose, STYLE, startsSentence } from './prose';
import { isRegion } from './regions';
import { isWrittenIn } from './written-in';

const GERMAN_ARTICLES = hashedWords('das der dem den des ein eine einem einen eines kein keine im beim zum');
const ITALIAN_ARTICLES = hashedWords('il lo un uno del dello al dal nel sul');
const SPANISH_ARTICLES = hashedWords('el un del al');
const FRENCH_NOUN_ARTICLES = hashedWords('un une ces ce cet cette chaque');
const FRENCH_ARTICLES = hashedWords('des un une ces quelques');
const ARTICLES = hashedWords('the a an');

const A = hashedWords('a an our my his her their another every');
const THE = hashedWords('the');

type Place = { first: number; last: number };

/** Why the ordinary word is meant; undefined when the place may be. */
export function wordPlaceReason(prose: Prose, { first, last }: Place): string | undefined {
  const { words } = prose;
  const before = isAdjacent(prose, first) ? (words.hashes[first - 1] as number) : 0;
  if (GERMAN_ARTICLES.has(before) && isWrittenIn(prose, 'german')) return 'an ordinary noun with its article';
  if (first === last && isGermanNoun(prose, first)) return 'an ordinary noun at the start of a sentence';
  if (FRENCH_ARTICLES.has(before) && isWrittenIn(prose, 'french')) return 'an ordinary noun with its article';
  if (first === last && isFrenchFruit(prose, first, before)) return 'an ordinary noun with its article';
  if (first !== last || !isEnglish(prose)) return undefined;
  // "parked a Toledo".
  if (A.has(before) && isPhraseEnd(prose, last)) return 'a thing of that name';
  // "the Arizona still leaks oil", where somebody lives "in Arizona".
  if (THE.has(before) && isPhraseEnd(prose, last) && isState(prose, first)) return 'a thing of that name';
  if (!isOrdinary(prose, first)) return undefined;
  return ARTICLES.has(before) && isPhraseEnd(prose, last) ? 'an ordinary noun with its article' : undefined;
}

const GERMAN_NOUNS = hashedWords('essen halle hof regen siegen worms hamm wesel singen reichen');
const GERMAN_LOCAL = hashedWords('in nach aus bei von bis um');

/** "Essen gibt es ab elf", in an article that nowhere has "in Essen". */
const isGermanNoun = (prose: Prose, first: number): boolean =>
  isIn(prose, GERMAN_NOUNS, first) &&
  startsSentence(prose, first) &&
  isWrittenIn(prose, 'german') &&
  !prose
    .placesOf(comparedWord(prose.words, first))
    .some((at) => isAdjacent(prose, at) && isIn(prose, GERMAN_LOCAL, at - 1));

const LES = hashedWords('les');

/** "Les Orange sont": a town has no such article. */
const isFrenchFruit = (prose: Prose, first: number, before: number): boolean =>
  LES.has(before) && isWrittenIn(prose, 'french') && isOrdinary(prose, first);

const isPhraseStart = (prose: Prose, at: number): boolean => !isAdjacent(prose, at + 1) || !isCapital(prose, at + 1);

/** "ein Richter ordnete an", "il conte", "un Petit": a family name alone has no article; in Italian women's names do at times. */
export const hasNounsArticle = (prose: Prose, first: number): boolean => {
  if (!isAdjacent(prose, first)) return false;
  const before = prose.words.hashes[first - 1] as number;
  // "the Pope blessed", whoever is called Pope.
  if (THE.has(before))
    return (
      isPhraseStart(prose, first) &&
      (nameWords().titles.has(prose.words.hashes[first] as number) || (isEnglish(prose) && isPhraseEnd(prose, first)))
    );
  if (GERMAN_ARTICLES.has(before)) return isWrittenIn(prose, 'german');
  if (ITALIAN_ARTICLES.has(before) && isWrittenIn(prose, 'italian')) return true;
  if (SPANISH_ARTICLES.has(before) && isWrittenIn(prose, 'spanish')) return true;
  return FRENCH_NOUN_ARTICLES.has(before) && isWrittenIn(prose, 'french');
};

/** "Koch gesucht", where the article also has "ein Koch" and nothing says that he acts: in German every noun has a capital. */
export const isNounElsewhere = (prose: Prose, first: number, last: number): boolean =>
  first === last &&
  isWrittenIn(prose, 'german') &&
  prose
    .placesOf(comparedWord(prose.words, first))
    .some((at) => isAdjacent(prose, at) && isIn(prose, GERMAN_INDEFINITE, at - 1)) &&
  !isIn(prose, ACTS, last + 1) &&
  !isIn(prose, GERMAN_ACTS, last + 1) &&
  !(isAdjacent(prose, first) && (isIn(prose, ACTS, first - 1) || isIn(prose, SO, first - 1))) &&
  !isInflected(prose, first);

/** "Kochs Vorschlag" */
const isInflected = ({ words }: Prose, at: number): boolean => words.readings.has(at);
const SO = hashedWords('so will wollte muss musste soll sollte kann konnte darf durfte hatte habe');
const GERMAN_ACTS = hashedWords('sprach spricht sagt fordert kam kommt will hat war wird');
const GERMAN_INDEFINITE = hashedWords('ein einen einem eines kein keinen im beim zum');

/** Whether the word is also an everyday one, or written small somewhere in the article. */
export function isOrdinary(prose: Prose, at: number): boolean {
  const { common, alsoNames, noNames } = nameWords();
  return [common, alsoNames, noNames].some((table) => isIn(prose, table, at)) || prose.isAlsoSmall(at);
}

const isPossessive = ({ words }: Prose, at: number): boolean => ((words.shapes[at] as number) & SHAPE.possessive) !== 0;

/** "the Hull of the boat", but "the Nice attack". */
function isPhraseEnd(prose: Prose, last: number): boolean {
  const { words } = prose;
  const next = last + 1;
  if (isPossessive(prose, last)) return false;
  return next >= words.count || words.gaps[next] !== GAP.none || nameWords().noNames.has(words.hashes[next] as number);
}

/** "on the Missouri": states of America have no article. */
const isState = ({ words }: Prose, at: number): boolean => isRegion(comparedWord(words, at));

/** "Home Office Desks on Sale" above "home office furniture": where capitals say nothing, several words are what they are elsewhere. */
export const isOrdinaryPhrase = (prose: Prose, first: number, last: number): boolean =>
  last > first &&
  isCapital(prose, first) &&
  (isCapitalFree(prose, first) || A.has(prose.words.hashes[first - 1] ?? 0)) &&
  prose.placesLike(first, last).some((start) => isSmall(prose, start, start + last - first));

function isSmall(prose: Prose, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (isCapital(prose, at) || (at > first && !isAdjacent(prose, at))) return false;
  return true;
}

const LOCAL = hashedWords('in near at from to outside across');

/** "NICE SURPRISE FOR READING CLUBS": in a line of capitals an everyday word is the town only after a preposition of place. */
export const isShoutedWord = (prose: Prose, { first, last }: Place): boolean =>
  first === last &&
  prose.styles[first] === STYLE.allCapitals &&
  isOrdinary(prose, first) &&
  !(isAdjacent(prose, first) && LOCAL.has(prose.words.hashes[first - 1] as number));

/** What bodies do and have. */
export const DOES = hashedWords(
  'has have had won lost gained holds held leads led ran runs paid sold met took gave made bought built told kept found wrote lent spent owns serves will would could also and executives shares staff workers customers members voters',
);

/** "Will it hold?", "Bill payments rose": an everyday word at the start of a sentence, and no verb after it that only people have. */
export function isOrdinaryPersonStart(prose: Prose, { first, last }: Place): boolean {
  const { words, styles } = prose;
  const next = last + 1;
  const isFree = first === last && styles[first] === STYLE.running && startsSentence(prose, first);
  if (!isFree || isPossessive(prose, last) || !isAdjacent(prose, next)) return false;
  const { noNames, humanActs } = nameWords();
  const isWord = isOrdinary(prose, first) || noNames.has(words.hashes[first] as number);
  return isWord && !humanActs.has(words.hashes[next] as number);
}

/** "Progress on the road stopped": a weak name that begins a sentence, with nothing after it that a body does. */
export function isOrdinaryStart(prose: Prose, { first, last }: Place): boolean {
  const { words, styles } = prose;
  const next = last + 1;
  const shape = words.shapes[first] as number;
  const isFree = first === last && styles[first] === STYLE.running && startsSentence(prose, first);
  if (!isFree || !isEnglish(prose) || !isOrdinary(prose, first) || shape & (SHAPE.allCapitals | SHAPE.dotted))
    return false;
  if (!isAdjacent(prose, next) || isCapital(prose, next) || isPossessive(prose, last)) return false;
  const hash = words.hashes[next] as number;
  const { actsOfState, bodies } = nameWords();
  return ![actsOfState, bodies, DOES].some((table) => table.has(hash)) && !comparedWord(words, next).endsWith('ed');
}
