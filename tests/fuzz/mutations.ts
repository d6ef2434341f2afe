// Small changes to real bytes and real JSON, as values that fast-check can shrink: what was changed can be read off a failure.

import fc from 'fast-check';
import { hostileJson, shortText } from './hostile-text';

/** Places are shares of the whole, so that one mutation fits every file. */
type ByteMutation =
  | { do: 'insert'; at: number; text: string }
  | { do: 'cut'; at: number; length: number }
  | { do: 'repeat'; at: number; length: number; times: number }
  | { do: 'flip'; at: number; by: number }
  | { do: 'end'; at: number };

const share = fc.integer({ min: 0, max: 9999 }).map((value) => value / 10_000);
const length = fc.integer({ min: 1, max: 200 });

const byteMutation: fc.Arbitrary<ByteMutation> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at: share, text: shortText }),
  fc.record({ do: fc.constant('cut' as const), at: share, length }),
  fc.record({ do: fc.constant('repeat' as const), at: share, length, times: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ do: fc.constant('flip' as const), at: share, by: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ do: fc.constant('end' as const), at: share }),
);

export const byteMutations = fc.array(byteMutation, { minLength: 1, maxLength: 5 });

export function mutateBytes(bytes: Uint8Array, mutations: readonly ByteMutation[]): Uint8Array {
  return mutations.reduce(mutateOnce, bytes);
}

function mutateOnce(bytes: Uint8Array, mutation: ByteMutation): Uint8Array {
  const at = Math.floor(mutation.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (mutation.do) {
    case 'insert':
      return Buffer.concat([before, Buffer.from(mutation.text), after]);
    case 'cut':
      return Buffer.concat([before, after.subarray(mutation.length)]);
    case 'repeat':
      return Buffer.concat([before, ...Array(mutation.times).fill(after.subarray(0, mutation.length)), after]);
    case 'flip':
      return Buffer.concat([before, Buffer.from([(after[0] ?? 0) ^ mutation.by]), after.subarray(1)]);
    case 'end':
      return before;
  }
}

/** The `place`-th value of a JSON tree, counted round and round, becomes `value`, goes, or gets another name. */
type JsonMutation = { place: number; value?: unknown; do: 'replace' | 'remove' | 'rename' | 'double' };

const jsonMutation: fc.Arbitrary<JsonMutation> = fc.record({
  place: fc.nat(100_000),
  value: hostileJson,
  do: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'rename', 'double'),
});

export const jsonMutations = fc.array(jsonMutation, { minLength: 1, maxLength: 4 });

/** Changes the tree in place. */
export function mutateJson(tree: unknown, mutations: readonly JsonMutation[]): void {
  for (const { place, value, do: what } of mutations) {
    const places = placesIn(tree);
    const found = places[place % Math.max(1, places.length)];
    if (found) changeAt(found, value, what);
  }
}

type Place = { holder: Record<string, unknown> | unknown[]; key: string | number };

/** Without recursion: an earlier mutation may have put a deep tree in. */
function placesIn(tree: unknown): Place[] {
  const found: Place[] = [];
  const waiting: unknown[] = [tree];
  while (waiting.length > 0 && found.length < 20_000) {
    const holder = waiting.pop();
    if (typeof holder !== 'object' || holder === null) continue;
    for (const [name, value] of Object.entries(holder)) {
      found.push({ holder: holder as Place['holder'], key: Array.isArray(holder) ? Number(name) : name });
      waiting.push(value);
    }
  }
  return found;
}

function changeAt({ holder, key }: Place, value: unknown, what: JsonMutation['do']): void {
  if (Array.isArray(holder)) {
    const at = Number(key);
    if (what === 'remove') holder.splice(at, 1);
    else if (what === 'double') holder.splice(at, 0, holder[at]);
    else holder[at] = value;
    return;
  }
  const name = String(key);
  const set = (property: string, to: unknown): void => {
    Object.defineProperty(holder, property, { value: to, enumerable: true, configurable: true, writable: true });
  };
  if (what === 'remove') delete holder[name];
  else if (what === 'rename') set(typeof value === 'string' ? value : '__proto__', holder[name]);
  else if (what === 'double') set(`${name} `, holder[name]);
  else set(name, value);
}
