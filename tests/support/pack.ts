// `npm run zip`: the built extensions as zip files that are byte for byte the same from the same sources: sorted names, no times, no machine.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01, the first day that a zip file knows. */
const DOS_DATE = 0x0021;
/** Names in UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

type Entry = { name: Buffer; checksum: number; packed: Buffer; size: number };

/** Every file below `folder`, as the bytes of one zip file. */
export function pack(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const entries = names.map((name): Entry => {
    const bytes = readFileSync(join(folder, name));
    const packed = deflateRawSync(bytes, { level: 9 });
    return { name: Buffer.from(name), checksum: crc32(bytes), packed, size: bytes.length };
  });
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const facts = factsOf(entry);
    parts.push(words([0x04034b50]), facts, entry.name, entry.packed);
    // Made on no system in particular, no comment, first disk, no attributes.
    const place = Buffer.concat([halves([0, 0, 0]), words([0, at])]);
    directory.push(words([0x02014b50]), halves([VERSION]), facts, place, entry.name);
    at += 4 + facts.length + entry.name.length + entry.packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = [
    words([0x06054b50]),
    halves([0, 0, entries.length, entries.length]),
    words([listing.length, at]),
    halves([0]),
  ];
  return Buffer.concat([...parts, listing, ...end]);
}

/** The fields that a file's own header and its line in the directory share. */
function factsOf({ name, checksum, packed, size }: Entry): Buffer {
  return Buffer.concat([
    halves([VERSION, FLAGS, DEFLATED, 0, DOS_DATE]),
    words([checksum, packed.length, size]),
    halves([name.length, 0]),
  ]);
}

function halves(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2);
  return bytes;
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4);
  return bytes;
}

if (process.argv[1] === import.meta.filename) {
  const output = resolve(import.meta.dirname, '../../.output');
  const { version } = JSON.parse(readFileSync(resolve(output, '../package.json'), 'utf8')) as { version: string };
  mkdirSync(output, { recursive: true });
  for (const build of ['chrome-mv3', 'firefox-mv3'].filter((name) => existsSync(join(output, name)))) {
    const file = join(output, `says-who-${version}-${build.replace('-mv3', '')}.zip`);
    const bytes = pack(join(output, build));
    writeFileSync(file, bytes);
    console.log(`${file} ${bytes.length} bytes`);
  }
}
