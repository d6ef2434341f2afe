// Which half of the background is asked: the first look alone while the other half is not there, nobody else once it is, and the other half for whatever the look cannot give.

import { describe, expect, it, vi } from 'vitest';
import type { Door } from '../../../entrypoints/background/later';
import { quickStore } from '../../../entrypoints/background/quick-store';
import type { Later } from '../../../entrypoints/background-later/later-slot';
import { segmentBuilder } from '../../../lib/match/segment/segment-builder';
import type { FirstLook } from '../../../lib/store/first-look';

const seenLists = [{ id: 'seen' }];
const laterLists = [{ id: 'later' }];
const seenGenerations = [{ list: 'seen' }];
const readable = segmentBuilder('seen').finish();
const laterIndex = { bytes: [], lookups: async () => ({}) };

const lookWith = (bytes: ArrayBuffer | Blob): FirstLook =>
  ({ lists: seenLists, hidden: [], generations: seenGenerations, segments: [{ bytes }] }) as unknown as FirstLook;

function half() {
  const lookups = vi.fn(() => 'lookups');
  const later = {
    lists: async () => laterLists,
    hidden: async () => ['hidden'],
    index: async () => laterIndex,
    lookups,
  };
  let isOpen = false;
  const open = vi.fn(async () => {
    isOpen = true;
    return later as unknown as Later;
  });
  return { door: { open, isOpen: () => isOpen } satisfies Door, open, lookups };
}

describe('a store with the other half of the background not loaded', () => {
  it('answers everything from one look', async () => {
    const { door, open, lookups } = half();
    const look = vi.fn(async () => lookWith(new Blob([readable])));
    const store = quickStore(door, look);
    expect(await Promise.all([store.lists(), store.hidden()])).toEqual([seenLists, []]);
    const index = await store.index();
    expect(index.bytes).toEqual([readable]);
    expect(look).toHaveBeenCalledTimes(1);
    expect(open).not.toHaveBeenCalled();
    // Records are read by the other half, of the same copies as the names.
    expect(await index.lookups()).toBe('lookups');
    expect(lookups).toHaveBeenCalledWith(seenGenerations);
  });

  it('asks it as soon as it is loaded, for it may have written', async () => {
    const { door } = half();
    const look = vi.fn(async () => lookWith(readable));
    const store = quickStore(door, look);
    expect(await store.lists()).toBe(seenLists);
    await door.open();
    expect(await store.lists()).toBe(laterLists);
    expect(await store.hidden()).toEqual(['hidden']);
    expect(await store.index()).toBe(laterIndex);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['there is no database', async () => undefined],
    ['the look fails', () => Promise.reject(new Error('disk'))],
  ])('loads it when %s', async (_, look: () => Promise<undefined>) => {
    const { door } = half();
    expect(await quickStore(door, look).lists()).toBe(laterLists);
  });

  it('loads it when the look never ends', async () => {
    vi.useFakeTimers();
    const { door } = half();
    const lists = quickStore(door, () => new Promise(() => undefined)).lists();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await lists).toBe(laterLists);
    vi.useRealTimers();
  });

  it.each([
    ['an index of another layout', new ArrayBuffer(8)],
    [
      'an index whose file is gone',
      Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
    ],
  ])('leaves it %s', async (_, bytes) => {
    const { door } = half();
    expect(await quickStore(door, async () => lookWith(bytes)).index()).toBe(laterIndex);
  });
});
