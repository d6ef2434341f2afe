// Pages that change under the marks: what is painted follows, the page is not harmed, and no piece of our work is long.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench, openPage, type RunInWorld } from './page-world';

const WANTED = { actor: ['Harbour Guard', 'Lena Orsk'], disputed: ['Port Union'] };

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

async function begin(name: string) {
  const opened = await openPage(bench, name);
  await opened.run((world, words) => {
    world.session = world.start(words);
  }, WANTED);
  return opened;
}

const stateOf = (run: RunInWorld) => run((world) => world.session?.state());
const wordsOf = async (run: RunInWorld): Promise<number> => (await stateOf(run))?.words.length ?? 0;

/** What is painted now stands on connected nodes and says what the session believes. */
const isTrue = (run: RunInWorld) =>
  run((world) => {
    const marks = world.session?.marks() ?? [];
    const map = world.session?.map();
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('says-who-'))
      .flatMap(([, highlight]) => [...highlight]);
    const onPage = ranges.every(
      ({ startContainer, endOffset }) => startContainer.isConnected && endOffset <= (startContainer as Text).length,
    );
    const words = ranges.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
    const pieces = marks.flatMap((mark) => map?.locate(mark) ?? []);
    return (
      onPage &&
      ranges.length === pieces.length &&
      words.every((piece) => pieces.some(({ node, start, end }) => node.data.slice(start, end) === piece))
    );
  });

const call = (page: Page, expression: string): Promise<unknown> => page.evaluate(expression);

describe('pages that change', () => {
  it('hydration: same text on other nodes keeps its marks, changed text gets new ones, and the framework may remove its nodes', async () => {
    const { page, run, complaints } = await begin('hydration.html');
    await expect.poll(() => wordsOf(run)).toBeGreaterThan(5);
    const before = await wordsOf(run);
    await call(page, 'hydrate()');
    await expect.poll(() => isTrue(run)).toBe(true);
    await expect.poll(() => wordsOf(run)).toBe(before);
    await call(page, 'change()');
    await expect.poll(() => wordsOf(run)).toBe(before + 1);
    await call(page, 'unmount()');
    await page.waitForTimeout(600);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a replaced body is read again', async () => {
    const { page, run } = await begin('body-replaced.html');
    await expect.poll(() => wordsOf(run)).toBeGreaterThan(5);
    await call(page, 'show("Another fire at Selm")');
    await expect.poll(async () => (await stateOf(run))?.text).toContain('Another fire at Selm');
    await expect.poll(() => isTrue(run)).toBe(true);
    await page.context().close();
  });

  it('document.write is survived and read again', async () => {
    const { page, run } = await begin('document-write.html');
    await expect.poll(() => wordsOf(run)).toBeGreaterThan(5);
    await call(page, 'rewrite()');
    await expect.poll(async () => (await stateOf(run))?.text).toContain('Dockers’ League');
    await expect.poll(() => isTrue(run)).toBe(true);
    await page.context().close();
  });

  it('a live blog gets its marks entry by entry', async () => {
    const { page, run } = await begin('live-blog.html');
    await expect.poll(() => wordsOf(run)).toBeGreaterThan(5);
    const before = await wordsOf(run);
    for (let entry = 1; entry <= 3; entry++) {
      await call(
        page,
        `entry("Lena Orsk spoke for the ${entry}. time about the cable, and said little that was new to anybody.")`,
      );
      await expect.poll(() => wordsOf(run)).toBe(before + entry);
      expect(await isTrue(run)).toBe(true);
    }
    await page.context().close();
  });

  it('the next article of an endless page is read too', async () => {
    const { page, run } = await begin('endless-scroll.html');
    await expect.poll(() => wordsOf(run)).toBeGreaterThan(5);
    const before = await wordsOf(run);
    await call(page, 'more()');
    await expect.poll(() => wordsOf(run)).toBe(before * 2);
    expect((await stateOf(run))?.text).toContain('Ferries to Selm stay away');
    await page.context().close();
  });

  it('a single-page app: nothing on its front page, marks on each story, none left behind', async () => {
    const { page, run } = await begin('app.html');
    await page.waitForTimeout(400);
    expect(await wordsOf(run)).toBe(0);
    await page.click('#first');
    await expect.poll(() => wordsOf(run)).toBeGreaterThan(5);
    expect((await stateOf(run))?.text).toContain('Fire at the Selm depot');
    await page.click('#second');
    await expect.poll(async () => (await stateOf(run))?.text).toContain('Ferries to Selm stay away');
    expect(await isTrue(run)).toBe(true);
    await page.goBack();
    await expect.poll(async () => (await stateOf(run))?.text).toContain('Fire at the Selm depot');
    await page.click('#home');
    await expect.poll(() => wordsOf(run)).toBe(0);
    expect(await run((world) => Object.keys(world.painted()))).toEqual([]);
    await page.context().close();
  });

  it('a page that never rests is looked at ever more rarely', async () => {
    const { page, run, complaints } = await begin('endless.html');
    await expect.poll(() => wordsOf(run)).toBeGreaterThan(5);
    await page.waitForTimeout(5000);
    const reads = (await stateOf(run))?.reads ?? 0;
    expect(reads).toBeGreaterThan(1);
    expect(reads).toBeLessThan(9);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('large pages', () => {
  it('a hundred thousand nodes: all of them read, in pieces that leave the page its frames', async () => {
    const { page, run } = await openPage(bench, 'many-nodes.html');
    const { pieces, entries, words } = await run(async (world) => {
      const roots = world.findArticles(document);
      const stretches: number[] = [];
      let began = performance.now();
      const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
      const watched = {
        async yield(): Promise<void> {
          stretches.push(performance.now() - began);
          await scheduler.yield();
          began = performance.now();
        },
      };
      Object.defineProperty(globalThis, 'scheduler', { value: watched });
      const map = await world.gatherFlowsSliced(roots, new AbortController().signal);
      stretches.push(performance.now() - began);
      const marks = world.marksOf(map.text, { actor: ['Harbour Guard'] });
      world.createHighlightPainter(document).paint(marks, map);
      return { pieces: stretches.length, entries: map.flows.length, words: marks.length };
    });
    expect(entries).toBe(12_501);
    expect(words).toBeGreaterThan(499);
    // How long a piece takes is the bench's question; that there are pieces is this one's.
    expect(pieces).toBeGreaterThan(2);
    await page.context().close();
  });

  it('nested three thousand deep: read to the bottom', async () => {
    const { page, run } = await openPage(bench, 'deep.html');
    const text = await run((world) => world.gatherFlows(world.findArticles(document)).text);
    expect(text).toContain('At the very bottom stands the Harbour Guard');
    await page.context().close();
  });
});
