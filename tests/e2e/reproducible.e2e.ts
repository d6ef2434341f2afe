// The same sources make the same bytes: what stands in a store can be built again and compared.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from '../support/chromium-extension';
import { FIREFOX_BUILD } from '../support/firefox-extension';
import { pack } from '../support/pack';

const ROOT = resolve(import.meta.dirname, '../..');
const second = mkdtempSync(join(tmpdir(), 'says-who-build-'));
afterAll(() => rmSync(second, { recursive: true, force: true }));

const hashOf = (folder: string): string => createHash('sha256').update(pack(folder)).digest('hex');

describe.each([
  ['chromium', CHROMIUM_BUILD, ['build'], 'chrome-mv3'],
  ['firefox', FIREFOX_BUILD, ['build', '-b', 'firefox', '--mv3'], 'firefox-mv3'],
])('the zip for %s', (_, build, command, folder) => {
  it('is the same, byte for byte, when it is built a second time elsewhere', () => {
    execFileSync('npx', ['wxt', ...command], {
      cwd: ROOT,
      // Vitest says that this is a test; the build must not know.
      env: { ...process.env, NODE_ENV: 'production', SAYS_WHO_OUTPUT: second },
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    expect(hashOf(join(second, folder))).toBe(hashOf(build));
  }, 180_000);
});
