// What others wrote and we ship or run: each package with its reason, from the npm registry alone, under a licence that allows it.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;

type Package = {
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};
type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  hasInstallScript?: boolean;
} & Pick<Package, 'dependencies'> & { optionalDependencies?: Record<string, string> };

const ours = read<Package>('package.json');
const shipped = Object.keys(ours.dependencies ?? {});
const lock = Object.entries(read<{ packages: Record<string, Locked> }>('package-lock.json').packages).filter(
  ([path]) => path !== '',
);

const LICENCES = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

describe('packages', () => {
  /** The first cells of the README's tables of packages, with the reason beside them. */
  const rows = [
    ...(readFileSync(join(ROOT, 'README.md'), 'utf8')
      .split('## What it stands on')[1]
      ?.split('\n## ')[0]
      ?.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm) ?? []),
  ]
    .map(([, names = '', reason = '']) => ({
      names: names
        .replace(/\(.*\)/, '')
        .split(',')
        .map((name) => name.trim()),
      reason,
    }))
    .filter(({ reason }) => reason.trim() !== 'why');

  it('have their reason in the README, every one and no other', () => {
    const named = rows.flatMap(({ names }) => names).sort();
    const used = [...shipped, ...Object.keys(ours.devDependencies ?? {})].sort();
    expect(named).toEqual(used);
    expect(rows.filter(({ reason }) => reason.trim().length < 5)).toEqual([]);
  });

  it('are pinned to one version', () => {
    const versions = Object.entries({ ...ours.dependencies, ...ours.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no place but the npm registry', () => {
    expect(lock.length).toBeGreaterThan(100);
    const elsewhere = lock.filter(
      ([, { resolved, link }]) =>
        link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere).toEqual([]);
  });

  it('knows every package by its version and the hash of its bytes', () => {
    const unpinned = lock.filter(
      ([, { version, integrity }]) =>
        !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version ?? '') || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(unpinned).toEqual([]);
  });

  it('takes no package from an address, a repository or a folder', () => {
    const asked = lock.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, wanted]) => [path, name, wanted]),
    );
    expect(asked.length).toBeGreaterThan(500);
    expect(asked.filter(([, , wanted = '']) => /:\/|git\+|^(file|link|github):|^[\w-]+\/[\w-]+/.test(wanted))).toEqual(
      [],
    );
    expect(existsSync(join(ROOT, '.npmrc'))).toBe(false);
  });

  it('lets no shipped package run a script when it is installed', () => {
    expect(lock.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)).toEqual([]);
  });
});

describe('licences', () => {
  it('of everything that reaches the reader are among those that allow it', () => {
    const all = withDependencies(shipped);
    // What is not installed has no licence that could be read.
    expect(shipped.filter((name) => !all.has(name))).toEqual([]);
    const others = [...all].filter(([, licence]) => !LICENCES.includes(licence));
    expect(others).toEqual([]);
  });
});

/** Each package and all that it depends on, with its licence. */
function withDependencies(names: readonly string[], found = new Map<string, string>()): Map<string, string> {
  for (const name of names) {
    const file = `node_modules/${name}/package.json`;
    if (found.has(name) || !existsSync(join(ROOT, file))) continue;
    const { license, dependencies } = read<Package>(file);
    found.set(name, license ?? 'none');
    withDependencies(Object.keys(dependencies ?? {}), found);
  }
  return found;
}
