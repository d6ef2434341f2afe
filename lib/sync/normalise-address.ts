// The address a reader pastes → the address of the file itself. Always shown to the reader before it is used. Fetches nothing.

import type { AddressRefusal } from '../model/sync-problem';
import { err, ok, type Result } from '../result';

export type NormalAddress = {
  url: string;
  /** Which service's page address was turned into its file address. */
  service?: string;
};

/** Accepts https, http on this computer, addresses without a scheme, and `web+contextlist:` links. Idempotent. */
export function normaliseAddress(typed: string): Result<NormalAddress, AddressRefusal> {
  const url = parse(unwrap(typed));
  if (!url) return err('not-an-address');
  if (url.username !== '' || url.password !== '') return err('user-name');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) url.protocol = 'https:';
  if (!isAllowedScheme(url)) return err('not-https');
  for (const { name, rewrite } of SERVICES) {
    const file = rewrite(url);
    if (file) return ok({ url: withoutFragment(file), service: name });
  }
  return ok({ url: withoutFragment(url) });
}

/** https anywhere, or http on this computer. */
export const isAllowedScheme = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));

/** Whether a list at `from` may send us to `to`. No list of the web makes us ask programs on the reader's own computer. */
export const mayLeadTo = (from: URL, to: URL): boolean =>
  isAllowedScheme(to) && (!isOwnComputer(to.hostname) || isOwnComputer(from.hostname));

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * As browsers connect: a name may end with its root's dot, an address of four bytes may be written in sixteen, and "any address" is this
 * computer too. `host` as `URL` writes it.
 */
const isOwnComputer = (host: string): boolean =>
  isLoopback(host.replace(/\.+$/, '')) || host === '[::]' || /^0\.|^\[::(?:ffff:)?(?:7f[\da-f]{2}|0):/.test(host);

type Service = { name: string; rewrite(url: URL): URL | undefined };

const DROPBOX_FILES = 'dl.dropboxusercontent.com';

const SERVICES: Service[] = [
  { name: 'GitHub', rewrite: github },
  { name: 'GitHub Gist', rewrite: gist },
  {
    name: 'GitLab',
    rewrite: (url) => moved(url, /^(\/.+)\/-\/blob\/(.+)$/, (before, after) => `${before}/-/raw/${after}`),
  },
  { name: 'Codeberg', rewrite: codeberg },
  { name: 'Google Sheets', rewrite: sheets },
  { name: 'Google Drive', rewrite: drive },
  { name: 'Dropbox', rewrite: dropbox },
  {
    name: 'Nextcloud',
    // Dropbox's file addresses look alike, and are files already.
    rewrite: (url) =>
      url.hostname === DROPBOX_FILES
        ? undefined
        : moved(url, /^(.*\/s)\/([A-Za-z0-9]{10,})\/?$/, (before, token) => `${before}/${token}/download`),
  },
];

function github(url: URL): URL | undefined {
  if (url.hostname !== 'github.com' && url.hostname !== 'www.github.com') return undefined;
  const [owner, repository, view, ...path] = url.pathname.slice(1).split('/');
  if (!owner || !repository || (view !== 'blob' && view !== 'raw') || path.length < 2) return undefined;
  return new URL(`https://raw.githubusercontent.com/${[owner, repository, ...path].join('/')}`);
}

function gist(url: URL): URL | undefined {
  if (url.hostname !== 'gist.github.com') return undefined;
  const [owner, id, ...path] = url.pathname.slice(1).split('/');
  if (!owner || !id) return undefined;
  const rest = path[0] === 'raw' ? path : ['raw'];
  return new URL(`https://gist.githubusercontent.com/${[owner, id, ...rest].join('/')}`);
}

function codeberg(url: URL): URL | undefined {
  if (url.hostname !== 'codeberg.org') return undefined;
  return moved(
    url,
    /^(\/[^/]+\/[^/]+)\/src\/(branch|tag|commit)\/(.+)$/,
    (before, kind, path) => `${before}/raw/${kind}/${path}`,
  );
}

function sheets(url: URL): URL | undefined {
  if (url.hostname !== 'docs.google.com' || !url.pathname.startsWith('/spreadsheets/d/')) return undefined;
  const gid = url.searchParams.get('gid') ?? /gid=(\d+)/.exec(url.hash)?.[1];
  const sheet = gid === undefined ? '' : `&gid=${encodeURIComponent(gid)}`;
  const published = /^\/spreadsheets\/d\/e\/([\w-]+)\/pub(html)?$/.exec(url.pathname)?.[1];
  if (published) return new URL(`https://docs.google.com/spreadsheets/d/e/${published}/pub?output=csv${sheet}`);
  const id = /^\/spreadsheets\/d\/([\w-]{10,})(\/|$)/.exec(url.pathname)?.[1];
  return id ? new URL(`https://docs.google.com/spreadsheets/d/${id}/export?format=csv${sheet}`) : undefined;
}

function drive(url: URL): URL | undefined {
  if (url.hostname !== 'drive.google.com') return undefined;
  const id =
    /^\/file\/d\/([\w-]+)/.exec(url.pathname)?.[1] ?? (url.pathname === '/open' ? url.searchParams.get('id') : null);
  return id ? new URL(`https://drive.google.com/uc?export=download&id=${encodeURIComponent(id)}`) : undefined;
}

function dropbox(url: URL): URL | undefined {
  if (url.hostname !== 'www.dropbox.com' && url.hostname !== 'dropbox.com') return undefined;
  if (!/^\/(s|scl\/fi)\//.test(url.pathname)) return undefined;
  const file = new URL(url);
  file.hostname = DROPBOX_FILES;
  file.searchParams.delete('dl');
  return file;
}

function moved(url: URL, pattern: RegExp, path: (...groups: string[]) => string): URL | undefined {
  const found = pattern.exec(url.pathname);
  if (!found) return undefined;
  const file = new URL(url);
  file.pathname = path(...found.slice(1));
  return file;
}

/** Out of `<…>`, quotation marks and the link scheme of publishers' pages. */
function unwrap(typed: string): string {
  const quoted = typed.trim();
  // An address may itself end with an apostrophe; the other marks have no place in one.
  const bare = quoted.replace(/^[<"'“]+/, '').replace(quoted.startsWith("'") ? /[>"'”]+$/ : /[>"”]+$/, '');
  const link = /^web\+contextlist:(?:\/\/)?(.*)$/i.exec(bare)?.[1];
  if (link === undefined) return bare;
  if (!/^https?%3a/i.test(link)) return link;
  try {
    return decodeURIComponent(link);
  } catch {
    return '';
  }
}

function parse(text: string): URL | undefined {
  if (text === '' || /\s/.test(text)) return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  const bareHost = /^[^\s/:?#]+(:\d+)?([/?#]|$)/.exec(text)?.[0] ?? '';
  if (!hasScheme && !bareHost.includes('.') && !bareHost.startsWith('localhost')) return undefined;
  try {
    return new URL(hasScheme ? text : `https://${text}`);
  } catch {
    return undefined;
  }
}

function withoutFragment(url: URL): string {
  const plain = new URL(url);
  plain.hash = '';
  return plain.href;
}
