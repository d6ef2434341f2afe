// What a yes to a limit allows.

import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, FILE_LIMITS, limitsToHold, raisedLimits } from '../../../lib/model/list-limits';
import type { CheckResult } from '../../../lib/model/sync-problem';

const large = (bytes: number, limitBytes: number): CheckResult => ({ code: 'TOO_LARGE', bytes, limitBytes });

describe('raisedLimits', () => {
  it.each<[problem: CheckResult | undefined, raised: object | undefined]>([
    [large(21_000_000, 20_000_000), { maxBytes: 40_000_000, maxRecords: 200_000 }],
    [large(81_000_000, 20_000_000), { maxBytes: 110_000_000, maxRecords: 200_000 }],
    [large(900_000_000, 20_000_000), { maxBytes: 200_000_000, maxRecords: 200_000 }],
    [large(900_000_000, 200_000_000), undefined],
    [
      { code: 'TOO_MANY', limit: 50_000 },
      { maxBytes: 20_000_000, maxRecords: 100_000 },
    ],
    [
      { code: 'TOO_MANY', limit: 400_000 },
      { maxBytes: 20_000_000, maxRecords: 500_000 },
    ],
    [{ code: 'TOO_MANY', limit: 500_000 }, undefined],
    [{ code: 'UNCHANGED' }, undefined],
    [undefined, undefined],
  ])('%j', (problem, raised) => expect(raisedLimits(DEFAULT_LIMITS, problem)).toEqual(raised));
});

describe('limitsToHold', () => {
  it.each([
    [385_918, 430_000],
    [499_000, 500_000],
    [500_001, undefined],
  ])('%i records', (records, maxRecords) => expect(limitsToHold(FILE_LIMITS, records)?.maxRecords).toBe(maxRecords));
});
