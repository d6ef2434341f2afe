// Whether letters attached to a name can belong to it rather than be grammar: what is cut off a word may be the rest of another name. It knows
// spelling, not who is meant.

import type { ActorKind } from '../model/list';
import { isArabic } from '../text/attached-words';
import { hashedWords } from '../text/hash';
import { isHangul } from '../text/word-endings';
import type { Hit } from './segment/hit';
import type { Prose } from './surroundings/prose';

/** Korean full names have three syllables, and the third is often spelled like a particle: `김정` is nobody's part of `김정은`. */
const KOREAN_NAME = 3;
const HEBREW_ARTICLE = 'ה';
/** "die Merkels": the family, not a genitive. */
const GERMAN_ARTICLES = hashedWords('die der den beide beiden');

const ARABIC_ARTICLE = 'ال';
/** With or without "and", "in", "to" before it. */
const WITH_ARTICLE = /^[وف]?[بك]?ال|^[وف]?لل/;

/** Why an Arabic name of one word is not the one that the list spells `alias`: "خليل" is nobody's "الخليل". */
export function articleReason({ words }: Prose, { first, last }: Hit, alias: string): string | undefined {
  if (first !== last || !isArabic(words.text.charCodeAt(words.starts[first] as number))) return undefined;
  const own = alias.slice(alias.lastIndexOf(' ') + 1);
  const isMissing =
    own.startsWith(ARABIC_ARTICLE) && !WITH_ARTICLE.test(words.text.slice(words.starts[first], words.ends[first]));
  return isMissing ? 'the article of the name is missing' : undefined;
}

/** Why the name is not taken out of a longer word; undefined when it may be, or when it is the whole word. */
export function attachedReason({ words }: Prose, hit: Hit, kind: ActorKind): string | undefined {
  if (kind !== 'person') return undefined;
  const { first, last, start, end } = hit;
  const before = words.text.slice(words.starts[first], start);
  const after = words.text.slice(end, words.ends[last]);
  if (before.includes(HEBREW_ARTICLE)) return 'a person’s name has no article';
  if (after !== '' && isHangul(after.charCodeAt(0)) && end - start < KOREAN_NAME) return 'may be a longer name';
  const isPlural =
    after === 's' && first === last && first > 0 && GERMAN_ARTICLES.has(words.hashes[first - 1] as number);
  return isPlural ? 'the plural of a family name' : undefined;
}
