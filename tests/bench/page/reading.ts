// Reading a page on arrival, beside Readability.

import type { Bench } from './open';
import { check, fixed, least, median, print, withPage } from './report';

const READING_ROUNDS = 4;

/** What a content script does on arrival, without the analysis; and the same page through Readability. Each in a fresh page. */
export async function reading(bench: Bench): Promise<void> {
  console.log(`\nReading a page, first call after navigation (ms, least of ${READING_ROUNDS} fresh pages each)`);
  print('page', 'is it?', 'all of ours', 'longest piece', 'Readability', 'ours / theirs');
  const ratios: number[] = [];
  for (const name of bench.names) {
    const ours: Awaited<ReturnType<typeof readOurs>>[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < READING_ROUNDS; round++) {
      ours.push(await readOurs(bench, name));
      theirs.push(await readTheirs(bench, name));
    }
    const of = (key: keyof (typeof ours)[number]): number => least(ours.map((one) => one[key]));
    const ratio = of('totalMs') / least(theirs);
    ratios.push(ratio);
    print(
      name,
      fixed(of('verdictMs')),
      fixed(of('totalMs')),
      fixed(of('longestMs')),
      fixed(least(theirs), 1),
      fixed(ratio, 3),
    );
  }
  print('median', '', '', '', '', fixed(median(ratios), 3));
  print('worst', '', '', '', '', fixed(Math.max(...ratios), 3));
}

async function readOurs(bench: Bench, name: string) {
  const measured = await withPage(bench, name, 1, (fresh) =>
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
      world.dateStatements(document, location.href, roots);
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
  const measured = await withPage(bench, name, 1, (fresh) =>
    fresh.run((world) => {
      const began = performance.now();
      const parsed = new world.Readability(document.cloneNode(true) as Document).parse();
      return { ms: performance.now() - began, length: parsed?.textContent?.length ?? 0 };
    }),
  );
  check(measured.length > 1000, `${name}: Readability found ${measured.length} characters`);
  return measured.ms;
}
