// What must hold of every record and problem that comes out of a hostile file, whatever went in.

import { LIST_PROBLEM_CODES, type ListProblem } from '../../lib/model/list-problem';

/** Written out again on purpose, wider than what the parser looks for: it would not find its own gaps. */
const INVISIBLE =
  /\u034f|[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const ADDRESS = /^https?:\/\/[^\s/?#@\\]+([/?#][^\s]*)?$/;

/** Names of properties whose value the views use as a link. */
const LINKS = new Set(['url', 'archiveUrl', 'homepage', 'corrections', 'changes', 'movedTo', 'mirrors']);
/** May hold line breaks. */
const TEXTS = new Set(['description', 'summary', 'statement', 'quote']);

const MAX_CHARACTERS = 8001;

/** Throws for the first string, address or object in `value` that must not be there. */
export function checkPlain(value: unknown, path = '', property = ''): void {
  if (typeof value === 'string') checkText(value, path, property);
  else if (typeof value === 'number') assert(Number.isFinite(value), `${path} is ${value}`);
  else if (typeof value === 'object' && value !== null) {
    const prototype = Object.getPrototypeOf(value);
    assert(
      prototype === Object.prototype || prototype === Array.prototype || prototype === null,
      `${path} has a foreign prototype`,
    );
    for (const key of Object.keys(value)) {
      assert(key !== '__proto__', `${path} has an own __proto__`);
      const name = Array.isArray(value) ? property : key;
      checkPlain((value as Record<string, unknown>)[key], `${path}.${key}`, name);
    }
  } else assert(value === undefined || typeof value === 'boolean', `${path} is a ${typeof value}`);
}

function checkText(text: string, path: string, property: string): void {
  const shown = TEXTS.has(property) ? text.replaceAll('\n', '') : text;
  assert(!INVISIBLE.test(shown), `${path} holds an invisible character: ${JSON.stringify(text.slice(0, 80))}`);
  assert(text.length <= MAX_CHARACTERS, `${path} holds ${text.length} characters`);
  if (LINKS.has(property))
    assert(ADDRESS.test(text), `${path} is no web address: ${JSON.stringify(text.slice(0, 80))}`);
}

/** A code that is known, a place, and a sentence with an end. */
export function checkProblem({ code, path, reason }: ListProblem): void {
  assert(LIST_PROBLEM_CODES.includes(code), `unknown code ${code}`);
  assert(typeof path === 'string', `${code} has no place`);
  assert(/\S.*[.!?]$/s.test(reason), `${code} at ${path} says no sentence: ${JSON.stringify(reason)}`);
  assert(
    reason.length < 600 && !INVISIBLE.test(reason),
    `${code} at ${path} says ${JSON.stringify(reason.slice(0, 200))}`,
  );
  assert(path.length < 600 && !INVISIBLE.test(path), `${code} stands at ${JSON.stringify(path.slice(0, 200))}`);
}

/** Nothing may have reached the objects that everything else is made from. */
export function checkPrototypes(): void {
  for (const prototype of [Object.prototype, Array.prototype, String.prototype])
    assert(Object.keys(prototype).length === 0, `a prototype was changed: ${Object.keys(prototype).join()}`);
}

export function assert(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
