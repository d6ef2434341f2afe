// Why a hit is no name of a place, a person or a body where it stands: each kind is asked what fools it. It puts the questions in order and answers none.

import type { ActorKind } from '../model/list';
import type { Candidate } from './candidate';
import { nameWords } from './name-words';
import { borneNames } from './people/borne-names';
import { isNameOfThing } from './people/called';
import type { Bearer } from './people/namesakes';
import { wholeNameReason } from './people/whole-names';
import type { Hit } from './segment/hit';
import { honourReason } from './surroundings/honours';
import { isLanguage } from './surroundings/languages';
import { elsewhere } from './surroundings/namesake-towns';
import { isAdjacent, isCapital, type Prose, startsSentence } from './surroundings/prose';
import { hasOdds } from './surroundings/scores';
import { isUnshownBody } from './surroundings/shown-bodies';
import { longerName, type Place } from './surroundings/surroundings';
import { teams } from './surroundings/teams';
import { thingReason } from './surroundings/things';
import { isOrdinaryPhrase, wordPlaceReason } from './surroundings/word-places';

export type Setting = {
  prose: Prose;
  /** Whether a word belongs to a listed name. */
  isListed(at: number): boolean;
  /** For every word whether it stands in a byline or credit. */
  credited: Uint8Array;
  /** For every word whether it stands in the title of a work. */
  titled: Uint8Array;
};

type PlaceJudge = {
  /** `states`: the codes of the countries in which the list says that the place lies. */
  (hit: Hit, candidate: Candidate, states?: readonly string[]): string | undefined;
  borne(candidate: Candidate): string | undefined;
};

const CALLED = 'an animal or a thing of that name';
const IN_TITLE = 'in the title of a work';

/** Judges the hits of one article in text order: what was met before tells of what follows. */
export function placeJudge(setting: Setting): PlaceJudge {
  const { prose, titled, credited } = setting;
  const borne = borneNames(prose);
  const isTeam = teams(prose);
  const isElsewhere = elsewhere(prose);
  const judged = (hit: Hit, candidate: Candidate, states?: readonly string[]): string | undefined => {
    const { first, last } = hit;
    const { context: isState, rule } = candidate;
    const isDemonym = rule === 'demonym';
    const around = placeOf(setting, hit, isState);
    return (
      (credited[first] === 1 && isAdjacent(prose, last + 1) && isCapital(prose, last + 1)
        ? 'a byline or credit'
        : undefined) ??
      (titled[first] === 1 ? IN_TITLE : undefined) ??
      (isState ? undefined : wordPlaceReason(prose, hit)) ??
      (isDemonym ? undefined : isElsewhere(first, last, isState, states)) ??
      (!isState && isTeam(first, last) ? 'a team in a result' : undefined) ??
      (hasOdds(prose.words, last) ? CALLED : undefined) ??
      (isNameOfThing(prose, first, last, true) ? CALLED : undefined) ??
      honourReason(prose, first, last, 'place') ??
      thingReason(prose, around, 'place', isDemonym ? 'demonym' : isState ? 'country' : undefined) ??
      longerName(prose, around, 'place') ??
      (isDemonym && isLanguage(prose, first, last) ? 'a language' : undefined) ??
      borne(candidate)
    );
  };
  return Object.assign(judged, { borne });
}

export function personReason(setting: Setting, hit: Hit, { context }: Candidate, bearer: Bearer): string | undefined {
  const { prose, credited, titled } = setting;
  return (
    (credited[hit.first] === 1 ? 'a byline or credit' : undefined) ??
    (titled[hit.first] === 1 ? IN_TITLE : undefined) ??
    wholeNameReason(prose, placeOf(setting, hit, context), bearer)
  );
}

/** `borne` tells of weak names whether somebody in the article bears them. */
export function bodyReason(
  setting: Setting,
  hit: Hit,
  candidate: Candidate,
  kind: ActorKind,
  borne: PlaceJudge['borne'],
): string | undefined {
  const { prose } = setting;
  const { context, rule } = candidate;
  const around = placeOf(setting, hit, context);
  return (
    (isOrdinaryPhrase(prose, hit.first, hit.last)
      ? 'ordinary words, which the article also writes small'
      : undefined) ??
    honourReason(prose, hit.first, hit.last, kind) ??
    thingReason(prose, around, kind, context ? 'country' : undefined) ??
    longerName(prose, around, kind) ??
    (rule === 'weak-alias' ? (borne(candidate) ?? compoundReason(prose, hit)) : undefined) ??
    (hit.mask !== 0 && isUnshownBody(prose, hit.first, hit.last, rule === 'weak-alias')
      ? 'nothing in the article shows the body'
      : undefined)
  );
}

/** "Coast Guard ships helped": at the start of a sentence the capital before a weak alias may be the sentence's, or a longer name's. */
const compoundReason = (prose: Prose, { first, last }: Hit): string | undefined =>
  first === last &&
  isAdjacent(prose, first) &&
  isCapital(prose, first - 1) &&
  startsSentence(prose, first - 1) &&
  !nameWords().noNames.has(prose.words.hashes[first - 1] as number)
    ? `preceded by "${prose.words.text.slice(prose.words.starts[first - 1], prose.words.ends[first - 1])}" as in a longer name`
    : undefined;

const placeOf = ({ prose, isListed }: Setting, { first, last, end }: Hit, isState: boolean): Place => ({
  first,
  last,
  isListed,
  isState,
  hasEnding: end < (prose.words.ends[last] as number),
});
