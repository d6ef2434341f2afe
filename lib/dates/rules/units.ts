// The unit that a word names.

import type { Unit } from '../vocabulary-table';

/** `centuries` → `century`, `weeks` → `week`. The patterns of the rules admit nothing else. */
export function unitOf(word = 'day'): Unit {
  const lower = word.toLowerCase();
  return (lower.startsWith('centur') ? 'century' : lower.replace(/s$/, '')) as Unit;
}
