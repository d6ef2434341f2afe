// Gives every token of a paragraph its likely word class from closed lists, spelling and the words around; no part-of-speech model, no meaning.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { Quotation } from '../quotations';
import { closedClass, typographic } from './closed-class';
import { NOT_ADVERBS } from './closed-words-table';
import { verbHere } from './verb-form-here';
import type { Word, WordClass, WordContext } from './word';

export type WordsInput = {
  tokens: readonly Token[];
  sentences: readonly Span[];
  quotations: readonly Quotation[];
  headline: boolean;
};

// No sentence is longer; text without full stops is cut, so that looking around a word stays cheap.
const MAX_SENTENCE = 300;

/** Classes in one pass, each decided from the classes before and the next tokens' spelling. */
export function classifyWords({ tokens, sentences, quotations, headline }: WordsInput): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let cuts = 0;
  let length = 0;
  let quote = 0;
  for (const [index, token] of tokens.entries()) {
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence]?.end ?? 0)) {
      sentence++;
      length = 0;
    }
    if (++length > MAX_SENTENCE) {
      cuts++;
      length = 1;
    }
    while (quote < quotations.length && token.start >= (quotations[quote]?.end ?? 0)) quote++;
    const inside = (quotations[quote]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    const { text, lower, start, end } = token;
    const capital = lower !== text && /^(?:al[-’'])?\p{Lu}/u.test(text);
    const next = tokens[index + 1];
    const found = isInnerPoint(token, next, sentences[sentence])
      ? SYMBOL
      : classOf(token, { words, next, afterNext: tokens[index + 2], capital: capital && !headline, headline });
    const { verb, form } = found;
    const place = inside ? quote : -1;
    // Field by field, all of one shape: joining objects took half of this pass.
    words.push({
      text,
      lower,
      start,
      end,
      class: found.class,
      verb,
      form,
      capital,
      quote: place,
      sentence: sentence + cuts,
    });
  }
  return words;
}

const SYMBOL: Pick<Word, 'class' | 'verb' | 'form'> = { class: 'symbol' };

/** The point of "Sen. Cole" and "U.S." ends nothing. */
const isInnerPoint = ({ text }: Token, next: Token | undefined, sentence: Span | undefined): boolean =>
  text === '.' && next !== undefined && next.start < (sentence?.end ?? 0) && !/["”’']/.test(next.text);

const PUNCTUATION: ReadonlyMap<string, WordClass> = new Map([
  [',', 'comma'],
  ['、', 'comma'],
  ['،', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['.', 'stop'],
  ['?', 'stop'],
  ['!', 'stop'],
  ['…', 'stop'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ['[', 'bracket'],
  [']', 'bracket'],
]);
const MARK = /^["“”„«»‘’'「」『』]$/;

function classOf(token: Token, context: WordContext): Pick<Word, 'class' | 'verb' | 'form'> {
  const { lower } = token;
  const mark = PUNCTUATION.get(lower);
  if (mark) return { class: mark };
  if (MARK.test(lower)) return { class: lower === '’' || lower === "'" ? apostrophe(token, context) : 'quote' };
  if (/^\d/.test(lower)) return { class: 'number' };
  if (!/^\p{L}/u.test(lower)) return { class: /[$£€%&@#/]/.test(lower) ? 'noun' : 'symbol' };
  if (token.text === 'WHO' && !context.headline) return { class: 'noun' };
  const closed = closedClass(typographic(lower), context);
  if (closed) return { class: closed };
  const verb = verbHere(lower, context);
  if (verb) return { class: 'verb', ...verb };
  const adverb = lower.endsWith('ly') && !NOT_ADVERBS.has(lower) && (!context.capital || context.words.length === 0);
  return { class: adverb ? 'adverb' : 'noun' };
}

/** A lone apostrophe after "militias" is a possessive, elsewhere a mark. */
function apostrophe(token: Token, { words }: WordContext): WordClass {
  const before = words.at(-1);
  return before && before.end === token.start && /s$/i.test(before.text) ? 'possessive' : 'quote';
}
