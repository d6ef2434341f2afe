// Which elements hold the article, on pages that put it in different places.

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticles } from '../../../lib/page/find-article';
import { findHeadline } from '../../../lib/page/find-headline';
import { prose } from '../../cases/page/article-cases';

type Case = { name: string; body: string; head?: string; ids: string[] };

const TEASERS =
  '<div class="cards">' +
  '<div><a href="/x"><p>A short line about another story of the day.</p></a></div>'.repeat(20) +
  '</div>';

const CASES: Case[] = [
  {
    name: 'an article element',
    body: `<div>${TEASERS}<article id="a"><h1>H</h1>${prose(5)}</article></div>`,
    ids: ['a'],
  },
  {
    name: 'the body of the article by microdata, widened to the headline beside it',
    body: `<div id="a"><h1>H</h1><div itemprop="articleBody">${prose(5)}</div></div>${TEASERS}`,
    ids: ['a'],
  },
  {
    name: 'a headline far from the text',
    body: `<div><header><h1 id="h">Harbour shut</h1></header>${prose(2, 'section')}${TEASERS}</div><div><div id="a">${prose(5)}</div></div>`,
    head: '<title>Harbour shut</title>',
    ids: ['h', 'a'],
  },
  {
    name: 'containers without names',
    body: `<div><div><div id="a"><h1>H</h1>${prose(6)}</div></div></div>${TEASERS}`,
    ids: ['a'],
  },
  {
    name: 'text in two halves around an advertisement',
    body: `<div id="a"><h1>H</h1><div>${prose(6)}</div><div class="ad">Buy.</div><div>${prose(2)}</div></div>`,
    ids: ['a'],
  },
  {
    name: 'more comments than article',
    body: `<main><div id="a"><h1>H</h1>${prose(5)}</div><section class="comments-area">${prose(4).repeat(3)}</section></main>`,
    ids: ['a'],
  },
  {
    name: 'a page whose wrapper is named like furniture',
    body: `<main id="a" class="social-share-anchor"><h1>H</h1>${prose(6)}</main>`,
    ids: ['a'],
  },
  {
    name: 'a live blog of many entries is one article',
    body: `<main id="a"><h1>H</h1>${`<article><h2>10:42</h2>${prose(2)}</article>`.repeat(6)}</main>`,
    ids: ['a'],
  },
  {
    name: 'whole articles one after the other',
    body: `<main><article id="a"><h1>One</h1>${prose(6)}</article><article id="b"><h1>Two</h1>${prose(5)}</article><article><h1>Teaser</h1><p>A short line about another story of the day, not more.</p></article></main>`,
    ids: ['a', 'b'],
  },
  {
    name: 'paragraphs parted by line breaks',
    body: `<table><tr><td>${TEASERS}</td><td id="a">${prose(6).replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</td></tr></table>`,
    ids: ['a'],
  },
  { name: 'no text at all', body: '<div><img></div>', ids: [] },
];

const documentOf = (body: string, head = ''): Document =>
  new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`).window.document;

describe('findArticles', () => {
  it.each(CASES)('$name', ({ body, head, ids }) => {
    expect(findArticles(documentOf(body, head)).map((root) => root.id || root.localName)).toEqual(ids);
  });
});

describe('findHeadline', () => {
  const textOf = (body: string, title = ''): string | undefined =>
    findHeadline(documentOf(body, `<title>${title}</title>`))?.textContent ?? undefined;

  it.each([
    {
      name: 'the one the title repeats',
      body: '<h1>World</h1><h1>Harbour “shut”</h1>',
      title: 'Harbour ‘shut’ | The Paper',
      headline: 'Harbour “shut”',
    },
    {
      name: 'not a logo',
      body: '<h1><a href="/">The Paper</a></h1><h1>Harbour shut</h1>',
      title: 'Other',
      headline: 'Harbour shut',
    },
    {
      name: 'not the page header’s',
      body: '<header><h1>The Paper</h1></header><h1>Harbour shut</h1>',
      title: '',
      headline: 'Harbour shut',
    },
    {
      name: 'an article header’s',
      body: '<article><header><h1>Harbour shut</h1></header></article>',
      title: '',
      headline: 'Harbour shut',
    },
    { name: 'never an empty one', body: '<h1><img></h1><h1>Harbour shut</h1>', title: '', headline: 'Harbour shut' },
    { name: 'none', body: '<h2>Harbour shut</h2>', title: 'Harbour shut', headline: undefined },
  ])('$name', ({ body, title, headline }) => {
    expect(textOf(body, title)).toBe(headline);
  });
});
