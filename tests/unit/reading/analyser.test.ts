// The analyser as a service: what was prepared is what answers, loaded once; a failed load is tried again.

import { describe, expect, it } from 'vitest';
import { segmentBuilder } from '../../../lib/match/segment/segment-builder';
import { headOf, LONGEST_TEXT } from '../../../lib/model/article-head';
import { type Analyser, analyser, type Index } from '../../../lib/reading/analyser';
import { readFurther } from '../../../lib/reading/read-further';
import { actorRecord } from '../../support/compiled-list';
import { memoryLookups } from '../../support/memory-index';

const ARTICLE = { text: 'The Harbour Guard said on Tuesday that Lena Orsk had left.' };

function index(): Index {
  const list = segmentBuilder('example.org/list');
  for (const [kind, name] of [
    ['organization', 'Harbour Guard'],
    ['person', 'Lena Orsk'],
  ] as const)
    list.add(actorRecord({ kind, name }));
  return { bytes: [list.finish()], lookups: async () => memoryLookups([]) };
}

/** Loads answer in the given order; the last one for ever. */
function service(loads: readonly (() => Promise<Index>)[]): { analysis: Analyser; loaded: () => number } {
  let count = 0;
  const analysis = analyser({
    loadIndex: () => (loads[Math.min(count++, loads.length - 1)] as () => Promise<Index>)(),
    loadFurther: async () => readFurther,
    loadTagger: async () => undefined,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  return { analysis, loaded: () => count };
}

const names = async (analysis: Analyser): Promise<string[]> => {
  const { mentions } = await analysis.names(ARTICLE);
  return mentions.map(({ start, end }) => ARTICLE.text.slice(start, end));
};
const NAMES = ['Harbour Guard', 'Lena Orsk'];
const broken = async (): Promise<Index> => Promise.reject(new Error('disk'));

it('reads the head of a text without end, as if there were no more', async () => {
  const { analysis } = service([async () => index()]);
  // In a language of which claims are not read.
  const filler = 'Kaiene lå tomme hele dagen mens regnet falt over byen. '.repeat(2000);
  const text = `${ARTICLE.text}\n\n${`${filler}\n\n`.repeat(40)}Lena Orsk\n\n`;
  expect(text.length).toBeGreaterThan(2 * LONGEST_TEXT);
  const { mentions } = await analysis.names({ text });
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(NAMES);
  const reading = await analysis.read({ text, language: 'nb' }, 'page');
  expect(reading).toEqual(await analysis.read({ ...headOf({ text }), language: 'nb' }, 'page'));
});

describe('an analyser that was told of an article to come', () => {
  it('answers as one that was not, out of one load', async () => {
    const { analysis, loaded } = service([async () => index()]);
    analysis.prepare();
    analysis.prepare();
    expect(await names(analysis)).toEqual(NAMES);
    analysis.prepare();
    expect(await names(analysis)).toEqual(NAMES);
    expect(loaded()).toBe(1);
  });

  it('tells of a failed load whoever asks for names, and loads again', async () => {
    const { analysis, loaded } = service([broken, async () => index()]);
    analysis.prepare();
    await expect(analysis.names(ARTICLE)).rejects.toThrow('disk');
    expect(await names(analysis)).toEqual(NAMES);
    expect(loaded()).toBe(2);
  });

  it('leaves a failed load to the next who asks', async () => {
    const { analysis } = service([broken, async () => index()]);
    analysis.prepare();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await names(analysis)).toEqual(NAMES);
  });

  it('loads anew after the lists changed', async () => {
    const { analysis, loaded } = service([
      async () => ({ bytes: [], lookups: async () => memoryLookups([]) }),
      async () => index(),
    ]);
    analysis.prepare();
    expect(await names(analysis)).toEqual([]);
    analysis.forget();
    expect(await names(analysis)).toEqual(NAMES);
    expect(loaded()).toBe(2);
  });
});
