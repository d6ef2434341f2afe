// lib/page beside its peers, in Chromium on saved news pages: reading a page, painting it, pointing at it, living with its changes.
// Ratios within one run; every measurement checks that the answer is right. Run: `npx tsx tests/bench/page.ts`

import { type Bench, type Fresh, layouts, openBench } from './page/open';

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const fixed = (value: number, digits = 2): string => value.toFixed(digits);
const print = (...cells: (string | number)[]): void => console.log(cells.map((cell) => `${cell}`.padEnd(16)).join(' '));

function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`wrong answer: ${what}`);
}

const READING_ROUNDS = 3;

/** What a content script does on arrival, without the analysis; and the same page through Readability. Each in a fresh page. */
async function reading(bench: Bench): Promise<void> {
  console.log(`\nReading a page, first call after navigation (ms, medians of ${READING_ROUNDS} fresh pages each)`);
  print('page', 'is it?', 'all of ours', 'longest piece', 'Readability', 'ours / theirs');
  const ratios: number[] = [];
  for (const name of bench.names) {
    const ours: Awaited<ReturnType<typeof readOurs>>[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < READING_ROUNDS; round++) {
      ours.push(await readOurs(bench, name));
      theirs.push(await readTheirs(bench, name));
    }
    const of = (key: keyof (typeof ours)[number]): number => median(ours.map((one) => one[key]));
    const ratio = of('totalMs') / median(theirs);
    ratios.push(ratio);
    print(
      name,
      fixed(of('verdictMs')),
      fixed(of('totalMs')),
      fixed(of('longestMs')),
      fixed(median(theirs), 1),
      fixed(ratio, 3),
    );
  }
  print('median', '', '', '', '', fixed(median(ratios), 3));
  print('worst', '', '', '', '', fixed(Math.max(...ratios), 3));
}

async function readOurs(bench: Bench, name: string) {
  const measured = await withPage(bench, name, (fresh) =>
    fresh.run(async (world) => {
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
      const map = await world.gatherFlowsSliced(roots, new AbortController().signal);
      world.publishedDate(document, location.href, roots);
      lap();
      const marks = world.spreadMarks(map.text, 50);
      began = performance.now();
      world.createHighlightPainter(document).paint(marks, map);
      lap();
      const painted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      const totalMs = stretches.reduce((sum, ms) => sum + ms, 0);
      const wrong = painted < marks.length || map.text.length < 1000 ? 1 : 0;
      return { verdictMs, totalMs, longestMs: Math.max(...stretches), wrong };
    }),
  );
  check(measured.wrong === 0, `${name}: too little was gathered or painted`);
  return measured;
}

async function readTheirs(bench: Bench, name: string): Promise<number> {
  const measured = await withPage(bench, name, (fresh) =>
    fresh.run((world) => {
      const began = performance.now();
      const parsed = new world.Readability(document.cloneNode(true) as Document).parse();
      return { ms: performance.now() - began, length: parsed?.textContent?.length ?? 0 };
    }),
  );
  check(measured.length > 1000, `${name}: Readability found ${measured.length} characters`);
  return measured.ms;
}

type Technique = 'highlights' | 'wrapping' | 'mark.js';

/** Work and frame of one technique on one fresh page. */
async function paintOnce(bench: Bench, name: string, count: number, technique: Technique) {
  return withPage(bench, name, async (fresh) => {
    await fresh.run(async (world) => {
      await world.inFrame(() => undefined);
    });
    const before = await layouts(fresh.session);
    const measured = await fresh.run(
      async (world, wanted, way) => {
        const roots = world.findArticles(document);
        const map = world.gatherFlows(roots);
        const marks = world.spreadMarks(map.text, wanted);
        const root = roots.at(-1) ?? document.body;
        const elements = document.querySelectorAll('*').length;
        await world.inFrame(() => undefined);
        let done: Promise<number> | number = 0;
        const painter = world.createHighlightPainter(document);
        const { workMs, frameMs } = await world.inFrame(() => {
          if (way === 'highlights') painter.paint(marks, map);
          else done = way === 'wrapping' ? world.wrap(marks, map) : world.markJs(root, marks, map.text);
        });
        const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
        return {
          workMs,
          frameMs,
          marks: marks.length,
          shown: way === 'highlights' ? ranges : await done,
          added: document.querySelectorAll('*').length - elements,
        };
      },
      count,
      technique,
    );
    check(measured.shown >= measured.marks * 0.9, `${technique} showed ${measured.shown} of ${measured.marks}`);
    return { ...measured, layouts: (await layouts(fresh.session)) - before };
  });
}

