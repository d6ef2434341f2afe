// Makes a fresh machine ready with nothing but Node and npm: packages, generated types, a browser. Plain JavaScript, because nothing else runs yet.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

const npm = platform() === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command with its output shown. Throws when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: platform() === 'win32',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Installs the packages of the lock file when they are missing, and WXT's generated types. */
export function ensurePackages() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) {
    console.log('Installing packages …');
    installPackages();
  }
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json')) || !existsSync(join(ROOT, '.wxt/wxt.d.ts')))
    run('npx', ['wxt', 'prepare'], { stdio: 'ignore' });
}

const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Not `npm ci`: a lock file written where a registry holds only some platforms' binaries misses the others, and `ci` refuses
 * it. Where npm then leaves this platform's binaries out (npm/cli#4828), everything is resolved anew from the exact versions
 * of package.json.
 */
function installPackages() {
  run(npm, INSTALL);
  if (works('biome') && works('vite')) return;
  rmSync(join(ROOT, 'node_modules'), { recursive: true, force: true });
  run(npm, [...INSTALL, '--no-package-lock']);
}

const works = (tool) =>
  spawnSync('npx', ['--no-install', tool, '--version'], { cwd: ROOT, stdio: 'ignore', shell: platform() === 'win32' })
    .status === 0;

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  Boolean,
);

/** Places where a browser usually stands, best first: Chromium loads an unpacked extension from the command line, Chrome and Edge over the debugging pipe. */
const CANDIDATES = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/usr/bin/microsoft-edge',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: windowsFolders.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/opt/firefox/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  },
};

const ENVIRONMENT = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of an installed browser, or undefined. `CHROMIUM_PATH` and `FIREFOX_PATH` come first. */
export function findBrowser(kind) {
  const given = process.env[ENVIRONMENT[kind]];
  return [given, ...(CANDIDATES[kind][platform()] ?? []), ...(kind === 'chromium' ? playwrightBrowsers() : [])].find(
    (path) => path && existsSync(path),
  );
}

/** Chromium builds that Playwright may have fetched before. */
function playwrightBrowsers() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(
      homedir(),
      { darwin: 'Library/Caches/ms-playwright', win32: 'AppData/Local/ms-playwright' }[platform()] ??
        '.cache/ms-playwright',
    );
  if (!existsSync(cache)) return [];
  const inside =
    {
      linux: ['chrome-linux/chrome', 'chrome-linux64/chrome'],
      darwin: ['chrome-mac/Chromium.app/Contents/MacOS/Chromium'],
      win32: ['chrome-win/chrome.exe'],
    }[platform()] ?? [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

/** Finds the browser, installing Debian's package when this is root on a machine with apt. Undefined with a plain message otherwise. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${DEBIAN[kind]} …`);
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', DEBIAN[kind]], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch (cause) {
      console.warn(`Could not install ${DEBIAN[kind]}: ${cause.message}`);
    }
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  const what = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox (140 or newer)';
  console.warn(`No ${what} was found. Install one, or set ${ENVIRONMENT[kind]} to its path.`);
  return undefined;
}
