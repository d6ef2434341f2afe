// Reading a page on arrival, beside Readability.

import type { FlowMap } from '../../../lib/page/flow-map';
import { target } from '../target';
import { type Bench, threadMs } from './open';
import { check, fixed, least, median, print, rounds, withPage } from './report';
import type { BenchWorld } from './world';

const ROUNDS = 4;
const WITHIN_MS = 50_000;

type Measured = { ours: Awaited<ReturnType<typeof readOurs>>[]; theirs: number[] };

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
  console.log(`\nReading a page, first call after navigation (processor ms, least of ${done} fresh pages each)`);
  print('page', 'is it?', 'all of ours', 'longest piece', 'Readability', 'ours / theirs');
  const ratios: number[] = [];
  const pieces: number[] = [];
  for (const [name, { ours, theirs }] of measured) {
    const of = (key: keyof (typeof ours)[number]): number => least(ours.map((one) => one[key]));
    const ratio = of('totalMs') / least(theirs);
    ratios.push(ratio);
    pieces.push(of('longestMs'));
    print(
      name,
      fixed(of('verdictMs')),
      fixed(of('totalMs')),
      fixed(of('longestMs')),
      fixed(least(theirs), 1),
      fixed(ratio, 3),
    );
  }
  target('T8', 'gathering and painting ÷ Readability, median page', median(ratios), '≤', 0.1);
  target('T8', 'the same, worst page', Math.max(...ratios), '≤', 0.2);
  target('T9', 'longest piece of lib/page alone, worst page, ms', Math.max(...pieces), '≤', 16);
}

async function readOurs(bench: Bench, name: string) {
  return withPage(bench, name, 1, async ({ run, session }) => {
    let gathered = { verdictMs: 0, longestMs: 0 };
    const gatheringMs = await threadMs(session, run, async () => {
      gathered = await run(gather);
    });
    const { paintMs, wrong } = await run(paint);
    check(wrong === 0, `${name}: too little was gathered or painted`);
    const { verdictMs, longestMs } = gathered;
    return { verdictMs, longestMs: Math.max(longestMs, paintMs), totalMs: gatheringMs + paintMs };
  });
}

type Gathered = BenchWorld & { map?: FlowMap };

/** Everything up to the question to the background; milliseconds of the clock for its pieces. */
async function gather(world: Gathered) {
  const stretches: number[] = [];
  let began = performance.now();
  const lap = (): number => {
    const ms = performance.now() - began;
    stretches.push(ms);
    return ms;
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
  const verdictMs = lap();
  began = performance.now();
  const roots = world.findArticles(document);
  world.map = await world.gatherFlowsSliced(roots, new AbortController().signal);
  world.articleInfo(document);
  world.dateStatements(document, location.href, roots);
  lap();
  return { verdictMs, longestMs: Math.max(...stretches) };
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

async function readTheirs(bench: Bench, name: string): Promise<number> {
  return withPage(bench, name, 1, async ({ run, session }) => {
    let length = 0;
    const ms = await threadMs(session, run, async () => {
      length = await run((world) => {
        const parsed = new world.Readability(document.cloneNode(true) as Document).parse();
        return parsed?.textContent?.length ?? 0;
      });
    });
    check(length > 1000, `${name}: Readability found ${length} characters`);
    return ms;
  });
}
