// One JSON value a line, for the formats that are written so. A line that does not parse costs one record.

import type { ListProblem } from '../model/list-problem';
import type { ListPart } from './adapter';
import { decodeText } from './decode-text';
import { jsonMistake } from './json-mistake';
import { jsonWarnings } from './json-records';
import { mapRecord } from './map-record';
import { textLines } from './text-lines';

/** `partOf` turns a line's value into a part; blank lines are passed over. */
export async function* jsonLineParts(
  chunks: AsyncIterable<Uint8Array>,
  partOf: (value: unknown, line: number) => ListPart | ListPart[],
): AsyncGenerator<ListPart[]> {
  const decoded = decodeText(chunks, { guess: false });
  for await (const lines of textLines(decoded.pieces)) {
    const parts: ListPart[] = [];
    for (const { text, line, tooLong, unfinished } of lines) {
      if (text.trim() === '' && !tooLong) continue;
      const parsed = tooLong ? undefined : parse(text);
      if (parsed) parts.push(...mapRecord(() => partOf(parsed.value, line), `line ${line}`, line));
      else if (unfinished && !jsonMistake(text)) parts.push({ kind: 'truncated' });
      else parts.push({ kind: 'problem', problem: problemOf(text, line, tooLong) });
    }
    yield parts;
  }
  yield jsonWarnings(decoded);
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function problemOf(text: string, line: number, tooLong: boolean | undefined): ListProblem {
  const path = `line ${line}`;
  if (tooLong) {
    return { code: 'too-long', path, line, reason: `${path} is longer than four million characters: shorten it.` };
  }
  const mistake = text.trimStart().startsWith('{') ? jsonMistake(text) : undefined;
  const isWhole = mistake !== undefined && text.slice(mistake.at).trim() !== ',';
  const fix = isWhole ? mistake.fix : 'holds no whole record: write one on each line, without a comma at its end.';
  return { code: 'not-json', path, line, reason: `${path} ${fix}` };
}
