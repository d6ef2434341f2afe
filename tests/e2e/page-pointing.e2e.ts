// Pointing at marks in a real browser: every mark is hit where it stands and nowhere else; stepping brings it into view.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench, openPage, type RunInWorld } from './page-world';

const WANTED = { actor: ['Harbour Guard', 'Lena Orsk'], disputed: ['Port Union'] };

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

async function begin(name: string, wanted: Record<string, string[]> = WANTED) {
  const opened = await openPage(bench, name);
  await opened.run((world, words) => {
    world.session = world.start(words);
  }, wanted);
  await expect.poll(() => opened.run((world) => world.session?.state().reads ?? 0)).toBeGreaterThan(0);
  return opened;
}

/** For each mark: scrolls there, points at the middle of each of its lines, and says which mark was hit. */
const hitEach = (run: RunInWorld) =>
  run((world) => {
    const map = world.session?.map();
    const marks = world.session?.marks() ?? [];
    return marks.map((mark) => {
      if (!map) return { id: mark.id, hits: [] };
      map.locate(mark)[0]?.node.parentElement?.scrollIntoView({ block: 'center' });
      const hits = world.rectsOf(mark, map).map((rect) => {
        const point = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        return world.markAt(document, point, map, marks)?.mark.id;
      });
      return { id: mark.id, hits };
    });
  });

const hitAt = (run: RunInWorld, x: number, y: number) =>
  run(
    (world, point) => {
      const map = world.session?.map();
      const hit = map && world.markAt(document, point, map, world.session?.marks() ?? []);
      return hit && { words: map?.text.slice(hit.mark.start, hit.mark.end), isInControl: hit.isInControl };
    },
    { x, y },
  );

const middleOf = async (page: Page, selector: string): Promise<{ x: number; y: number }> => {
  const box = await page.locator(selector).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

describe('markAt', () => {
  it.each(['plain.html', 'custom-elements.html', 'split-text.html', 'hidden.html'])(
    'hits every mark of %s',
    async (name) => {
      const { page, run } = await begin(name);
      const results = await hitEach(run);
      expect(results.length).toBeGreaterThan(5);
      for (const { id, hits } of results) {
        expect(hits.length).toBeGreaterThan(0);
        expect(hits).toEqual(hits.map(() => id));
      }
      await page.context().close();
    },
  );

  it('hits both lines of a mark that is broken, each with its own rectangle', async () => {
    const { page, run } = await begin('plain.html', {
      actor: [
        'would not say whether the depot had been inspected during the past year. “We are still looking at the papers,” she',
      ],
    });
    const [result] = await hitEach(run);
    expect(result?.hits.length).toBeGreaterThan(1);
    expect(new Set(result?.hits)).toEqual(new Set([0]));
    await page.context().close();
  });

  it('hits nothing beside marks, in margins, or where another thing lies on top', async () => {
    const { page, run } = await begin('plain.html');
    const box = await run((world) => {
      const map = world.session?.map();
      const [first] = world.session?.marks() ?? [];
      const rect = map && first && world.rectOfMark(first, map);
      return rect && { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
    });
    if (!box) throw new Error('no mark was painted');
    const row = (box.top + box.bottom) / 2;
    expect(await hitAt(run, (box.left + box.right) / 2, row)).toEqual({ words: 'Harbour Guard', isInControl: false });
    expect(await hitAt(run, box.right + 8, row)).toBeUndefined();
    expect(await hitAt(run, 4, row)).toBeUndefined();
    expect(await hitAt(run, 990, row)).toBeUndefined();
    expect(await hitAt(run, -5, -5)).toBeUndefined();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:rgb(0 0 0/.1)';
      cover.textContent = 'We value your privacy';
      document.body.append(cover);
    });
    expect(await hitAt(run, (box.left + box.right) / 2, row)).toBeUndefined();
    await page.context().close();
  });

  it('knows a mark in a link', async () => {
    const { page, run } = await begin('plain.html');
    const { x, y } = await middleOf(page, '#link');
    expect(await hitAt(run, x, y)).toEqual({ words: 'Port Union', isInControl: true });
    await page.context().close();
  });

  it('still knows its marks after the reader zoomed and scrolled', async () => {
    const { page, run } = await begin('plain.html');
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.7';
      scrollTo(0, 300);
    });
    for (const { id, hits } of await hitEach(run)) expect(hits).toEqual(hits.map(() => id));
    await page.context().close();
  });
});

describe('stepping', () => {
  it('goes through all marks in order and shows each', async () => {
    const { page, run } = await begin('plain.html');
    const seen = await run(async (world) => {
      const map = world.session?.map();
      const marks = world.session?.marks() ?? [];
      if (!map) return [];
      const steps: { id: number; isInView: boolean }[] = [];
      let current = world.nextMark(marks, map, undefined, 'next');
      for (const _ of marks) {
        if (!current) break;
        world.scrollTo(current, map);
        await new Promise((resolve) => setTimeout(resolve, 700));
        const rect = world.rectOfMark(current, map);
        steps.push({ id: current.id, isInView: rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight });
        current = world.nextMark(marks, map, current.id, 'next');
      }
      return steps;
    });
    expect(seen.map(({ id }) => id)).toEqual(seen.map((_, at) => at));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.every(({ isInView }) => isInView)).toBe(true);
    await page.context().close();
  });

  it('starts at what the reader sees', async () => {
    const { page, run } = await begin('hidden.html');
    const id = await run((world) => {
      scrollTo(0, document.documentElement.scrollHeight);
      const map = world.session?.map();
      return map && world.nextMark(world.session?.marks() ?? [], map, undefined, 'next')?.id;
    });
    expect(id).toBe(((await run((world) => world.session?.marks().length)) ?? 0) - 1);
    await page.context().close();
  });

  it('scrolls the box that holds the text, where it is not the page', async () => {
    const { page, run } = await begin('plain.html');
    await page.addStyleTag({
      content: 'html,body{height:100%;overflow:hidden;margin:0}main{height:300px;overflow:auto}',
    });
    const isInView = await run(async (world) => {
      const map = world.session?.map();
      const last = world.session?.marks().at(-1);
      if (!map || !last) return undefined;
      world.scrollTo(last, map);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const rect = world.rectOfMark(last, map);
      const box = document.querySelector('main')?.getBoundingClientRect();
      return rect && box && rect.top >= box.top && rect.bottom <= box.bottom;
    });
    expect(isInView).toBe(true);
    await page.context().close();
  });
});
