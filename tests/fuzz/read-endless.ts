// In a process with little memory: reads each endless file and prints the codes of its report, a line of JSON a file.

import { isReading, readList } from '../../lib/lists/read-list';
import { ENDLESS_FILES, type EndlessFile } from '../cases/lists/endless-files';
import { NO_HEADER } from '../support/read-all';

/** Twice what an address may send. */
const BYTES = 40_000_000;
const PIECE = 65_536;

/** Made as it is read: the file itself takes no room. */
async function* bytesOf({ begins, goesOn }: EndlessFile): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(begins);
  const piece = new TextEncoder().encode(goesOn.repeat(Math.ceil(PIECE / goesOn.length)));
  for (let sent = 0; sent < BYTES; sent += piece.length) yield piece;
}

async function codesOf(file: EndlessFile): Promise<string[]> {
  const reading = await readList(bytesOf(file), { header: NO_HEADER, pause: async () => undefined });
  if (!isReading(reading)) return [reading.code];
  for await (const batch of reading.batches) void batch;
  const { failure, problems } = reading.report;
  return [...new Set([failure, ...problems].flatMap((problem) => problem?.code ?? []))];
}

async function readAll(): Promise<void> {
  for (const file of ENDLESS_FILES) console.log(JSON.stringify([file.name, await codesOf(file)]));
}

void readAll();
