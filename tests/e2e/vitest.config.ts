import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Real browsers, one at a time: they would measure and disturb each other.
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    sequence: { concurrent: false },
    reporters: ['default', './tests/support/plain-reporter.ts'],
  },
});
