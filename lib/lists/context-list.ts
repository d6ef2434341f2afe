// Adapter: a Context List 1 file as one JSON object.

import type { RecordType } from '../model/list';
import type { ListAdapter, ListPart } from './adapter';
import { decodeText } from './decode-text';
import { type JsonElement, JsonElements } from './json-elements';
import { closing, elementProblem, jsonWarnings, parseElement, restOf } from './json-records';

const TYPES: Record<string, RecordType> = { entities: 'entity', events: 'event', claims: 'claim' };

export const contextList: ListAdapter = {
  id: 'context-list',
  recognises: ({ kind, isArray, keys, text }) =>
    kind === 'json' &&
    !isArray &&
    !keys.includes('type') &&
    (/"format"\s*:\s*"context-list"/.test(text) || /^\s*\{\s*"(entities|events|claims)"\s*:\s*\[/.test(text)),
  async *read(chunks) {
    const elements = new JsonElements((array) => Object.hasOwn(TYPES, array));
    let hasBegun = false;
    const decoded = decodeText(chunks, { guess: false });
    for await (const piece of decoded.pieces) {
      const found = elements.push(piece);
      const parts: ListPart[] = found.map(partOf);
      // Early, so that a wrong version is noticed before the records are staged.
      const early = !hasBegun && found.length > 0 ? restOf(elements) : undefined;
      if (early) parts.unshift({ kind: 'header', value: early.value, early: true });
      hasBegun ||= found.length > 0;
      yield parts;
    }
    yield jsonWarnings(decoded);
    yield closing(elements, (rest) => [{ kind: 'header', value: rest }, ...misplacedRecords(rest as object)]);
  },
};

/** Records that stand in braces, by their ids perhaps, where a list in square brackets belongs: all of them would be lost without a word. */
function misplacedRecords(rest: object): ListPart[] {
  return Object.entries(rest).flatMap(([name, value]): ListPart[] => {
    if (!Object.hasOwn(TYPES, name) || value === null || Array.isArray(value)) return [];
    const reason = `${name} must be a list in square brackets, with one record in braces after the other.`;
    return [{ kind: 'problem', type: TYPES[name], problem: { code: 'wrong-type', path: name, reason } }];
  });
}

function partOf({ array, index, text, line }: JsonElement): ListPart {
  const path = `${array}[${index}]`;
  const type = TYPES[array] ?? 'entity';
  const parsed = parseElement(text);
  if (parsed.ok) return { kind: 'record', type, value: parsed.value, raw: parsed.value, path, line };
  return { kind: 'problem', type, problem: elementProblem(parsed, path, line) };
}
