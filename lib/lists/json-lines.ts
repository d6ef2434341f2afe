// One JSON value a line, for the formats that are written so. A line that does not parse costs one record.

import type { ListPart } from './adapter';
import { decodeText } from './decode-text';
import { mapRecord } from './map-record';
import { textLines } from './text-lines';

/** `partOf` turns a line's value into a part; blank lines are passed over. */
export async function* jsonLineParts(
  chunks: AsyncIterable<Uint8Array>,
  partOf: (value: unknown, line: number) => ListPart | ListPart[],
): AsyncGenerator<ListPart[]> {
  for await (const lines of textLines(decodeText(chunks, { guess: false }).pieces)) {
    const parts: ListPart[] = [];
    for (const { text, line, tooLong, unfinished } of lines) {
      if (text.trim() === '' && !tooLong) continue;
      const parsed = tooLong ? undefined : parse(text);
      if (parsed) parts.push(...mapRecord(() => partOf(parsed.value, line), `line ${line}`, line));
      else if (unfinished) parts.push({ kind: 'truncated' });
      else parts.push({ kind: 'problem', problem: problemOf(line, tooLong) });
    }
    yield parts;
  }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function problemOf(line: number, tooLong: boolean | undefined) {
  const path = `line ${line}`;
  return tooLong
    ? { code: 'too-long' as const, path, line, reason: `${path} is longer than four million characters: shorten it.` }
    : {
        code: 'not-json' as const,
        path,
        line,
        reason: `${path} is not valid JSON: write one whole record on each line, without a comma at its end.`,
      };
}
