// Cuts text into sentences; knows abbreviations, initials, decimal points, quotation marks and the full stops of several scripts, not meaning.

import type { Span } from '../model/span';

// Written lower-case without the final point. Those that often end a sentence ("Inc.", "p.m.", "etc.") count only before a lower-case word.
const BEFORE_NAMES = new Set(
  'mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt ltd col maj cpl sgt capt cmdr adm brig rev fr hon pres supt insp det st sr sra mt ft vs no nos art fig vol pp ed eds approx dept univ assn bros al cf viz'.split(
    ' ',
  ),
);
const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

const LATIN_STOP = /[.?!…]+["”’'»)\]]*(?=\s)|[。！？｡؟۔।॥։።︒]+["”’'»)\]」』）]*|[\r\n\u2028\u2029]+/gu;

/** Sentences in text order, trimmed of outer white space; a line break always ends one. Linear in the text read. */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  const part = text.slice(within.start, within.end);
  let start = 0;
  for (const match of part.matchAll(LATIN_STOP)) {
    const end = match.index + match[0].length;
    if (!endsSentence(part, match.index, end)) continue;
    push(found, part, start, end, within.start);
    start = end;
  }
  push(found, part, start, part.length, within.start);
  return found;
}

function push(found: Span[], part: string, from: number, to: number, offset: number): void {
  const piece = part.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  if (start < end) found.push({ start: start + offset, end: end + offset });
}

function endsSentence(part: string, at: number, end: number): boolean {
  const stop = part.slice(at, end);
  if (!/^[.?!…]/.test(stop)) return true;
  const next = /\S["“‘'«([¿¡]*\S?/u.exec(part.slice(end, end + 8))?.[0] ?? '';
  const first = next.replace(/^["“‘'«([¿¡—–-]+/u, '');
  // "What?" she asked; he left ... and: a lower-case word goes on with the sentence.
  if (/^\p{Ll}/u.test(first)) return false;
  if (stop !== '.') return true;
  const word = /[\p{L}\p{M}.]+$/u.exec(part.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (BEFORE_NAMES.has(lower)) return /^(no|nos|art|fig|vol|pp)$/.test(lower) ? !/^\d/.test(first) : false;
  if (MONTHS.has(lower)) return !/^\d/.test(first);
  // A single capital is an initial ("J. Smith"); "U.S." and "a.m." may end a sentence, so they need a word that usually begins one.
  if (/^\p{Lu}$/u.test(word)) return /^I$/.test(word) && startsSentence(first, part, end);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return startsSentence(first, part, end);
  return true;
}

const OPENERS = new Set(
  'the a an it he she they we i you this that these those but and in on at for as if when while after before his her their its there what who how why however meanwhile'.split(
    ' ',
  ),
);

function startsSentence(first: string, part: string, end: number): boolean {
  if (first === '') return true;
  const word = /\p{L}[\p{L}’']*/u.exec(part.slice(end, end + 24))?.[0] ?? '';
  return OPENERS.has(word.toLowerCase());
}
