// What the built manifests ask of a reader's browser, compared with a copy that is changed only on purpose.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from '../support/chromium-extension';
import { FIREFOX_BUILD } from '../support/firefox-extension';

const ASKED = [
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'content_security_policy',
  'web_accessible_resources',
  'externally_connectable',
  'protocol_handlers',
  'browser_specific_settings',
];

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

describe.each([
  ['chromium', CHROMIUM_BUILD],
  ['firefox', FIREFOX_BUILD],
])('the manifest for %s', (name, build) => {
  const manifest = read(resolve(build, 'manifest.json'));

  it('asks for what the checked-in copy says and nothing more', () => {
    const asked = Object.fromEntries(ASKED.filter((key) => key in manifest).map((key) => [key, manifest[key]]));
    expect(asked).toEqual(read(resolve(import.meta.dirname, `../fixtures/manifest/${name}.json`)));
  });

  it('is manifest version 3 and named from the catalogue of messages', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, name: '__MSG_extName__', default_locale: 'en' });
  });
});
