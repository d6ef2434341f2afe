// What the extension's scripts did on a page's own thread, from a trace of the browser's. Of pages whose own scripts queue no microtasks.

import type { Page } from 'puppeteer-core';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  dur?: number;
  args?: { data?: { url?: string } };
};

/** Traces while `during` runs. Processor milliseconds of each stretch of the extension's script on the page's thread, the longest first. */
export async function ownScripts(page: Page, during: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  let trace: Uint8Array | undefined;
  try {
    await during();
  } finally {
    trace = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const ours = whole.filter(
    ({ name, args }) =>
      /FunctionCall|EvaluateScript/.test(name) && /^chrome-extension:.*content-scripts/.test(args?.data?.url ?? ''),
  );
  const threads = new Set(ours.map(({ pid, tid }) => `${pid} ${tid}`));
  const microtasks = whole.filter(({ name, pid, tid }) => name === 'RunMicrotasks' && threads.has(`${pid} ${tid}`));
  return [...ours, ...microtasks].map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000).sort((a, b) => b - a);
}
