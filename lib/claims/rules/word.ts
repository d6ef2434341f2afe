// One word of a paragraph as the rules see it. Shapes only.

import type { Token } from '../../text/tokens';
import type { VerbForm } from './inflect';
import type { Verb } from './verbs';

export type WordClass =
  | 'determiner'
  | 'possessive' // my, his; also "Iraq's"
  | 'pronoun'
  | 'clitic' // he's, they've: a pronoun and an auxiliary in one
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'verb'
  | 'noun' // nouns, names, adjectives: whatever else may stand in a noun phrase
  | 'number'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'quote'
  | 'bracket'
  | 'symbol';

export type Word = Token & {
  class: WordClass;
  /** Set when the class is `verb`. */
  verb?: Verb;
  form?: VerbForm;
  capital: boolean;
  /** Index of the quotation it stands in, or -1. */
  quote: number;
  /** Index of its sentence. */
  sentence: number;
};

/** What decides a word's class: the words before it, and how the next two are spelled. */
export type WordContext = {
  words: readonly Word[];
  next: Token | undefined;
  afterNext: Token | undefined;
  /** A capital that is not owed to a headline. */
  capital: boolean;
  headline: boolean;
};
