// Why a whole name of a person, as the list has it or in another form, is not that person's where it stands. It puts the questions in order.

import { hashedWords } from '../../text/hash';
import { SHAPE } from '../../text/word-shapes';
import { honourReason } from '../surroundings/honours';
import { isIn, type Prose } from '../surroundings/prose';
import { hasOdds } from '../surroundings/scores';
import { longerName, type Place } from '../surroundings/surroundings';
import { isPluralSubject } from '../surroundings/teams';
import { thingReason } from '../surroundings/things';
import { isNameOfThing } from './called';
import { isYounger } from './family-neighbours';
import { type Bearer, isNamesake } from './namesakes';

/** What one did, too. */
const BEAT = hashedWords('beat');

/** "Friedrich-Ebert-Straße", but "Anna Keller-Voss" in a list that has the one name only. */
const isInCompound = ({ words }: Prose, last: number): boolean =>
  ((words.shapes[last] as number) & SHAPE.joined) !== 0 && ((words.shapes[last + 1] ?? 0) & SHAPE.joined) !== 0;

export function wholeNameReason(prose: Prose, place: Place, bearer: Bearer): string | undefined {
  const { first, last } = place;
  return (
    (isNamesake(prose, first, last, bearer) ? 'the article says that it is somebody else' : undefined) ??
    (isNameOfThing(prose, first, last, false) || hasOdds(prose.words, last)
      ? 'an animal or a thing of that name'
      : undefined) ??
    (isInCompound(prose, last) ? 'joined to another name' : undefined) ??
    (isYounger(prose, last) ? 'somebody else of the family' : undefined) ??
    (last > first && !isIn(prose, BEAT, last + 1) && isPluralSubject(prose, first, last)
      ? 'a band or a team of that name'
      : undefined) ??
    honourReason(prose, first, last, 'person') ??
    thingReason(prose, place, 'person') ??
    longerName(prose, place, 'person')
  );
}
