// What a plain noun after a name makes of it: "Lyme disease", "Turkish coffee", "a Hugo Boss suit" name no place and no person. And names with
// an article that only things have: "the Charles de Gaulle was in dock". It knows words, not lists.

import type { ActorKind } from '../../model/list';
import { comparedWord } from '../../text/folded-word';
import { hashedOnce, hashedWords, hashWord } from '../../text/hash';
import { unpackedWords } from '../../text/packed-words';
import { GAP, SHAPE } from '../../text/word-shapes';
import { nameWords } from '../name-words';
import { isGivenName } from '../people/given-names';
import { isAdjacent, isCapital, type Prose } from './prose';
import * as tables from './thing-words-table';
import { isWrittenIn } from './written-in';

const AILMENTS = hashedWords(tables.AILMENTS);
const WILDS = hashedWords(tables.WILDS);
const CALLED_AFTER = hashedOnce(() => unpackedWords(tables.CALLED_AFTER));
const COLOURS = hashedWords(tables.COLOURS);
const ALSO_VERBS = hashedWords(tables.ALSO_VERBS);
const WARES = hashedWords(tables.WARES);
const OF_SCIENCE = hashedWords(tables.OF_SCIENCE);
const KIN = hashedWords(tables.KIN);
/** "six crates of Jack Daniels" */
const CONTAINERS = hashedWords(
  'bottle bottles crate crates glass glasses can cans pint pints packet packets carton cartons jar jars tin tins barrel barrels flask slice slices tub tubs pair pairs',
);
const OF = hashWord('of');
/** After a town's name and without a capital, agreements and what they set up: "the Maastricht criteria", "the Schengen area". */
const AGREED = hashedWords(
  'criteria protocol protocols accord accords agreement agreements convention conventions treaty consensus formula pact declaration process',
);
const CLASS = hashWord('class');
const HAT = hashWord('hat');
const WHO = hashedWords('who whose whom');
const THE = hashWord('the');

type Place = { first: number; last: number; hasEnding?: boolean };
/** How a state or its people is named. */
type State = 'country' | 'demonym';

/** Why the noun after it, or the article before it, makes the name one of a thing; undefined when it does not. */
export function thingReason(prose: Prose, place: Place, kind: ActorKind, state?: State): string | undefined {
  if (place.hasEnding) return undefined;
  if (state !== 'demonym' && isContained(prose, place)) return 'wares of that name';
  if (kind === 'person' && isStock(prose, place.last)) return 'a firm bears that name';
  const noun = nounAfter(prose, place, kind, state);
  if (noun) return `a kind of "${noun}"`;
  if (kind === 'place' && isRiver(prose, place)) return 'a river of that name';
  if (kind !== 'person') return undefined;
  return hasArticle(prose, place) || isCurrency(prose, place) ? 'a thing called after somebody' : undefined;
}

/** "Marsh watches on": a headline's verb may look like somebody's wares. */
const VERBS = hashedWords('watches suits ties coats belts shoes dresses bags medals trunks waves cycles motors');

/** Whether the word at `at`, taken for a thing, may be what somebody does. */
export const mayBeVerb = ({ words }: Prose, at: number): boolean => VERBS.has(words.hashes[at] ?? 0);

function nounAfter(prose: Prose, { first, last }: Place, kind: ActorKind, state?: State): string | undefined {
  const { words } = prose;
  const next = last + 1;
  if (!isAdjacent(prose, next) || (isCapital(prose, next) && !isCapital(prose, last))) return undefined;
  const hash = words.hashes[next] as number;
  // "Panama-class ships".
  if ((words.shapes[next] as number) & SHAPE.joined && hash === CLASS) return 'class';
  const isPossessive = ((words.shapes[last] as number) & SHAPE.possessive) !== 0;
  const isThing =
    (AILMENTS.has(hash) && state !== 'country') ||
    (!isPossessive &&
      ((WILDS.has(hash) && state !== 'demonym') ||
        (kind === 'place'
          ? isOfPlace(prose, next, state)
          : isOfPerson(hash, kind, first === last || isAfterThe(prose, first)))));
  return isThing ? words.text.slice(words.starts[next], words.ends[next]) : undefined;
}

