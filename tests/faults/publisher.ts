// A publisher's server in memory. Each wait for it is a step that may fail: for the head of an answer, for every piece of its body, and for its end.

import type { Fetch } from '../../lib/sync/fetch-list';
import type { Faulty } from './faulty';

/** By address; what is absent is not there. */
export type Files = Readonly<Record<string, string>>;

const PIECES = 2;

export const publisher =
  (files: Files, faulty: Faulty | undefined): Fetch =>
  (url) =>
    inStep(faulty, () => {
      const text = files[url];
      return text === undefined ? new Response('Not found', { status: 404 }) : new Response(inPieces(text, faulty));
    });

function inPieces(text: string, faulty: Faulty | undefined): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const length = Math.ceil(bytes.length / PIECES);
  let at = 0;
  return new ReadableStream(
    {
      pull: (controller) =>
        inStep(faulty, () => {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + length));
          at += length;
        }),
    },
    // A step is taken when somebody waits for it, not before.
    { highWaterMark: 0 },
  );
}

/** Later, as whatever comes over a network. */
async function inStep<T>(faulty: Faulty | undefined, take: () => T): Promise<T> {
  await Promise.resolve();
  return faulty ? faulty.step('read', async () => take()) : take();
}
