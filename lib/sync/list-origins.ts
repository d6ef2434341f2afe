// Which origins a list's address needs: its own, and those that its host is known to send readers on to. Knows no permissions.

/** Hosts that answer with a redirect to hosts of their own; the second part is where the file then comes from. */
const REDIRECTS: [host: string, to: string][] = [
  ['docs.google.com', 'googleusercontent.com'],
  ['drive.google.com', 'googleusercontent.com'],
  ['github.com', 'githubusercontent.com'],
  ['gitlab.com', 'gitlab-static.net'],
  ['www.dropbox.com', 'dropboxusercontent.com'],
  ['dl.dropboxusercontent.com', 'dropboxusercontent.com'],
];

/** Match patterns to ask for, in the click that adds the list. */
export function originsNeeded(address: string): string[] {
  const url = new URL(address);
  const beyond = REDIRECTS.filter(([host]) => host === url.hostname).map(([, to]) => `https://*.${to}/*`);
  return [`${url.protocol}//${url.hostname}/*`, ...beyond];
}

/** Whether an answer from `to` for a request to `from` is the usual way of that host. */
export function isUsualRedirect(from: string, to: string): boolean {
  const [asked, answered] = [new URL(from), new URL(to)];
  if (asked.origin === answered.origin) return true;
  return REDIRECTS.some(([host, target]) => host === asked.hostname && answered.hostname.endsWith(`.${target}`));
}