/** States called after rivers; the state has no article in English. */
const RIVERS = hashedWords('niger jordan senegal paraguay uruguay');

const FLOWS = hashedWords('rose fell flows flowed flooded burst overflowed swelled runs ran froze');

/** "across the Niger", but "the Niger army" */
const isRiver = (prose: Prose, { first, last }: Place): boolean =>
  first === last &&
  RIVERS.has(prose.words.hashes[first] as number) &&
  isAfterThe(prose, first) &&
  !((prose.words.shapes[last] as number) & SHAPE.possessive) &&
  (isPhraseEnd(prose, last) || FLOWS.has(prose.words.hashes[last + 1] as number));

const STOCK = hashedWords('shares stock stocks');

/** "Hugo Boss shares fell" */
const isStock = ({ words }: Prose, last: number): boolean =>
  words.gaps[last + 1] === GAP.none &&
  STOCK.has(words.hashes[last + 1] as number) &&
  nameWords().actsOfFirms.has(words.hashes[last + 2] ?? 0);

const isContained = ({ words }: Prose, { first }: Place): boolean =>
  words.gaps[first] === GAP.none &&
  words.hashes[first - 1] === OF &&
  words.gaps[first - 1] === GAP.none &&
  CONTAINERS.has(words.hashes[first - 2] ?? 0);

const isAfterThe = (prose: Prose, first: number): boolean =>
  isAdjacent(prose, first) && prose.words.hashes[first - 1] === THE;

/** A town's or a state's. */
function isOfPlace(prose: Prose, noun: number, state: State | undefined): boolean {
  const hash = prose.words.hashes[noun] as number;
  return (
    // "Moskau hat" is German.
    (CALLED_AFTER.has(hash) &&
      !(hash === HAT && isWrittenIn(prose, 'german')) &&
      !(ALSO_VERBS.has(hash) && state !== 'demonym' && isPhraseEnd(prose, noun))) ||
    (state === undefined && AGREED.has(hash)) ||
    (state === undefined && KIN.has(hash)) ||
    (state === undefined && COLOURS.has(hash) && isPhraseEnd(prose, noun))
  );
}

const isOfPerson = (hash: number, kind: ActorKind, isFamilyAlone: boolean): boolean =>
  kind === 'person' && (WARES.has(hash) || (isFamilyAlone && (OF_SCIENCE.has(hash) || KIN.has(hash))));

const FALLING = hashedWords('is was has had lost fell rose sank gained weakened strengthened traded closed');

/** "The Bolívar lost six zeros": a family name alone with the article, and a verb after it. */
const isCurrency = (prose: Prose, { first, last }: Place): boolean =>
  first === last &&
  isAfterThe(prose, first) &&
  isAdjacent(prose, last + 1) &&
  FALLING.has(prose.words.hashes[last + 1] as number);

function isPhraseEnd({ words }: Prose, last: number): boolean {
  const next = last + 1;
  return next >= words.count || words.gaps[next] !== GAP.none || nameWords().noNames.has(words.hashes[next] as number);
}

/** "the Theodore Roosevelt left port", but "the Donald Trump campaign" and "the Dalai Lama said". */
function hasArticle(prose: Prose, { first, last }: Place): boolean {
  const { words } = prose;
  const isFull =
    last > first &&
    (isGivenName(comparedWord(words, first)) || nameWords().personal.has(words.hashes[first] as number)) &&
    !nameWords().titles.has(words.hashes[last] as number);
  if (!isFull || !isAdjacent(prose, first) || words.hashes[first - 1] !== THE) return false;
  const isPossessive = ((words.shapes[last] as number) & SHAPE.possessive) !== 0;
  // "the Thomas Brandt who runs the chamber".
  return !isPossessive && !WHO.has(words.hashes[last + 1] ?? 0) && isPhraseEnd(prose, last);
}
