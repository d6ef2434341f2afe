// The promise about held-out news: the half of MEANTIME that nothing was tuned on.

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../lib/dates/resolve-dates';
import { MEANTIME, meantime } from '../../bench/dates/meantime';
import { scoreAll } from '../../bench/dates/score-dates';

describe.skipIf(!existsSync(MEANTIME))('the report half of MEANTIME', () => {
  it('has four dates in five exact and less than one found in ten wrong', () => {
    const { gold, found, exact, within } = scoreAll({ name: 'says-who', read: resolveDates }, meantime('report'));
    expect(gold).toBeGreaterThan(100);
    expect(exact / gold).toBeGreaterThanOrEqual(0.8);
    expect((found - within) / found).toBeLessThanOrEqual(0.07);
  });
});
