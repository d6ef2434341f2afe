// What a list's server is told of the reader (nothing), how much it may send, and how long: every other list waits behind it.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchList } from '../../../lib/sync/fetch-list';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A byte every `everyMs`, for ever. */
const dripping = (everyMs: number, signal: AbortSignal): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        const timer = setInterval(() => controller.enqueue(Uint8Array.of(0x7b)), everyMs);
        signal.addEventListener('abort', () => {
          clearInterval(timer);
          controller.error(signal.reason);
        });
      },
    }),
  );

it.each([
  ['a byte now and then', 20_000, { code: 'NET_SLOW', host: 'example.org' }],
  ['a byte and no more', 40_000, { code: 'NET_TIMEOUT', host: 'example.org', seconds: 30 }],
])('%s', async (_, everyMs, error) => {
  const request = { url: 'https://example.org/list.json', granted: true, maxBytes: 20_000_000, idleMs: 30_000 };
  const fetched = fetchList(request, async (_url, { signal }) => dripping(everyMs, signal as AbortSignal), Date.now);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await Promise.race([fetched, 'still waiting'])).toEqual({ ok: false, error });
});

const ASKED = { url: 'https://example.org/list.json', maxBytes: 1000, idleMs: 30_000 };

it.each([true, false])(
  'asks without cookies and without saying from where, access being granted: %s',
  async (granted) => {
    const asked: RequestInit[] = [];
    const refusing = async (_url: string, init: RequestInit): Promise<Response> => {
      asked.push(init);
      throw new TypeError('refused');
    };
    const request = { ...ASKED, granted };
    expect(await fetchList(request, refusing, Date.now)).toMatchObject({ ok: false });
    // Without access a second request asks whether it is the access alone that is missing.
    expect(asked).toHaveLength(granted ? 1 : 2);
    for (const init of asked) expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  },
);

it('reads no further than it may, whatever the length that was said', async () => {
  let sent = 0;
  const long = new ReadableStream({
    pull(controller) {
      sent += 100;
      controller.enqueue(new Uint8Array(100));
      // So that a reader without a limit fails instead of hanging.
      if (sent >= 100_000) controller.close();
    },
  });
  const answer = new Response(long, { headers: { 'content-length': '10' } });
  expect(await fetchList({ ...ASKED, granted: true }, async () => answer, Date.now)).toMatchObject({
    ok: false,
    error: { code: 'TOO_LARGE', limitBytes: 1000 },
  });
  expect(sent).toBeLessThan(2000);
});
