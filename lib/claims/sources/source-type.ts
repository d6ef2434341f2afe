// Decides what kind of source a noun phrase names, from its head, its titles and its complements. Knows words, not the article.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { STATE_WORDS } from './country-words-table';
import { bare, isCapital } from './name-runs';
import { singular } from './singular';
import {
  HEAD_WORDS,
  MEDIA_NAMES,
  NAME_ENDINGS,
  RANKS,
  SPEAKERS,
  UNNAMED_HEADS,
  UNNAMED_MODIFIERS,
} from './source-words-table';

const TYPE_OF: ReadonlyMap<string, SourceType> = new Map(
  // Earlier groups keep a word that two share.
  [...HEAD_WORDS].reverse().flatMap(([type, words]) => [...words].map((word) => [word, type] as const)),
);

/** Phrases that hide a speaker, as words joined by blanks. */
const ANONYMITY = [
  'condition of anonymity',
  'familiar with',
  'briefed on',
  'briefed about',
  'knowledge of',
  'asked not to be',
  'declined to be',
  'not authorised to',
  'not authorized to',
  'not be named',
  'not be identified',
  'close to the',
  'speaking anonymously',
  'direct knowledge',
];

/** `phrase`: the source's words. `role`: words said elsewhere of the same name, as titles and appositions. */
export function sourceTypeOf(phrase: readonly Token[], role: readonly Token[] = []): SourceType | undefined {
  const joined = ` ${phrase.map((token) => token.lower).join(' ')} `;
  const parts = split(phrase);
  const main = parts[0] ?? [];
  const { head, modifiers, complement } = partsOf(main);
  if (!head) return undefined;
  const named = isName(head);
  if (!named && ANONYMITY.some((words) => joined.includes(` ${words} `))) return 'unnamed';
  if (!named) return commonType(head, modifiers, complement);
  return (
    organisationType(head, modifiers, complement) ??
    personType(modifiers, [...complement, ...parts.slice(1).flat(), ...role]) ??
    undefined
  );
}

/** At commas, brackets and relative pronouns: what stands before the first is the phrase itself, the rest is added. */
function split(phrase: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of phrase) {
    if (/^[,()–—;]$/.test(token.text) || /^(?:who|which|whose)$/.test(token.lower)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

type Parts = { head: Token | undefined; modifiers: Token[]; complement: Token[] };

const PREPOSITION =
  /^(?:of|for|in|at|from|with|on|to|by|near|inside|outside|within|about|among|between|under|against|that|familiar|close|briefed)$/;

function partsOf(main: readonly Token[]): Parts {
  let cut = main.findIndex((token, at) => at > 0 && PREPOSITION.test(token.lower));
  if (cut < 0) cut = main.length;
  const before = main.slice(0, cut).filter((token) => !/^(?:the|an?|this|that|these|those|and|\.)$/.test(token.lower));
  return { head: before.at(-1), modifiers: before.slice(0, -1), complement: main.slice(cut) };
}

/** A capital that the tables do not explain as an ordinary word. */
const isName = (head: Token): boolean =>
  isCapital(head) &&
  !(
    lookUp(head.lower) &&
    !NAME_ENDINGS.has(bare(head.lower)) &&
    !MEDIA_NAMES.has(bare(head.lower)) &&
    head.text !== head.text.toUpperCase()
  );

const lookUp = (lower: string): SourceType | undefined =>
  TYPE_OF.get(bare(lower)) ?? TYPE_OF.get(singular(bare(lower)));

function commonType(head: Token, modifiers: readonly Token[], complement: readonly Token[]): SourceType | undefined {
  const word = singular(bare(head.lower));
  const plural = word !== bare(head.lower);
  const modifierWords = modifiers.map((token) => bare(token.lower));
  if (UNNAMED_HEADS.has(word)) return 'unnamed';
  if (
    /^(?:critics?|some|others?|opponents?|supporters?|detractors?|sceptics?|skeptics?|allies|insiders?|rivals?)$/.test(
      head.lower,
    )
  )
    return 'unnamed';
  if (
    /^(?:many|most|half|majority|percent|thousands|hundreds|millions|dozens|everyone|everybody|nobody|none|people|few)$/.test(
      head.lower,
    )
  )
    return 'public';
  if (RANKS.has(word)) {
    const hidden =
      modifierWords.some((modifier) => UNNAMED_MODIFIERS.has(modifier)) ||
      !plural ||
      modifierWords.some((modifier) => /^(?:two|three|four|five|several|some|one|another)$/.test(modifier));
    if (hidden) return 'unnamed';
  }
  // "media reports", "state media", "police sources": the modifier decides for heads that say little.
  if (word === 'report' && modifierWords.some((modifier) => lookUp(modifier) === 'media' || modifier === 'local'))
    return 'media';
  if (SPEAKERS.has(word)) return typeAmong([...complement, ...[...modifiers].reverse()]) ?? lookUp(word);
  const own = lookUp(word);
  if (own) return own;
  return typeAmong([...modifiers].reverse()) ?? typeAmong(complement);
}

function typeAmong(tokens: readonly Token[]): SourceType | undefined {
  for (const token of tokens) {
    const found =
      lookUp(token.lower) ??
      NAME_ENDINGS.get(bare(token.lower)) ??
      (isCapital(token) && STATE_WORDS.has(bare(token.lower)) ? 'official' : undefined);
    if (found && found !== 'document' && found !== 'witness' && found !== 'public') return found;
  }
  return undefined;
}

function organisationType(
  head: Token,
  modifiers: readonly Token[],
  complement: readonly Token[],
): SourceType | undefined {
  const word = bare(head.lower);
  if (modifiers.length > 0 || complement.length > 0) {
    const ending = NAME_ENDINGS.get(word);
    if (ending) return ending;
    // "Ministry of the Interior", "University of Leeds": the first word of the name is its head.
    if (complement[0]?.lower === 'of' || complement[0]?.lower === 'for') {
      const own = lookUp(word);
      if (own) return own;
    }
  }
  if (MEDIA_NAMES.has(word) && !(modifiers.length === 1 && /^(?:mr|ms|mrs)$/.test(modifiers[0]?.lower ?? '')))
    return 'media';
  if (
    STATE_WORDS.has(word) &&
    modifiers.every((token) => /^(?:united|north|south|saudi|new|sri|el|costa)$/.test(token.lower))
  )
    return 'official';
  if (NAME_ENDINGS.has(word)) return NAME_ENDINGS.get(word);
  return undefined;
}

/** A named person: their title, or what is said of them, decides. */
function personType(modifiers: readonly Token[], about: readonly Token[]): SourceType | undefined {
  const titles = modifiers.filter((token) => !isCapital(token) || lookUp(token.lower) !== undefined);
  return roleType(titles.reverse()) ?? roleType(about);
}

function roleType(tokens: readonly Token[]): SourceType | undefined {
  for (const [at, token] of tokens.entries()) {
    const word = singular(bare(token.lower));
    if (SPEAKERS.has(word)) {
      const other = typeAmong(tokens.slice(at + 1)) ?? typeAmong(tokens.slice(0, at).reverse());
      if (other) return other;
    }
    const found = lookUp(word);
    if (found && found !== 'document' && found !== 'public') return found;
  }
  return undefined;
}
