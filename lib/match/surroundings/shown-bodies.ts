// What shows that an everyday word with a capital ("Hope", "Mercury", "Target") is the name of a body: what bodies do, have and are called, beside it somewhere
// in the article. It knows words, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { nameWords } from '../name-words';
import { isAdjacent, isCapital, isCapitalFree, isEnglish, isIn, type Prose, STYLE, startsSentence } from './prose';
import { DOES, isOrdinary } from './word-places';
import { isWrittenIn } from './written-in';

/** Whose plain names are the heavens’ first. */
const PLANETS = hashedWords('mars mercury jupiter saturn venus neptune pluto apollo');
const BEFORE = hashedWords(
  'by from with for at against joined join joins left quit sued bought owns like than backed fund funds told asked via between',
);
const AT = hashedWords('of in at for to');
/** Whom and what bodies have: "a spokesman for Hope", "Hope supporters". */
const PARTS = hashedWords(
  'those app spokesman spokeswoman officials official boss bosses chief executive executives director head leader shares stake staff chairman supporters voters board workers customers store stores shop shops plant party members candidate volunteers employees office flies invoices',
);
/** What bodies are called before their names, beside what `nameWords` has. */
const KINDS = hashedWords('retailer operator app chain supermarket brand lender insurer chemist');
const HAS = hashedWords('has had will would could have is was also');
const JOINS = hashedWords('and or');
const TURKISH_BODIES = ['gazete', 'parti', 'lider', 'baskan', 'sozcu', 'yonetim', 'kurul', 'haber', 'grub', 'sirket'];

/** "Sabah gazetesi", "Umut'un adayı"; but "Sabah saatlerinde", in the morning. */
const isTurkishBody = (prose: Prose, at: number): boolean =>
  prose.words.readings.has(at) ||
  isLoudWord(prose, at) ||
  (isAdjacent(prose, at + 1) && TURKISH_BODIES.some((body) => comparedWord(prose.words, at + 1).startsWith(body)));

const isLoudWord = ({ words }: Prose, at: number): boolean =>
  ((words.shapes[at] as number) & (SHAPE.allCapitals | SHAPE.dotted)) !== 0;

/** "ein Bild der Verwüstung" */
const GERMAN_A = hashedWords('ein eine einem einen einer eines kein keine');
const ARTICLES = hashedWords('the a an whose one');

/** Whether the everyday word `first` to `last` is nowhere shown to be a body's name; what the list itself calls weak is asked where any word has a capital. */
export function isUnshownBody(prose: Prose, first: number, last: number, isWeak = false): boolean {
  const { hashes } = prose.words;
  if (first === last && isIn(prose, GERMAN_A, first - 1) && isAdjacent(prose, first) && isWrittenIn(prose, 'german'))
    return true;
  if (first !== last) return false;
  if (startsSentence(prose, first) && isWrittenIn(prose, 'turkish')) return !isTurkishBody(prose, first);
  if (!isEnglish(prose)) return false;
  const isPlanet = PLANETS.has(hashes[first] as number);
  if (isOneOf(prose, first)) return true;
  if (isLoudWord(prose, first)) return false;
  const isOpen = isCapitalFree(prose, first) && prose.styles[first] === STYLE.running;
  if (!isPlanet && !isOrdinary(prose, first) && !(isWeak && isOpen)) return false;
  if (isPlanet && isAboutSpace(prose)) return !isShownAsBody(prose, first, true);
  return !isShownAsBody(prose, first, isPlanet, isOpen);
}

const A = hashedWords('a an');
const OF = hashedWords('of to for');

/** "an Ark of toys", "a Horizon"; but "a Shell spokesman" */
const isOneOf = (prose: Prose, at: number): boolean =>
  isAdjacent(prose, at) &&
  isIn(prose, A, at - 1) &&
  (!isAdjacent(prose, at + 1) || isIn(prose, OF, at + 1)) &&
  !((prose.words.shapes[at] as number) & SHAPE.possessive);

const HEAVENS = ['orbit', 'moons', 'planet', 'planets', 'telescope', 'spacecraft', 'astronomers', 'rover', 'solar'];
const isAboutSpace = (prose: Prose): boolean =>
  prose.once('about space', () => HEAVENS.some((word) => prose.placesOf(word).length > 0));

/** `isOpen`: where any word has a capital, having and being show nothing ("Nature has done the experiment"). */
function isShownAsBody(prose: Prose, at: number, isPlanet: boolean, isOpen = false): boolean {
  const { words } = prose;
  const next = at + 1;
  if ((words.shapes[at] as number) & SHAPE.possessive) return !isPlanet;
  if (
    isAdjacent(prose, next) &&
    (isAct(prose, next) || isIn(prose, PARTS, next)) &&
    !((isPlanet || isOpen) && isIn(prose, HAS, next))
  )
    return true;
  if (isAdjacent(prose, next) && isIn(prose, JOINS, next) && isCapital(prose, next + 1) && isAct(prose, next + 2))
    return true;
  // "Boots, the chemist"
  if (words.gaps[next] === GAP.hard && isIn(prose, ARTICLES, next) && isKind(prose, next + 1)) return true;
  if (isAdjacent(prose, next) && (words.shapes[next] as number) & SHAPE.digit && words.gaps[at] === GAP.paragraph)
    return true;
  if (isSaid(prose, at)) return true;
  if (!isAdjacent(prose, at) || prose.styles[at] !== STYLE.running)
    return words.text.charAt((words.starts[at] as number) - 1) === '(';
  if (isBodysKind(prose, at - 1)) return true;
  if (!isPlanet && isIn(prose, BEFORE, at - 1)) return true;
  return isIn(prose, AT, at - 1) && isAdjacent(prose, at - 1) && isIn(prose, PARTS, at - 2);
}

const isBodysKind = (prose: Prose, at: number): boolean =>
  [KINDS, nameWords().bodies, nameWords().institutions].some((table) => isIn(prose, table, at));

/** "the chemist", "a small party" */
const isKind = (prose: Prose, at: number): boolean =>
  isBodysKind(prose, at) || (isAdjacent(prose, at + 1) && isBodysKind(prose, at + 1));

/** "fees, says Visa, will stay" */
const isSaid = (prose: Prose, at: number): boolean =>
  isAdjacent(prose, at) && isIn(prose, SAYS, at - 1) && prose.words.gaps[at - 1] === GAP.hard;
const SAYS = hashedWords('says said');

const isAct = (prose: Prose, at: number): boolean =>
  !isCapital(prose, at) &&
  !isIn(prose, JOINS, at) &&
  [nameWords().actsOfFirms, nameWords().actsOfState, nameWords().humanActs, DOES].some((table) =>
    isIn(prose, table, at),
  );
