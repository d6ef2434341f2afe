// A claim as ranges of words, before its words become spans of the text.

import type { Range } from './phrase';

/** What found it: curated forms are kept even where a trained tagger finds nothing. */
export type ClaimRule =
  | 'verb'
  | 'passive'
  | 'impersonal'
  | 'according-to'
  | 'adverb'
  | 'noun'
  | 'colon'
  | 'fate'
  | 'idiom'
  | 'aside'
  | 'answered'
  | 'record'
  | 'quotation';

export type RangeClaim = {
  source: Range[];
  cue: Range[];
  content: Range[];
  rule: ClaimRule;
  /** Kept even where a trained tagger saw nothing. */
  sure: boolean;
};
