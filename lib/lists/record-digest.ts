// Fingerprints of published records, and one number for a whole set of them that can be kept up to date record by record.
// Used by lists that offer a changes file; see lib/sync/README.md for why a sum.

const MODULUS = 1n << 256n;

/** SHA-256, hex, of the canonical JSON of a record as published, its `type` included. */
export async function recordDigest(type: string, raw: object): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson({ ...raw, type }));
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** JSON with sorted keys and no white space, as RFC 8785 has it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const properties = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${properties.join(',')}}`;
}

/** The digest sum of a set with `added` put in and `removed` taken out. An empty set's sum is zero. */
export function sumDigests(sum: string, added: Iterable<string>, removed: Iterable<string> = []): string {
  let total = BigInt(`0x${sum}`);
  for (const digest of added) total += BigInt(`0x${digest}`);
  for (const digest of removed) total -= BigInt(`0x${digest}`);
  const positive = ((total % MODULUS) + MODULUS) % MODULUS;
  return positive.toString(16).padStart(64, '0');
}

export const EMPTY_SUM = '0'.repeat(64);

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
