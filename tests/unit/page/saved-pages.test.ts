// Real saved pages (mozilla/readability's suite, read from ../shared): how much of the expected article is gathered, and how little else.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { publicationDay } from '../../../lib/dates/publication-day';
import { dateStatements } from '../../../lib/page/date-statements';
import { findArticles } from '../../../lib/page/find-article';
import { gatherFlows } from '../../../lib/page/flows';
import { isArticle } from '../../../lib/page/is-article';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/pages');
const isThere = existsSync(FOLDER);

/** What the pages say of their date, looked up by hand; null where the saved page does not say. */
const PUBLISHED: Record<string, string | null> = {
  'ars-1': '2015-04-16',
  'bbc-1': '2015-07-24',
  cnn: '2016-02-01',
  engadget: '2017-11-03',
  'guardian-1': '2019-01-03',
  heise: '2015-04-08',
  'herald-sun-1': '2015-03-13',
  'la-nacion': null,
  'lemonde-1': '2015-05-04',
  msn: '2016-11-15',
  'nytimes-1': '2017-01-13',
  'salon-1': '2015-02-01',
  'seattletimes-1': '2019-04-28',
  theverge: '2023-06-07',
  'wapo-1': '2015-03-18',
  wikipedia: null,
  'yahoo-1': '2016-10-13',
};

/** Not news, and this saved copy declares nothing. */
const NOT_DECLARED = ['wikipedia'];

type Words = Map<string, number>;

const wordsOf = (text: string): Words => {
  const counts: Words = new Map();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const size = (words: Words): number => [...words.values()].reduce((sum, count) => sum + count, 0);
const shared = (a: Words, b: Words): number =>
  [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);

const parse = (file: string, url = 'https://example.org/'): Document =>
  new JSDOM(readFileSync(file, 'utf8'), { url, virtualConsole: new VirtualConsole() }).window.document;

/** Captions, code and footnote marks are left out on purpose, so they are not expected. */
function expectedWords(name: string): Words {
  const document = parse(`${FOLDER}/${name}/expected.html`);
  for (const element of document.querySelectorAll('figure, figcaption, pre, code, script, style, sup'))
    element.remove();
  return wordsOf(document.body.textContent ?? '');
}

function measure(name: string) {
  const document = parse(`${FOLDER}/${name}/source.html`, `https://example.org/news/${name}`);
  const before = document.documentElement.outerHTML;
  const roots = findArticles(document);
  const { text, headline = { start: 0, end: 0 } } = gatherFlows(roots);
  const gathered = wordsOf(text.slice(0, headline.start) + text.slice(headline.end));
  const expected = expectedWords(name);
  const hits = shared(gathered, expected);
  return {
    recall: hits / size(expected),
    precision: hits / size(gathered),
    isArticle: isArticle(document),
    published:
      publicationDay(dateStatements(document, 'https://example.org/', roots), document.documentElement.lang) ?? null,
    isUntouched: document.documentElement.outerHTML === before,
  };
}

describe.skipIf(!isThere)('saved pages', () => {
  const names = isThere ? readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/source.html`)) : [];
  const results = names.map((name) => ({ name, ...measure(name) }));

  it.each(results)(
    '$name: recall $recall, precision $precision',
    ({ name, recall, precision, isArticle, published, isUntouched }) => {
      // Wikipedia's expected text holds its reference lists, which are no prose.
      expect(recall).toBeGreaterThan(name === 'wikipedia' ? 0.65 : 0.9);
      expect(precision).toBeGreaterThan(0.8);
      expect(isArticle).toBe(!NOT_DECLARED.includes(name));
      if (name in PUBLISHED) expect(published).toBe(PUBLISHED[name]);
      expect(isUntouched).toBe(true);
    },
  );

  it('are read nearly whole and nearly alone at the median', () => {
    const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
    expect(median(results.map(({ recall }) => recall))).toBeGreaterThan(0.97);
    expect(median(results.map(({ precision }) => precision))).toBeGreaterThan(0.98);
  });
});
