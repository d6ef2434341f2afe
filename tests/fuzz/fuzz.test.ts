// A few seconds of what `npm run fuzz` does for hours; always the same inputs, so that it fails for what was changed.

import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz';
import { TARGETS } from './targets';

describe('fuzz', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))('%s', async (_, target) => {
    const inputs = Math.ceil(800 * target.share);
    expect(await fuzz(target, { inputs, seed: 1, maxMinutes: 1 })).toEqual({ inputs });
  });
});
