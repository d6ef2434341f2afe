// The content script's line to the background, and how long it waits for an answer.

import { CallLost, caller } from '../../lib/bus/bus';
import type { PageCalls } from '../../lib/bus/calls';
import { inTime } from '../../lib/bus/in-time';

/** A reading takes seconds at worst, over the largest lists and after a new version of the index; after this something hangs. */
const ANSWERED_WITHIN_MS = 60_000;

export const callBackground = caller<PageCalls>('page');

type Questions = Pick<PageCalls, 'pageSettings' | 'readNames' | 'readArticle'>;

/**
 * Asks what may be asked twice: a background that was stopped has lost the question, and the next message starts it again.
 * Nobody asks again once `signal` has aborted: a late question would overtake a newer one. Rejects when no answer comes in time.
 */
export async function askBackground<Name extends keyof Questions>(
  question: Name,
  about: Parameters<Questions[Name]>,
  signal: AbortSignal,
): ReturnType<typeof callBackground<Name>> {
  const ask = () => inTime(callBackground(question, ...(about as never)), ANSWERED_WITHIN_MS, question);
  try {
    return await ask();
  } catch (cause) {
    if (signal.aborted || !(cause instanceof CallLost)) throw cause;
    return ask();
  }
}
