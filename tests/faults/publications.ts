// Lists as their publishers have them, on the reader's first day and on the next: whole, by differences, in sheets, signed.

import { createHash } from 'node:crypto';
import { writeChanges } from '../../lib/sync/write-changes';
import { incident, type ListFile, listFile, people } from '../support/make-list';
import { headerOf, publishedOf } from '../support/publication';
import { newSigner } from '../support/sign-list';
import type { Files } from './publisher';

export const ADDRESSES = {
  whole: 'https://example.org/list.json',
  stepwise: 'https://steps.example/list.json',
  sheets: 'https://sheets.example/list.json',
  signed: 'https://signed.example/list.json',
  /** Of the second day alone. */
  other: 'https://other.example/other.json',
} as const;

/** The id of the list at each of them. */
export const IDS = {
  whole: 'example.org/list',
  stepwise: 'steps.example/list',
  sheets: 'sheets.example/list',
  signed: 'signed.example/list',
  other: 'example.org/other',
} as const satisfies Record<keyof typeof ADDRESSES, string>;

export type Published = keyof typeof ADDRESSES;

const NEXT_DAY = '2026-03-02T09:00:00Z';

const FIRST = { entities: people(3), events: [incident('i1')] };
const NEXT = { published: NEXT_DAY, entities: people(5), events: [incident('i1'), incident('i2')] };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What is served on either day. */
export async function publications(): Promise<{ first: Files; next: Files }> {
  const { publicKey, sign } = await newSigner();
  const whole = (edition: Partial<ListFile>): string => JSON.stringify(listFile(edition));
  const signed = async (edition: Partial<ListFile>): Promise<Files> => {
    const text = whole({ ...edition, id: IDS.signed, publicKey });
    return { [ADDRESSES.signed]: text, [`${ADDRESSES.signed}.sig`]: await sign(text) };
  };
  return {
    first: {
      [ADDRESSES.whole]: whole(FIRST),
      ...(await stepwise([FIRST])),
      ...inSheets(3),
      ...(await signed(FIRST)),
    },
    next: {
      [ADDRESSES.whole]: whole(NEXT),
      ...(await stepwise([FIRST, NEXT])),
      ...inSheets(5),
      ...(await signed(NEXT)),
      [ADDRESSES.other]: whole({ id: IDS.other, entities: people(2, 10) }),
    },
  };
}

/** The newest edition, with the step that leads to it. */
async function stepwise(editions: readonly Partial<ListFile>[]): Promise<Files> {
  const changes = 'https://steps.example/changes.json';
  const step = 'https://steps.example/step.ndjson';
  // Large enough for the step to be worth it.
  const description = 'Who is who on the coast. '.repeat(40);
  const files = editions.map((edition) => listFile({ ...edition, id: IDS.stepwise, changes, description }));
  const [before, after] = [files.at(-2), files.at(-1) ?? listFile()];
  const text = JSON.stringify(after);
  const served = { [ADDRESSES.stepwise]: text };
  if (!before)
    return { ...served, [changes]: JSON.stringify({ list: IDS.stepwise, latest: after.published, steps: [] }) };
  const written = await writeChanges(
    { header: headerOf(before), records: publishedOf(before) },
    { header: headerOf(after), records: publishedOf(after), wholeHash: sha256(text) },
  );
  const steps = [
    {
      from: before.published,
      to: after.published,
      url: step,
      size: Buffer.byteLength(written),
      sha256: sha256(written),
    },
  ];
  const index = { list: IDS.stepwise, latest: after.published, steps };
  return { ...served, [changes]: JSON.stringify(index), [step]: written };
}

function inSheets(persons: number): Files {
  const { published: _, ...header } = listFile({ id: IDS.sheets });
  const rows = Array.from({ length: persons }, (__, at) => `p${at},Person p${at},person`);
  return {
    [ADDRESSES.sheets]: JSON.stringify({ ...header, sheets: { entities: 'entities.csv', events: 'events.csv' } }),
    'https://sheets.example/entities.csv': ['id,name,kind', ...rows].join('\n'),
    'https://sheets.example/events.csv': 'id,title,start\ni1,Incident i1,2024-05-01\n',
  };
}
