// One large JSON file whose records stand in arrays, for the formats that are written so: each element parsed alone, then the rest.

import type { ListProblem } from '../model/list-problem';
import type { ListPart } from './adapter';
import { type DecodedText, decodeText } from './decode-text';
import { encodingWarnings } from './encoding-warnings';
import { JsonElements, lineBreaks, MAX_ELEMENT } from './json-elements';
import { jsonMistake } from './json-mistake';
import { mapRecord } from './map-record';

export type JsonRecords = {
  isRecords: (array: string) => boolean;
  /** Parts for one element of a record array. */
  partOf: (value: object, at: { array: string; path: string; line: number }) => ListPart | ListPart[];
  /** Parts at the end, with everything that stands outside the record arrays. */
  endOf?: (rest: unknown) => ListPart[];
};

export async function* jsonRecordParts(
  chunks: AsyncIterable<Uint8Array>,
  { isRecords, partOf, endOf }: JsonRecords,
): AsyncGenerator<ListPart[]> {
  const elements = new JsonElements(isRecords);
  const decoded = decodeText(chunks, { guess: false });
  for await (const piece of decoded.pieces) {
    yield elements.push(piece).flatMap(({ array, index, text, line }) => {
      const path = array === '' ? `[${index}]` : `${array}[${index}]`;
      const parsed = parseElement(text);
      if (parsed.ok && isObject(parsed.value)) {
        const { value } = parsed;
        return mapRecord(() => partOf(value, { array, path, line }), path, line);
      }
      return { kind: 'problem' as const, problem: elementProblem(parsed.ok ? NO_OBJECT : parsed, path, line) };
    });
  }
  yield jsonWarnings(decoded);
  yield closing(elements, endOf);
}

/** Read it after the pieces. */
export const jsonWarnings = ({ encoding }: DecodedText): ListPart[] =>
  encodingWarnings(encoding(), 'save it as UTF-8').map((problem) => ({ kind: 'warning', problem }));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What is wrong with an element, and how many lines below its first. */
export type ElementMistake = { code: ListProblem['code']; fix: string; linesDown: number };

const NO_OBJECT: ElementMistake = { code: 'wrong-type', fix: 'is no record: write an object in braces.', linesDown: 0 };
const NO_JSON = 'is not valid JSON: look for a missing quotation mark, comma or bracket.';

/** One element of a JSON file, or what is wrong with its text. */
export function parseElement(text: string): { ok: true; value: unknown } | ({ ok: false } & ElementMistake) {
  if (text.length > MAX_ELEMENT) {
    return { ok: false, code: 'too-long', fix: 'is longer than a million characters: shorten it.', linesDown: 0 };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { at, fix } = jsonMistake(text) ?? { at: 0, fix: NO_JSON };
    return { ok: false, code: 'not-json', fix, linesDown: lineBreaks(text.slice(0, at)) };
  }
}

export const elementProblem = ({ code, fix, linesDown }: ElementMistake, path: string, line: number): ListProblem => ({
  code,
  path,
  line: line + linesDown,
  reason: `${path} ${fix}`,
});

/** What stands outside the record arrays so far, when it parses. */
export function restOf(elements: JsonElements): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(elements.rest()) };
  } catch {
    return undefined;
  }
}

/** The end of the file: what `endOf` makes of the rest, and whether the file was whole. */
export function closing(elements: JsonElements, endOf: (rest: unknown) => ListPart[] = () => []): ListPart[] {
  const rest = restOf(elements);
  const atEnd = (): ListPart[] => (rest ? mapRecord(() => endOf(rest.value), '', 1) : []);
  const state = elements.state();
  if (state === 'too-deep') return [unreadable(TOO_DEEP)];
  const { text, lineAt } = elements.outside();
  const mistake = rest ? undefined : jsonMistake(text);
  if (mistake) return [unreadable(`The header ${mistake.fix}`, lineAt(mistake.at))];
  if (state === 'incomplete') return [...atEnd(), { kind: 'truncated' }];
  if (rest && state === 'complete') return atEnd();
  return [unreadable(`The header ${NO_JSON}`)];
}

const TOO_DEEP =
  'The file has hundreds of brackets inside each other, which no list needs: look for brackets that are never closed.';

const unreadable = (reason: string, line?: number): ListPart => ({
  kind: 'unreadable',
  problem: { code: 'not-json', path: '', reason, line },
});
