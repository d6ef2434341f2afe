// Where a JSON text goes wrong first, and how to put it right. Asked only when parsing has failed; makes nothing of what the text says.

export type JsonMistake = {
  /** UTF-16 offset into the text. */
  at: number;
  /** Goes on after the place: `has a comma before the closing bracket: take it out.` */
  fix: string;
};

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'nothing';
type Scan = {
  text: string;
  at: number;
  expected: Expected;
  closers: string[];
  /** What was read last: where it ended, whether it was a text, and where the last comma stands. */
  end: number;
  wasText: boolean;
  comma: number;
};
type Step = JsonMistake | 'end of text' | undefined;

/** The first mistake; undefined for valid JSON and for the beginning of valid JSON. One pass, no recursion. */
export function jsonMistake(text: string): JsonMistake | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const scan: Scan = { text, at: start, expected: 'value', closers: [], end: 0, wasText: false, comma: 0 };
  for (;;) {
    BLANKS.lastIndex = scan.at;
    scan.at += BLANKS.exec(text)?.[0].length ?? 0;
    if (scan.at >= text.length) return undefined;
    const step = readToken(scan, text[scan.at] ?? '');
    if (step !== undefined) return step === 'end of text' ? undefined : step;
  }
}

const BLANKS = /[ \t\r\n]*/y;
const NUMBER_LIKE = /[-\d][-+.\deE]*/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORD = /[\p{L}_$][\p{L}\d_$]*/uy;

const FIXES = {
  comment: 'has a comment: take it out, JSON knows none.',
  curly: 'has a curly quotation mark: write a straight one ("), as a plain text editor does.',
  single: 'has a single quotation mark around a text or a name: JSON wants double ones (").',
  trailing: 'has a comma before a closing bracket: take the comma out.',
  double: 'has two commas with nothing between them: take one out.',
  bareKey: 'has a property name without quotation marks: write them round it.',
  colon: 'lacks a colon between a property and its value.',
  missingComma: 'lacks a comma here: put one between this and what follows.',
  inner: 'has a quotation mark inside a text: put a backslash before it (\\").',
  bracket: 'has a closing bracket that does not fit the one it should close.',
  noValue: 'has a property without a value: write one, or take the property out.',
  unclosed: 'has a quotation mark that is not closed on its line: close it, and write line breaks as \\n.',
  control: 'has a tab or another control character inside a text: write a blank, or \\t.',
  backslash: 'has a backslash that begins no escape: write it twice (\\\\).',
  number: 'has a number that JSON does not know: write it as 12 or -0.5.',
  word: 'has a word without quotation marks: write them round it (only true, false and null stand without).',
  extra: 'goes on after its last bracket: put a comma between two records, and take out anything else.',
  other: 'has something here that JSON does not know: look for a missing quotation mark, comma or bracket.',
} as const;

const fail = (at: number, fix: keyof typeof FIXES): JsonMistake => ({ at, fix: FIXES[fix] });

function readToken(scan: Scan, character: string): Step {
  const { at, expected } = scan;
  if (character === '#' || (character === '/' && /[/*]/.test(scan.text[at + 1] ?? ''))) return fail(at, 'comment');
  if (expected === 'nothing') return fail(at, 'extra');
  if (expected === 'comma') return readBetween(scan, character);
  if (/[“”„‟«»‘’]/.test(character)) return fail(at, 'curly');
  if (expected === 'colon') return character === ':' ? move(scan, 'value') : fail(scan.end, 'colon');
  if (character === "'") return fail(at, 'single');
  const isKey = expected === 'key' || expected === 'first key';
  if (character === '"') return readText(scan, isKey ? 'colon' : afterValue(scan));
  if (character === ',') return fail(at, scan.text[scan.end - 1] === ',' ? 'double' : 'noValue');
  if (character === '}' || character === ']') return readEarlyEnd(scan, character);
  return isKey ? fail(at, /[\p{L}_$]/u.test(character) ? 'bareKey' : 'other') : readBareValue(scan, character);
}

function readBetween(scan: Scan, character: string): Step {
  const { at, end, text } = scan;
  if (character === ',') {
    scan.comma = at;
    return move(scan, scan.closers.at(-1) === '}' ? 'key' : 'value');
  }
  if (character === '}' || character === ']') return close(scan, character);
  const isSameLine = !text.slice(end, at).includes('\n');
  return fail(end, scan.wasText && isSameLine && character !== '"' ? 'inner' : 'missingComma');
}

function readEarlyEnd(scan: Scan, character: string): Step {
  if (scan.expected === 'first key' || scan.expected === 'first value') return close(scan, character);
  return scan.text[scan.end - 1] === ',' ? fail(scan.comma, 'trailing') : fail(scan.at, 'noValue');
}

function close(scan: Scan, character: string): Step {
  if (scan.closers.at(-1) !== character) return fail(scan.at, 'bracket');
  scan.closers.pop();
  return move(scan, afterValue(scan));
}

function readBareValue(scan: Scan, character: string): Step {
  const { at, text } = scan;
  if (character === '{' || character === '[') {
    scan.closers.push(character === '{' ? '}' : ']');
    return move(scan, character === '{' ? 'first key' : 'first value');
  }
  const isNumber = /[-\d]/.test(character);
  const pattern = isNumber ? NUMBER_LIKE : WORD;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? '';
  if (at + found.length >= text.length) return 'end of text';
  if (isNumber && !NUMBER.test(found)) return fail(at, 'number');
  if (!isNumber && !['true', 'false', 'null'].includes(found)) return fail(at, found === '' ? 'other' : 'word');
  return move(scan, afterValue(scan), found.length);
}

/** A text from its opening quotation mark to its closing one. */
function readText(scan: Scan, next: Expected): Step {
  const { at: from, text } = scan;
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return fail(from, 'unclosed');
    if (unit < 0x20) return fail(at, 'control');
    if (unit === 0x22) return move(scan, next, at + 1 - from, true);
    if (unit !== 0x5c) continue;
    if (!/^(?:["\\/bfnrt]|u[\da-f]{0,4})/i.test(text.slice(at + 1, at + 6)) && at + 1 < text.length)
      return fail(at, 'backslash');
    at++;
  }
  return 'end of text';
}

function move(scan: Scan, expected: Expected, length = 1, wasText = false): undefined {
  scan.at += length;
  scan.end = scan.at;
  scan.wasText = wasText;
  scan.expected = expected;
}

const afterValue = ({ closers }: Scan): Expected => (closers.length === 0 ? 'nothing' : 'comma');
