// The table of threats in lib/README.md names tests: each file is there, and says what the table says it does.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

const section = readFileSync(join(ROOT, 'lib/README.md'), 'utf8').split('## Threats')[1]?.split('\n## ')[0] ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split(' | '));

/** `` `file`: one thing; another. `file`: … `` → file and thing, one by one. */
const references = rows.flatMap((cells) =>
  [...(cells.at(-1) ?? '').matchAll(/`(tests\/[^`]+)`: ([^`|]+)/g)].flatMap(([, file = '', things = '']) =>
    things.split(';').map((thing) => [file, thing.trim().replace(/\.$/, '')] as const),
  ),
);

describe('the threats', () => {
  it('are each answered by a test', () => {
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter((cells) => cells.length !== 4 || !/`tests\/[^`]+`: /.test(cells.at(-1) ?? ''))).toEqual([]);
  });

  it.each(references)('%s: %s', (file, thing) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(thing);
  });
});
