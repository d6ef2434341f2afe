// Text → numbered lines, in pieces. A line too long to be a record is cut, and says so.

export type TextLine = {
  text: string;
  line: number;
  tooLong?: boolean;
  /** The last line, when no line break ends it. */
  unfinished?: boolean;
};

const MAX_LINE = 4_000_000;

export async function* textLines(pieces: AsyncIterable<string>): AsyncGenerator<TextLine[]> {
  let pending = '';
  let line = 1;
  let dropped = false;
  for await (const piece of pieces) {
    const parts = (pending + piece).split('\n');
    pending = parts.pop() ?? '';
    const lines: TextLine[] = [];
    for (const text of parts) {
      lines.push(dropped ? { text: '', line, tooLong: true } : { text, line });
      dropped = false;
      line++;
    }
    if (pending.length > MAX_LINE) {
      pending = '';
      dropped = true;
    }
    yield lines;
  }
  if (pending.trim() !== '' || dropped)
    yield [dropped ? { text: '', line, tooLong: true } : { text: pending, line, unfinished: true }];
}
