// The front door of text gathering: at once, or in slices on long pages. Chooses when to work; gathering.ts does the work.

import type { FlowMap } from './flow-map';
import { gathering } from './gathering';
import { pause } from './pause';

/** Longest stretch of work on the page's thread, so that input and animation keep their frame. */
const SLICE_MS = 8;

const ATTEMPTS_MAX = 3;

/** Gathers the visible text below the roots, in the order in which it is shown. */
export function gatherFlows(roots: readonly Node[]): FlowMap {
  const steps = gathering(roots);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same, giving the thread back every few milliseconds. What changes meanwhile may already have been passed, so it is
 * gathered again, a few times at most. Rejects with the signal's reason when aborted.
 */
export async function gatherFlowsSliced(roots: readonly Node[], signal: AbortSignal): Promise<FlowMap> {
  for (let attempt = 1; ; attempt++) {
    const { map, isStale } = await gatherInSlices(roots, signal);
    if (!isStale || attempt === ATTEMPTS_MAX) return map;
  }
}

async function gatherInSlices(
  roots: readonly Node[],
  signal: AbortSignal,
): Promise<{ map: FlowMap; isStale: boolean }> {
  let isStale = false;
  let observer: MutationObserver | undefined;
  try {
    const steps = gathering(roots);
    let began = performance.now();
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (performance.now() - began <= SLICE_MS) continue;
      observer ??= observe(roots, () => {
        isStale = true;
      });
      await pause();
      signal.throwIfAborted();
      began = performance.now();
    }
    return { map: step.value, isStale: isStale || (observer?.takeRecords().length ?? 0) > 0 };
  } finally {
    observer?.disconnect();
  }
}

function observe(roots: readonly Node[], onChange: () => void): MutationObserver {
  const observer = new MutationObserver(onChange);
  for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  return observer;
}
