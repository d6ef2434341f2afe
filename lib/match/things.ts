// What a plain noun after a name makes of it: "Lyme disease", "Turkish coffee", "a Hugo Boss suit" name no place and no person. And names with
// an article that only things have: "the Charles de Gaulle was in dock". It knows words, not lists.

import type { ActorKind } from '../model/list';
import { comparedWord } from '../text/folded-word';
import { hashedWords, hashWord } from '../text/hash';
import { GAP, SHAPE } from '../text/word-shapes';
import { isGivenName } from './given-names';
import { nameWords } from './name-words';
import { isAdjacent, isCapital, type Prose } from './prose';

const AILMENTS = hashedWords('virus viruses disease fever flu syndrome lymphoma palsy encephalitis measles variant');
const WATERS = hashedWords('river rivers');
/** After a demonym or a state's name: dishes, animals, plants, garments and games that are only called after it. */
const CALLED_AFTER = hashedWords(
  'coffee delight pastry pastries fries toast bread cheese yoghurt yogurt waffle waffles sprouts muffin muffins breakfast omelette salad sandwich sandwiches stew roll rolls chard ' +
    'dressing mustard bacon takeaway cat cats kitten shepherd shepherds malinois setter terrier terriers retriever spaniel bulldog bulldogs poodle hound hounds husky mastiff cow cows pig pigs goose geese ' +
    'spruce nut nuts almonds ivy roulette doll dolls checkers whispers wave oven courage door doors horn press braid braids windows bath baths rug rugs carpet carpets hat hats shorts cardigan sweater heels boots polish twins ink',
);
const WARES = hashedWords(
  'shirt shirts suit suits jeans dress dresses gown gowns bag bags handbag handbags trunk shoe shoes boots sneakers watch watches perfume coat coats jacket jackets sunglasses scarf belt belts tie ties polo underwear sweater trousers',
);
const THE = hashWord('the');

type Place = { first: number; last: number; hasEnding?: boolean };
/** How a state or its people is named. */
type State = 'country' | 'demonym';

/** Why the noun after it, or the article before it, makes the name one of a thing; undefined when it does not. */
export function thingReason(prose: Prose, place: Place, kind: ActorKind, state?: State): string | undefined {
  if (place.hasEnding) return undefined;
  const noun = nounAfter(prose, place, kind, state);
  if (noun) return `a kind of "${noun}"`;
  return kind === 'person' && hasArticle(prose, place) ? 'a thing called after somebody' : undefined;
}

function nounAfter(prose: Prose, { last }: Place, kind: ActorKind, state?: State): string | undefined {
  const { words } = prose;
  const next = last + 1;
  if (!isAdjacent(prose, next) || (isCapital(prose, next) && !isCapital(prose, last))) return undefined;
  const hash = words.hashes[next] as number;
  const isPossessive = ((words.shapes[last] as number) & SHAPE.possessive) !== 0;
  const isThing =
    (AILMENTS.has(hash) && state !== 'country') ||
    (!isPossessive && kind === 'person' && WARES.has(hash)) ||
    (!isPossessive && state !== undefined && (CALLED_AFTER.has(hash) || WATERS.has(hash)));
  return isThing ? words.text.slice(words.starts[next], words.ends[next]) : undefined;
}

/** "the Theodore Roosevelt left port", but "the Donald Trump campaign" and "the Dalai Lama said". */
function hasArticle(prose: Prose, { first, last }: Place): boolean {
  const { words } = prose;
  const isFull = last > first && isGivenName(comparedWord(words, first));
  if (!isFull || !isAdjacent(prose, first) || words.hashes[first - 1] !== THE) return false;
  const next = last + 1;
  const isPossessive = ((words.shapes[last] as number) & SHAPE.possessive) !== 0;
  return (
    !isPossessive &&
    (next >= words.count || words.gaps[next] !== GAP.none || nameWords().noNames.has(words.hashes[next] as number))
  );
}
