// A built extension that speaks another language: browsers for tests come without language packs, so a copy has that catalogue as its English.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Build = { folder: string; remove(): void };

/** `build` itself for English; otherwise a copy in a temporary folder, which `remove` deletes. */
export function buildIn(language: string, build: string): Build {
  if (language === 'en') return { folder: build, remove() {} };
  const folder = mkdtempSync(join(tmpdir(), `says-who-${language}-`));
  cpSync(build, folder, { recursive: true });
  cpSync(join(build, '_locales', language), join(folder, '_locales/en'), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
