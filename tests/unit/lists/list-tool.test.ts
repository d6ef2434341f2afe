// The publisher's tool, command by command, on files in a folder of its own.

import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListPart } from '../../../lib/lists/adapter';
import { EMPTY_SUM, sumDigests } from '../../../lib/lists/record-digest';
import { parseStep } from '../../../lib/sync/changes-step';
import { verifySignature } from '../../../lib/sync/verify-signature';
import { PUBLISHER_SLIPS } from '../../cases/lists/publisher-slips';
import { checkLists } from '../../cli/list/check';
import { convertList } from '../../cli/list/convert';
import { diffLists } from '../../cli/list/diff';
import { readFileList } from '../../cli/list/read-file';
import { makeKey, signList } from '../../cli/list/sign';
import { type Unread, unreadValues } from '../../cli/list/unread-values';
import { listText, people, person } from '../../support/make-list';

const folder = mkdtempSync(join(tmpdir(), 'list-tool-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fixture = (name: string): string => join(import.meta.dirname, '../../fixtures/formats', name);
const at = (name: string): string => join(folder, name);

async function unreadIn(file: string): Promise<Unread[]> {
  const unread: Unread[] = [];
  const onPart = (part: ListPart): void => {
    if (part.kind === 'record') unread.push(...unreadValues(part.value, part.type));
    if (part.kind === 'header') unread.push(...unreadValues(part.value, 'header'));
  };
  await readFileList(file, { onPart });
  return unread;
}

let printed: string[];
beforeEach(() => {
  printed = [];
  const print = (line = ''): void => void printed.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});
const output = (): string => printed.join('\n');

describe('check', () => {
  it('names the line, what is wrong and what to do', async () => {
    expect(await checkLists([fixture('events-ambiguous.csv')])).toBe(1);
    expect(output()).toMatch(/events-ambiguous\.csv:2 .*could be 3 April or 4 March: write 2024-04-03/);
  });

  it('warns of common aliases, shared names, missing sources and loaded words, and accepts the list', async () => {
    const entities = [
      person('a', { name: 'Reform', kind: 'organization', summary: 'A fake party.' }),
      person('b', { aliases: ['Lena Vik'], sources: [{ url: 'https://example.org/' }] }),
      person('c', { name: 'Lena Vik' }),
    ];
    writeFileSync(at('list.json'), listText({ entities }));
    expect(await checkLists([at('list.json')])).toBe(0);
    expect(output()).toContain('"Reform" is an everyday word: give a fuller name first, and this one as a weak alias.');
    expect(output()).toContain('"Lena Vik" is a strong name of entity c too');
    expect(output()).toContain('"fake" judges');
    expect(output()).toMatch(/entity a .*names no source/);
    expect(output()).toContain('3 entities, 0 events, 0 claims; 0 records left out, 0 errors');
    expect(output()).not.toMatch(/comma|one version|about anything/);
  });
});

describe('check, besides', () => {
  it('tells the line of what it warns of, properties that get lost, and why readers would refuse the file', async () => {
    const entities = [person('a', { name: 'Reform', kind: 'organization', alias: ['R'] }), { id: 'b' }, { id: 'c' }];
    writeFileSync(at('odd.json'), JSON.stringify(JSON.parse(listText({ entities })), null, 1));
    expect(await checkLists([at('odd.json')])).toBe(1);
    const lines = readFileSync(at('odd.json'), 'utf8').split('\n');
    // The line where the record's brace stands, as for errors.
    const line = lines.findIndex((text) => text.includes('"id": "a"'));
    expect(output()).toContain(`odd.json:${line} entity a  "Reform" is an everyday word`);
    expect(output()).toContain(
      'entities[0].alias  the format has no `alias` here, so readers ignore it: did you mean `aliases`?',
    );
    expect(output()).toContain('Readers would refuse the file: 2 of 3 records cannot be used');
  });

  it.each(PUBLISHER_SLIPS)('$name: says so, where and what to do', async ({ file, content, says }) => {
    writeFileSync(at(file), content);
    await checkLists([at(file)]).catch((error: Error) => printed.push(error.message));
    for (const words of says) expect(output()).toMatch(words);
  });

  it('takes the sheets of one list together: what one names, another may hold', async () => {
    writeFileSync(at('who.csv'), 'id,kind,name\norlo,person,Ingrid Orlo\n');
    writeFileSync(at('when.csv'), 'id,title,start,actors\nfire,Fire,2025-02-10,orlo;#gone\n');
    await checkLists([at('when.csv')]);
    expect(output()).toMatch(/names the entity "orlo"/);
    printed = [];
    await checkLists([at('who.csv'), at('when.csv')]);
    expect(output()).not.toMatch(/names the entity "orlo"/);
    expect(output()).toMatch(/when\.csv:2 .*event fire names the entity "gone"/);
  });

  it('says so of a folder', async () => {
    await expect(checkLists([import.meta.dirname])).rejects.toThrow('is a folder: name a file in it.');
  });

  it('finds nothing unknown in the lists that are shipped', async () => {
    const folder = join(import.meta.dirname, '../../../public/lists');
    for (const name of ['iraq-2019-2020', 'world-public-bodies'])
      expect(await unreadIn(join(folder, `${name}.context-list.json`))).toEqual([]);
  });
});

describe('convert', () => {
  it('joins three sheets into one list and takes it apart again', async () => {
    const sheets = ['entities.csv', 'events.csv', 'claims.csv'].map(fixture);
    expect(
      await convertList(sheets, at('quay.json'), { id: 'example.org/quay', title: 'Quay', publisher: 'Desk' }),
    ).toBe(0);
    const list = await readFileList(at('quay.json'));
    expect(list.report).toMatchObject({
      format: 'context-list',
      bad: 0,
      header: { id: 'example.org/quay', publisher: { name: 'Desk' } },
    });
    expect(list.records.length).toBe(8);
    expect(await convertList([at('quay.json')], at('quay'), {})).toBe(0);
    const again = await readFileList(at('quay/entities.csv'));
    expect(again.records).toEqual(list.records.filter(({ type }) => type === 'entity'));
    expect(await convertList([at('quay.json')], at('quay.ndjson'), {})).toBe(0);
    expect((await readFileList(at('quay.ndjson'))).records).toEqual(list.records);
  });

  it('asks for a name of its own where the list would be called after a sheet', async () => {
    await convertList([fixture('entities.csv')], at('bare.json'), {});
    expect(output()).toContain('The list is named after a file');
    printed = [];
    await convertList([fixture('entities.csv')], at('own.json'), {
      id: 'example.org/quay',
      title: 'Quay',
      publisher: 'Desk',
    });
    expect(output()).not.toContain('named after a file');
  });

  it('dates the list by the newest of its sheets, so that readers take an update of any', async () => {
    const sheets = { 'who.csv': 'id,kind,name\no,person,Ingrid Orlo\n', 'when.csv': 'id,title,start\nf,Fire,2025\n' };
    for (const [name, text] of Object.entries(sheets)) writeFileSync(at(name), text);
    utimesSync(at('who.csv'), 1_700_000_000, 1_700_000_000);
    utimesSync(at('when.csv'), 1_750_000_000, 1_750_000_000);
    await convertList([at('who.csv'), at('when.csv')], at('dated.json'), { id: 'example.org/d' });
    expect((await readFileList(at('dated.json'))).report.header.published).toBe('2025-06-15T15:06:40.000Z');
  });

  it('keeps what the list says of itself when its sheets are converted onto it again', async () => {
    writeFileSync(at('who.csv'), 'id,kind,name\no,person,Ingrid Orlo\n');
    await convertList([at('who.csv')], at('again.json'), {
      id: 'example.org/again',
      title: 'Again',
      publisher: 'Desk',
    });
    const written = JSON.parse(readFileSync(at('again.json'), 'utf8'));
    const own = { ...written, changes: 'https://example.org/changes.json', description: 'All of it' };
    writeFileSync(at('again.json'), JSON.stringify(own));
    writeFileSync(at('who.csv'), 'id,kind,name\no,person,Ingrid Orlo\np,person,Per Aas\n');
    await convertList([at('who.csv')], at('again.json'), {});
    const { report, records } = await readFileList(at('again.json'));
    const { changes, description, title, id } = own;
    expect(report.header).toMatchObject({ changes, description, title, id, publisher: { name: 'Desk' } });
    expect(records).toHaveLength(2);
    await convertList([at('who.csv')], at('again.json'), { id: 'example.org/other' });
    expect((await readFileList(at('again.json'))).report.header.changes).toBeUndefined();
  });

  it('proposes words for claims that have none, when asked', async () => {
    await convertList([fixture('claimreview-graph.json')], at('claims.json'), { propose: true });
    expect((await readFileList(at('claims.json'))).records).toMatchObject([
      { record: { match: { all: [['Brandvold'], ['Norvik'], ['lighthouse'], ['crowns']], within: 'sentence' } } },
    ]);
  });

  it('writes nothing of a file that readers would refuse whole', async () => {
    writeFileSync(at('slip.json'), listText({ entities: [person('a')] }).replace('"format"', '“format”'));
    await expect(convertList([at('slip.json')], at('slip.ndjson'), {})).rejects.toThrow(/curly|straight/);
    expect(() => readFileSync(at('slip.ndjson'))).toThrow();
  });

  it('writes nothing of a source that forbids it', async () => {
    expect(await convertList([fixture('acled.csv')], at('acled.json'), {})).toBe(1);
    expect(() => readFileSync(at('acled.json'))).toThrow();
  });
});

describe('diff', () => {
  it('says what changed and writes a step that followers accept', async () => {
    writeFileSync(at('old.json'), listText({ entities: [person('a'), person('b')] }));
    writeFileSync(
      at('new.json'),
      listText({ published: '2026-03-02T09:00:00Z', entities: [person('b', { name: 'Other' }), person('c')] }),
    );
    expect(await diffLists(at('old.json'), at('new.json'), at('changes'))).toBe(0);
    expect(output()).toMatch(
      /~ entity b: Other\n {4}name: Person b → Other\n\+ entity c: Person c\n- entity a: Person a/,
    );
    const index = JSON.parse(readFileSync(at('changes/changes.json'), 'utf8'));
    expect(index).toMatchObject({
      list: 'example.org/list',
      latest: '2026-03-02T09:00:00Z',
      steps: [{ from: '2026-03-01T09:00:00Z' }],
    });
    const step = await parseStep(readFileSync(at(`changes/${index.steps[0].url}`), 'utf8'));
    const { records } = await readFileList(at('new.json'), { digests: true });
    const digests = records.map((record) => ('digest' in record ? String(record.digest) : ''));
    expect(step).toMatchObject({
      sum: sumDigests(EMPTY_SUM, digests),
      puts: [{ record: { id: 'b' } }, { record: { id: 'c' } }],
      deletes: [{ id: 'a' }],
    });
    expect(output()).toContain('3 records differ.');
    expect(output()).not.toContain('is not later');
  });

  it('asks for a later `published` where something changed', async () => {
    writeFileSync(at('old.json'), listText({ entities: [person('a')] }));
    writeFileSync(at('new.json'), listText({ entities: [person('a', { name: 'Other' })] }));
    expect(await diffLists(at('old.json'), at('new.json'), undefined)).toBe(0);
    expect(output()).toMatch(/1 record differs\.\n`published` is not later than before: raise it/);
    printed = [];
    await diffLists(at('old.json'), at('old.json'), undefined);
    expect(output()).not.toContain('is not later');
    expect(output()).not.toContain('Followers will be asked');
  });

  it('says when followers will be asked first', async () => {
    writeFileSync(at('old.json'), listText({ entities: people(100) }));
    const publisher = { name: 'Somebody' };
    writeFileSync(at('new.json'), listText({ published: '2026-03-02T09:00:00Z', publisher, entities: people(60) }));
    expect(await diffLists(at('old.json'), at('new.json'), undefined)).toBe(0);
    expect(output()).toContain('before they get this edition: it removes 40 of 100 entities.');
    expect(output()).toMatch(/before they get this edition: its publisher is "Somebody" instead of/);
  });
});

describe('keygen and sign', () => {
  it('make a signature that readers verify', async () => {
    expect(makeKey(at('key.pem'))).toBe(0);
    const publicKey = /"publicKey": "(.+)"/.exec(output())?.[1] ?? '';
    writeFileSync(at('signed.json'), listText({ publicKey, entities: [person('a')] }));
    expect(signList(at('signed.json'), at('key.pem'))).toBe(0);
    const signature = readFileSync(at('signed.json.sig'), 'utf8');
    expect(await verifySignature(readFileSync(at('signed.json')), signature, publicKey)).toBe(true);
    expect(output()).not.toMatch(/another key|names no key/);
    expect(makeKey(at('key.pem'))).toBe(1);
  });

  it('is missed and doubted by `check`, as by who begins to follow', async () => {
    makeKey(at('other.pem'));
    const publicKey = /"publicKey": "(.+)"/.exec(output())?.[1] ?? '';
    writeFileSync(at('keyed.json'), listText({ publicKey, entities: [person('a')] }));
    expect(await checkLists([at('keyed.json')])).toBe(1);
    expect(output()).toContain('keyed.json.sig is not there: `sign` the file, and publish both.');
    signList(at('keyed.json'), at('other.pem'));
    expect(await checkLists([at('keyed.json')])).toBe(0);
    writeFileSync(at('keyed.json'), listText({ publicKey, entities: [person('b')] }));
    expect(await checkLists([at('keyed.json')])).toBe(1);
    expect(output()).toContain('keyed.json.sig does not fit this file and key: `sign` again');
  });
});
