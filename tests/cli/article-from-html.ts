// An article from a saved page, with the extension's own page code over jsdom.

import { JSDOM } from 'jsdom';
import type { Article } from '../../lib/model/article';
import { articleInfo } from '../../lib/page/article-info';
import { findArticles } from '../../lib/page/find-article';
import { gatherFlows } from '../../lib/page/flows';
import { publishedDate } from '../../lib/page/published-date';

export function articleFromHtml(html: string, url = 'https://example.org/article'): Article {
  const { document } = new JSDOM(html, { url }).window;
  const flows = gatherFlows(findArticles(document));
  const { title, language } = articleInfo(document);
  return { text: flows.text, headline: flows.headline, title, language, url, published: publishedDate(document, url) };
}
