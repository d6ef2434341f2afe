// "the ministry" for the one ministry that the article has named, in ten languages. It knows nouns and articles, not lists.

import { comparedWord } from '../text/folded-word';
import { anyOf, type HashedWords, hashedOnce, hashedWords } from '../text/hash';
import type { Candidate } from './candidate';
import { ACTS, CONJUNCTIONS } from './metonyms';
import { nameWords } from './name-words';
import { AFTER_SHORT_HEADS, SHORT_HEADS, SHORT_HEADS_GO_ON } from './short-heads-table';
import { isAdjacent, isCapital, isIn, type Prose, startsSentence } from './surroundings/prose';

type Head = {
  language: string;
  forms: readonly string[];
  hashes: HashedWords;
  /** Undefined: nothing need stand before it. */
  articles: HashedWords | undefined;
};

/** Word positions of nouns that stand for one of the named bodies, with that body. */
export function headPlaces(
  prose: Prose,
  named: readonly Candidate[],
  isTaken: (at: number) => boolean,
): { at: number; body: Candidate }[] {
  if (named.length === 0) return [];
  return heads().flatMap((head) => {
    const [body, other] = named.filter(({ first, last }) => hasHead(prose, first, last, head));
    if (!body || other) return [];
    const places = head.forms.flatMap((form) => prose.placesOf(form)).filter((at) => !isTaken(at));
    if (places.some((at) => isAnother(prose, at, head)) || hasOtherCompound(prose, head, isTaken)) return [];
    return places.filter((at) => at > body.last && isShort(prose, at, head)).map((at) => ({ at, body }));
  });
}

let known: readonly Head[] | undefined;

function heads(): readonly Head[] {
  known ??= Object.entries(SHORT_HEADS).flatMap(([language, [before, nouns]]) =>
    nouns.split(',').map((noun): Head => {
      const forms = noun.split(' ');
      const articles = before === '-' || before === '+' ? undefined : hashedWords(before);
      return { language, forms, hashes: hashedOnce(() => forms), articles };
    }),
  );
  return known;
}

/** "Ministry of Oil", and in German "Innenministerium". */
function hasHead(prose: Prose, first: number, last: number, { hashes, language, forms }: Head): boolean {
  for (let at = first; at <= last; at++) {
    if (hashes.has(prose.words.hashes[at] as number)) return true;
    if (language === 'german' && forms.some((form) => comparedWord(prose.words, at).endsWith(form))) return true;
  }
  return false;
}

const GOES_ON = hashedWords(SHORT_HEADS_GO_ON);
const FREE = anyOf(hashedWords(AFTER_SHORT_HEADS), ACTS, CONJUNCTIONS);

const goesOn = (prose: Prose, at: number): boolean => isAdjacent(prose, at + 1) && isIn(prose, GOES_ON, at + 1);

/** A body of that kind which no list has: "the Ministry of Trade", "le ministère de la Défense". */
function isAnother(prose: Prose, at: number, { language }: Head): boolean {
  if (language === 'english') return isCapital(prose, at);
  if (language === 'arabic') return !hasArticle(prose, at);
  return goesOn(prose, at);
}

/** "Außenministerium" besides the "Innenministerium" that is named. */
const hasOtherCompound = (prose: Prose, { language, forms }: Head, isTaken: (at: number) => boolean): boolean =>
  language === 'german' &&
  prose.once(`other ${forms[0]}`, () => {
    for (let at = 0; at < prose.words.count; at++) {
      const word = comparedWord(prose.words, at);
      if (!isTaken(at) && forms.some((form) => word.length > form.length && word.endsWith(form))) return true;
    }
    return false;
  });

function isShort(prose: Prose, at: number, { language, articles }: Head): boolean {
  const isJoined = articles !== undefined && isElided(prose, at);
  const hasBefore =
    articles === undefined ? isAlone(prose, at) : isJoined || (isAdjacent(prose, at) && isIn(prose, articles, at - 1));
  if (language === 'english') return hasBefore && !isCapital(prose, at) && !goesOn(prose, at);
  if (language === 'german') return hasBefore && isCapital(prose, at) && !goesOn(prose, at);
  if (language === 'arabic') return hasArticle(prose, at) && !(isAdjacent(prose, at + 1) && hasArticle(prose, at + 1));
  const isSmall = !isCapital(prose, at) || isJoined || startsSentence(prose, at);
  // Dutch has its adjectives before the noun, where the article stands.
  return hasBefore && isSmall && (language === 'dutch' ? !goesOn(prose, at) : endsPhrase(prose, at));
}

const ADJECTIVE =
  /(ое|ее|ого|его|ому|ему|ым|им|ая|яя|ой|ую|юю|ий|ый|ське|ська|ської|ську|не|[ıiuü]k|[ae]l|s[ıiuü]z|l[ıiuü])$/;

/** No adjective before it: "российское министерство" is another. */
const isAlone = (prose: Prose, at: number): boolean =>
  startsSentence(prose, at) ||
  !isAdjacent(prose, at) ||
  (!(isCapital(prose, at - 1) && !startsSentence(prose, at - 1)) &&
    !ADJECTIVE.test(prose.words.text.slice(prose.words.starts[at - 1], prose.words.ends[at - 1])));

/** Nor after it: "le ministère russe", "министерство обороны". */
const endsPhrase = (prose: Prose, at: number): boolean =>
  !isAdjacent(prose, at + 1) || isIn(prose, FREE, at + 1) || isIn(prose, nameWords().noNames, at + 1);

/** "l’agence" */
export const isElided = ({ words }: Prose, at: number): boolean =>
  /^[ld][’'ʼ]/i.test(words.text.slice(words.starts[at], (words.starts[at] as number) + 2));

const hasArticle = ({ words }: Prose, at: number): boolean =>
  /^و?ال/.test(words.text.slice(words.starts[at], words.ends[at]));
