// Whether the words around a listed name make it part of a longer name of something else ("Bank of Baghdad", "Hezbollah Museum", "West Virginia").
// It knows words and capitals; it says why, and the callers decide.

import type { ActorKind } from '../../model/list';
import { comparedWord, foldedWord } from '../../text/folded-word';
import { hashedWords, hashWord } from '../../text/hash';
import { SHAPE } from '../../text/word-shapes';
import { isCountryWord, isDemonym } from '../countries';
import { isSuffix } from '../forms/person-name';
import { isGermanBody, isGermanOffice, nameWords } from '../name-words';
import { isGivenName } from '../people/given-names';
import { joinedReason } from './joined-names';
import { knownLonger, longerPlace } from './longer-places';
import { isAdjacent, isCapital, isCapitalFree, isEnglish, type Prose, STYLE, startsSentence } from './prose';
import { isFirmOf, isPairOfOne } from './shared-names';
import { isWiderBody } from './wider-bodies';

/** Words `first` to `last` of the article, and which words belong to other listed names. */
export type Place = {
  first: number;
  last: number;
  isListed(at: number): boolean;
  /** The name of a country or of its people, which may stand before an office: "U.S. District Judge". */
  isState?: boolean;
  /** An ending is attached to the name: nothing goes on with it. */
  hasEnding?: boolean;
};

const OF = hashedWords('of de du des della del di da von van');
const FOR = hashedWords('for at');
const THE = hashWord('the');
const STATE = hashWord('state');
const VESSELS = hashedWords(
  'ship vessel carrier frigate destroyer submarine uss hms ferry tanker yacht liner cruiser corvette',
);

/** How the reason begins where an unknown word with a capital follows. */
export const FOLLOWED_BY = 'followed by';

/** The reason why the name is part of a longer one; undefined when it stands for itself. */
export function longerName(prose: Prose, place: Place, kind: ActorKind): string | undefined {
  return (
    afterwards(prose, place, kind) ??
    before(prose, place, kind) ??
    (kind === 'place'
      ? longerPlace(prose, place)
      : kind === 'person'
        ? undefined
        : knownLonger(prose, place.first, place.last))
  );
}

const wordAt = (prose: Prose, at: number): string =>
  prose.words.text.slice(prose.words.starts[at], prose.words.ends[at]);
const shapeAt = ({ words }: Prose, at: number): number => words.shapes[at] ?? 0;
const hashAt = ({ words }: Prose, at: number): number => words.hashes[at] ?? 0;

/** Whether the next word goes on with the name: adjacent, capitalised, and no possessive between. */
const goesOn = (prose: Prose, after: number): boolean =>
  isAdjacent(prose, after) && isCapital(prose, after) && !(shapeAt(prose, after - 1) & SHAPE.possessive);

function afterwards(prose: Prose, place: Place, kind: ActorKind): string | undefined {
  if (/^[$€£¥]/.test(prose.words.text.charAt(prose.words.ends[place.last] as number))) return 'part of a sum of money';
  const next = place.last + 1;
  if (place.hasEnding) return undefined;
  if (isFirmOf(prose, next)) return 'a firm bears that name';
  const joined = joinedReason(prose, place, kind);
  if (joined) return joined;
  if (kind !== 'person' && kind !== 'place' && isWiderBody(prose, place)) return 'part of a body with more to its name';
  if (kind === 'place' && isOfSaint(prose, next)) return 'part of the name of another place';
  if (kind === 'place' && isPairOfOne(prose, place.first, place.last)) return 'one of two names in a longer one';
  if (!goesOn(prose, next)) return undefined;
  if (kind === 'person' && isPostNominal(prose, next)) return undefined;
  if (kind === 'person' && (isSuffix(comparedWord(prose.words, next)) || isYounger(prose, next)))
    return `goes on with "${wordAt(prose, next)}"`;
  if (kind !== 'place' && !place.isState && hashAt(prose, next) === STATE) return 'the name of a state';
  const institution = institutionIn(prose, next, kind, place.isState ?? false);
  if (institution >= 0) return `part of the longer name that ends in "${wordAt(prose, institution)}"`;
  if (prose.styles[next] !== STYLE.running || (place.isListed(next) && kind !== 'person')) return undefined;
  return isHarmlessAfter(prose, next, kind, place.isState)
    ? undefined
    : `${FOLLOWED_BY} "${wordAt(prose, next)}" as in a longer name`;
}

const YOUNGER = hashedWords('junior senior');

/** "Edward Heath Junior" */
const isYounger = (prose: Prose, at: number): boolean => YOUNGER.has(hashAt(prose, at)) && !goesOn(prose, at + 1);

const DEGREES = hashedWords('kc qc sc mp mep msp mla mbe obe cbe phd md esq rn frs jp');

