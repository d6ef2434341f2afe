// Bytes → text, in pieces. Knows encodings, nothing of what the text says.
//
// UTF-8 by default. Spreadsheets still write Windows-1252 and UTF-16: the byte-order mark decides, else the first piece
// that holds a byte beyond ASCII: whatever came before it reads the same in both.

export type DecodedText = {
  pieces: AsyncGenerator<string>;
  /** The encoding in the end; read it after the pieces. `utf-8-broken`: some bytes were replaced. */
  encoding(): 'utf-8' | 'utf-8-broken' | 'utf-16le' | 'utf-16be' | 'windows-1252';
};

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** `guess: false` takes whatever has no byte-order mark of UTF-16 for UTF-8, as JSON should be written. */
export function decodeText(chunks: AsyncIterable<Uint8Array>, { guess }: { guess: boolean }): DecodedText {
  let label: Label | undefined;
  let broken = false;
  async function* pieces(): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined;
    for await (const chunk of chunks) {
      if (chunk.length === 0) continue;
      if (!decoder) {
        const marked = label === undefined ? markedEncoding(chunk) : undefined;
        label = marked ?? (guess ? encodingOf(chunk) : 'utf-8');
        // Nothing beyond ASCII yet: decode this piece alone and decide later.
        if (label === undefined) {
          label = 'utf-8';
          yield new TextDecoder().decode(chunk);
          continue;
        }
        decoder = new TextDecoder(label);
      }
      const text = decoder.decode(chunk, { stream: true });
      broken ||= label === 'utf-8' && text.includes('\ufffd');
      yield text;
    }
    const last = decoder?.decode() ?? '';
    broken ||= last.includes('\ufffd');
    yield last;
  }
  return {
    pieces: pieces(),
    encoding: () => (broken && label === 'utf-8' ? 'utf-8-broken' : (label ?? 'utf-8')),
  };
}

/** What the byte-order mark of UTF-16 says, at the beginning of a file. */
export function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function encodingOf(chunk: Uint8Array): Label | undefined {
  if (isAscii(chunk)) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function isAscii(chunk: Uint8Array): boolean {
  for (const byte of chunk) if (byte >= 0x80) return false;
  return true;
}