async function painting(bench: Bench): Promise<void> {
  console.log('\nPainting (ms, medians of interleaved rounds on fresh pages)');
  print('page', 'marks', 'technique', 'work', 'work + frame', 'elements added', 'layouts', 'ours / theirs');
  for (const [name, count, rounds] of [
    ['guardian-1', 50, 5],
    ['guardian-1', 500, 5],
    ['wikipedia', 2500, 5],
  ] as const) {
    const results: Record<Technique, Awaited<ReturnType<typeof paintOnce>>[]> = {
      highlights: [],
      wrapping: [],
      'mark.js': [],
    };
    for (let round = 0; round < rounds; round++) {
      for (const technique of ['highlights', 'wrapping', 'mark.js'] as const) {
        results[technique].push(await paintOnce(bench, name, count, technique));
      }
    }
    const frameOf = (technique: Technique): number => median(results[technique].map(({ frameMs }) => frameMs));
    for (const technique of ['highlights', 'wrapping', 'mark.js'] as const) {
      const [first] = results[technique];
      if (technique === 'highlights')
        check(
          first?.added === 0 && first.layouts === 0,
          `highlights added ${first?.added} elements and ${first?.layouts} layouts`,
        );
      print(
        name,
        first?.marks ?? 0,
        technique,
        fixed(median(results[technique].map(({ workMs }) => workMs))),
        fixed(frameOf(technique), 1),
        first?.added ?? 0,
        first?.layouts ?? 0,
        fixed(frameOf('highlights') / frameOf(technique)),
      );
    }
  }
}

async function pointing(bench: Bench): Promise<void> {
  console.log('\nPointing (µs for one pointer event)');
  print('page', 'marks', 'ours, median', 'ours, worst', 'of 1000 points hit', 'highlightsFromPoint');
  for (const count of [500, 2500]) {
    const result = await withPage(bench, 'wikipedia', (fresh) =>
      fresh.run(async (world, wanted) => {
        const map = world.gatherFlows(world.findArticles(document));
        const marks = world.spreadMarks(map.text, wanted);
        world.createHighlightPainter(document).paint(marks, map);
        await world.inFrame(() => undefined);
        const times: number[] = [];
        let hits = 0;
        let wrong = 0;
        const theirs: number[] = [];
        const registry = CSS.highlights as unknown as { highlightsFromPoint?: (x: number, y: number) => unknown[] };
        for (let at = 0; at < 1000; at++) {
          if (at % 50 === 0) {
            scrollTo(0, (document.documentElement.scrollHeight * at) / 1400);
            await world.inFrame(() => undefined);
          }
          const point = { x: 200 + ((at * 137) % 900), y: (at * 61) % innerHeight };
          const began = performance.now();
          const hit = world.markAt(document, point, map, marks);
          times.push((performance.now() - began) * 1000);
          if (hit) hits++;
          if (registry.highlightsFromPoint && at % 20 === 0) {
            const start = performance.now();
            const found = registry.highlightsFromPoint(point.x, point.y);
            theirs.push((performance.now() - start) * 1000);
            if (found.length > 0 !== (hit !== undefined)) wrong++;
          }
        }
        times.sort((a, b) => a - b);
        theirs.sort((a, b) => a - b);
        return {
          marks: marks.length,
          medianUs: times[500] ?? 0,
          worstUs: times[989] ?? 0,
          hits,
          wrong,
          theirsUs: theirs[theirs.length >> 1] ?? 0,
        };
      }, count),
    );
    check(
      result.hits > 10 && result.wrong <= 1,
      `${result.hits} hits, ${result.wrong} of them disputed by the browser`,
    );
    print(
      'wikipedia',
      result.marks,
      fixed(result.medianUs, 1),
      `${fixed(result.worstUs, 1)} (p99)`,
      result.hits,
      fixed(result.theirsUs, 0),
    );
  }
}

/** The page adds and removes 2,000 paragraphs inside the article; with and without marks and the watch. */
async function changing(bench: Bench): Promise<void> {
  console.log('\nA page that changes: 2,000 paragraphs added and removed (ms, interleaved)');
  const times: Record<'alone' | 'watched', number[]> = { alone: [], watched: [] };
  for (let round = 0; round < 7; round++) {
    for (const way of ['alone', 'watched'] as const) {
      const ms = await withPage(bench, 'wikipedia', (fresh) =>
        fresh.run(async (world, isWatched) => {
          const roots = world.findArticles(document);
          const map = world.gatherFlows(roots);
          const root = roots.at(-1) ?? document.body;
          const ending = new AbortController();
          if (isWatched) {
            world.createHighlightPainter(document).paint(world.spreadMarks(map.text, 2500), map);
            world.watchArticle(roots, map.shadowRoots, () => undefined, ending.signal);
          }
          await world.inFrame(() => undefined);
          const began = performance.now();
          for (let at = 0; at < 2000; at++) {
            const paragraph = document.createElement('p');
            paragraph.textContent = 'A paragraph that comes and goes.';
            root.insertBefore(paragraph, root.children[at % 5] ?? null);
            paragraph.remove();
            if (at % 100 === 0) await Promise.resolve();
          }
          await Promise.resolve();
          const ms = performance.now() - began;
          ending.abort();
          return ms;
        }, way === 'watched'),
      );
      times[way].push(ms);
    }
  }
  print('alone', fixed(median(times.alone), 1));
  print(
    'with 2,500 marks and the watch',
    fixed(median(times.watched), 1),
    `ratio ${fixed(median(times.watched) / median(times.alone))}`,
  );
}

async function withPage<T>(bench: Bench, name: string, measure: (fresh: Fresh) => Promise<T>): Promise<T> {
  const fresh = await bench.open(name);
  try {
    return await measure(fresh);
  } finally {
    await fresh.close();
  }
}

const bench = await openBench();
if (!bench) console.log('Skipped: needs Chromium and the saved pages of ../shared/data/pages.');
else {
  try {
    await reading(bench);
    await painting(bench);
    await pointing(bench);
    await changing(bench);
  } finally {
    await bench.close();
  }
}