/** "Helen Archer KC": letters that only persons have after their names. */
const isPostNominal = (prose: Prose, at: number): boolean =>
  DEGREES.has(hashAt(prose, at)) && prose.styles[at] === STYLE.running && !goesOn(prose, at + 1);

const ROMANCE = hashedWords('de del della do da dos das');

/** "Santa Cruz del Monte", in a text of another language. */
const isOfSaint = (prose: Prose, at: number): boolean =>
  ROMANCE.has(hashAt(prose, at)) &&
  isAdjacent(prose, at) &&
  isAdjacent(prose, at + 1) &&
  isCapital(prose, at + 1) &&
  isEnglish(prose);

const HOUSE = hashWord('house');

/** The first institution word in the run of capitals from `from`, before any word that begins something else; −1 when there is none. */
function institutionIn(prose: Prose, from: number, kind: ActorKind, isState: boolean): number {
  const { titles, institutions, callings } = nameWords();
  // "Dover House", but "the Georgia House Republicans".
  if (!isState && hashAt(prose, from) === HOUSE && !goesOn(prose, from + 1)) return from;
  const isHeadline = prose.styles[from] !== STYLE.running;
  let found = -1;
  for (let at = from; at < from + 4 && (at === from || goesOn(prose, at)); at++) {
    const hash = hashAt(prose, at);
    if (titles.has(hash) || callings.has(hash)) {
      // "Senate House Library", "Lincoln Crown Court".
      const isLast = goesOn(prose, at + 1) && institutions.has(hashAt(prose, at + 1)) && !goesOn(prose, at + 2);
      return isState ? -1 : found < 0 && isLast ? at + 1 : found;
    }
    if (found < 0 && institutions.has(hash)) {
      if (isHeadline && kind === 'person' && at === from && VERBS.has(hash)) return -1;
      found = at;
    }
    if (isHeadline) return found;
  }
  return found;
}

/** In headlines some of these words are verbs and common nouns: "Trump Plans Visit", "Clinton Deal". */
const VERBS = hashedWords(
  'plan project trust fund report act bill campaign deal day week spring mission attack attacks mail lead guard force forces talks war plaza network study review survey poll light games series process office state group team mark camp programme program agreement battle crisis affair scandal',
);
/** Capitalised words that follow a name without belonging to it. */
function isHarmlessAfter(prose: Prose, at: number, kind: ActorKind, isState = false): boolean {
  const { titles, callings, noNames } = nameWords();
  const hash = hashAt(prose, at);
  if (noNames.has(hash) || titles.has(hash) || callings.has(hash)) return true;
  // "Washington State", "the U.S. State Department"; but "Niger State".
  if (kind === 'place' && hash === STATE) return !isState || goesOn(prose, at + 1);
  // "China Eastern", but "the Clinton Campaign".
  if (kind !== 'place' && prose.isAlsoSmall(at)) return true;
  const folded = comparedWord(prose.words, at);
  if (isDemonym(folded) || (kind !== 'place' && isCountryWord(folded))) return true;
  if (shapeAt(prose, at) & SHAPE.digit) return true;
  return kind !== 'person' && isGivenName(folded) && goesOn(prose, at + 1);
}

function before(prose: Prose, place: Place, kind: ActorKind): string | undefined {
  const { first, last } = place;
  // A listed ship is what it says it is.
  if (kind !== 'object' && isAdjacent(prose, first) && VESSELS.has(hashAt(prose, first - 1)))
    return 'the name of a ship';
  // Several words of an organisation's name are evidence enough: "a brigade of the Badr Organisation".
  const isPlain = kind !== 'place' && last > first;
  return (
    (isPlain ? undefined : ofConstruction(prose, place, kind)) ??
    (first > 0 && goesOn(prose, first) && isCapital(prose, first - 1) ? namedBefore(prose, place, kind) : undefined)
  );
}

const SAINTS = hashedWords('st saint blessed sister friar');
const NOBLES = hashedWords(
  'lady duke duchess earl count countess marquess baron baroness prince princess viscount lord',
);

