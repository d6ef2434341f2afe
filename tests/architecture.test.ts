// The direction table of lib/README.md, enforced: which folder may import which, and what it may not know.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

type Rule = { may: string[]; packages?: string[]; mayNotKnow?: RegExp };

const DOM =
  /\b(document\.(query|create|body|head|documentElement|get)\w*|window\.(document|location|getSelection|inner|addEventListener)\w*|HTMLElement|querySelector)\b/;
const BROWSER = /\b(browser|chrome)\.(runtime|storage|tabs|alarms|permissions|i18n)\b/;
const CLOCK_AND_CHANCE = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|fetch)\b/;
const FETCH = /\bfetch\(/;
const ASYNC = /\b(async|await|Promise)\b/;
const either = (...parts: RegExp[]): RegExp => new RegExp(parts.map((part) => part.source).join('|'));
const PURE = either(DOM, BROWSER, CLOCK_AND_CHANCE);

const PANEL_RULE: Rule = {
  // The side panel is the popup kept open: it looks at a tab and acts on it with the popup's wiring.
  may: [
    'lib/model',
    'lib/store',
    'lib/search',
    'lib/bus',
    'lib/settings',
    'lib/browser',
    'lib/browser-language',
    'lib/side-panel',
    'lib/result',
    'components',
    'entrypoints/popup',
  ],
  packages: ['preact', '#imports', 'dexie'],
};

/** Folder → what it may import besides itself. `lib/x` names a folder or a file of `lib`. */
const DIRECTION: Record<string, Rule> = {
  'lib/model': { may: ['lib/result'], packages: ['valibot'], mayNotKnow: PURE },
  'lib/text': { may: ['lib/model'], mayNotKnow: either(PURE, ASYNC) },
  'lib/match': { may: ['lib/model', 'lib/text'], mayNotKnow: either(PURE, ASYNC) },
  'lib/claims': { may: ['lib/model', 'lib/text'], mayNotKnow: either(PURE, ASYNC) },
  'lib/dates': { may: ['lib/model', 'lib/text'], packages: ['chrono-node'], mayNotKnow: either(PURE, ASYNC) },
  'lib/link': { may: ['lib/model', 'lib/text'], mayNotKnow: either(PURE, ASYNC) },
  'lib/search': { may: ['lib/model', 'lib/text'], mayNotKnow: either(PURE, ASYNC) },
  'lib/reading': {
    may: ['lib/model', 'lib/text', 'lib/match', 'lib/claims', 'lib/dates', 'lib/link'],
    mayNotKnow: either(DOM, BROWSER, /\bDexie\b.*from/),
  },
  'lib/page': { may: ['lib/model', 'lib/text'], mayNotKnow: either(BROWSER, FETCH) },
  'lib/store': { may: ['lib/model', 'lib/result'], packages: ['dexie'], mayNotKnow: either(DOM, BROWSER, FETCH) },
  'lib/lists': {
    may: ['lib/model', 'lib/result', 'lib/text'],
    mayNotKnow: either(DOM, BROWSER, FETCH),
  },
  'lib/sync': {
    may: ['lib/model', 'lib/lists', 'lib/store', 'lib/result'],
    packages: ['valibot'],
    mayNotKnow: DOM,
  },
  'lib/bus': {
    may: ['lib/model', 'lib/browser', 'lib/result'],
    packages: ['webextension-polyfill'],
    mayNotKnow: either(DOM, FETCH),
  },
  components: {
    may: ['lib/model', 'public/_locales'],
    packages: ['preact', '@floating-ui/dom'],
    mayNotKnow: either(BROWSER, FETCH),
  },
  'entrypoints/article.content': {
    may: ['lib/model', 'lib/page', 'lib/bus', 'lib/browser', 'lib/settings', 'public/_locales'],
    packages: ['preact', '#imports'],
    mayNotKnow: /\bindexedDB\b/,
  },
  'entrypoints/card': {
    may: [
      'lib/model',
      'lib/page',
      'lib/reading/note-draft',
      'lib/browser-language',
      'components',
      'entrypoints/article.content/call-background',
    ],
    packages: ['preact', '#imports'],
  },
  'entrypoints/sample': { may: ['lib/model', 'lib/page', 'entrypoints/article.content', 'entrypoints/card'] },
  // Read and run at every start, while a page waits for its names: claims, dates, linking and lists are not for here.
  'entrypoints/background': {
    may: [
      'lib/model',
      'lib/match',
      'lib/dates/publication-day',
      'lib/reading',
      'lib/store/first-look',
      'lib/store/segments',
      'lib/store/compiler',
      'lib/bus',
      'lib/browser',
      'lib/settings',
      'lib/side-panel',
      'entrypoints/background-later/later-slot',
    ],
    packages: ['#imports'],
  },
  'entrypoints/background-later': {
    may: [
      'lib/model',
      'lib/claims',
      'lib/link',
      'lib/reading',
      'lib/store',
      'lib/lists',
      'lib/sync',
      'lib/bus',
      'lib/browser',
      'lib/settings',
      'lib/result',
      'entrypoints/background',
    ],
    packages: ['#imports'],
  },
  ...Object.fromEntries(
    ['popup', 'sidepanel', 'options', 'welcome', 'note'].map((page) => [`entrypoints/${page}`, PANEL_RULE]),
  ),
};

function sourceFiles(folder: string): string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** Imported modules of a file: our own as paths from the root without extension, packages by name. */
function importsOf(file: string): string[] {
  const code = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
  const statements =
    /^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;
  return [...code.matchAll(statements)].map(([, from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic ?? '';
    const own = specifier.startsWith('@/')
      ? specifier.slice(2)
      : specifier.startsWith('.')
        ? relative(ROOT, resolve(ROOT, dirname(file), specifier))
        : undefined;
    return (own ?? `package:${specifier}`).replaceAll('\\', '/');
  });
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

describe('direction', () => {
  for (const [folder, rule] of Object.entries(DIRECTION)) {
    it(`${folder} imports only ${['itself', ...rule.may].join(', ')}`, () => {
      const wrong = sourceFiles(folder).flatMap((file) =>
        importsOf(file)
          .filter((target) =>
            target.startsWith('package:')
              ? !(rule.packages ?? []).some((name) => isWithin(target, `package:${name}`))
              : ![folder, ...rule.may].some((allowed) => isWithin(target, allowed)),
          )
          .filter((target) => !/\.(css|svg)$/.test(target))
          .map((target) => `${file} imports ${target}`),
      );
      expect(wrong).toEqual([]);
    });

    it(`${folder} does not know what it may not know`, () => {
      const wrong = sourceFiles(folder).flatMap((file) => {
        const found = rule.mayNotKnow?.exec(withoutComments(readFileSync(join(ROOT, file), 'utf8')));
        return found ? [`${file} knows ${found[0]}`] : [];
      });
      expect(wrong).toEqual([]);
    });
  }
});

describe('shape', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap(sourceFiles);

  it('holds source files, and every one of them stands in a folder of the table or is a single file of lib', () => {
    expect(files.length).toBeGreaterThan(20);
    const homeless = files.filter(
      (file) =>
        !Object.keys(DIRECTION).some((folder) => isWithin(file, folder)) &&
        !/^lib\/[a-z-]+\.ts$/.test(file) &&
        !/^entrypoints\/[a-z-]+\.(content\.)?tsx?$/.test(file),
    );
    expect(homeless).toEqual([]);
  });

  it('keeps files under 250 lines (tables of data exempt: *-table.ts)', () => {
    const long = files
      .filter((file) => !file.endsWith('-table.ts'))
      .map((file) => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 251);
    expect(long).toEqual([]);
  });

  it('writes no HTML strings into any page', () => {
    const found = files.filter((file) =>
      /\b(innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML)\b/.test(
        withoutComments(readFileSync(join(ROOT, file), 'utf8')),
      ),
    );
    expect(found).toEqual([]);
  });

  it('evaluates no strings', () => {
    const found = files.filter((file) =>
      /\beval\(|new Function\(/.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(found).toEqual([]);
  });
});
