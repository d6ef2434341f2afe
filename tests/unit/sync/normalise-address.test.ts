// Pasted page addresses become file addresses, once and for all; unsafe ones are refused.

import { describe, expect, it } from 'vitest';
import { isUsualRedirect, originsNeeded } from '../../../lib/sync/list-origins';
import { normaliseAddress } from '../../../lib/sync/normalise-address';

const MOVED: [service: string | undefined, typed: string, url: string][] = [
  [undefined, 'https://example.org/list.json', 'https://example.org/list.json'],
  [undefined, '  <https://example.org/list.json#top>  ', 'https://example.org/list.json'],
  [undefined, 'example.org/lists/a b'.replace(' ', '%20'), 'https://example.org/lists/a%20b'],
  [undefined, 'example.org:8443/list.json', 'https://example.org:8443/list.json'],
  [undefined, 'http://example.org/list.json', 'https://example.org/list.json'],
  [undefined, 'http://localhost:8000/list.json', 'http://localhost:8000/list.json'],
  [undefined, 'http://127.0.0.1:8000/list.json', 'http://127.0.0.1:8000/list.json'],
  [undefined, 'http://[::1]:8000/list.json', 'http://[::1]:8000/list.json'],
  [undefined, 'web+contextlist:https://example.org/list.json', 'https://example.org/list.json'],
  [undefined, 'web+contextlist://example.org/list.json', 'https://example.org/list.json'],
  [undefined, 'web+contextlist:https%3A%2F%2Fexample.org%2Flist.json', 'https://example.org/list.json'],
  [
    'GitHub',
    'https://github.com/desk/lists/blob/main/a/b.json',
    'https://raw.githubusercontent.com/desk/lists/main/a/b.json',
  ],
  [
    'GitHub',
    'https://github.com/desk/lists/raw/refs/heads/main/b.json?raw=true#L3',
    'https://raw.githubusercontent.com/desk/lists/refs/heads/main/b.json',
  ],
  [undefined, 'https://github.com/desk/lists', 'https://github.com/desk/lists'],
  [
    undefined,
    'https://github.com/desk/lists/releases/download/v1/b.json',
    'https://github.com/desk/lists/releases/download/v1/b.json',
  ],
  ['GitHub Gist', 'https://gist.github.com/desk/0123abc', 'https://gist.githubusercontent.com/desk/0123abc/raw'],
  [
    'GitHub Gist',
    'https://gist.github.com/desk/0123abc#file-b-json',
    'https://gist.githubusercontent.com/desk/0123abc/raw',
  ],
  [
    'GitHub Gist',
    'https://gist.github.com/desk/0123abc/raw/def/b.json',
    'https://gist.githubusercontent.com/desk/0123abc/raw/def/b.json',
  ],
  [
    'GitLab',
    'https://gitlab.com/group/sub/lists/-/blob/main/b.json?ref_type=heads',
    'https://gitlab.com/group/sub/lists/-/raw/main/b.json?ref_type=heads',
  ],
  [
    'Codeberg',
    'https://codeberg.org/desk/lists/src/branch/main/b.json',
    'https://codeberg.org/desk/lists/raw/branch/main/b.json',
  ],
  [
    'Google Sheets',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/edit#gid=42',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/export?format=csv&gid=42',
  ],
  [
    'Google Sheets',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/edit?gid=7#gid=7',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/export?format=csv&gid=7',
  ],
  [
    'Google Sheets',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/edit?usp=sharing',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/export?format=csv',
  ],
  [
    'Google Sheets',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1v/pubhtml?gid=3&single=true',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1v/pub?output=csv&gid=3',
  ],
  [
    'Google Drive',
    'https://drive.google.com/file/d/1Xy_z-9/view?usp=sharing',
    'https://drive.google.com/uc?export=download&id=1Xy_z-9',
  ],
  [
    'Dropbox',
    'https://www.dropbox.com/scl/fi/abc/b.json?rlkey=k1&dl=0',
    'https://dl.dropboxusercontent.com/scl/fi/abc/b.json?rlkey=k1',
  ],
  ['Dropbox', 'https://www.dropbox.com/s/abc/b.json?dl=0', 'https://dl.dropboxusercontent.com/s/abc/b.json'],
  ['Nextcloud', 'https://cloud.example.org/s/AbCdEfGhIjKlMnO', 'https://cloud.example.org/s/AbCdEfGhIjKlMnO/download'],
  [
    'Nextcloud',
    'https://cloud.example.org/index.php/s/AbCdEfGhIjKlMnO/',
    'https://cloud.example.org/index.php/s/AbCdEfGhIjKlMnO/download',
  ],
];

const REFUSED: [typed: string, reason: string][] = [
  ['', 'not-an-address'],
  ['my list', 'not-an-address'],
  ['list', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['web+contextlist:https%3A%2', 'not-an-address'],
  ['https://me:secret@example.org/list.json', 'user-name'],
  ['https://docs.google.com@evil.example/', 'user-name'],
  ['javascript:alert(1)', 'not-https'],
  ['file:///home/me/list.json', 'not-https'],
  ['ftp://example.org/list.json', 'not-https'],
  ['data:application/json,{}', 'not-https'],
  ['web+contextlist:javascript:alert(1)', 'not-https'],
];

describe('normaliseAddress', () => {
  it.each(MOVED)('%s: %s', (service, typed, url) => {
    const found = normaliseAddress(typed);
    expect(found).toEqual({ ok: true, value: service === undefined ? { url } : { url, service } });
    expect(normaliseAddress(url)).toMatchObject({ ok: true, value: { url } });
  });

  it.each(REFUSED)('refuses %j: %s', (typed, error) => {
    expect(normaliseAddress(typed)).toEqual({ ok: false, error });
  });
});

describe('origins', () => {
  it('asks for the host and for where it is known to send readers', () => {
    expect(originsNeeded('https://example.org:8443/list.json')).toEqual(['https://example.org/*']);
    expect(originsNeeded('https://docs.google.com/spreadsheets/d/1/export')).toEqual([
      'https://docs.google.com/*',
      'https://*.googleusercontent.com/*',
    ]);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/b', true],
    ['https://docs.google.com/x', 'https://doc-0s-38.googleusercontent.com/y', true],
    ['https://docs.google.com/x', 'https://evilgoogleusercontent.com/y', false],
    ['https://example.org/a', 'https://doc-0s-38.googleusercontent.com/y', false],
  ])('%s → %s is usual: %s', (from, to, usual) => expect(isUsualRedirect(from, to)).toBe(usual));
});
