// An answer in time, or an error; and no timer that outlives it.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime } from '../../../lib/bus/in-time';

describe('inTime', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hands the answer on, or its failure, and keeps no timer', async () => {
    await expect(inTime(Promise.resolve(7), 100, 'the disk')).resolves.toBe(7);
    await expect(inTime(Promise.reject(new Error('full')), 100, 'the disk')).rejects.toThrow('full');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up what does not answer, with its name', async () => {
    const asked = expect(inTime(new Promise(() => undefined), 100, 'the disk')).rejects.toThrow('the disk: no answer');
    await vi.advanceTimersByTimeAsync(99);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await asked;
  });
});
