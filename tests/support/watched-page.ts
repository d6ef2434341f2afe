// A page in Chromium with everything noted that an extension could do wrong to it: complaints, layout shifts, changed HTML, leaks.

import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { until } from './extension-browser';

export type WatchedPage = {
  page: Page;
  session: CDPSession;
  /** Uncaught exceptions, console errors and reports of the page and of everything in it. */
  complaints: string[];
  /** Evaluates an expression beside the page, where nothing that the page redefined is seen. */
  ask<T>(expression: string): Promise<T>;
  html(): Promise<string>;
  /** How many text nodes the document has: two that were joined look alike as HTML. */
  textNodes(): Promise<number>;
  /** Painted words by kind: `{ actor: ['Lena Orsk'] }`. */
  painted(): Promise<Record<string, string[]>>;
  /** Sum of the page's layout shifts so far. */
  shifts(): Promise<number>;
  close(): Promise<void>;
};

const PAINTED = `Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('says-who-')).map(([name, highlight]) =>
  [name.slice('says-who-'.length), [...highlight].map((painted) => {
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    return range.toString();
  })]))`;

const TEXT_NODES = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
})()`;

/** Opens an address, in a browser or in a context of it, with the network shut to all but the page's own origin. */
export async function watchPage(where: Browser | BrowserContext, url: string): Promise<WatchedPage> {
  const page = await where.newPage();
  const session = await page.createCDPSession();
  const complaints = await collectComplaints(session);
  await shutNetwork(page, new URL(url).origin);
  await page.goto(url, { waitUntil: 'load', timeout: 45_000 });
  const ask = <T>(expression: string): Promise<T> => askBeside<T>(session, expression);
  return {
    page,
    session,
    complaints,
    ask,
    html: () => ask('document.documentElement.outerHTML'),
    textNodes: () => ask(TEXT_NODES),
    painted: () => ask(PAINTED),
    shifts: () => ask(SHIFTS),
    close: () => page.close(),
  };
}

/** Waits until exactly these words are painted, in their order. A word may be painted in pieces: a text node ends where it likes. Rejects with what was painted instead. */
export async function untilPainted(watched: WatchedPage, wanted: Record<string, readonly string[]>): Promise<void> {
  let last = '';
  await until(`${oneText(wanted)} to be painted`, async () => {
    last = oneText(await watched.painted());
    return last === oneText(wanted);
  }).catch((cause) => {
    throw new Error(`painted ${last} instead`, { cause });
  });
}

const oneText = (words: Record<string, readonly string[]>): string =>
  JSON.stringify(
    Object.keys(words)
      .sort()
      .map((kind) => [kind, words[kind]?.join('')]),
  );

const SHIFTS = `new Promise((done) => {
  let sum = 0;
  const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; });
  observer.observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(sum), 50));
})`;

/** Requests that fail would complain in an order of their own: they are answered with nothing. */
async function shutNetwork(page: Page, origin: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || !request.url().startsWith('http');
    void (isOwn ? request.continue() : request.respond({ status: 204 }));
  });
}

async function collectComplaints(session: CDPSession): Promise<string[]> {
  const complaints: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    complaints.push(`${text} ${exception?.description?.split('\n')[0] ?? ''}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning') complaints.push(`console: ${String(args[0]?.value ?? '')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning') complaints.push(`${entry.source}: ${entry.text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return complaints;
}

async function askBeside<T>(session: CDPSession, expression: string): Promise<T> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'test',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
