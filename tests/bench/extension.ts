// What one article costs in the built extension in Chromium, beside an empty call in the same run: names, whole Reading, with a warm and a stopped background.
// Run after a build: `npx tsx tests/bench/extension.ts`

import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reading } from '../../lib/model/reading';
import { readArticle } from '../../lib/reading/read-article';
import { articleFromHtml } from '../cli/article-from-html';
import { launchChromium } from '../support/chromium-extension';
import { afterWelcome, openDesk } from '../support/extension-story';
import { loadClaimTagger } from '../support/load-claim-tagger';
import { memoryIndex, readListFile } from '../support/memory-index';
import { sampleArticle } from '../support/sample-article';
import { emptyExtension } from './empty-extension';
import { target } from './target';

const LISTS = ['iraq-2019-2020.context-list.json', 'world-public-bodies.context-list.json'];
const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = 15;
const COLD_ROUNDS = 9;
/** A worker that is still being stopped takes the processor from whoever is asked next. */
const SETTLED_AFTER_MS = 400;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const article = articleFromHtml(sampleArticle());
const { segments, lookups } = memoryIndex(LISTS.map((name) => readListFile(resolve(ROOT, 'public/lists', name))));
const expected = await readArticle(article, segments, lookups, { tagger: loadClaimTagger() });

const browser = await launchChromium();
try {
  const desk = await openDesk(browser);
  await afterWelcome(desk, []);
  const beside = await emptyExtension(browser);

  /** Milliseconds from the extension's own page to the answer, and the answer of the last round. */
  const time = async (
    channel: string,
    call: string,
    parameters: unknown[],
    rounds: number,
  ): Promise<{ ms: number; value: Reading }> =>
    desk.tab.run(
      `const times = [];
      let answer;
      for (let round = 0; round < values[3]; round++) {
        const start = performance.now();
        answer = await chrome.runtime.sendMessage({ says: values[0], call: values[1], parameters: values[2] }).catch(() => undefined);
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      return { ms: times[times.length >> 1], value: answer?.value?.reading };`,
      channel,
      call,
      parameters,
      rounds,
    );

  /** Every listener hears it and nobody answers. */
  const empty = (rounds: number) => time('nobody', 'empty', [], rounds);
  await time('page', 'readArticle', [article], 3);
  const warmEmpty = await empty(ROUNDS);
  const warmNames = await time('page', 'readNames', [article], ROUNDS);
  const warmWhole = await time('page', 'readArticle', [article], ROUNDS);

  const stopAll = async (): Promise<void> => {
    await browser.stopBackground();
    await wait(SETTLED_AFTER_MS);
  };
  const cold = { beside: [] as number[], empty: [] as number[], names: [] as number[] };
  for (let round = 0; round < COLD_ROUNDS; round++) {
    await stopAll();
    cold.beside.push(await beside.askMs());
    await stopAll();
    cold.empty.push((await empty(1)).ms);
    await stopAll();
    cold.names.push((await time('page', 'readNames', [article], 1)).ms);
  }
  beside.remove();

  check('mentions', warmNames.value.mentions.length, expected.mentions.length);
  check('attributions', warmWhole.value.attributions.length, expected.attributions.length);
  check('events', warmWhole.value.events.length, expected.events.length);

  const rows = [
    ['warm: empty call', warmEmpty.ms, 1],
    ['warm: names of the article', warmNames.ms, warmNames.ms / warmEmpty.ms],
    ['warm: whole Reading', warmWhole.ms, warmWhole.ms / warmEmpty.ms],
    ['stopped: an empty extension', median(cold.beside), median(cold.beside) / median(cold.empty)],
    ['stopped: empty call', median(cold.empty), 1],
    ['stopped: names of the article', median(cold.names), median(cold.names) / median(cold.empty)],
  ] as const;
  console.log(
    `article of ${article.text.length} characters, ${expected.mentions.length} mentions, ${expected.attributions.length} attributions, ${expected.events.length} events (all agreed with Node)`,
  );
  for (const [name, ms, ratio] of rows)
    console.log(`${name.padEnd(32)} ${ms.toFixed(1).padStart(8)} ms   ${ratio.toFixed(1).padStart(6)} × an empty call`);
  target('T13', 'names of an article, background running, ms', warmNames.ms, '≤', 10);
  target('T13', 'the same ÷ an empty call', warmNames.ms / warmEmpty.ms, '≤', 8);
  target('T13', 'names of an article, background stopped, ms', median(cold.names), '≤', 60);
  target('T13', 'the same ÷ an empty call', median(cold.names) / median(cold.empty), '≤', 2);
  target('T13', 'the same ÷ a call of an empty extension', median(cold.names) / median(cold.beside), '≤', 2);
} finally {
  await browser.close();
}

function check(what: string, got: number, wanted: number): void {
  if (got !== wanted) throw new Error(`${what}: the extension found ${got}, Node found ${wanted}`);
}
