// Ed25519 over the exact bytes: trust on first use, changed keys and bad signatures held.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addList } from '../../../lib/sync/add-list';
import { previewAddress } from '../../../lib/sync/preview-list';
import { applyHeld } from '../../../lib/sync/review-held';
import { syncList } from '../../../lib/sync/sync-list';
import { isSameKey, signatureUrl, verifySignature } from '../../../lib/sync/verify-signature';
import { type ListServer, startListServer } from '../../support/list-server';
import { listText, people } from '../../support/make-list';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

const ID = 'example.org/list';
type Pair = { privateKey: CryptoKey; raw: string; spki: string };

const base64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64');

async function newPair(): Promise<Pair> {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const [raw, spki] = await Promise.all([
    crypto.subtle.exportKey('raw', publicKey),
    crypto.subtle.exportKey('spki', publicKey),
  ]);
  return { privateKey, raw: base64(raw), spki: base64(spki) };
}

const signed = async (text: string, { privateKey }: Pair): Promise<string> =>
  base64(await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(text)));

describe('verifySignature', () => {
  it('accepts the exact bytes, raw and SPKI keys, either base64', async () => {
    const pair = await newPair();
    const bytes = new TextEncoder().encode('{"a":1}');
    const signature = await signed('{"a":1}', pair);
    expect(await verifySignature(bytes, `${signature}\n`, pair.raw)).toBe(true);
    expect(await verifySignature(bytes, signature, pair.spki)).toBe(true);
    expect(await verifySignature(bytes, signature.replaceAll('+', '-').replaceAll('/', '_'), pair.raw)).toBe(true);
    expect(isSameKey(pair.raw, pair.spki)).toBe(true);
  });

  it('refuses another byte, another key and nonsense', async () => {
    const [pair, other] = [await newPair(), await newPair()];
    const signature = await signed('{"a":1}', pair);
    const bytes = new TextEncoder().encode('{"a":1}');
    expect(await verifySignature(new TextEncoder().encode('{"a":1}\n'), signature, pair.raw)).toBe(false);
    expect(await verifySignature(bytes, signature, other.raw)).toBe(false);
    expect(await verifySignature(bytes, 'not base64!', pair.raw)).toBe(false);
    expect(await verifySignature(bytes, signature, 'short')).toBe(false);
    expect(isSameKey(pair.raw, other.raw)).toBe(false);
  });

  it('has its address behind the path', () => {
    expect(signatureUrl('https://example.org/list.json?key=1')).toBe('https://example.org/list.json.sig?key=1');
  });
});

describe('a signed list', () => {
  let server: ListServer;
  let environment: TestEnvironment;
  let pair: Pair;
  beforeAll(async () => {
    server = await startListServer();
    pair = await newPair();
  });
  afterAll(() => server.close());

  async function publish(text: string, by: Pair | undefined): Promise<void> {
    server.pages.set('/list.json', { body: text });
    if (by) server.pages.set('/list.json.sig', { body: await signed(text, by) });
    else server.pages.delete('/list.json.sig');
  }
  const preview = () => previewAddress(`${server.origin}/list.json`, environment);
  async function follow(): Promise<void> {
    environment = testEnvironment();
    await publish(listText({ publicKey: pair.raw, entities: people(3) }), pair);
    const seen = await preview();
    expect(seen).toMatchObject({ ok: true, value: { signature: 'good' } });
    if (seen.ok) expect(await addList(seen.value, environment)).toMatchObject({ ok: true });
    expect(await environment.store.get(ID)).toMatchObject({ trustedKey: pair.raw });
  }
  async function check() {
    const list = await environment.store.get(ID);
    return list && syncList(list, environment);
  }
  const next = (publicKey: string | undefined, count = 4): string =>
    listText({ published: '2026-03-02T09:00:00Z', publicKey, entities: people(count) });

  it('is updated when the signature fits', async () => {
    await follow();
    await publish(next(pair.spki), pair);
    expect(await check()).toMatchObject({ code: 'OK' });
  });

  it('is held without a signature, with a wrong one, with another key or none, and re-trusted when the reader agrees', async () => {
    const other = await newPair();
    await follow();
    await publish(next(pair.raw, 4), undefined);
    expect(await check()).toMatchObject({ code: 'HELD', reasons: [{ code: 'SIG_MISSING' }] });
    await publish(next(pair.raw, 5), other);
    expect(await check()).toMatchObject({ code: 'HELD', reasons: [{ code: 'SIG_BAD' }] });
    await publish(next(undefined, 6), pair);
    expect(await check()).toMatchObject({ code: 'HELD', reasons: [{ code: 'KEY_CHANGED', from: pair.raw }] });
    await publish(next(other.raw, 7), other);
    expect(await check()).toMatchObject({
      code: 'HELD',
      reasons: [{ code: 'KEY_CHANGED', to: other.raw }, { code: 'SIG_BAD' }],
    });
    await applyHeld(ID, (await environment.store.get(ID))?.held?.since ?? 0, environment);
    await publish(next(other.raw, 8), other);
    expect(await check()).toMatchObject({ code: 'OK' });
  });

  it.each([
    ['missing', 'SIG_MISSING', undefined],
    ['of the copy before', 'SIG_BAD', 'old'],
  ] as const)('is held while its signature is %s, and comes in when that has come', async (_, code, signature) => {
    await follow();
    const old = server.pages.get('/list.json.sig');
    const text = next(pair.raw);
    await publish(text, undefined);
    if (signature && old) server.pages.set('/list.json.sig', old);
    expect(await check()).toEqual({ code: 'HELD', reasons: [{ code }] });
    const held = (await environment.store.get(ID))?.held;
    environment.time += 60_000;
    expect(await check()).toEqual({ code: 'HELD', reasons: [{ code }] });
    expect((await environment.store.get(ID))?.held).toEqual(held);
    await publish(text, pair);
    expect(await check()).toMatchObject({ code: 'OK' });
    expect(await environment.store.get(ID)).toMatchObject({ held: undefined, active: { counts: { entities: 4 } } });
  });

  it.each([429, 500, 503])(
    'keeps its copy while the signature’s server answers %i, and holds nothing',
    async (status) => {
      await follow();
      await publish(next(pair.raw), pair);
      const signature = server.pages.get('/list.json.sig');
      server.pages.set('/list.json.sig', { status, body: 'Later' });
      expect(await check()).toMatchObject({ status });
      expect(await environment.store.get(ID)).toMatchObject({ failures: 1, active: { counts: { entities: 3 } } });
      expect((await environment.store.get(ID))?.held).toBeUndefined();
      expect(await preview()).toMatchObject({ ok: false, error: { status } });
      if (signature) server.pages.set('/list.json.sig', signature);
      expect(await check()).toMatchObject({ code: 'OK' });
    },
  );

  it('is not added when its first signature is missing or wrong', async () => {
    environment = testEnvironment();
    for (const [by, verdict, code] of [
      [undefined, 'missing', 'SIG_MISSING'],
      [await newPair(), 'bad', 'SIG_BAD'],
    ] as const) {
      await publish(listText({ publicKey: pair.raw, entities: people(3) }), by);
      const seen = await preview();
      expect(seen).toMatchObject({ ok: true, value: { signature: verdict } });
      expect(seen.ok && (await addList(seen.value, environment))).toMatchObject({ ok: false, error: { code } });
    }
    expect(await environment.store.all()).toEqual([]);
  });
});
