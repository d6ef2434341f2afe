// Looks single words up among those that tell what kind of source they name, and finds the bodies that a phrase mentions. Knows words, no articles.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { STATE_WORDS } from './country-words-table';
import { knownBody } from './lexicon/known-bodies';
import { typeOfWord } from './lexicon/words';
import { INITIALS, MEDIA_NAMES, NAME_ENDINGS, NAMES } from './organisation-words-table';
import { singular } from './singular';
import { SPEAKERS } from './source-words-table';
import { bare, isCapital, withoutPrefix } from './spelling';

export function lookUp(lower: string): SourceType | undefined {
  const word = bare(lower);
  return (
    typeOfWord(word) ??
    typeOfWord(singular(word)) ??
    typeOfWord(singular(withoutPrefix(word))) ??
    typeOfWord(singular(word).replace(/(?:woman|person)$/, 'man')) ??
    byShape(word)
  );
}

/** "volcanologists", "a drugmaker", "the 12-year-old". */
function byShape(word: string): SourceType | undefined {
  const one = singular(word);
  if (/.{3}(?:ologist|ographer|ometrist|onomist|chemist|physicist|scientist)$/.test(one)) return 'observers';
  if (/^(?:\d+|[a-z]+)-year-old$/.test(one)) return 'witness';
  if (/.{3}-?makers?$/.test(word) && !/^(?:law|policy|rule|peace|film|trouble|home)/.test(word)) return 'institution';
  return /.{2}goer$/.test(one) ? 'witness' : undefined;
}

const ARTICLE = /^(?:the|an?|its|their|his|her)$/;

/** Bodies, authorities and papers named in a phrase, for whoever speaks for one; people do not count. In text order. */
export function bodiesIn(tokens: readonly Token[]): SourceType[] {
  const found: SourceType[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || ARTICLE.test(token.lower) || isQualifier(tokens, at) || SPEAKERS.has(singular(bare(token.lower))))
      continue;
    const to = isCapital(token) ? capitalsFrom(tokens, at) : at + 1;
    // "Local 88": a branch of a union.
    if (token.lower === 'local' && /^\d+$/.test(tokens[at + 1]?.text ?? '')) found.push('institution');
    const name = tokens.slice(at, to);
    const type = isCapital(token) ? bodyOfName(name) : bodyOfWord(tokens, at);
    if (type) found.push(type);
    at = to - 1;
  }
  return found;
}

/** "general secretary", "press secretary": no general and no paper speaks there. */
const isQualifier = (tokens: readonly Token[], at: number): boolean =>
  /^(?:general|press|major|chief|private|executive|deputy|state)$/.test(tokens[at]?.lower ?? '') &&
  (tokens[at + 1] === undefined || !isCapital(tokens[at])) &&
  !/^(?:police|ministry|department|agency|media|television|radio|prosecutor)$/.test(tokens[at + 1]?.lower ?? '');

/** "Ministry of Health and Sports": capitals with the small words between them. */
function capitalsFrom(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let at = to; at < tokens.length; at++) {
    if (isCapital(tokens[at])) to = at + 1;
    else if (!/^(?:of|the|for|and|&|de|des|del)$/.test(tokens[at]?.lower ?? '')) break;
  }
  return to;
}

/** A name's kind by its whole, its last words, its first word; a state's alone is its government. "the": it has an article, as few people have. */
export function bodyOfName(name: readonly Token[], article = true): SourceType | undefined {
  const words = name.filter(({ lower }) => lower !== 'the').map(({ lower }) => bare(lower));
  const last = words.at(-1);
  if (!last) return undefined;
  const wellKnown = knownBody(name);
  if (wellKnown) return wellKnown.type;
  const joined = words.slice(-2).join(' ');
  const known = NAMES.get(words.join(' ')) ?? NAMES.get(words.slice(-3).join(' ')) ?? NAMES.get(joined);
  const pair = typeOfWord(`${words.at(-2) ?? ''} ${singular(last)}`);
  if (known ?? pair) return known ?? pair;
  if (/^(?:of|for|de)$/.test(words[1] ?? '')) {
    const first = NAME_ENDINGS.get(words[0] ?? '') ?? collective(lookUp(words[0] ?? ''));
    if (first) return first;
  }
  const written = isShouted(name.at(-1)) || words.length === 1 || !INITIALS.has(last);
  const ending = written ? (NAME_ENDINGS.get(last) ?? (MEDIA_NAMES.has(last) ? 'media' : undefined)) : undefined;
  if (ending) return ending;
  if (words.every((word) => STATE_WORDS.has(word) || /^(?:united|north|south|saudi|new|sri|of|and)$/.test(word)))
    return 'official';
  if (CLUB.test(words[0] ?? '')) return 'institution';
  return article ? (collective(lookUp(last)) ?? (STATE_WORDS.has(words[0] ?? '') ? 'official' : undefined)) : undefined;
}

/** All capitals: "ANA" is an agency, "Ana" a woman. */
const isShouted = (token: Token | undefined): boolean => token !== undefined && !/\p{Ll}/u.test(bare(token.text));

/** First words of clubs. */
const CLUB =
  /^(?:deportivo|real|atlético|atletico|sporting|inter|internazionale|dynamo|dinamo|fc|ac|olympique|bayern|borussia|racing|cruzeiro|boca|river|lokomotiv|spartak|zenit|cska|maccabi|hapoel)$/;

function bodyOfWord(tokens: readonly Token[], at: number): SourceType | undefined {
  const word = bare(tokens[at]?.lower ?? '');
  const next = singular(bare(tokens[at + 1]?.lower ?? ''));
  return collective(typeOfWord(`${word} ${next}`) ?? lookUp(word));
}

const collective = (type: SourceType | undefined): SourceType | undefined =>
  type === 'official' || type === 'institution' || type === 'media' || type === 'observers' ? type : undefined;

/** What an ordinary person is said to have gone through: "who drove the second lorry". */
export const LIVED_THROUGH =
  /^(?:saw|survived|lives|lived|drove|witnessed|lost|escaped|fled|heard|sat|stood|sitting|standing|living|nearby|there|opposite|present|travelling|traveling|watched|hid|crouched|works|worked|waiting|queueing|queuing|sheltering|sheltered|staying|stayed|trapped|stranded|injured|wounded|displaced|rescued|helped|attended|felt|smelt|smelled|found|filmed|recorded|swam|ran|walked|walking|driving|owns|rents|grew|raised|camped|camping|visiting|visited|caught|aboard|next|minds|keeps|sells|sold|tends|rented|shelters|witnessing)$/;
