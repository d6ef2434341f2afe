// Finding the mark under the pointer, beside asking the highlights.

import { target } from '../target';
import type { Bench } from './open';
import { check, fixed, print, withPage } from './report';

export async function pointing(bench: Bench): Promise<void> {
  console.log('\nPointing (µs for one pointer event)');
  print('page', 'marks', 'ours, median', 'ours, worst', 'of 1000 points hit', 'highlightsFromPoint');
  for (const count of [500, 5000]) {
    const result = await withPage(bench, 'wikipedia', 4, (fresh) =>
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
            // Of so many marks those near the view are painted, once it was drawn.
            for (let frame = 0; frame < 3; frame++) await world.inFrame(() => undefined);
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
          asked: theirs.length,
          theirsUs: theirs[theirs.length >> 1] ?? 0,
        };
      }, count),
    );
    check(
      result.hits > 10 && result.wrong <= 0.1 * result.asked,
      `${result.hits} hits, ${result.wrong} of ${result.asked} disputed by the browser`,
    );
    print(
      'wikipedia',
      result.marks,
      fixed(result.medianUs, 1),
      `${fixed(result.worstUs, 1)} (p99)`,
      result.hits,
      fixed(result.theirsUs, 0),
    );
    if (count === 5000) target('T11', 'one pointer event at 5,000 marks, µs', result.medianUs, '≤', 60);
  }
}
