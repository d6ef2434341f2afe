// Files of every format with damage: read to the end, each record plain, each rejection with a code, a place and a sentence.

import fc from 'fast-check';
import { isReading, readList } from '../../../lib/lists/read-list';
import { streamOf } from '../../support/bytes';
import { NO_HEADER } from '../../support/read-all';
import { hostileBytes, rewritten } from '../hostile-bytes';
import { longText } from '../hostile-text';
import { byteMutations, jsonMutations, mutateBytes, mutateJson } from '../mutations';
import { REAL_FILES } from '../real-files';
import { assert, checkPlain, checkProblem, checkPrototypes } from '../record-rules';
import { target } from '../target';

const realFile = fc.constantFrom(...REAL_FILES);

const parsed = REAL_FILES.flatMap(({ bytes }) => {
  try {
    return [JSON.parse(new TextDecoder().decode(bytes)) as unknown];
  } catch {
    return [];
  }
});

const damagedBytes = fc.tuple(realFile, byteMutations).map(([{ bytes }, mutations]) => mutateBytes(bytes, mutations));

export const damagedJson = fc.tuple(fc.constantFrom(...parsed), jsonMutations).map(([tree, mutations]) => {
  const copy = structuredClone(tree);
  mutateJson(copy, mutations);
  return new TextEncoder().encode(JSON.stringify(copy) ?? '');
});

/** Hostile words in the cells of a real sheet, quoted or not. */
const damagedCells = fc
  .tuple(
    fc.constantFrom(...REAL_FILES.filter(({ name }) => name.endsWith('.csv'))),
    fc.array(fc.tuple(fc.nat(10_000), longText, fc.boolean()), { minLength: 1, maxLength: 4 }),
  )
  .map(([{ bytes }, cells]) => {
    const parts = new TextDecoder().decode(bytes).split(',');
    for (const [at, text, quoted] of cells)
      parts[at % parts.length] = quoted ? `"${text.replaceAll('"', '""')}"` : text;
    return new TextEncoder().encode(parts.join(','));
  });

const input = fc.record({
  bytes: fc.oneof(
    { weight: 4, arbitrary: damagedBytes },
    { weight: 4, arbitrary: damagedJson },
    { weight: 2, arbitrary: damagedCells },
    { weight: 1, arbitrary: longText.map((text) => new TextEncoder().encode(text)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    {
      weight: 2,
      arbitrary: rewritten(
        fc.oneof(
          realFile.map(({ bytes }) => bytes),
          damagedJson,
        ),
      ),
    },
    { weight: 1, arbitrary: hostileBytes },
  ),
  pieceBytes: fc.constantFrom(7, 100, 65_536),
});

export const readListTarget = target<{ bytes: Uint8Array; pieceBytes: number }>({
  name: 'read-list',
  share: 0.6,
  inputs: input,
  sizeOf: ({ bytes }) => bytes.length,
  msPerThousand: 3,
  async check({ bytes, pieceBytes }) {
    // No network sends a large file seven bytes at a time.
    const reading = await readList(streamOf(bytes, Math.max(pieceBytes, Math.ceil(bytes.length / 500))), {
      header: NO_HEADER,
      digests: true,
      pause: async () => undefined,
    });
    if (!isReading(reading)) {
      assert(['html', 'zip', 'empty', 'unknown'].includes(reading.code), `refused as ${reading.code}`);
      return;
    }
    const counts = { entity: 0, event: 0, claim: 0 };
    let characters = 0;
    for await (const batch of reading.batches) {
      for (const { type, record } of batch) {
        counts[type]++;
        checkPlain(record, type);
        characters += JSON.stringify(record).length;
      }
    }
    const { report } = reading;
    assert(report.bytes <= bytes.length, 'more bytes read than there are');
    // Of a file that is refused half-way, the last records are not handed on.
    assert(
      report.failure !== undefined ||
        (counts.entity === report.counts.entities &&
          counts.event === report.counts.events &&
          counts.claim === report.counts.claims),
      `the report counts ${JSON.stringify(report.counts)}, handed on were ${JSON.stringify(counts)}`,
    );
    checkPlain(report.header, 'header');
    for (const problem of [...report.problems, ...report.warnings]) checkProblem(problem);
    if (report.failure) checkProblem(report.failure);
    assert(
      report.bad >= report.problems.length || report.bad > 0 || report.problems.length === 0,
      'problems without bad records',
    );
    // What is kept is of the size of the file: some defaults are added to each record.
    const records = counts.entity + counts.event + counts.claim;
    assert(characters <= 12 * bytes.length + 1500 * records, `${bytes.length} bytes became ${characters} characters`);
    assert(Object.keys(report.leftOut).length <= 60, 'the report grows with the file');
    checkPrototypes();
  },
});
