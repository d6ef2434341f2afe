// The title in front of a name and the apposition behind it. Knows words around one place, no article.

import type { Token } from '../../text/tokens';
import { PREPOSITIONS } from '../rules/closed-words-table';
import { verbOf } from '../rules/verbs';
import { singular } from './singular';
import { lookUp } from './source-lexicon';
import { SPEAKERS } from './source-words-table';

const TITLE = 6;
const APPOSITION = 18;

/** "police chief" Ann Ross; "MSNBC’s" Ann Ross; "the contractor," Elio Bassi. Only where the word beside the name names a role. */
export function titleBefore(tokens: readonly Token[], from: number, to: number): Token[] {
  const beside = tokens[from - 1];
  if (!beside) return [];
  if (beside.text === ',') return apposedBefore(tokens, from, to);
  if (/\p{Lu}.*['’]s?$/u.test(beside.text)) return [beside];
  if (!isRole(beside.lower)) return [];
  let start = from - 1;
  while (start > 0 && from - start < TITLE && isPartOfTitle(tokens[start - 1])) start--;
  return tokens.slice(start, from);
}

const isRole = (lower: string): boolean => lookUp(lower) !== undefined || SPEAKERS.has(singular(lower));

const isPartOfTitle = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{L}/u.test(token.text) && !isPhraseEdge(token) && !isSaying(token);

const isPhraseEdge = ({ lower }: Token): boolean =>
  /^(?:the|an?|this|that|its|their|his|her|of|in|on|at|by|for|from|with|to|and|or|but|as|when|while|after|before|who|which|than|like|including|against|under|between|about|said|says|is|was|were|are|be|been|has|had|have)$/.test(
    lower,
  );

const isSaying = ({ lower }: Token): boolean =>
  (verbOf(lower)?.frames.size ?? 0) > 0 && /(?:ed|said|told|says|wrote)$/.test(lower);

/** "The head of the union, Ann Ross, said": a phrase with an article, and the name between commas. */
function apposedBefore(tokens: readonly Token[], from: number, to: number): Token[] {
  if (!/^[,()–—.;:?!]$/.test(tokens[to]?.text ?? '')) return [];
  let start = from - 1;
  while (start > 0 && from - start < TITLE + 4 && !endsPhrase(tokens[start - 1]) && !isVerb(tokens[start - 1])) {
    start--;
    if (/^(?:the|an?|its|their|his|her|another|one)$/.test(tokens[start]?.lower ?? '') && !opens(tokens[start - 1]))
      break;
  }
  const title = tokens.slice(start, from - 1);
  return /^(?:the|an?|its|their|his|her|another|one)$|['’]s?$/.test(title[0]?.lower ?? '') ? title : [];
}

/** "the head of | the union": the phrase goes further back. */
const opens = (token: Token | undefined): boolean => /^(?:of|for|at|in)$/.test(token?.lower ?? '');

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (isSaying(token) || /^(?:is|was|were|are|and|but|that|to|by|with)$/.test(token.lower));

/** "its vice-president (operations), Sanjay Kulkarni": brackets stand inside. */
const endsPhrase = (token: Token | undefined): boolean => isBreak(token) && !/^[()]$/.test(token?.text ?? '');

const isBreak = (token: Token | undefined): boolean => token === undefined || /^[.,;:?!"“”()—–]$/.test(token.text);

/** What stands between commas or brackets behind a name, up to the next comma; "is a geologist" too. */
export function appositionAfter(tokens: readonly Token[], to: number): Token[] {
  const mark = tokens[to]?.text ?? '';
  const first = tokens[to + 1];
  if (first && /^(?:is|was)$/.test(mark) && /^(?:an?|the|its|their)$/.test(first.lower)) return upToBreak(tokens, to);
  if (!first || !/^[,(]$/.test(mark)) return [];
  if (!OPENS_APPOSITION.test(first.text) && !isRole(first.lower)) return [];
  if (PREPOSITIONS.has(first.lower) && !/^(?:of|from|at)$/.test(first.lower)) return [];
  // "Grace Phiri, attributed …": the main verb after another apposition.
  if (verbOf(first.lower)?.forms.includes('past') || /ed$/.test(first.lower)) return [];
  const end = to + 1 + upToBreak(tokens, to + 1).length;
  // An age goes before what is said of them: "Jim Bennett, 57, a roofer".
  const age = end - to === 2 && /^\d{1,3}$/.test(first.lower) && tokens[end]?.text === ',';
  const further = age ? appositionAfter(tokens, end) : [];
  return [...tokens.slice(to + 1, end), ...(further.length > 0 ? [tokens[end] as Token, ...further] : [])];
}

const upToBreak = (tokens: readonly Token[], from: number): Token[] => {
  let end = from;
  while (end < tokens.length && end - from < APPOSITION && !isBreak(tokens[end])) end++;
  return tokens.slice(from, end);
};

const OPENS_APPOSITION = /^(?:\d{1,3}|\p{Ll}[\p{L}’'-]*|\p{L}+['’]s?|[DRI]-\p{L}+|[DRI])$/u;
