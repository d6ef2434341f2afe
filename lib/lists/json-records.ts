// One large JSON file whose records stand in arrays, for the formats that are written so: each element parsed alone, then the rest.

import type { ListPart } from './adapter';
import { decodeText } from './decode-text';
import { JsonElements, MAX_ELEMENT } from './json-elements';
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
  for await (const piece of decodeText(chunks, { guess: false }).pieces) {
    yield elements.push(piece).flatMap(({ array, index, text, line }) => {
      const path = array === '' ? `[${index}]` : `${array}[${index}]`;
      const parsed = parseElement(text);
      if (parsed.ok && isObject(parsed.value)) {
        const { value } = parsed;
        return mapRecord(() => partOf(value, { array, path, line }), path, line);
      }
      const { code, fix } = parsed.ok ? NO_OBJECT : parsed;
      return { kind: 'problem' as const, problem: { code, path, line, reason: `${path} ${fix}` } };
    });
  }
  yield closing(elements, endOf);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const NO_OBJECT = { code: 'wrong-type', fix: 'is no record: write an object in braces.' } as const;

/** One element of a JSON file, or what is wrong with its text. */
export function parseElement(
  text: string,
): { ok: true; value: unknown } | { ok: false; code: 'not-json' | 'too-long'; fix: string } {
  if (text.length > MAX_ELEMENT) {
    return { ok: false, code: 'too-long', fix: 'is longer than a million characters: shorten it.' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return {
      ok: false,
      code: 'not-json',
      fix: 'is not valid JSON: look for a missing quotation mark, comma or bracket.',
    };
  }
}

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
  if (state === 'incomplete') return [...atEnd(), { kind: 'truncated' }];
  if (rest && state === 'complete') return atEnd();
  const reason =
    'The file is not valid JSON outside its records: look for a missing quotation mark, comma or bracket near its beginning and end.';
  return [{ kind: 'unreadable', problem: { code: 'not-json', path: '', reason } }];
}
