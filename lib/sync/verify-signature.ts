// Detached Ed25519 signatures: `address + ".sig"` holds the base64 of a signature over the file's exact bytes. Decides nothing about trust.

/** 12 bytes that stand before a raw key in the SPKI form that openssl writes. */
const SPKI_PREFIX = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
export const MAX_SIGNATURE_BYTES = 1024;

/** The signature's own address: `.sig` goes behind the path, before a query. */
export function signatureUrl(listUrl: string): string {
  const url = new URL(listUrl);
  url.pathname += '.sig';
  return url.href;
}

/** False for anything that is not a good signature, also for keys and signatures that cannot be read. */
export async function verifySignature(bytes: Uint8Array, signature: string, publicKey: string): Promise<boolean> {
  const raw = rawKey(publicKey);
  const signed = fromBase64(signature.trim());
  if (!raw || signed?.length !== 64) return false;
  const key = await crypto.subtle.importKey('raw', raw as BufferSource, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signed as BufferSource, bytes as BufferSource);
}

/** The same key written in two ways is the same key. */
export function isSameKey(one: string, other: string): boolean {
  const [a, b] = [rawKey(one), rawKey(other)];
  return a !== undefined && b !== undefined && a.every((byte, at) => byte === b[at]);
}

/** 32 bytes from base64 or base64url, raw or SPKI. */
function rawKey(publicKey: string): Uint8Array | undefined {
  const bytes = fromBase64(publicKey);
  if (bytes?.length === 32) return bytes;
  const isSpki = bytes?.length === 44 && SPKI_PREFIX.every((byte, at) => byte === bytes[at]);
  return isSpki ? bytes.subarray(12) : undefined;
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}
