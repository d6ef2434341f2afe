// What is written is read back the same: any list as JSON and JSON lines, and what sheets can hold as sheets.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordLine, type WritableList, writeContextList } from '../../../lib/lists/write-context-list';
import { lostInSheet, sheetHead, sheetRows } from '../../../lib/lists/write-csv';
import type { ListHeader, ListRecord, RecordType, Source } from '../../../lib/model/list';
import { cleanLine } from '../../../lib/model/parse-pieces';
import { date, id, lineText, listRecords } from '../../support/arbitrary-records';
import { streamOf } from '../../support/bytes';
import { NO_HEADER, readAll } from '../../support/read-all';

const HEADER: ListHeader = {
  ...NO_HEADER,
  id: 'example.org/list',
  license: 'CC0-1.0',
  mirrors: ['https://example.net/'],
};
const ORDER: RecordType[] = ['entity', 'event', 'claim'];

function recordsOf<T extends RecordType>(records: readonly ListRecord[], type: T) {
  return records
    .filter((entry) => entry.type === type)
    .map(({ record }) => record as Extract<ListRecord, { type: T }>['record']);
}

async function written(header: ListHeader, records: readonly ListRecord[]): Promise<string> {
  const list: WritableList = {
    header,
    entities: recordsOf(records, 'entity'),
    events: recordsOf(records, 'event'),
    claims: recordsOf(records, 'claim'),
  };
  let text = '';
  for await (const piece of writeContextList(list)) text += piece;
  return text;
}

const inOrder = (records: readonly ListRecord[]): ListRecord[] =>
  ORDER.flatMap((type) => records.filter((entry) => entry.type === type));

describe('round trips', () => {
  it('any list through a Context List file', async () => {
    await fc.assert(
      fc.asyncProperty(listRecords, fc.integer({ min: 60, max: 900 }), async (records, size) => {
        const read = await readAll(streamOf(await written(HEADER, records), size));
        expect(read).toEqual({ report: expect.anything(), records: inOrder(records) });
        expect(read).toMatchObject({ report: { bad: 0, header: HEADER, truncated: false } });
      }),
      { numRuns: 300 },
    );
  });

  it('any list through JSON lines', async () => {
    await fc.assert(
      fc.asyncProperty(listRecords, async (records) => {
        const lines = [JSON.stringify({ type: 'list', ...HEADER }), ...records.map(recordLine)];
        expect(await readAll(streamOf(lines.join('\n')))).toMatchObject({ records, report: { bad: 0 } });
      }),
      { numRuns: 200 },
    );
  });

  it.each(['iraq-2019-2020', 'world-public-bodies'])('the starter list %s', async (name) => {
    const text = readFileSync(join(import.meta.dirname, `../../../public/lists/${name}.context-list.json`), 'utf8');
    const first = await readAll(streamOf(text));
    if (typeof first === 'string') throw new Error(first);
    const again = await readAll(streamOf(await written(first.report.header, first.records)));
    expect(again).toMatchObject({ records: first.records, report: { header: first.report.header } });
  });

  it('what sheets can hold, through sheets', async () => {
    await fc.assert(
      fc.asyncProperty(sheetRecord, async (records) => {
        const [first] = records;
        if (!first) return;
        const text = sheetHead(first.type) + records.map(sheetRows).join('');
        const read = await readAll(streamOf(text, 130));
        expect(read).toMatchObject({ report: { bad: 0 } });
        expect(typeof read === 'string' ? read : read.records).toEqual(records);
        expect(records.flatMap(lostInSheet)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('names what a sheet cannot hold', () => {
    const record: ListRecord = {
      type: 'entity',
      record: {
        id: 'a',
        kind: 'person',
        name: 'A',
        aliases: [],
        description: 'Long',
        relations: [{ type: 'x' }],
        sources: [{ url: 'https://example.org/', title: 'T' }],
      },
    };
    expect(lostInSheet(record)).toEqual(['description', 'relations', 'sources']);
  });
});

/** Cells of these words mean "nothing" in spreadsheets. */
const cellText = lineText.filter((text) => !/^(na|n\/a|-|–|null|none|#n\/a)$/i.test(text));
const name = cellText.map((text) => cleanLine(`A ${text.replaceAll(/[=#]/g, '')}`));
const urls = fc.array(fc.constantFrom({ url: 'https://example.org/a;b' }, { url: 'https://example.org/"c"|d' }), {
  maxLength: 2,
});
const plainId = id.filter((text) => /^[^=#]+$/.test(text) && !/^-$/.test(text));
const party = fc.oneof(
  plainId.map((entity) => ({ entity })),
  name.map((value) => ({ name: value })),
  fc.record({ name, role: fc.constantFrom('target', 'said; twice') }),
);
const list = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[] | undefined> =>
  fc.option(fc.uniqueArray(value, { minLength: 1, maxLength: 3 }), { nil: undefined });
const defined = <T>(records: T[]): T[] => JSON.parse(JSON.stringify(records));
const unique = <T extends { id: string }>(record: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(record, { minLength: 1, maxLength: 4, selector: (item) => item.id });

const sheetRecord: fc.Arbitrary<ListRecord[]> = fc
  .oneof(
    unique(
      fc.record({
        id: plainId,
        kind: fc.constantFrom('person' as const, 'armed-group' as const),
        name,
        aliases: fc
          .uniqueArray(name, { maxLength: 3 })
          .map((names) => names.map((text) => ({ name: text, kind: 'alias' as const, strength: 'strong' as const }))),
        familyNames: list(cellText),
        excludes: list(cellText),
        summary: fc.option(name, { nil: undefined }),
        countries: list(fc.constantFrom('iq', 'us')),
        sources: urls,
      }),
    ).map((records) => records.map((record): ListRecord => ({ type: 'entity', record }))),
    unique(
      fc.record({
        id: plainId,
        title: name,
        start: date,
        kind: fc.constantFrom('attack' as const, 'other' as const),
        places: fc.array(
          fc.record({ name, country: fc.constantFrom('iq', undefined), lat: fc.constantFrom(-12.5, undefined) }),
          { maxLength: 1 },
        ),
        actors: fc.array(party, { maxLength: 3 }),
        keywords: list(cellText),
        status: fc.constantFrom('disputed' as const, undefined),
        sources: urls,
      }),
    ).map((records) => records.map((record): ListRecord => ({ type: 'event', record }))),
    unique(
      fc.record({
        id: plainId,
        topic: name,
        match: fc.record({
          all: fc.array(fc.uniqueArray(cellText, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
          within: fc.constantFrom('sentence' as const),
        }),
        status: fc.constantFrom('disputed' as const, 'withdrawn' as const),
        versions: fc.array(
          fc.record({
            by: fc.array(party, { maxLength: 2 }),
            statement: name,
            date: fc.constantFrom('2024-05-06', undefined),
            sources: urls,
          }),
          { minLength: 1, maxLength: 3 },
        ),
        events: list(plainId),
        sources: fc.constant<Source[]>([]),
      }),
    ).map((records) => records.map((record): ListRecord => ({ type: 'claim', record }))),
  )
  .map((records) => defined(records));
