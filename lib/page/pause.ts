// Gives the page its thread back for a moment. Knows which scheduler the browser has, and nothing of the work.

type Scheduler = { yield?: () => Promise<void> };

/** Resolves after the page had its turn: at once in terms of the eye, after pending input in terms of the event loop. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
