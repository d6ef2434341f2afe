// Cuts a large JSON text into the elements of its record arrays, without ever holding the whole text. It finds where values begin and
// end and does not check them: each element is parsed alone by whoever asked, so that one broken record costs one record.

export type JsonElement = {
  /** Keys down to the array, joined by dots: `entities`, `results.bindings`, `feeds.*.items`; empty for an array at the top. */
  array: string;
  index: number;
  /** Cut off after MAX_ELEMENT characters. */
  text: string;
  /** 1-based line where the element begins. */
  line: number;
};

/** Longest element that is kept: a record of the format with every field in use is far shorter. */
export const MAX_ELEMENT = 1_000_000;
const MAX_REST = 1_000_000;
/** Brackets inside each other around the records. No format needs ten, and a file of nothing but brackets would fill the memory. */
const MAX_LEVELS = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const LINE_BREAK = 0x0a;

type Level = { path: string; close: ']' | '}'; records: boolean; count: number; expectsKey: boolean };
type Element = { text: string; depth: number; line: number };

export class JsonElements {
  readonly #isRecords: (array: string) => boolean;
  readonly #levels: Level[] = [];
  #found: JsonElement[] = [];
  #rest = '';
  #line = 1;
  #string: { escaped: boolean; isKey: boolean } | undefined;
  #key = '';
  #element: Element | undefined;
  #ended = false;
  #extra = false;
  #tooDeep = false;
  /** Where record arrays end in `#rest`, with the file's line there. */
  readonly #ends: { offset: number; line: number }[] = [];
  #piece = '';
  /** Everything of the piece before it has been kept or dropped. */
  #from = 0;

  /** `isRecords` says which arrays hold records, by their path. */
  constructor(isRecords: (array: string) => boolean) {
    this.#isRecords = isRecords;
  }

  /** Takes the next piece of text and returns the elements that became complete. */
  push(piece: string): JsonElement[] {
    this.#piece = piece;
    this.#from = 0;
    this.#found = [];
    for (let at = 0; at < piece.length && !this.#tooDeep; at++) {
      if (this.#string) at = this.#readString(at);
      else this.#readUnit(piece.charCodeAt(at), at);
    }
    if (!this.#levels.at(-1)?.records || this.#element) this.#keep(piece.length);
    return this.#found;
  }

  /** Everything outside the record arrays, closed so that it parses: the header, as far as it was read. */
  rest(): string {
    return (
      this.#rest +
      [...this.#levels]
        .reverse()
        .map((level) => level.close)
        .join('')
    );
  }

  /** What `rest` holds, not closed, and the file's line at an offset of it. */
  outside(): { text: string; lineAt: (offset: number) => number } {
    const lineAt = (offset: number): number => {
      const end = this.#ends.findLast((known) => known.offset <= offset) ?? { offset: 0, line: 1 };
      return end.line + lineBreaks(this.#rest.slice(end.offset, offset));
    };
    return { text: this.#rest, lineAt };
  }

  /** `incomplete`: the text broke off. `broken`: it is no JSON, or its header is too large to be one. `too-deep`: it was read no further. */
  state(): 'complete' | 'incomplete' | 'broken' | 'too-deep' {
    if (this.#tooDeep) return 'too-deep';
    if (this.#extra || this.#rest.length >= MAX_REST) return 'broken';
    return this.#ended ? 'complete' : 'incomplete';
  }

  #readUnit(unit: number, at: number): void {
    if (unit === LINE_BREAK) this.#line++;
    if (unit === 0x20 || unit === LINE_BREAK || unit === 0x0d || unit === 0x09) return;
    const level = this.#levels.at(-1);
    if (this.#element) this.#readInElement(unit, at);
    else if (level?.records && unit !== COMMA && unit !== 0x5d) this.#beginElement(unit, at);
    else this.#readOutside(unit, at, level);
  }

  #beginElement(unit: number, at: number): void {
    this.#from = at;
    this.#element = { text: '', depth: 0, line: this.#line };
    this.#readInElement(unit, at);
  }

  #readInElement(unit: number, at: number): void {
    const element = this.#element as Element;
    if (unit === QUOTE) this.#string = { escaped: false, isKey: false };
    else if (isOpening(unit)) element.depth++;
    else if (isClosing(unit) && element.depth > 0) element.depth--;
    else if (isClosing(unit) || (unit === COMMA && element.depth === 0)) this.#endElement(unit, at);
  }

  #endElement(unit: number, at: number): void {
    const level = this.#levels.at(-1) as Level;
    this.#keep(at);
    const { text, line } = this.#element as Element;
    this.#found.push({ array: level.path, index: level.count++, text: text.trimEnd(), line });
    this.#element = undefined;
    this.#readOutside(unit, at, level);
  }

  #readOutside(unit: number, at: number, level: Level | undefined): void {
    if (this.#ended) this.#extra = true;
    if (level?.records) this.#from = isClosing(unit) ? at : at + 1;
    if (unit === QUOTE) {
      this.#string = { escaped: false, isKey: level?.expectsKey ?? false };
      if (level?.expectsKey) this.#key = '';
    } else if (isOpening(unit)) this.#open(unit, at, level);
    else if (isClosing(unit)) this.#close(at);
    else if (level && unit === COMMA) level.expectsKey = level.close === '}';
    else if (level && unit === COLON) level.expectsKey = false;
  }

  #open(unit: number, at: number, parent: Level | undefined): void {
    const isObject = unit === 0x7b;
    const step = parent?.close === ']' ? '*' : this.#key;
    const path = parent ? (parent.path === '' ? step : `${parent.path}.${step}`) : '';
    const records = !isObject && this.#isRecords(path);
    this.#tooDeep = this.#levels.length === MAX_LEVELS;
    this.#levels.push({ path, close: isObject ? '}' : ']', records, count: 0, expectsKey: isObject });
    if (records) this.#keep(at + 1);
  }

  #close(at: number): void {
    const isRecords = this.#levels.pop()?.records === true;
    if (isRecords && this.#rest.length < MAX_REST) this.#ends.push({ offset: this.#rest.length, line: this.#line });
    this.#keep(at + 1);
    this.#ended = this.#levels.length === 0;
  }

  /** Reads to the string's end or the piece's, and returns the last place read. */
  #readString(from: number): number {
    const string = this.#string as { escaped: boolean; isKey: boolean };
    let at = from;
    for (; at < this.#piece.length; at++) {
      const unit = this.#piece.charCodeAt(at);
      if (string.escaped) string.escaped = false;
      else if (unit === BACKSLASH) string.escaped = true;
      else if (unit === QUOTE) {
        this.#string = undefined;
        break;
      } else if (unit === LINE_BREAK) this.#line++;
    }
    if (string.isKey && this.#key.length < 200) this.#key += this.#piece.slice(from, at);
    return at;
  }

  #keep(to: number): void {
    const text = this.#piece.slice(this.#from, to);
    this.#from = to;
    if (this.#element) this.#element.text += this.#element.text.length < MAX_ELEMENT ? text : '';
    else if (this.#rest.length < MAX_REST) this.#rest += text;
  }
}

export const lineBreaks = (text: string): number => text.split('\n').length - 1;

const isOpening = (unit: number): boolean => unit === 0x7b || unit === 0x5b;
const isClosing = (unit: number): boolean => unit === 0x7d || unit === 0x5d;
