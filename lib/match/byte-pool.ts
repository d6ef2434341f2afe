// Strings of a segment, one after the other as UTF-8 with their length before them. Writing grows a buffer; reading decodes one string.

export type BytePool = { bytes: Uint8Array; used: number };

const LENGTH_BYTES = 3;
/** Longest string in UTF-8 bytes: what three bytes of length can say. */
const MAX_BYTES = 0xffffff;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const emptyPool = (): BytePool => ({ bytes: new Uint8Array(1 << 12), used: 0 });

/** Returns the place to read it from. */
export function writeText(pool: BytePool, text: string): number {
  const most = text.length * 3;
  if (most > MAX_BYTES) throw new Error(`byte-pool: text of ${text.length} units is too long`);
  if (pool.used + LENGTH_BYTES + most > pool.bytes.length) grow(pool, pool.used + LENGTH_BYTES + most);
  const place = pool.used;
  const { written } = encoder.encodeInto(text, pool.bytes.subarray(place + LENGTH_BYTES));
  pool.bytes[place] = written & 255;
  pool.bytes[place + 1] = (written >>> 8) & 255;
  pool.bytes[place + 2] = written >>> 16;
  pool.used = place + LENGTH_BYTES + written;
  return place;
}

export function readText(bytes: Uint8Array, place: number): string {
  const length = (bytes[place] as number) | ((bytes[place + 1] as number) << 8) | ((bytes[place + 2] as number) << 16);
  return decoder.decode(bytes.subarray(place + LENGTH_BYTES, place + LENGTH_BYTES + length));
}

function grow(pool: BytePool, atLeast: number): void {
  const bytes = new Uint8Array(Math.max(pool.bytes.length * 2, atLeast));
  bytes.set(pool.bytes);
  pool.bytes = bytes;
}
