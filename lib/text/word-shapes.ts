// What is known of every word of a text, as arrays in parallel, and the bits its shape is told in.

import type { Reading } from './attached-words';

/** What stands between a word and the one before it. */
export const GAP = { none: 0, soft: 1, hard: 2, sentence: 3, paragraph: 4 } as const;

export const SHAPE = {
  /** Begins with a capital, or has one inside (`iPhone`). */
  capital: 1,
  /** Two letters or more, all capitals. */
  allCapitals: 2,
  /** Written in a script that has capitals. */
  cased: 4,
  /** An article is attached before it (`al-`Aqabi); `articles` says where it starts. */
  article: 8,
  /** A possessive ending follows and is not part of the word. */
  possessive: 16,
  /** Letters with points: `U.S.` */
  dotted: 32,
  /** One character of a script without spaces. */
  lone: 64,
  digit: 128,
  quoted: 256,
  /** A dash without spaces joins it to the word before. */
  joined: 512,
  /** One letter. */
  initial: 1024,
  /** A point follows directly. */
  point: 2048,
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
