// A publisher's small files, damaged or made to do harm: the index of changes, its steps, their signature, the file that names sheets. The list is
// wholly the old or wholly a new one, every answer has a code, and only web addresses are asked.

import fc from 'fast-check';
import { addList } from '../../../lib/sync/add-list';
import { fromText } from '../../../lib/sync/incoming';
import { ListSync } from '../../../lib/sync/list-sync';
import { previewAddress, previewIncoming } from '../../../lib/sync/preview-list';
import { writeChanges } from '../../../lib/sync/write-changes';
import { type ListFile, listFile, people } from '../../support/make-list';
import { headerOf, publishedOf } from '../../support/publication';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';
import { byteMutations, jsonMutations, mutateBytes, mutateJson } from '../mutations';
import { assert, checkPlain, checkPrototypes } from '../record-rules';
import { target } from '../target';

const ID = 'example.org/list';
const HOME = 'https://example.org/list.json';
const KEY = Buffer.alloc(32, 7).toString('base64');
const changes = 'https://example.org/changes.json';
const OLD = listFile({ entities: people(12), changes });
const NEW = listFile({ entities: people(14), changes, published: '2026-03-02T09:00:00Z' });
const STEP = await writeChanges(publicationOf(OLD), publicationOf(NEW));
const INDEX = { list: ID, latest: NEW.published, steps: [stepTo('step.ndjson')] };
const MANIFEST = { ...listFile(), sheets: { entities: 'entities.csv', events: '/events.csv' } };
const SHEET = 'id,kind,name\na,person,Ane Solvik\n';

function publicationOf(file: ListFile) {
  return { header: headerOf(file), records: publishedOf(file) };
}

function stepTo(url: string): object {
  const sha256 = '0'.repeat(64);
  return { from: OLD.published, to: NEW.published, url, size: 1000, sha256 };
}

type Files = { isSigned: boolean; index: string; step: Uint8Array; signature: string; manifest: string };

const damaged = (tree: object): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(JSON.stringify(tree)),
    jsonMutations.map((mutations) => {
      const copy = structuredClone(tree);
      mutateJson(copy, mutations);
      return JSON.stringify(copy) ?? '';
    }),
    byteMutations.map((mutations) =>
      new TextDecoder().decode(mutateBytes(Buffer.from(JSON.stringify(tree)), mutations)),
    ),
  );

const files: fc.Arbitrary<Files> = fc.record({
  isSigned: fc.boolean(),
  index: damaged(INDEX),
  step: fc.oneof(
    fc.constant(new Uint8Array(Buffer.from(STEP))),
    byteMutations.map((mutations) => mutateBytes(Buffer.from(STEP), mutations)),
    fc.tuple(fc.nat(20), jsonMutations).map(([at, mutations]) => Buffer.from(lineChanged(at, mutations))),
  ),
  signature: fc.oneof(fc.base64String({ maxLength: 120 }), fc.string({ maxLength: 40 })),
  manifest: damaged(MANIFEST),
});

function lineChanged(at: number, mutations: Parameters<typeof mutateJson>[1]): string {
  const lines = STEP.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  mutateJson(lines[at % lines.length], mutations);
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

export const syncChangesTarget = target<Files>({
  name: 'sync-changes',
  share: 0.05,
  inputs: files,
  sizeOf: ({ index, step, manifest }) => index.length + step.length + manifest.length + 8000,
  msPerThousand: 25,
  async check({ isSigned, index, step, signature, manifest }) {
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', step as Uint8Array<ArrayBuffer>)).toString('hex');
    const answers: Record<string, string | Uint8Array> = {
      [HOME]: JSON.stringify(OLD),
      [changes]: index.replaceAll('0'.repeat(64), hash),
      'https://example.org/step.ndjson': step,
      'https://example.org/sheets.json': manifest,
      'https://example.org/entities.csv': SHEET,
      'https://example.org/events.csv': SHEET,
    };
    const asked: string[] = [];
    const environment = testEnvironment({
      fetch: async (url) => {
        asked.push(url);
        const body = url.endsWith('.sig') ? signature : answers[url];
        return new Response(body as BodyInit | undefined, { status: body === undefined ? 404 : 200 });
      },
    });
    await checkFollowed(environment, isSigned ? KEY : undefined);
    const preview = await previewAddress('https://example.org/sheets.json', environment);
    assert(
      preview.ok || /^[A-Z][A-Z_0-9]+$/.test(preview.error.code),
      `the preview ended with ${JSON.stringify(preview)}`,
    );
    for (const url of asked) checkAddress(new URL(url));
    checkPrototypes();
  },
});

/** As the browser reads it: a backslash is a slash, and what looks like a user's name may be a path. */
function checkAddress({ protocol, username, password, hostname, href }: URL): void {
  const isOfTheWeb =
    protocol === 'https:' && !/^(?:127\.|0\.|\[::1?\]$|\[::(?:ffff:)?(?:7f..|0):)|(?:^|\.)localhost\.*$/.test(hostname);
  assert(isOfTheWeb && username === '' && password === '', `asked ${href}`);
}

async function checkFollowed(environment: TestEnvironment, trustedKey: string | undefined): Promise<void> {
  const preview = await previewIncoming(fromText(JSON.stringify(OLD), 'list.json'), environment);
  if (!preview.ok) throw new Error(preview.error.code);
  await addList({ ...preview.value, url: HOME }, environment);
  await environment.store.patch(ID, { trustedKey });
  const before = await namesIn(environment);
  const result = await new ListSync(environment).check(ID);
  assert(/^[A-Z][A-Z_0-9]+$/.test(result?.code ?? ''), `the check ended with ${JSON.stringify(result)}`);
  const after = await namesIn(environment);
  if (result?.code !== 'OK') assert(after === before, `${result?.code} changed the list`);
  checkPlain({ ...(await environment.store.get(ID)), url: undefined }, 'row');
  const live = await environment.store.get(ID);
  const copies = [live?.active, live?.previous, live?.held?.copy].filter((copy) => copy !== undefined);
  assert(environment.store.generations(ID).length === copies.length, `${result?.code} left generations behind`);
}

async function namesIn({ store }: TestEnvironment): Promise<string> {
  const active = (await store.get(ID))?.active;
  const names: string[] = [];
  for await (const staged of store.records(ID, active?.generation ?? -1, 'entity')) {
    checkPlain(staged.record, 'entity');
    names.push(JSON.stringify(staged.record));
  }
  assert(names.length === active?.counts.entities, `the row says ${active?.counts.entities}, held are ${names.length}`);
  return names.join('\n');
}
