// What is known of every word of a text, as arrays in parallel, and the bits its shape is told in.

import type { Reading } from './attached-words';

/** What stands between a word and the one before it: of several signs the widest counts, which is what their bits come to together. */
export const GAP = { none: 0, soft: 1, hard: 3, sentence: 7, paragraph: 15 } as const;

export const SHAPE = {
  /** Begins with a capital, or has one inside (`iPhone`). */
  capital: 1,
  /** Two letters or more, all capitals. */
  allCapitals: 2,
  /** Written in a script that has capitals. */
  cased: 4,
  digit: 8,
  /** One letter. */
  initial: 16,
  /** A point follows directly. */
  point: 32,
  quoted: 64,
  /** A dash without spaces joins it to the word before. */
  joined: 128,
  /** An article is attached before it (`al-`Aqabi); `articles` says where it starts. */
  article: 256,
  /** A possessive ending follows and is not part of the word. */
  possessive: 512,
  /** Letters with points: `U.S.` */
  dotted: 1024,
  /** One character of a script without spaces. */
  lone: 2048,
  /** Alternative readings are in `readings`. */
  attached: 4096,
} as const;

export type Words = {
  text: string;
  count: number;
  starts: Int32Array;
  /** Without possessive endings. */
  ends: Int32Array;
  hashes: Int32Array;
  /** A second number for each word's spelling: words that share a hash by chance do not share it. */
  checks: Int32Array;
  shapes: Uint16Array;
  gaps: Uint8Array;
  articles: Map<number, number>;
  readings: Map<number, Reading[]>;
};
