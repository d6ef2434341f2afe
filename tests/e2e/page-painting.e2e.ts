// Painting in a real browser: what is painted, what the page can notice of it, and that it reads on every background.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench, openPage, type RunInWorld } from './page-world';
import { contrasts } from './pixels';

const WANTED = {
  actor: ['Harbour Guard', 'Lena Orsk'],
  unsettled: ['Informed sources said'],
  disputed: ['Port Union'],
};

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/** Paints and waits until it stands. */
async function painted(page: Page, run: RunInWorld): Promise<Record<string, string[]>> {
  await run((world, wanted) => {
    world.session = world.start(wanted);
  }, WANTED);
  await expect.poll(() => run((world) => world.session?.state().reads ?? 0)).toBeGreaterThan(0);
  await page.waitForTimeout(100);
  return run((world) => world.painted());
}

const htmlOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

describe('a plain article', () => {
  it('is painted in its text and nowhere else', async () => {
    const { page, run, complaints } = await openPage(bench, 'plain.html');
    const found = await painted(page, run);
    expect(Object.keys(found).sort()).toEqual(['says-who-actor', 'says-who-disputed', 'says-who-unsettled']);
    // Not in navigation, byline, caption, editable text, aside, comments and footer, which all name the Harbour Guard.
    expect(found['says-who-actor']?.filter((words) => words === 'Harbour Guard')).toHaveLength(4);
    expect(found['says-who-actor']?.filter((words) => words === 'Lena Orsk')).toHaveLength(3);
    expect(found['says-who-disputed']).toEqual(['Port Union', 'Port Union', 'Port Union']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps its nodes, attributes and layout, painted and after', async () => {
    const { page, run } = await openPage(bench, 'plain.html');
    const before = await htmlOf(page);
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].map((element) => JSON.stringify(element.getBoundingClientRect())),
      );
    const boxesBefore = await boxes();
    await page.evaluate(() => {
      const seen = { mutations: 0, shifts: 0 };
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        seen.mutations += records.length;
      }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
      new PerformanceObserver((list) => {
        seen.shifts += list.getEntries().length;
      }).observe({ type: 'layout-shift' });
    });
    await painted(page, run);
    await run((world) => {
      world.session?.painter.hover(1);
      world.session?.painter.focus(2);
    });
    expect(await htmlOf(page)).toBe(before);
    expect(await boxes()).toEqual(boxesBefore);
    await run((world) => world.session?.stop());
    await page.waitForTimeout(100);
    expect(await htmlOf(page)).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({
      mutations: 0,
      shifts: 0,
    });
    await page.context().close();
  });

  it('holds no trace after undo: highlights, style sheets, pixels', async () => {
    const { page, run } = await openPage(bench, 'plain.html');
    const before = await page.screenshot();
    await painted(page, run);
    expect((await page.screenshot()).equals(before)).toBe(false);
    await run((world) => world.session?.stop());
    expect(await run((world) => Object.keys(world.painted()))).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect((await page.screenshot()).equals(before)).toBe(true);
    await page.context().close();
  });

  it('is printed as if nothing were painted', async () => {
    const { page, run } = await openPage(bench, 'plain.html');
    await page.emulateMedia({ media: 'print' });
    const before = await page.screenshot();
    await painted(page, run);
    expect((await page.screenshot()).equals(before)).toBe(true);
    await page.context().close();
  });

  it('is painted in forced colours too', async () => {
    const { page, run } = await openPage(bench, 'plain.html', { forcedColors: 'active' });
    const before = await page.screenshot();
    await painted(page, run);
    expect((await page.screenshot()).equals(before)).toBe(false);
    await page.context().close();
  });

  it('is styled again when the page replaces its style sheets', async () => {
    const { page, run } = await openPage(bench, 'plain.html');
    await painted(page, run);
    const marked = await page.screenshot();
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    expect((await page.screenshot()).equals(marked)).toBe(false);
    await run((world) => {
      const map = world.session?.map();
      if (map) world.session?.painter.paint(world.session.marks(), map);
    });
    expect((await page.screenshot()).equals(marked)).toBe(true);
    await page.context().close();
  });

  it('leaves another’s highlights alone, even of our own name', async () => {
    const { page, run } = await openPage(bench, 'plain.html');
    await page.evaluate(() => CSS.highlights.set('theirs', new Highlight()));
    await painted(page, run);
    await page.evaluate(() => CSS.highlights.set('says-who-actor', new Highlight()));
    await run((world) => world.session?.stop());
    expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual(['says-who-actor', 'theirs']);
    await page.context().close();
  });
});

