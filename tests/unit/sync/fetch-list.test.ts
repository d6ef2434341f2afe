// A server that never stops sending and never comes to an end is given up: every other list waits behind it.

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
