// Reading a page on arrival, beside Readability.

import type { FlowMap } from '../../../lib/page/flow-map';
import { target } from '../target';
import { type Bench, threadMs } from './open';
import { check, fixed, least, median, print, rounds, withPage } from './report';
import type { BenchWorld } from './world';

const ROUNDS = 4;
const WITHIN_MS = 50_000;

type Ours = {
  verdictMs: number;
  /** Gathering the text and painting it, as the paper measured it: by the page's own clock. */
  paperMs: number;
  /** All our pieces by the page's own clock, from the verdict to the marks. */
  ownMs: number;
  longestMs: number;
  /** The same with everything that the thread did meanwhile, in processor time. */
  totalMs: number;
};
type Theirs = { clockMs: number; threadMs: number };
type Measured = { ours: Ours[]; theirs: Theirs[] };

/** What a content script does on arrival, without the analysis; and the same page through Readability. Each in a fresh page. */
export async function reading(bench: Bench): Promise<void> {
  const measured = new Map(bench.names.map((name): [string, Measured] => [name, { ours: [], theirs: [] }]));
  let done = 0;
  for (const round of rounds(ROUNDS, WITHIN_MS)) {
    done = round + 1;
    for (const [name, { ours, theirs }] of measured) {
      ours.push(await readOurs(bench, name));
      theirs.push(await readTheirs(bench, name));
    }
  }
  console.log(`\nReading a page, first call after navigation (ms, least of ${done} fresh pages each)`);
  console.log(
    'gather + paint, and Readability beside it, by the clock of the page; all, likewise, in processor time of its thread',
  );
  print('page', 'is it?', 'gather+paint', 'Readability', 'ratio', 'ours by clock', 'all', 'Readability', 'ratio');
  const paper: number[] = [];
  const all: number[] = [];
  for (const [name, { ours, theirs }] of measured) {
    const of = (key: keyof Ours): number => least(ours.map((one) => one[key]));
    const [clock, thread] = [least(theirs.map((one) => one.clockMs)), least(theirs.map((one) => one.threadMs))];
    paper.push(of('paperMs') / clock);
    all.push(of('totalMs') / thread);
    const ratios = [paper, all].map((row) => fixed(row.at(-1) ?? Number.NaN, 3));
    print(
      name,
      fixed(of('verdictMs')),
      fixed(of('paperMs')),
      fixed(clock, 1),
      ratios[0] ?? '',
      fixed(of('ownMs')),
      fixed(of('totalMs')),
      fixed(thread, 1),
      ratios[1] ?? '',
    );
  }
  const pieces = [...measured.values()].map(({ ours }) => least(ours.map(({ longestMs }) => longestMs)));
  target('T8', 'gathering and painting ÷ Readability by the clock, median page', median(paper), '≤', 0.1);
  target('T8', 'the same, worst page', Math.max(...paper), '≤', 0.2);
  console.log(
    `Beside the target, all that an article pays (verdict, finding, title, dates, and what the thread does meanwhile): median ${fixed(median(all), 2)}, worst ${fixed(Math.max(...all), 2)} × Readability in processor time`,
  );
  target('T9', 'longest piece of lib/page alone, worst page, ms', Math.max(...pieces), '≤', 16);
}

async function readOurs(bench: Bench, name: string): Promise<Ours> {
  return withPage(bench, name, 1, async ({ run, session }) => {
    let gathered = { verdictMs: 0, gatheringMs: 0, ownMs: 0, longestMs: 0 };
    const threadBeforePaintMs = await threadMs(session, run, async () => {
      gathered = await run(gather);
    });
    const { paintMs, wrong } = await run(paint);
    check(wrong === 0, `${name}: too little was gathered or painted`);
    const { verdictMs, gatheringMs, ownMs, longestMs } = gathered;
    return {
      verdictMs,
      paperMs: gatheringMs + paintMs,
      ownMs: ownMs + paintMs,
      longestMs: Math.max(longestMs, paintMs),
      totalMs: threadBeforePaintMs + paintMs,
    };
  });
}

type Gathered = BenchWorld & { map?: FlowMap };

/** Everything up to the question to the background; milliseconds of the clock for its pieces. */
async function gather(world: Gathered) {
  const pieces: number[] = [];
  let began = performance.now();
  const lap = (): void => {
    pieces.push(performance.now() - began);
    began = performance.now();
  };
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const watched = {
    async yield(): Promise<void> {
      lap();
      await scheduler.yield();
      began = performance.now();
    },
  };
  Object.defineProperty(globalThis, 'scheduler', { value: watched });
  world.isArticle(document);
  lap();
  const roots = world.findArticles(document);
  lap();
  world.map = await world.gatherFlowsSliced(roots, new AbortController().signal);
  lap();
  const gatheringPieces = pieces.slice(2);
  world.articleInfo(document);
  world.dateStatements(document, location.href, roots);
  lap();
  const sum = (some: readonly number[]): number => some.reduce((total, ms) => total + ms, 0);
  return {
    verdictMs: pieces[0] ?? Number.NaN,
    gatheringMs: sum(gatheringPieces),
    ownMs: sum(pieces),
    longestMs: Math.max(...pieces),
  };
}

/** By the clock: the thread's own time would count the frame in which the marks are drawn, which T10 is for. */
function paint(world: Gathered) {
  const { map } = world;
  if (!map) throw new Error('nothing was gathered');
  const marks = world.spreadMarks(map.text, 50);
  const began = performance.now();
  world.createHighlightPainter(document).paint(marks, map);
  const paintMs = performance.now() - began;
  const painted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  return { paintMs, wrong: painted < marks.length || map.text.length < 1000 ? 1 : 0 };
}

async function readTheirs(bench: Bench, name: string): Promise<Theirs> {
  return withPage(bench, name, 1, async ({ run, session }) => {
    let found = { length: 0, clockMs: 0 };
    const spent = await threadMs(session, run, async () => {
      found = await run((world) => {
        const began = performance.now();
        const parsed = new world.Readability(document.cloneNode(true) as Document).parse();
        return { clockMs: performance.now() - began, length: parsed?.textContent?.length ?? 0 };
      });
    });
    check(found.length > 1000, `${name}: Readability found ${found.length} characters`);
    return { clockMs: found.clockMs, threadMs: spent };
  });
}