describe('on any background', () => {
  /** What other extensions do to a page for the night: turn all its colours over, or rewrite its backgrounds and inks. */
  const NIGHTS = {
    'as it is': 'html { color-scheme: light }',
    inverted: 'html { filter: invert(1) hue-rotate(180deg); background: #fff }',
    rewritten: 'html, section { background: #181a1b none !important; color: #e8e6e3 !important }',
  };

  /** Kinds on lines of their own are compared with the same place unpainted: the changed pixels are the line. */
  it.each(Object.entries(NIGHTS))('every kind of line reads as well as text does: the page %s', async (_, css) => {
    const { page, run } = await openPage(bench, 'backgrounds.html', { viewport: { width: 1000, height: 1100 } });
    await page.addStyleTag({ content: css });
    const before = await page.screenshot();
    const kinds = {
      actor: ['Lena Orsk'],
      unsettled: ['stayed away'],
      disputed: ['Port Union'],
      attributed: ['announced for'],
    };
    await run((world, wanted) => {
      world.session = world.start(wanted);
    }, kinds);
    await expect.poll(() => run((world) => world.session?.state().reads ?? 0)).toBeGreaterThan(0);
    await page.waitForTimeout(150);
    const after = await page.screenshot();
    const places = await run((world) => {
      const { session } = world;
      const map = session?.map();
      if (!session || !map) return [];
      return session.marks().map((mark) => {
        const rect = world.rectOfMark(mark, map);
        const section = map.locate(mark)[0]?.node.parentElement?.closest('section');
        return {
          kind: mark.kind,
          section: section?.id ?? '',
          x: rect?.x ?? 0,
          y: rect?.y ?? 0,
          width: rect?.width ?? 0,
          height: rect?.height ?? 0,
        };
      });
    });
    expect(places.length).toBe(8 * 4);
    const measured = await contrasts(page, before, after, places);
    const weak = places.flatMap(({ kind, section }, at) => {
      const ratio = measured[at] ?? 0;
      return ratio < 3 ? [`${kind} on ${section}: ${ratio.toFixed(2)}`] : [];
    });
    expect(weak).toEqual([]);
    await page.context().close();
  });
});

describe('pages that resist', () => {
  it('strict content security policy and trusted types: painted, nothing reported', async () => {
    const { page, run, complaints } = await openPage(bench, 'strict.html');
    const found = await painted(page, run);
    expect(found['says-who-actor']?.length).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    const before = await page.screenshot();
    await run((world) => world.session?.stop());
    expect((await page.screenshot()).equals(before)).toBe(false);
    await page.context().close();
  });

  it('redefined prototypes: painted, and the page’s own functions never called', async () => {
    const { page, run, complaints } = await openPage(bench, 'prototypes.html');
    const found = await painted(page, run);
    expect(found['says-who-actor']?.length).toBeGreaterThan(3);
    await run((world) => world.session?.stop());
    expect(await page.evaluate('window.stolen')).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('open shadow roots: painted and styled inside, closed ones left alone', async () => {
    const { page, run } = await openPage(bench, 'custom-elements.html');
    const before = await page.screenshot();
    const found = await painted(page, run);
    expect(found['says-who-actor']).toContain('Lena Orsk');
    expect(await run((world) => world.session?.state().text?.includes('Closed text'))).toBe(false);
    expect(await run((world) => world.session?.state().text?.includes('The ferry to Selm leaves'))).toBe(true);
    expect((await page.screenshot()).equals(before)).toBe(false);
    await run((world) => world.session?.stop());
    expect((await page.screenshot()).equals(before)).toBe(true);
    await page.context().close();
  });

  it('text nodes of one character each: the same marks', async () => {
    const plain = await openPage(bench, 'strict.html');
    const split = await openPage(bench, 'split-text.html');
    await painted(plain.page, plain.run);
    await painted(split.page, split.run);
    const words = (run: RunInWorld) => run((world) => world.session?.state().words);
    expect(await words(split.run)).toEqual(await words(plain.run));
    const found = await split.run((world) => world.painted());
    expect(found['says-who-actor']?.join('')).toMatch(/^(?:Harbour Guard|Lena Orsk)+$/);
    await plain.page.context().close();
    await split.page.context().close();
  });

  it('hidden text: never gathered', async () => {
    const { page, run } = await openPage(bench, 'hidden.html');
    await painted(page, run);
    const text = (await run((world) => world.session?.state().text)) ?? '';
    for (const hidden of ['Never shown', 'Invisible:', 'Read to some', 'Folded away'])
      expect(text).not.toContain(hidden);
    for (const shown of ['Before and after it stands', 'Far below, not yet drawn']) {
      expect(text).toContain(shown);
    }
    await page.context().close();
  });

  it('frames: the story’s own frame is an article, advertisements and the page around them are not', async () => {
    const { page, run } = await openPage(bench, 'frames.html');
    const verdict = (inside: RunInWorld) => inside((world) => world.isArticle(document));
    expect(await verdict(run)).toBe(false);
    const { isolatedWorld } = await import('./page-world');
    const frames = page.frames().slice(1);
    const verdicts = [];
    for (const frame of frames.filter((one) => one.url().startsWith('http'))) {
      verdicts.push(await verdict(await isolatedWorld(page, bench.code, frame)));
    }
    expect(verdicts).toEqual([true]);
    await page.context().close();
  });
});
