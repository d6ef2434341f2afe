// What somebody is known for, from the words of a list's description and from those beside a name: "the painter Robert Kennedy" is no politician. It knows
// words and how far fields lie apart, not lists.

import { fold } from '../../text/fold';
import { comparedWord } from '../../text/folded-word';
import { hashedWords, hashWord } from '../../text/hash';
import { GAP, SHAPE, type Words } from '../../text/word-shapes';
import { isGermanOffice, nameWords } from '../name-words';
import { isAdjacent, isCapital, type Prose } from '../surroundings/prose';
import { ageAfter } from './ages';
import { FIELDS } from './fields-table';

/** A bit for each field; 0 when no word tells. */
export type Fields = number;

const LONGEST_DESCRIPTION = 240;
/** Arts, sports, faiths and trades. */
const APART = 0b1111000000;
/** Words after the comma that may tell: "a retired village postman", "the cricketer turned politician". */
const MOST_BETWEEN = 5;

let byWord: Map<number, Fields> | undefined;

/** The fields that a description speaks of. */
export function fieldsOf(description: string): Fields {
  const words = fold(description.slice(0, LONGEST_DESCRIPTION)).split(' ');
  return words.reduce((fields, word) => fields | fieldOf(hashWord(word)), 0);
}

/** Whether people of these fields are two. */
export const isOtherField = (listed: Fields, said: Fields): boolean =>
  listed !== 0 && said !== 0 && (listed & said) === 0 && ((listed | said) & APART) !== 0;

/** What stands beside the full name from `first` to `last`: "the painter …", "…, a painter". */
export function fieldsBeside(prose: Prose, first: number, last: number): Fields {
  const { hashes, gaps, shapes, count } = prose.words;
  const before = isAdjacent(prose, first) ? titleField(prose, first - 1) : 0;
  const begin = ageAfter(prose, last)?.after ?? last + 1;
  if (before !== 0 || gaps[begin] !== GAP.hard) return before;
  // "a porter, Ruth Carver, 29, told the minister"
  // "Viktor Dolgov, 58, and his accountant"
  if (nameWords().humanActs.has(hashes[begin] as number) || JOINS.has(hashes[begin] as number)) return 0;
  let said = 0;
  for (let at = begin; at < count && at <= begin + MOST_BETWEEN; at++) {
    if (at > begin && !isAdjacent(prose, at)) break;
    const field = fieldOf(hashes[at] as number);
    // ", the actor’s wife", ", singer Ana Robles and others"
    const isAnothers =
      (shapes[at] as number) & SHAPE.possessive || (isAdjacent(prose, at + 1) && isCapital(prose, at + 1));
    if (field !== 0 && isAnothers) break;
    said |= field;
  }
  return said;
}

const JOINS = hashedWords('and as while but und et y e ed i и');

const POLITICS = 1;

/** "Innenminister Markus Kaiser" */
const titleField = ({ words }: Prose, at: number): Fields =>
  fieldAt(words, at) || (isGermanOffice(comparedWord(words, at)) ? POLITICS : 0);

/** Of one word of an article. */
export const fieldAt = ({ hashes }: Words, at: number): Fields => fieldOf(hashes[at] as number);

function fieldOf(hash: number): Fields {
  byWord ??= unpack();
  return byWord.get(hash) ?? 0;
}

function unpack(): Map<number, Fields> {
  const found = new Map<number, Fields>();
  for (const [at, row] of FIELDS.trim().split('\n').entries())
    for (const word of row.split(' ')) found.set(hashWord(word), (found.get(hashWord(word)) ?? 0) | (1 << at));
  return found;
}
