// Dates read from pages, and what else pages say of themselves.

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { publicationDay } from '../../../lib/dates/publication-day';
import { writtenDate } from '../../../lib/dates/written-date';
import { articleInfo } from '../../../lib/page/article-info';
import { dateStatements } from '../../../lib/page/date-statements';
import { findArticles } from '../../../lib/page/find-article';
import { PUBLISHED_CASES, WRITTEN_DATE_CASES } from '../../cases/page/date-cases';

const documentOf = (head: string, body: string, url: string): Document =>
  new JSDOM(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, { url }).window.document;

describe('writtenDate', () => {
  it.each(WRITTEN_DATE_CASES)('$text ($language)', ({ text, language, day }) => {
    expect(writtenDate(text, language)).toBe(day);
  });

  it('stays quick on a long line of digits and months', () => {
    expect(writtenDate('1 may '.repeat(20_000), 'fr')).toBeUndefined();
    expect(writtenDate('9'.repeat(100_000))).toBeUndefined();
  });
});

describe('the day an article was published', () => {
  it.each(PUBLISHED_CASES)('$name', ({ url = 'https://paper.example/world/harbour', head = '', body = '', day }) => {
    const document = documentOf(head, body, url);
    const statements = dateStatements(document, url, findArticles(document));
    expect(publicationDay(statements, document.documentElement.lang)).toBe(day);
  });
});

describe('articleInfo', () => {
  const url = 'https://paper.example/world/harbour?utm=1#top';
  const infoOf = (head: string, body = '') => articleInfo(documentOf(head, body, url), url);

  it('takes the headline that the title repeats, not the logo', () => {
    const info = infoOf(
      '<title>Harbour shut – The Paper</title>',
      '<header><h1><a href="/">The Paper</a></h1></header><main><h1>Harbour  shut</h1></main>',
    );
    expect(info.title).toBe('Harbour shut');
  });

  it('falls back to the name for sharing, then to the title', () => {
    expect(infoOf('<title>T</title><meta property="og:title" content="Harbour shut">').title).toBe('Harbour shut');
    expect(infoOf('<title>Harbour shut</title>').title).toBe('Harbour shut');
  });

  it('takes the canonical address of the same site without its fragment', () => {
    expect(infoOf('<link rel="canonical" href="/world/harbour#x">').url).toBe('https://paper.example/world/harbour');
    expect(infoOf('<meta property="og:url" content="https://paper.example/w">').url).toBe('https://paper.example/w');
  });

  it('keeps the page’s own address rather than another site’s or no address at all', () => {
    const own = 'https://paper.example/world/harbour?utm=1';
    for (const href of ['https://other.example/x', 'javascript:alert(1)', 'http://[', '']) {
      expect(infoOf(`<link rel="canonical" href="${href}">`).url).toBe(own);
    }
  });

  it('says the language when the page does', () => {
    expect(infoOf('').language).toBe('en');
    const silent = new JSDOM('<p>x</p>').window.document;
    expect(articleInfo(silent, url).language).toBeUndefined();
  });
});
