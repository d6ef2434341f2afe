// What every style sheet keeps to: logical properties, colours from the theme alone, no hidden focus.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../components');
const SHEETS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border|inset)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|float|clear)\s*:/;
const PHYSICAL_VALUES = /text-align:\s*(?:left|right)/;
const FOUR_SIDES = /(?:margin|padding|inset|border-width|border-radius):\s*([^;]+);/g;

const declarationsOf = (sheet: string): string =>
  readFileSync(join(FOLDER, sheet), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{/g, '');

/** `calc(1px + 2px) 3px` → two values. */
function valuesOf(shorthand: string): string[] {
  let depth = 0;
  return [...shorthand.trim()]
    .map((letter) => {
      if (letter === '(') depth++;
      if (letter === ')') depth--;
      return depth > 0 && letter === ' ' ? '_' : letter;
    })
    .join('')
    .split(/\s+/);
}

describe.each(SHEETS)('%s', (sheet) => {
  const css = declarationsOf(sheet);

  it('uses logical properties only, so that right-to-left costs nothing', () => {
    expect(PHYSICAL.exec(css)?.[1]).toBeUndefined();
    expect(PHYSICAL_VALUES.exec(css)?.[0]).toBeUndefined();
    const lopsided = [...css.matchAll(FOUR_SIDES)]
      .map(([, values = '']) => valuesOf(values))
      .filter((values) => values.length === 4 && values[1] !== values[3]);
    expect(lopsided).toEqual([]);
  });

  it.skipIf(sheet === 'theme.css')('takes its colours from the theme', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/gi) ?? []).toEqual([]);
  });
});
