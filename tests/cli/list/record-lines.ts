// On which line of a file each record begins, as far as the text shows it: by the ids as they are written there.

import { readFileSync } from 'node:fs';

const ID = /"id"\s*:\s*("(?:[^"\\]|\\.)*")/g;

/** Id → line of its only mention as an id; ids that two records share, and files that are not JSON, are left out. */
export function recordLines(file: string): Map<string, number> {
  const lines = new Map<string, number>();
  const twice = new Set<string>();
  if (!/\.(json|ndjson|jsonl)$/i.test(file)) return lines;
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((text, index) => {
      for (const [, written] of text.matchAll(ID)) {
        const id = String(JSON.parse(written ?? '""'));
        if (lines.has(id)) twice.add(id);
        lines.set(id, index + 1);
      }
    });
  for (const id of twice) lines.delete(id);
  return lines;
}
