// Streams of bytes: looking at the first of them without losing any, and joining them.

import { HEAD_BYTES, type Head, inspectHead } from './head';

/** Collects enough bytes to look at, and hands on the whole stream. */
export async function withHead(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Head; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const start = joinBytes(first, length);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (length > 0) yield start;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: inspectHead(start), chunks: all() };
}

export function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes already in memory as a stream of small pieces, so that no reader holds the whole text. */
export async function* piecesOf(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
