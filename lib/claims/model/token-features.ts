// Turns a paragraph's tokens into the small integers that the network reads; knows no weights. Training dumps its data through this file.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { ParagraphInput } from '../claim-tagger';

/** Rows of the suffix table. A power of two: the hash is masked, not divided. */
export const SUFFIX_ROWS = 2048;

/** What a token looks like, apart from which word it is. The order is that of the rows in the weights file. */
export const SHAPES = [
  'lower',
  'capitalised',
  'capitals',
  'initial',
  'mixed',
  'number',
  'opening quote',
  'closing quote',
  'symbol',
] as const;

/** Bits of `TokenFeatures.flags`, in the order of the network's inputs. */
export const FLAGS = { inQuote: 1, sentenceStart: 2, headline: 4, openQuote: 8 } as const;

/** One entry a token, in parallel arrays. */
export type TokenFeatures = {
  suffixes: Uint16Array;
  shapes: Uint8Array;
  flags: Uint8Array;
  /** Which sentence of the paragraph the token stands in, counted from 0. */
  sentences: Uint16Array;
};

export function tokenFeatures(paragraph: ParagraphInput): TokenFeatures {
  const { tokens } = paragraph;
  const sentences = sentenceNumbers(tokens, paragraph.sentences);
  const quotes = quoteStates(paragraph);
  const everywhere = (paragraph.headline ? FLAGS.headline : 0) | (paragraph.openQuote ? FLAGS.openQuote : 0);
  const features: TokenFeatures = {
    suffixes: new Uint16Array(tokens.length),
    shapes: new Uint8Array(tokens.length),
    flags: new Uint8Array(tokens.length),
    sentences,
  };
  tokens.forEach((token, at) => {
    const state = quotes[at] ?? OUTSIDE;
    const starts = at === 0 || sentences[at] !== sentences[at - 1];
    features.suffixes[at] = suffixRow(token.lower);
    features.shapes[at] = SHAPES.indexOf(
      state === OPENING ? 'opening quote' : state === CLOSING ? 'closing quote' : shapeOf(token.text),
    );
    features.flags[at] = everywhere | (state === OUTSIDE ? 0 : FLAGS.inQuote) | (starts ? FLAGS.sentenceStart : 0);
  });
  return features;
}

/** 32-bit FNV-1a over the last three UTF-16 units, so that an unknown word still shows its ending. */
function suffixRow(lower: string): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, lower.length - 3); at < lower.length; at++) {
    hash = Math.imul(hash ^ lower.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (SUFFIX_ROWS - 1);
}

function shapeOf(word: string): (typeof SHAPES)[number] {
  if (/^\d/.test(word)) return 'number';
  if (!/^\p{L}/u.test(word)) return 'symbol';
  if (/^\p{Lu}[’']?$/u.test(word)) return 'initial';
  const body = word.replace(/['’]s$/, '');
  if (body === body.toLowerCase()) return 'lower';
  if (body === body.toUpperCase()) return 'capitals';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(body) ? 'capitalised' : 'mixed';
}

function sentenceNumbers(tokens: readonly Token[], sentences: readonly Span[]): Uint16Array {
  const numbers = new Uint16Array(tokens.length);
  let sentence = 0;
  tokens.forEach((token, at) => {
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence]?.end ?? 0)) sentence++;
    numbers[at] = sentence;
  });
  return numbers;
}

const OUTSIDE = 0;
const INSIDE = 1;
const OPENING = 2;
const CLOSING = 3;

/** Where quotations open and close. A straight mark opens when it touches the word after it and not the one before it. */
function quoteStates({ tokens }: ParagraphInput): Uint8Array {
  const states = new Uint8Array(tokens.length);
  let closer = '';
  tokens.forEach((token, at) => {
    const role = quoteRole(token, tokens[at - 1], tokens[at + 1], closer);
    if (role === OPENING) closer = CLOSERS[token.text] ?? '';
    else if (role === CLOSING) closer = '';
    states[at] = role === OUTSIDE && closer !== '' ? INSIDE : role;
  });
  return states;
}

const CLOSERS: Record<string, string> = { '“': '”', '"': '"', '‘': '’', '«': '»', '„': '“' };

function quoteRole(token: Token, before: Token | undefined, after: Token | undefined, closer: string): number {
  const mark = token.text;
  if (closer !== '' && mark === closer) return CLOSING;
  if (!(mark in CLOSERS)) return mark === '”' && closer === '"' ? CLOSING : OUTSIDE;
  if (mark !== '"') return closer === '' || mark === '“' ? OPENING : OUTSIDE;
  const touchesBefore = before?.end === token.start;
  const touchesAfter = after?.start === token.end;
  return touchesBefore && !touchesAfter ? CLOSING : OPENING;
}
