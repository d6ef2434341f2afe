// The palette of theme.css: readable on every paper in both themes, and kinds of mark apart for the common colour-blindnesses.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apart, contrast, SIGHTS, seenBy } from '../../support/colour';

const css = readFileSync(join(import.meta.dirname, '../../../components/theme.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const valuesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );

const THEMES = {
  light: valuesOf(light),
  dark: { ...valuesOf(light), ...valuesOf(dark.split('@media (forced')[0] ?? '') },
};

const TEXTS = ['ink', 'ink-soft', 'ink-faint', 'actor', 'unsettled', 'disputed', 'alert'];
const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];
const PAIRS = [
  ['actor', 'unsettled'],
  ['actor', 'disputed'],
  ['unsettled', 'disputed'],
] as const;

const LEAST_APART = 0.1;

describe.each(Object.entries(THEMES))('%s theme', (_, colours) => {
  const colourOf = (name: string): string => colours[name] ?? 'missing';

  it.each(TEXTS.flatMap((text) => PAPERS.map((paper) => [text, paper] as const)))(
    '%s on %s is readable (4.5 : 1)',
    (text, paper) => {
      expect(contrast(colourOf(text), colourOf(paper))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(PAPERS)('control outlines on %s stand out (3 : 1)', (paper) => {
    expect(contrast(colourOf('rule-firm'), colourOf(paper))).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGHTS.flatMap((sight) => PAIRS.map(([a, b]) => [sight, a, b] as const)))(
    '%s: %s and %s stay apart',
    (sight, a, b) => {
      expect(apart(seenBy(sight, colourOf(a)), seenBy(sight, colourOf(b)))).toBeGreaterThanOrEqual(LEAST_APART);
    },
  );
});
