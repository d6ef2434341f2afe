// What the READMEs name is there: every link within the repository, and every file given with its path.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const READMES = ['README.md', 'components', 'lib', 'tests'].flatMap((top) =>
  top.endsWith('.md')
    ? top
    : (readdirSync(join(ROOT, top), { recursive: true }) as string[])
        .filter((file) => file.endsWith('.md'))
        .map((file) => join(top, file)),
);
/** Made by the commands beside which they stand. */
const OUTPUT = /\/output\/?$/;

describe.each(READMES)('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');

  it('links to what is there', () => {
    const links = [...text.matchAll(/(?:\]\(|src=")([^)#"\s]+)/g)].map(([, to = '']) => to);
    const own = links.filter((to) => !/^https?:/.test(to));
    expect(own.filter((to) => !existsSync(join(ROOT, dirname(file), to)))).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) =>
      code.split(/[\s:]+/).filter((part) => /^(?:components|entrypoints|lib|public|tests)\/[\w./-]+$/.test(part)),
    );
    const known = named.filter((path) => !OUTPUT.test(path));
    expect(known.filter((path) => ![path, `${path}.ts`].some((one) => existsSync(join(ROOT, one))))).toEqual([]);
  });
});
