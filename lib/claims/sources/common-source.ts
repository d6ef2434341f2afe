// The kind of a source that has no name: "a senior official", "residents of the village", "state media". Knows words, not the article.

import type { SourceType } from '../../model/reading';
import { bare } from './name-runs';
import { singular } from './singular';
import { bodyAmong, LIVED_THROUGH, lookUp } from './source-lexicon';
import type { SourcePhrase } from './source-phrase';
import {
  CROWD,
  INDEFINITE,
  PAIRS,
  RANKS,
  SPEAKERS,
  UNNAMED_HEADS,
  UNNAMED_MODIFIERS,
  VAGUE,
} from './source-words-table';

/** `house`: the kind of the body spoken of before, for "its chairman" and "a spokeswoman". */
export function commonType(phrase: SourcePhrase, house?: SourceType): SourceType | undefined {
  const lower = bare(phrase.head.lower);
  const word = singular(lower);
  const plural = word !== lower;
  const modifiers = phrase.modifiers.map((token) => bare(token.lower));
  const hidden = RANKS.has(word) && isHiddenRank(phrase.determiner, modifiers, plural);
  if (SPEAKERS.has(word) && /^(?:its|their)$/.test(phrase.determiner))
    return spokenFor(phrase) ?? house ?? lookUp(word);
  const pair = PAIRS.get(`${modifiers.at(-1) ?? ''} ${word}`);
  if (pair && !hidden) return pair;
  if (UNNAMED_HEADS.has(word) || VAGUE.has(lower)) return 'unnamed';
  if (CROWD.has(lower)) return 'public';
  if (hidden && !phrase.apposed) return 'unnamed';
  if (SPEAKERS.has(word)) return spokenFor(phrase) ?? house ?? lookUp(word);
  return quantified(phrase, lower) ?? bystander(phrase, word) ?? byHead(phrase, word, modifiers);
}

/** "a senior official", "two commanders": a rank without a name; "the minister" is one whom everybody knows. */
function isHiddenRank(determiner: string, modifiers: readonly string[], plural: boolean): boolean {
  if (modifiers.some((modifier) => UNNAMED_MODIFIERS.has(modifier)) || INDEFINITE.has(determiner)) return true;
  return !plural && modifiers.length === 0 && !/^(?:the|its|their|his|her|this|that)$/.test(determiner);
}

const spokenFor = ({ modifiers, complement }: SourcePhrase): SourceType | undefined =>
  bodyAmong([...complement, ...[...modifiers].reverse()]);

/** "six in ten voters" */
function quantified({ complement }: SourcePhrase, lower: string): SourceType | undefined {
  const number = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(lower);
  return number && complement.length > 1 ? (lookUp(complement.at(-1)?.lower ?? '') ?? 'public') : undefined;
}

/** "people living nearby", "a man who saw it" */
function bystander({ complement, added }: SourcePhrase, word: string): SourceType | undefined {
  const anybody = /^(?:man|woman|people|those|boy|girl|others)$/.test(word);
  return anybody && [...complement, ...added].some((token) => LIVED_THROUGH.test(token.lower)) ? 'witness' : undefined;
}

function byHead(
  { determiner, modifiers, complement }: SourcePhrase,
  word: string,
  modifierWords: readonly string[],
): SourceType | undefined {
  const own = lookUp(word);
  const reported =
    word === 'report' && modifierWords.some((modifier) => lookUp(modifier) === 'media' || modifier === 'local');
  if (reported) return 'media';
  if (own === 'witness' && /^(?:some|many|most)$/.test(determiner)) return 'public';
  if (own === 'public' && word === 'worker' && /^(?:at|in|near)$/.test(complement[0]?.lower ?? '')) return 'witness';
  return own ?? bodyAmong([...modifiers].reverse()) ?? bodyAmong(complement);
}
