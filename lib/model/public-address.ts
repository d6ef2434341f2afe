// Whether an address looks like one of the open web: what the link of a page may have fetched before the reader has pressed anything. Asks no name server.

/** Last parts of names that only a home, an office or this computer itself answers to. */
const PRIVATE_ENDS = new Set(
  'arpa corp home internal intranet invalid lan local localdomain localhost private test'.split(' '),
);

/** https and a name with a dot. Addresses in numbers and names of a local network are not. `url` as it will be fetched. */
export function isPublicAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const labels = hostname.split('.').filter((label) => label !== '');
  const last = labels.at(-1) ?? '';
  return protocol === 'https:' && labels.length > 1 && /^[a-z]/.test(last) && !PRIVATE_ENDS.has(last);
}
