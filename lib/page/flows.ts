// The front door of text gathering: at once, or in slices on long pages. Chooses when to work; gathering.ts does the work.

import type { FlowMap } from './flow-map';
import { Gathering } from './gathering';
import { pause } from './pause';

/** Longest stretch of work on the page's thread, so that input and animation keep their frame. */
const SLICE_MS = 8;

/** Below this, suspect that names of elements misled us: an article that short is rare. */
const SUSPICIOUSLY_SHORT = 600;

/** Gathers the visible text below the roots, in the order in which it is shown. */
export function gatherFlows(roots: readonly Node[]): FlowMap {
  const steps = gatherSteps(roots);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, giving the thread back every few milliseconds. Rejects with the signal's reason when aborted. */
export async function gatherFlowsSliced(roots: readonly Node[], signal: AbortSignal): Promise<FlowMap> {
  const steps = gatherSteps(roots);
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

function* gatherSteps(roots: readonly Node[]): Generator<void, FlowMap> {
  const strict = yield* new Gathering(true).over(roots);
  if (strict.text.length >= SUSPICIOUSLY_SHORT) return strict;
  const lenient = yield* new Gathering(false).over(roots);
  return lenient.text.length > 4 * Math.max(strict.text.length, SUSPICIOUSLY_SHORT) ? lenient : strict;
}
