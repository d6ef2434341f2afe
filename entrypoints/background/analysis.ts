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

/** Longest stretch of work before others get their turn: names of the next page are painted first, and what the disk brings is taken at once. */
const STRETCH_MS = 1;

/** Resolves at once until a stretch is over: most paragraphs cost less. */
function pauser(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < STRETCH_MS) return;
    await nextTask();
    began = performance.now();
  };
}

/** After whatever waits already. A timer would add milliseconds of its own, and ten at a start. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
