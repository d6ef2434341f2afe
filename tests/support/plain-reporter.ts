// Counts tests and names those that failed. Adds both to the file named by SAYS_WHO_COUNTS, so that several runs can end in one plain line.

import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

type Counts = { passed: number; failed: number; skipped: number; failures: string[] };

export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts: Counts = { passed: 0, failed: errors.length, skipped: 0, failures: errors.map(String) };
    for (const module of modules) {
      if (module.errors().length > 0) {
        counts.failed += 1;
        counts.failures.push(`${module.relativeModuleId}: ${module.errors()[0]?.message}`);
      }
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') counts[state] += 1;
        if (state === 'failed') counts.failures.push(`${module.relativeModuleId} > ${test.fullName}`);
      }
    }
    const file = process.env.SAYS_WHO_COUNTS;
    if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
    else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}
