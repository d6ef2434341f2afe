// The side panel's search in the built extension over 100,000 stored events: letters typed, results on the screen, the page never held up.
// Build first. `npx tsx --expose-gc tests/bench/views/search.bench.ts [events]`

import { cpuUsage, memoryUsage } from 'node:process';
import { type EventIndex, eventIndexBuilder } from '../../../lib/search/event-index';
import { header } from '../../cases/link/story';
import { launchChromium } from '../../support/chromium-extension';
import { type Tab, until } from '../../support/extension-browser';
import { afterWelcome, followList, openDesk } from '../../support/extension-story';
import { startSite } from '../../support/site';
import { actorName, placeName, syntheticEvents } from '../link/synthetic-events';

const SIZE = Number(process.argv[2] ?? 100_000);
const FRAME_MS = 1000 / 60;
const QUERIES = [placeName(12), actorName(9), '2016 front', 'fenat', '1997 Quren', 'samir golis', 'Belun-7 2003'];

const { events } = syntheticEvents(SIZE);
const index = inNode();
/** One file may not be larger than the product takes. */
const PER_LIST = 20_000;
const lists = Array.from({ length: Math.ceil(events.length / PER_LIST) }, (_, at) => ({
  path: `/list-${at}.json`,
  events: events.slice(at * PER_LIST, (at + 1) * PER_LIST),
}));
const site = await startSite(
  Object.fromEntries(
    lists.map(({ path, events: own }) => [
      path,
      JSON.stringify({
        ...header(`bench${path.replace('.json', '')}`),
        counts: { entities: 0, events: own.length, claims: 0 },
        entities: [],
        events: own,
        claims: [],
      }),
    ]),
  ),
);
const browser = await launchChromium({ width: 400, height: 800 });
try {
  const desk = await openDesk(browser);
  await afterWelcome(desk);
  for (const { path } of lists) await followList(desk, `${site.origin}${path}`);
  const panel = await browser.openOwn('sidepanel.html');
  await watchTasks(panel);
  await panel.click('input[type=search]');
  const first = await typed(panel, placeName(12).charAt(0), placeName(12).charAt(0));
  console.log(`${SIZE} events; the first letter, with the index to build: ${first.ms.toFixed(0)} ms`);
  const rows = [];
  for (const query of QUERIES) {
    await panel.press('Escape');
    const letters: Typed[] = [];
    for (const [at, letter] of [...query].entries()) letters.push(await typed(panel, letter, query.slice(0, at + 1)));
    // Where a letter changes nothing, the answer before it cannot be told from its own.
    const told = letters.filter(({ total }, at) => total !== letters[at - 1]?.total);
    rows.push({
      typed: query,
      events: index.search(query, 1).total,
      'rows stand after ms (median)': middle(told.map(({ ms }) => ms)).toFixed(1),
      'slowest ms': Math.max(...told.map(({ ms }) => ms)).toFixed(1),
      'within a frame of 16.7 ms': `${told.filter(({ ms }) => ms <= FRAME_MS).length} of ${told.length}`,
      'frames begun until then (median)': middle(told.map(({ frames }) => frames)),
    });
  }
  console.table(rows);
  const { longest, tasks } = await panel.run<{ longest: number; tasks: number[] }>(`return globalThis.watched`);
  console.log(`the page's own thread: longest task ${longest.toFixed(0)} ms, ${tasks.length} over 50 ms`);
} finally {
  await browser.close();
  await site.close();
}

/** `ms` from the letter to the rows in the document; `frames`: how many were begun until the answer stood there, the one that shows it included. */
type Typed = { ms: number; frames: number; total: number };

/** Resolves once the panel says how many events the words typed so far find, as Node counts them. */
async function typed(panel: Tab, letter: string, query: string): Promise<Typed> {
  const { total } = index.search(query, 1);
  const wanted = new Intl.NumberFormat('en').format(total);
  await panel.run(
    `globalThis.answered = undefined;
    const field = document.querySelector('input[type=search]');
    field.addEventListener('input', () => {
      const start = performance.now();
      let frames = 1;
      let ms;
      const isAnswered = () => {
        const says = document.querySelector('.results [role=status]')?.textContent ?? '';
        return field.value === values[1] && says.startsWith(values[0] + ' ');
      };
      const watch = new MutationObserver(() => {
        if (!isAnswered()) return;
        watch.disconnect();
        ms = performance.now() - start;
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      const look = () => {
        if (ms !== undefined) globalThis.answered = { ms, frames };
        else { frames++; requestAnimationFrame(look); }
      };
      requestAnimationFrame(look);
    }, { once: true });`,
    wanted,
    query,
  );
  await panel.press(letter === ' ' ? 'Space' : letter);
  const answered = await until(
    `“${query}” to find ${wanted} events`,
    () => panel.run<Omit<Typed, 'total'> | undefined>('return globalThis.answered'),
    120_000,
  );
  return { ms: answered?.ms ?? Number.NaN, frames: answered?.frames ?? Number.NaN, total };
}

/** Tasks of the page's own thread, from here on. */
function watchTasks(panel: Tab): Promise<void> {
  return panel.run(
    `globalThis.watched = { longest: 0, tasks: [] };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        globalThis.watched.longest = Math.max(globalThis.watched.longest, duration);
        globalThis.watched.tasks.push(duration);
      }
    }).observe({ type: 'longtask' });`,
  );
}

/** The same index in Node: what it costs by itself, and what the panel must answer. */
function inNode(): EventIndex {
  globalThis.gc?.();
  const [heap, start] = [memoryUsage().heapUsed + memoryUsage().arrayBuffers, cpuUsage()];
  const builder = eventIndexBuilder();
  for (const event of events) builder.add('bench/conflicts', event, () => undefined);
  const built = builder.finish();
  const { user, system } = cpuUsage(start);
  globalThis.gc?.();
  const bytes = memoryUsage().heapUsed + memoryUsage().arrayBuffers - heap;
  console.log(
    `in Node: built in ${((user + system) / 1000).toFixed(0)} ms of processor time, ${(bytes / 1e6).toFixed(1)} MB`,
  );
  const rows = [...QUERIES, 'f'].map((query) => {
    built.search(query, 100);
    const before = cpuUsage();
    for (let round = 0; round < 20; round++) built.search(query, 100);
    const spent = cpuUsage(before);
    return {
      query,
      total: built.search(query, 100).total,
      'ms of processor time': ((spent.user + spent.system) / 20_000).toFixed(2),
    };
  });
  console.table(rows);
  return built;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
