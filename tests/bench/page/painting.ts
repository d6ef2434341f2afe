// Painting marks, beside wrapping them into elements and mark.js.

import { target } from '../target';
import { type Bench, layouts } from './open';
import { check, fixed, least, print, rounds, withPage } from './report';

/** How many of very many marks are painted at the top of a page. */
const NEAR_VIEW = 1200;

const ROUNDS = 6;
const WITHIN_MS = 20_000;

type Technique = 'highlights' | 'wrapping' | 'mark.js';

/** Work and frame of one technique on one fresh page. */
async function paintOnce(bench: Bench, name: string, count: number, technique: Technique) {
  const copies = count > 1000 ? 4 : 1;
  return withPage(bench, name, copies, async (fresh) => {
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
    // Ours are those near the view: see lib/page/near-view.ts.
    const wanted = technique === 'highlights' ? Math.min(measured.marks, NEAR_VIEW) : measured.marks;
    check(measured.shown >= wanted * 0.9, `${technique} showed ${measured.shown} of ${measured.marks}`);
    return { ...measured, layouts: (await layouts(fresh.session)) - before };
  });
}

export async function painting(bench: Bench): Promise<void> {
  console.log('\nPainting (ms, least of interleaved rounds on fresh pages)');
  print('page', 'marks', 'technique', 'work', 'work + frame', 'elements added', 'layouts', 'ours / theirs');
  for (const [name, count] of [
    ['guardian-1', 50],
    ['guardian-1', 500],
    ['wikipedia', 5000],
  ] as const) {
    const results: Record<Technique, Awaited<ReturnType<typeof paintOnce>>[]> = {
      highlights: [],
      wrapping: [],
      'mark.js': [],
    };
    for (const _ of rounds(ROUNDS, WITHIN_MS)) {
      for (const technique of ['highlights', 'wrapping', 'mark.js'] as const) {
        results[technique].push(await paintOnce(bench, name, count, technique));
      }
    }
    const frameOf = (technique: Technique): number => least(results[technique].map(({ frameMs }) => frameMs));
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
        fixed(least(results[technique].map(({ workMs }) => workMs))),
        fixed(frameOf(technique), 1),
        first?.added ?? 0,
        first?.layouts ?? 0,
        fixed(frameOf('highlights') / frameOf(technique)),
      );
    }
    if (count < 500) continue;
    const isMany = count > 500;
    const than = (technique: Technique): number => frameOf('highlights') / frameOf(technique);
    target('T10', `work and frame of ${count} marks ÷ wrapped words`, than('wrapping'), '≤', isMany ? 0.35 : 0.6);
    target('T10', `work and frame of ${count} marks ÷ mark.js`, than('mark.js'), '≤', 0.3);
  }
}
