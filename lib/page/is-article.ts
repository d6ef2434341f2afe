// Decides, cheaply, whether a page is one article to read: every page pays for this question, few for the rest.

import { isEditable } from './element-part';
import { type ParagraphWeights, weighParagraphs } from './paragraph-weights';

/** Enough paragraphs to judge by; a page of thousands is not read to its end for this. */
const PARAGRAPHS_LOOKED_AT = 120;

/** Characters of prose that a page needs, when it says that it is an article and when it does not. */
const DECLARED_LENGTH = 500;
const UNDECLARED_LENGTH = 1200;

/** Signs that an undeclared page must show besides its prose; see `signs`. */
const SIGNS_NEEDED = 3;

const ARTICLE_IN_JSON =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w{0,40}Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_IN_JSON =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:Product|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|ProfilePage)"/;

export function isArticle(document: Document): boolean {
  const { body } = document;
  if (!body || !/html/.test(document.contentType) || document.designMode === 'on' || isEditable(body)) return false;
  const declared = declaration(document);
  if (declared === 'other') return false;
  const weights = weighParagraphs(body, PARAGRAPHS_LOOKED_AT);
  if (weights.count < 2) return false;
  if (declared === 'article') return weights.length >= DECLARED_LENGTH && !isFrontPage(document);
  return (
    weights.length >= UNDECLARED_LENGTH && !isFrontPage(document) && signs(document, body, weights) >= SIGNS_NEEDED
  );
}

/** What the page says it is, to search engines and social sites. */
function declaration(document: Document): 'article' | 'other' | undefined {
  const openGraph = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase();
  if (openGraph === 'article' || openGraph?.endsWith(':article')) return 'article';
  if (openGraph && /^(?:product|profile|video|music|book|place|business)/.test(openGraph)) return 'other';
  if (document.querySelector('[itemtype$="Article"]')) return 'article';
  let isOther = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (ARTICLE_IN_JSON.test(text) && !/"@type"\s*:\s*"ItemList"/.test(text)) return 'article';
    isOther ||= OTHER_IN_JSON.test(text);
  }
  return isOther ? 'other' : undefined;
}

/** The top of a site, or of one language or edition of it: `/`, `/en`, `/en-gb/index.html`. Front pages declare anything. */
const isFrontPage = (document: Document): boolean =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{1,5})?\/?)?$/i.test(
    document.location?.pathname ?? '',
  );

/** Counts what articles have and other long pages lack. */
function signs(document: Document, body: Element, weights: ParagraphWeights): number {
  const half = weights.total / 2;
  const holds = (selector: string): boolean =>
    [...document.querySelectorAll(selector)].some((element) => (weights.of.get(element) ?? 0) > half);
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  return [
    holds('article, [itemprop~=articleBody]') ? 2 : 0,
    has('meta[property^="article:"], meta[name=pubdate], meta[name=date], meta[itemprop=datePublished]') ? 2 : 0,
    has('time[datetime], [itemprop~=datePublished]') ? 1 : 0,
    has('[rel~=author], [itemprop~=author], [class*=byline i], meta[name=author]') ? 1 : 0,
    document.querySelectorAll('h1').length === 1 ? 1 : 0,
    looksLikeArticleAddress(document.location?.pathname ?? '') ? 1 : 0,
    body.querySelector('input[type=password], [contenteditable=true], [role=textbox]') ? -2 : 0,
    body.querySelectorAll('article').length > 6 ? -2 : 0,
  ].reduce<number>((sum, sign) => sum + sign, 0);
}

/** A date, a long number or a slug of several words. */
const looksLikeArticleAddress = (path: string): boolean =>
  /\/\d{4}\/\d{1,2}\/|\d{6,}|[^/-]+-[^/-]+-[^/-]+-[^/]*\/?$/.test(path);
