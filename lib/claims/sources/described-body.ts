// The kind of a source whose phrase is built so that another word than its last decides: "the rights group Merpati", "a division of the UN". Knows words, not the article.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { isGivenName } from './given-names';
import { typeOfWord } from './lexicon/words';
import { BODIES } from './organisation-words-table';
import { isPersonWord } from './person-words';
import { singular } from './singular';
import { bodiesIn, lookUp } from './source-lexicon';
import type { SourcePhrase } from './source-phrase';
import { SPEAKERS } from './source-words-table';
import { bare, isCapital } from './spelling';

const PART =
  /^(?:division|department|arm|wing|branch|office|unit|section|desk|bureau|secretariat|chapter|mission|agency|subsidiary)$/;
const ACROSS_BORDERS = /^(?:international|world|global|african|arab|asian|multinational|inter-american|pan-african)$/;
const CONVENED = /^(?:commission|panel|committee|agency|council)$/;

export function describedBody({ head, modifiers, complement, named }: SourcePhrase): SourceType | undefined {
  const word = singular(bare(head.lower));
  if (CONVENED.test(word) && modifiers.some(({ lower }) => ACROSS_BORDERS.test(lower))) return 'institution';
  if (PART.test(word) && complement[0]?.lower === 'of') {
    const whole = bodiesIn(complement)[0];
    if (whole === 'institution' || whole === 'observers') return whole;
  }
  return named ? nounBefore(modifiers) : undefined;
}

/** "the opposition bloc | Dawn", "the newspaper | La Voz del Río": a noun in small letters right before the name. */
function nounBefore(modifiers: readonly Token[]): SourceType | undefined {
  const at = modifiers.findLastIndex((token) => !isCapital(token) && !JOINING.test(token.lower));
  const noun = modifiers[at];
  if (!noun || isGivenName(modifiers[at + 1] ?? noun)) return undefined;
  const word = bare(noun.lower);
  if (SPEAKERS.has(word) || isPersonWord(word) || word !== noun.lower) return undefined;
  const type = typeOfWord(`${bare(modifiers[at - 1]?.lower ?? '')} ${word}`) ?? BODIES.get(word) ?? lookUp(word);
  return type === 'institution' || type === 'media' || (type === 'observers' && BODY.test(word)) ? type : undefined;
}

/** Small words inside of names. */
const JOINING = /^(?:de|del|de-la|da|do|dos|la|le|of|van|von|the|al|el|for)$/;
const BODY =
  /^(?:group|firm|institute|observatory|monitor|consultancy|watchdog|think-tank|organisation|organization|centre|center)$/;

/** "three survivors | and a councillor", "both the company | and the inspectorate": the first of two stands for them. */
export function firstOfTwo(words: readonly Token[]): readonly Token[] | undefined {
  const at = words.findIndex(({ lower }, index) => lower === 'and' && OPENS.test(words[index + 1]?.lower ?? ''));
  const first = words.slice(words[0]?.lower === 'both' ? 1 : 0, Math.max(0, at));
  return first.length > 0 && !first.some(({ lower }) => WITHIN.test(lower)) ? first : undefined;
}

const OPENS = /^(?:an?|the|his|her|its|their|two|three|four|five|six|several|some|other|others|\d+)$/;
/** What stands behind these words is no second speaker. */
const WITHIN = /^(?:of|for|in|from|between|at|with|by|who|which|that|whose|,|\(|–|—)$/;
