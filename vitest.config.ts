import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**', '.output/**'],
    environment: 'node',
    setupFiles: ['./tests/support/property-seed.ts'],
    testTimeout: 30_000,
    reporters: ['default', './tests/support/plain-reporter.ts'],
  },
});
