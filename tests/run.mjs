// `npm test`: everything, on a machine that has only Node and npm. Ends with one plain line of counts.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensurePackages, run } from './support/install.mjs';

ensurePackages();
const browsers = { CHROMIUM_PATH: ensureBrowser('chromium') ?? '', FIREFOX_PATH: ensureBrowser('firefox') ?? '' };

const scratch = mkdtempSync(join(tmpdir(), 'says-who-test-'));
const countsFile = join(scratch, 'counts.jsonl');
const env = { ...process.env, ...browsers, SAYS_WHO_COUNTS: countsFile };

const BROWSERS = 'end-to-end tests';

/** Each step is one check of its own; the steps that run Vitest also add their tests to the counts. */
const STEPS = [
  ['format and lint', 'npx', ['biome', 'check', '.']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['unused code', 'npx', ['knip']],
  ['unit, page and migration tests', 'npx', ['vitest', 'run']],
  ['build for Chromium', 'npx', ['wxt', 'build']],
  ['build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']],
  ['sizes', 'npx', ['size-limit']],
  [BROWSERS, 'npx', ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts']],
];

const failed = [];
for (const [name, command, args] of STEPS) {
  console.log(`\n▸ ${name}`);
  try {
    run(command, args, { env });
  } catch (cause) {
    if (name === BROWSERS && passesAgain(command, args)) continue;
    failed.push(name);
    console.error(`✗ ${name}: ${cause.message}`);
  }
}

const counts = readCounts();
// A step that fails without a failed test (lint, types, a crash) still counts as one failure.
const failures = counts.failed + (failed.length > 0 && counts.failed === 0 ? failed.length : 0);
rmSync(scratch, { recursive: true, force: true });
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
for (const failure of counts.failures) console.error(`✗ ${failure}`);
console.log(`\n${counts.passed} passed, ${failures} failed, ${counts.skipped} skipped`);
process.exitCode = failed.length > 0 || counts.passed === 0 ? 1 : 0;

/** Real browsers stumble now and then: files that failed are tried once more, from the start, and said so. */
function passesAgain(command, args) {
  const lines = countLines();
  const first = lines.at(-1);
  const files = [...new Set((first?.failures ?? []).map((failure) => failure.split(/ > |: /)[0]))];
  if (files.length === 0 || files.length > 4) return false;
  console.log(`\n▸ once more: ${files.join(', ')}`);
  const passes = tryRun(command, [...args, ...files]);
  const again = countLines()[lines.length];
  if (!again) return false;
  const second = { ...again, passed: Math.max(0, first.failed - again.failed), skipped: 0 };
  const kept = [...lines.slice(0, -1), { ...first, failed: 0, failures: [] }, second];
  writeFileSync(countsFile, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
  if (passes) console.log(`\nPassed at the second try: ${first.failures.join(', ')}`);
  return passes;
}

function tryRun(command, args) {
  try {
    run(command, args, { env });
    return true;
  } catch {
    return false;
  }
}

function countLines() {
  return readFileSync(countsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function readCounts() {
  let lines = [];
  try {
    lines = countLines();
  } catch {
    console.error('No test reported a count.');
  }
  const sum = (key) => lines.reduce((total, line) => total + line[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: lines.flatMap((line) => line.failures),
  };
}
