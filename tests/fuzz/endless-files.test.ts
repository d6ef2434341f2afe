// Whatever a file is endless in, reading it takes bounded memory and ends in a sentence. A process that needs more is ended by Node itself.

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENDLESS_FILES } from '../cases/lists/endless-files';

const READER = resolve(import.meta.dirname, 'read-endless.ts');
const MOST_MEGABYTES = 400;

describe('a file that never ends', () => {
  let found = new Map<string, string[]>();
  beforeAll(async () => {
    const printed = await new Promise<string>((done) => {
      const options = ['--import', 'tsx', `--max-old-space-size=${MOST_MEGABYTES}`, READER];
      // What was printed before it was ended says which file it was.
      execFile(process.execPath, options, { timeout: 150_000 }, (_, output) => done(output));
    });
    found = new Map(
      printed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as [string, string[]]),
    );
  }, 180_000);

  it.each(ENDLESS_FILES)('$name', ({ name, code }) => expect(found.get(name)).toContain(code));
});
