// The front door of text gathering: at once, or in slices on long pages. Chooses when to work; gathering.ts does the work.

import type { FlowMap } from './flow-map';
import { Gathering } from './gathering';
import { pause } from './pause';

/** Longest stretch of work on the page's thread, so that input and animation keep their frame. */
const SLICE_MS = 8;

/** Gathers the visible text below the roots, in the order in which it is shown. */
export function gatherFlows(roots: readonly Node[]): FlowMap {
  const steps = new Gathering().over(roots);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, giving the thread back every few milliseconds. Rejects with the signal's reason when aborted. */
export async function gatherFlowsSliced(roots: readonly Node[], signal: AbortSignal): Promise<FlowMap> {
  const steps = new Gathering().over(roots);
  let began = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - began > SLICE_MS) {
      await pause();
      signal.throwIfAborted();
      began = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
