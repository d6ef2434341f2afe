// Adapter: a Context List 1 file as one JSON object. See lib/lists/README.md.

import type { RecordType } from '../model/list';
import type { ListAdapter, ListPart } from './adapter';
import { decodeText } from './decode-text';
import { type JsonElement, JsonElements, MAX_ELEMENT } from './json-elements';

const TYPES: Record<string, RecordType> = { entities: 'entity', events: 'event', claims: 'claim' };

export const contextList: ListAdapter = {
  id: 'context-list',
  recognises: (head) =>
    head.kind === 'json' &&
    !head.isArray &&
    !head.keys.includes('type') &&
    (/"format"\s*:\s*"context-list"/.test(head.text) || head.keys.some((key) => key in TYPES && head.keys[0] === key)),
  async *read(chunks) {
    const elements = new JsonElements((array) => Object.hasOwn(TYPES, array));
    let headerSeen = false;
    for await (const piece of decodeText(chunks, { guess: false }).pieces) {
      const found = elements.push(piece);
      const parts: ListPart[] = found.map(partOf);
      // Early, so that a wrong version or id is noticed before the records are staged.
      const early = !headerSeen && found.length > 0 ? headerOf(elements) : undefined;
      if (early) parts.unshift({ ...early, early: true });
      headerSeen ||= found.length > 0;
      yield parts;
    }
    yield endOf(elements);
  },
};

function partOf({ array, index, text, line }: JsonElement): ListPart {
  const path = `${array}[${index}]`;
  const type = TYPES[array] ?? 'entity';
  const parsed = parseElement(text);
  if (!parsed.ok) {
    return { kind: 'problem', type, problem: { code: parsed.code, path, line, reason: `${path} ${parsed.fix}` } };
  }
  return { kind: 'record', type, value: parsed.value, raw: parsed.value, path, line };
}

/** One element of a JSON file, or what is wrong with its text. */
export function parseElement(
  text: string,
): { ok: true; value: unknown } | { ok: false; code: 'not-json' | 'too-long'; fix: string } {
  if (text.length > MAX_ELEMENT)
    return { ok: false, code: 'too-long', fix: 'is longer than a million characters: shorten it.' };
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

/** The header read so far, when it parses. */
export function headerOf(elements: JsonElements): { kind: 'header'; value: unknown } | undefined {
  try {
    return { kind: 'header', value: JSON.parse(elements.rest()) };
  } catch {
    return undefined;
  }
}

function endOf(elements: JsonElements): ListPart[] {
  const header = headerOf(elements);
  const state = header ? elements.state() : elements.state() === 'incomplete' ? 'incomplete' : 'broken';
  if (state === 'incomplete') return header ? [header, { kind: 'truncated' }] : [{ kind: 'truncated' }];
  if (state === 'broken' || !header) {
    const reason =
      'The file is not valid JSON outside its records: look for a missing quotation mark, comma or bracket near its beginning and end.';
    return [{ kind: 'unreadable', problem: { code: 'not-json', path: '', reason } }];
  }
  return [header];
}
