// A sync environment with a clock that stands still and a store in memory.

import type { SyncEnvironment } from '../../lib/sync/environment';
import { type MemoryListStore, memoryListStore } from './memory-list-store';

export type TestEnvironment = SyncEnvironment & { store: MemoryListStore; time: number; flips: string[] };

export function testEnvironment(overrides: Partial<TestEnvironment> = {}): TestEnvironment {
  const environment: TestEnvironment = {
    store: memoryListStore(),
    time: Date.parse('2026-03-02T12:00:00Z'),
    flips: [],
    fetch: (url, init) => fetch(url, init),
    now: () => environment.time,
    chance: () => 0.5,
    isGranted: async () => true,
    isOnline: () => true,
    isMetered: () => false,
    onFlip: (id) => environment.flips.push(id),
    idleMs: 20_000,
    ...overrides,
  };
  return environment;
}
