// An article from a saved page, with the extension's own page code over jsdom.

import { JSDOM } from 'jsdom';
import { publicationDay } from '../../lib/dates/publication-day';
import type { Article } from '../../lib/model/article';
import { articleInfo } from '../../lib/page/article-info';
import { dateStatements } from '../../lib/page/date-statements';
import { findArticles } from '../../lib/page/find-article';
import { gatherFlows } from '../../lib/page/flows';

export function articleFromHtml(html: string, url = 'https://example.org/article'): Article {
  const { document } = new JSDOM(html, { url }).window;
  const roots = findArticles(document);
  const flows = gatherFlows(roots);
  const { title, language } = articleInfo(document);
  const published = publicationDay(dateStatements(document, url, roots), language);
  return { text: flows.text, headline: flows.headline, title, language, url, published };
}
