// Strings of a segment, one after the other as UTF-8 with their length before them. Writing grows a buffer; reading decodes one string.

export type BytePool = { bytes: Uint8Array; used: number };

/** The mark of a length that needs three bytes more. */
const LONG = 0xff;
const MAX_BYTES = 0xffffff;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const emptyPool = (): BytePool => ({ bytes: new Uint8Array(1 << 12), used: 0 });

/** Returns the place to read it from. */
export function writeText(pool: BytePool, text: string): number {
  const most = text.length * 3;
  if (most > MAX_BYTES) throw new Error(`byte-pool: text of ${text.length} units is too long`);
  if (pool.used + 4 + most > pool.bytes.length) grow(pool, pool.used + 4 + most);
  const place = pool.used;
  const isLong = most >= LONG;
  const start = place + (isLong ? 4 : 1);
  const written = writeAscii(pool.bytes, start, text) ?? encoder.encodeInto(text, pool.bytes.subarray(start)).written;
  if (isLong) {
    pool.bytes[place] = LONG;
    pool.bytes[place + 1] = written & 255;
    pool.bytes[place + 2] = (written >>> 8) & 255;
    pool.bytes[place + 3] = written >>> 16;
  } else pool.bytes[place] = written;
  pool.used = start + written;
  return place;
}

export function readText(bytes: Uint8Array, place: number): string {
  const short = bytes[place] as number;
  if (short !== LONG) return decoder.decode(bytes.subarray(place + 1, place + 1 + short));
  const length =
    (bytes[place + 1] as number) | ((bytes[place + 2] as number) << 8) | ((bytes[place + 3] as number) << 16);
  return decoder.decode(bytes.subarray(place + 4, place + 4 + length));
}

/** Most names are ASCII, for which calling the encoder costs more than the copy. Undefined at the first other character. */
function writeAscii(bytes: Uint8Array, start: number, text: string): number | undefined {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    bytes[start + at] = code;
  }
  return text.length;
}

function grow(pool: BytePool, atLeast: number): void {
  const bytes = new Uint8Array(Math.max(pool.bytes.length * 2, atLeast));
  bytes.set(pool.bytes);
  pool.bytes = bytes;
}
