// The smallest parts of a list (a line of text, a date, an address, an id) as Valibot schemas. Text is cleaned here, once, and nowhere else.
// The messages are keys of the table in problem-table.ts; the patterns stand in public/schema/context-list-1.json too.

import * as v from 'valibot';

/** A day that exists, a month or a year; its length is its precision. */
export const DATE_PATTERN =
  /^\d{4}(-(0[1-9]|1[0-2]))?$|^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$|^(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$/;
/** http(s), no user name before the host, no blank, control or invisible character anywhere. */
export const URL_PATTERN = /^https?:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}\p{DI}/?#@\\]+([/?#][^\s\p{Cc}\p{Cf}\p{Cs}\p{DI}]*)?$/u;
export const ID_PATTERN = /^[^\s\p{Cc}\p{Cf}\p{Cs}\p{DI}]+$/u;
export const LIST_ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/;
export const LANGUAGE_PATTERN = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const COUNTRY_PATTERN = /^[a-z]{2}(-[a-z0-9]{1,3})?$/;

export const MAX_LINE = 300;
export const MAX_TEXT = 4000;
export const MAX_QUOTE = 600;

// Invisible characters that reorder, hide or split words: bidi controls and marks, zero-width space, word joiner and
// byte-order mark, soft hyphen, interlinear annotations, tag characters, fillers and the grapheme joiner. The joiners U+200C and U+200D stay: Persian and Hindi spell with them.
const INVISIBLE =
  /\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const CONTROL_BUT_LINE_BREAK = /[\p{Cc}\u2028\u2029]/gu;
/** Something that is seen: a name of joiners, marks without a letter or empty Braille cells would be a link that nobody can read. */
const VISIBLE = /[^\p{DI}\p{Z}\p{C}\p{M}\u2800]/u;
const LONE_SURROGATE = /\p{Cs}/gu;

/** Plain text on one line: invisible characters dropped, controls and runs of white space become one space, trimmed. */
export function cleanLine(text: string): string {
  return isPlain(text)
    ? text
    : dropInvisible(text)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
}

/** Plain text that may have line breaks; otherwise as `cleanLine`. */
export function cleanText(text: string): string {
  if (isPlain(text)) return text;
  return dropInvisible(text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(CONTROL_BUT_LINE_BREAK, ' ').trimEnd())
    .join('\n')
    .trim();
}

/** Length as JSON Schema counts it: code points. */
export function isAtMost(text: string, max: number): boolean {
  if (text.length <= max) return true;
  if (text.length > 2 * max) return false;
  return [...text].length <= max;
}

export const line = lineOf(MAX_LINE);
export const shortLine = lineOf(60);
export const text = v.pipe(v.string(), atMost(MAX_TEXT), v.transform(cleanText));
export const quote = v.pipe(v.string(), atMost(MAX_QUOTE), v.transform(cleanText));
export const partialDate = v.pipe(v.string(), v.regex(DATE_PATTERN, 'date'));
export const url = v.pipe(v.string(), atMost(2048), v.regex(URL_PATTERN, 'url'));
export const recordId = v.pipe(v.string(), v.minLength(1, 'empty'), atMost(128), v.regex(ID_PATTERN, 'id'));
export const language = v.pipe(v.string(), atMost(35), v.regex(LANGUAGE_PATTERN, 'language'));
/** Readers take `IQ` for `iq`; the published schema asks for lower case. */
export const country = v.pipe(v.string(), v.toLowerCase(), v.regex(COUNTRY_PATTERN, 'country'));
export const count = v.pipe(v.number(), v.integer('count'), v.minValue(0, 'count'));
/** Finite: JSON cannot hold anything else, but 1e999 parses to Infinity. */
export const number = v.pipe(v.number(), v.finite('number'));
export const records = listOf(recordId, 200);
export const lines = listOf(line, 200);
export const urls = listOf(url, 30);

/** Name → value, as in `identifiers`. Valibot leaves `__proto__`, `prototype` and `constructor` out. */
export const codes = v.pipe(v.record(lineOf(60), line), v.maxEntries(50, 'too-many'));

export function listOf<T extends v.GenericSchema>(item: T, max: number) {
  return v.pipe(v.array(item), v.maxLength(max, 'too-many'));
}

/** One of `known`; a string that this version does not know becomes `otherwise` (a newer minor version may have it). */
export function oneOf<const K extends string, const O>(known: readonly K[], otherwise: O) {
  const values = new Set<string>(known);
  return v.pipe(
    v.string(),
    v.transform((value): K | O => (values.has(value) ? (value as K) : otherwise)),
  );
}

function lineOf(max: number) {
  return v.pipe(v.string(), atMost(max), v.transform(cleanLine), v.check(isVisible, 'empty'));
}

/** ASCII but the blank is: most lines end the question with their first sign. */
function isVisible(value: string): boolean {
  return /^[!-~]/.test(value) || VISIBLE.test(value);
}

function atMost(max: number) {
  return v.check<string, 'too-long'>((value) => isAtMost(value, max), 'too-long');
}

/** Most lines need no cleaning: one look instead of four passes. */
function isPlain(value: string): boolean {
  let blankBefore = true;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    const blank = unit === 0x20;
    if ((unit < 0x20 || unit > 0x7e || (blank && blankBefore)) && !isPlainBeyondAscii(unit)) return false;
    blankBefore = blank;
  }
  return !blankBefore || value === '';
}

const GRAPHEME_JOINER = 0x34f;

const isPlainBeyondAscii = (unit: number): boolean => unit >= 0xc0 && unit < 0x600 && unit !== GRAPHEME_JOINER;

function dropInvisible(value: string): string {
  return value.replace(LONE_SURROGATE, '\uFFFD').replace(INVISIBLE, '');
}
