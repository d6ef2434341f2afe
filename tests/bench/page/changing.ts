// What marks and the watch cost a page that changes.

import { target } from '../target';
import type { Bench } from './open';
import { fixed, least, print, rounds, withPage } from './report';

/** The page adds and removes 2,000 paragraphs inside the article; with and without marks and the watch. */
export async function changing(bench: Bench): Promise<void> {
  console.log('\nA page that changes: 2,000 paragraphs added and removed (ms, interleaved)');
  const times: Record<'alone' | 'watched', number[]> = { alone: [], watched: [] };
  for (const _ of rounds(9, 30_000)) {
    for (const way of ['alone', 'watched'] as const) {
      const ms = await withPage(bench, 'wikipedia', 4, (fresh) =>
        fresh.run(async (world, isWatched) => {
          const roots = world.findArticles(document);
          const map = world.gatherFlows(roots);
          const root = roots.at(-1) ?? document.body;
          const ending = new AbortController();
          if (isWatched) {
            world.createHighlightPainter(document).paint(world.spreadMarks(map.text, 5000), map);
            world.watchArticle(roots, map.shadowRoots, () => undefined, ending.signal);
          }
          await world.inFrame(() => undefined);
          // The first marks have their frame and what follows it behind them.
          await new Promise((settled) => setTimeout(settled, 200));
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
  print('alone', fixed(least(times.alone), 1));
  print('with 5,000 marks and the watch', fixed(least(times.watched), 1));
  target(
    'T12',
    '2,000 paragraphs in and out with 5,000 marks ÷ without',
    least(times.watched) / least(times.alone),
    '≤',
    1.2,
  );
}
