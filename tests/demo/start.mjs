// `npm start`: installs what is missing, builds, and opens a browser with the extension on a sample article.

import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensurePackages, ROOT, run } from '../support/install.mjs';

const wantsFirefox = process.argv.includes('--firefox');
const kind = wantsFirefox ? 'firefox' : 'chromium';

ensurePackages();
const browser = ensureBrowser(kind);
if (!browser) process.exit(1);
console.log('Building …');
run('npx', ['wxt', 'build', ...(wantsFirefox ? ['-b', 'firefox', '--mv3'] : [])], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { status } = spawnSync('npx', ['tsx', 'tests/demo/demo.ts', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, [wantsFirefox ? 'FIREFOX_PATH' : 'CHROMIUM_PATH']: browser },
});
process.exitCode = status ?? 1;
