// Functions that remember how they were called, one for each name.

import { type Mock, vi } from 'vitest';

export type Spy = Mock<(...parameters: unknown[]) => void>;

export const spies = <Name extends string>(names: readonly Name[]): Record<Name, Spy> =>
  Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as Record<Name, Spy>;
