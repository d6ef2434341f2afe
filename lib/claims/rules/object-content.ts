// Content that is an object of its verb: a gerund, a noun phrase, a figure, somebody and an infinitive. Knows word classes.

import { clause, OPENERS, type Place } from './content-place';
import { phraseStartingAt } from './phrase-after';
import type { Content } from './verb-content';
import type { Word } from './word';

export function objectContent(place: Place, start: number): Content | undefined {
  const { words, group, ceiling } = place;
  const { frames } = group;
  const word = words[start];
  if (!word || start >= ceiling) return undefined;
  const gerund = (word.class === 'verb' && word.form === 'gerund') || /^(?:having|being)$/.test(word.lower);
  if (frames.has('object') && gerund) return clause(place, start, 'phrase');
  if (frames.has('call') && !group.passive && isCalledFirst(place, start)) return clause(place, start, 'phrase');
  if (!OPENERS.has(word.class))
    return frames.has('figure') && isBound(words, start) ? figureFrom(place, start) : undefined;
  if (frames.has('call') && !frames.has('speech') && isCallToSomebody(place, start)) return undefined;
  if (frames.has('object') || frames.has('accuse') || frames.has('call')) return clause(place, start, 'phrase');
  if (/^(?:show|reveal|depict|find|list|mention|record|place)$/.test(words[group.head]?.verb?.lemma ?? ''))
    return clause(place, start, 'phrase');
  const lemma = words[group.head]?.verb?.lemma;
  // "claimed responsibility for the attack", "reported no arrests"
  if (lemma === 'claim' && /^(?:responsibility|credit|victory)$/.test(word.lower))
    return clause(place, start, 'phrase');
  if (lemma === 'report' && word.class !== 'pronoun') return clause(place, start, 'phrase');
  if (frames.has('figure')) return figureFrom(place, start);
  // "does not believe it"
  if (
    group.negated &&
    frames.has('mental') &&
    word.class === 'pronoun' &&
    /^(?:it|that|this|them|him|her)$/.test(word.lower)
  )
    return clause(place, start, 'phrase');
  // "expect the bill to pass"
  const phrase = frames.has('wish') || frames.has('mental') ? phraseStartingAt(words, start, ceiling) : undefined;
  return phrase && phrase.from === start && words[phrase.to]?.class === 'to'
    ? clause(place, start, 'infinitive')
    : undefined;
}

/** "dismissed | as baseless a claim by villagers": what it is called stands before the thing. */
const isCalledFirst = ({ words, ceiling }: Place, start: number): boolean =>
  words[start]?.lower === 'as' &&
  words
    .slice(start + 2, Math.min(ceiling, start + CALLED_WITHIN))
    .some((word, at, near) => word.class === 'determiner' && near.slice(0, at).every((one) => one.class !== 'comma'));
const CALLED_WITHIN = 9;

/** "called his mother on Sunday": a telephone, not a name for her. */
function isCallToSomebody({ words, group, ceiling }: Place, start: number): boolean {
  const first = words[start];
  if (
    words[group.head]?.verb?.lemma !== 'call' ||
    !first ||
    !(first.class === 'possessive' || first.class === 'pronoun' || first.capital)
  )
    return false;
  const phrase = phraseStartingAt(words, start, ceiling);
  const after = phrase && words[phrase.to];
  return (
    phrase !== undefined &&
    (phrase.to >= ceiling || !after || ['preposition', 'stop', 'comma', 'to', 'conjunction'].includes(after.class))
  );
}

/** "at least 41", "up to 300", "about twenty" */
const isBound = (words: readonly Word[], at: number): boolean =>
  /^(?:about|around|nearly|almost|some|over|between|roughly|only|just)$/.test(words[at]?.lower ?? '') ||
  /^(?:at (?:least|most)|up to|more than|fewer than|less than|close to)$/.test(
    `${words[at]?.lower} ${words[at + 1]?.lower}`,
  );

/** "put the number of dead at 30", "counted 47 bodies" */
function figureFrom(place: Place, start: number): Content | undefined {
  const { words, group, ceiling } = place;
  const lemma = words[group.head]?.verb?.lemma ?? '';
  const isFigure = (word: Word | undefined): boolean =>
    word !== undefined && (word.class === 'number' || NUMBER_WORD.test(word.lower));
  if (/^(?:count|record|report|tally|register|list|log|measure|calculate)$/.test(lemma)) {
    return words.slice(start, start + 4).some(isFigure) ? clause(place, start, 'phrase') : undefined;
  }
  if (/^(?:put|place|set|see)$/.test(lemma) && isInContext(words, start, ceiling))
    return clause(place, start, 'phrase');
  const phrase = phraseStartingAt(words, start, ceiling);
  // "gave the east as the direction"
  if (lemma === 'give' && phrase && words[phrase.to]?.lower === 'as') return clause(place, start, 'phrase');
  // "gave the opposite version", "gives a toll of 31"
  if (
    lemma === 'give' &&
    words.slice(start, Math.min(ceiling, start + GIVEN_WITHIN)).some((word) => GIVEN.test(word.lower))
  )
    return clause(place, start, 'phrase');
  const at = phrase
    ? words
        .slice(phrase.from, Math.min(ceiling, phrase.to + FIGURE_WITHIN))
        .findIndex((word) => word.lower === 'at' || word.lower === 'as')
    : -1;
  const after = phrase && at > 0 ? words.slice(phrase.from + at, phrase.from + at + 7) : [];
  return after.some((word) => isFigure(word) || word.class === 'quote') ? clause(place, start, 'phrase') : undefined;
}

/** "placed the raids in the context of revenge" */
const isInContext = (words: readonly Word[], start: number, ceiling: number): boolean =>
  words
    .slice(start, Math.min(ceiling, start + 9))
    .some(
      (word, at, near) =>
        word.lower === 'in' &&
        near.slice(at + 1, at + 4).some((next) => /^(?:context|light|framework)$/.test(next.lower)),
    );

/** "put the number of those still not found at 37", in words behind the first noun. */
const FIGURE_WITHIN = 9;
const GIVEN = /^(?:versions?|accounts?|figures?|tolls?|totals?|timetables?|explanations?)$/;
const GIVEN_WITHIN = 8;

const NUMBER_WORD =
  /^(?:dozens|hundreds|thousands|hundred|thousand|dozen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half)$/;
