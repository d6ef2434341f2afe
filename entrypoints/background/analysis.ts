// Analysis as the background runs it: the index as it is stored, the steps after the names loaded on first need.

import { type Analyser, analyser } from '../../lib/reading/analyser';
import type { Door } from './later';
import type { QuickStore } from './quick-store';

export const analysisOver = (stored: QuickStore, later: Door): Analyser =>
  analyser({
    loadIndex: stored.index,
    loadFurther: async () => (await later.open()).readFurther,
    loadTagger: async () => (await later.open()).loadTagger(),
    pause: pauser(),
  });

/** Longest stretch of work before other calls get their turn: names of the next page are painted first. */
const STRETCH_MS = 12;

/** Resolves at once until a stretch is over: every timer costs some milliseconds, and most paragraphs cost less. */
function pauser(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < STRETCH_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}
