// Verdicts on written pages; the saved real ones are in saved-pages.test.ts.

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../lib/page/is-article';
import { ARTICLE_CASES, prose } from '../../cases/page/article-cases';

describe('isArticle', () => {
  it.each(ARTICLE_CASES)(
    '$name',
    ({ url = 'https://paper.example/world/harbour-shut', head = '', body, isArticle: expected }) => {
      const { document } = new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`, { url }).window;
      const before = document.documentElement.outerHTML;
      expect(isArticle(document)).toBe(expected);
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );

  it('is no editor’s document', () => {
    const { document } = new JSDOM(`<meta property="og:type" content="article">${prose(6)}`, {
      url: 'https://paper.example/a',
    }).window;
    expect(isArticle(document)).toBe(true);
    document.body.setAttribute('contenteditable', 'true');
    expect(isArticle(document)).toBe(false);
  });

  it('is no XML', () => {
    const { document } = new JSDOM('<feed xmlns="http://www.w3.org/2005/Atom"/>', { contentType: 'application/xml' })
      .window;
    expect(isArticle(document)).toBe(false);
  });
});