/** "Bank of Baghdad", "University of the West Indies"; but "President of Iraq". */
function ofConstruction(prose: Prose, { first, isState, isListed }: Place, kind: ActorKind): string | undefined {
  if (kind === 'person') return undefined;
  if (isAdjacent(prose, first) && nameWords().plainInstitutions.has(hashAt(prose, first - 1)))
    return `part of "${prose.words.text.slice(prose.words.starts[first - 1], prose.words.ends[first])}"`;
  let of = first - 1;
  if (of > 0 && hashAt(prose, of) === THE) of--;
  const isOf = OF.has(hashAt(prose, of)) || (prose.styles[of] === STYLE.running && FOR.has(hashAt(prose, of)));
  if (of < 1 || !isOf || !isAdjacent(prose, first) || !isAdjacent(prose, of)) return undefined;
  const head = of - 1;
  if (!isCapital(prose, head)) return undefined;
  const { institutions, foreignInstitutions, officesOf } = nameWords();
  const hash = hashAt(prose, head);
  if (NOBLES.has(hash)) return isState ? undefined : 'part of a title';
  // "St Catherine of Siena"
  if (SAINTS.has(hashAt(prose, head - 1)) && isAdjacent(prose, head)) return 'part of a title';
  if (isState && isListed(head)) return undefined;
  if (officesOf.has(hash) || !(institutions.has(hash) || foreignInstitutions.has(hash))) return undefined;
  return `part of "${prose.words.text.slice(prose.words.starts[head], prose.words.ends[first])}"`;
}

/** Adjectives that make another body of one: "the Young Justice Party". */
const OF_BODIES = hashedWords(
  'young junior new real true free united national international progressive democratic social christian islamic popular patriotic',
);
const STATIONS_AND_CLUBS = hashedWords(
  'radio real atletico sporting dynamo dinamo lokomotiv olympique borussia bayern inter racing deportivo',
);
const CLUBS = hashedWords(
  'fc ac afc cf fk sk rb sv vfb vfl tsg pec psv az nec sc as us ss ssc cd ud rcd ca rc ogc losc bsc tsv fsv hsv kv krc rsc ifk aik nk hnk ks mks cska ska bk',
);

/** A capitalised word directly before. */
function namedBefore(prose: Prose, place: Place, kind: ActorKind): string | undefined {
  const at = place.first - 1;
  const folded = foldedWord(wordAt(prose, at));
  const hash = hashAt(prose, at);
  const { noNames, makesOtherPlace, personal } = nameWords();
  const reason = `preceded by "${wordAt(prose, at)}" as in a longer name`;
  const isRunning = prose.styles[at] === STYLE.running;
  if (kind !== 'person' && kind !== 'place' && isRunning && !isCapitalFree(prose, at) && OF_BODIES.has(hash))
    return reason;
  if (kind === 'place' && CLUBS.has(hash) && shapeAt(prose, at) & SHAPE.allCapitals) return 'the name of a club';
  if (kind === 'place' && (personal.has(hash) || (isRunning && STATIONS_AND_CLUBS.has(hash)))) return reason;
  const isFunctionWord = noNames.has(hash) && isRunning && isCapitalFree(prose, at);
  if (kind === 'place' && makesOtherPlace.has(hash) && !isFunctionWord) return reason;
  if (!isRunning) return kind === 'place' && isGivenName(folded) ? reason : undefined;
  if (place.isListed(at) || isHarmlessBefore(prose, place, folded, hash)) return undefined;
  if (kind !== 'person' && kind !== 'place' && isGermanBody(folded)) return undefined;
  // "Депутаты Государственной думы": the tables of ordinary words are of other letters.
  if (
    kind !== 'person' &&
    kind !== 'place' &&
    place.last > place.first &&
    startsSentence(prose, at) &&
    !/^[a-z]/.test(folded)
  )
    return undefined;
  const isOrdinary = prose.isAlsoSmall(at) || nameWords().common.has(hash) || /(ing|ly|ed)$/.test(folded);
  // "Air France": within a sentence an ordinary word has no capital of its own.
  const isWhole = kind === 'person' && place.last > place.first && isEnglish(prose);
  if (isOrdinary && ((kind === 'person' && !isWhole) || startsSentence(prose, at))) return undefined;
  if (kind === 'person') return !isCapitalFree(prose, at) && isMoreOfName(prose, place, folded) ? reason : undefined;
  return shapeAt(prose, at) & (SHAPE.allCapitals | SHAPE.dotted) ? undefined : reason;
}

/** "Ann Marie Keller", "the Libreria Antiquaria Umberto Saba": in English no unknown word with a capital stands before a whole name. */
const isMoreOfName = (prose: Prose, { first, last }: Place, folded: string): boolean =>
  isGivenName(folded) ||
  (last > first &&
    !(shapeAt(prose, first - 1) & (SHAPE.possessive | SHAPE.allCapitals | SHAPE.dotted | SHAPE.initial)) &&
    isEnglish(prose));

/** Titles, callings, demonyms and compass points; the party before a state in "Ted Cruz (R-Texas)". */
function isHarmlessBefore(prose: Prose, { first }: Place, folded: string, hash: number): boolean {
  const { titles, callings, noNames, directions } = nameWords();
  if (shapeAt(prose, first - 1) & SHAPE.initial && shapeAt(prose, first) & SHAPE.joined) return true;
  return (
    [noNames, titles, callings, directions].some((table) => table.has(hash)) ||
    isDemonym(folded) ||
    isGermanOffice(folded)
  );
}
