// Decides, cheaply, whether a page is one article to read: every page pays for this question, few for the rest.

import { isEditable } from './element-part';
import { metaContent } from './meta-content';
import { type ParagraphWeights, TEXT_PARAGRAPHS, weighParagraphs } from './paragraph-weights';
import { ARTICLE_TYPES, isOfType, statedObjects } from './structured-data';

/** Enough paragraphs to judge by; a page of thousands is not read to its end for this. */
const PARAGRAPHS_LOOKED_AT = 120;

/** Characters of prose that a page needs, when it says that it is an article and when it does not. */
const DECLARED_LENGTH = 500;
const UNDECLARED_LENGTH = 1200;

/** Signs that an undeclared page must show besides its prose; see `signs`. */
const SIGNS_NEEDED = 4;

/** More article objects than this are a list of articles. */
const STATED_MAX = 3;

const OTHER_TYPES =
  /^(?:Product|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|ProfilePage)$/;
const OTHER_OPEN_GRAPH = /^(?:product|profile|video|music|book|place|business)/;

/** `too short`: there is not yet enough text to tell. `other`: no article, as long as nothing on the page changes. */
export type Verdict = 'article' | 'too short' | 'other';

export const isArticle = (document: Document): boolean => judge(document) === 'article';

export function judge(document: Document): Verdict {
  const { body } = document;
  if (!body) return 'too short';
  if (!document.contentType.includes('html') || document.designMode === 'on' || isEditable(body)) return 'other';
  if (isFrontPage(document)) return 'other';
  const declared = declaration(document);
  if (declared === 'other') return 'other';
  const isDeclared = declared === 'article';
  // Only signs need all weights.
  const weights = weighParagraphs(body, PARAGRAPHS_LOOKED_AT, isDeclared ? DECLARED_LENGTH : undefined);
  if (weights.count < TEXT_PARAGRAPHS || weights.length < DECLARED_LENGTH) return 'too short';
  if (isDeclared) return 'article';
  return weights.length >= UNDECLARED_LENGTH && signs(document, weights) >= SIGNS_NEEDED ? 'article' : 'other';
}

/** What the page says it is, to search engines and social sites. */
function declaration(document: Document): 'article' | 'other' | undefined {
  const openGraph = metaContent(document, 'property="og:type"')?.toLowerCase() ?? '';
  if (openGraph === 'article' || openGraph.endsWith(':article')) return 'article';
  if (OTHER_OPEN_GRAPH.test(openGraph)) return 'other';
  const objects = statedObjects(document);
  const stated = objects.filter((object) => isOfType(object, ARTICLE_TYPES)).length;
  if (stated > STATED_MAX) return 'other';
  if (stated > 0 || document.querySelector('[itemtype$="Article"]')) return 'article';
  return objects.some((object) => isOfType(object, OTHER_TYPES)) ? 'other' : undefined;
}

/**
 * The top of a site, or of one language or edition of it: `/`, `/en`, `/en-gb/index.html`, but not `/?p=123`. Front pages
 * declare anything.
 */
function isFrontPage({ location }: Document): boolean {
  const names = (location?.pathname ?? '').split('/').filter(Boolean);
  if (isLanguage(names[0] ?? '')) names.shift();
  const [page, ...further] = names;
  const isFront = page === undefined || (further.length === 0 && FRONT_PAGES.includes(stemOf(page).toLowerCase()));
  return isFront && !/[?&]\w+=\d/.test(location?.search ?? '');
}

const FRONT_PAGES = ['index', 'home', 'default'];
const stemOf = (page: string): string => page.split('.', 1)[0] ?? '';

/** Most names are longer: for them no pattern has to be compiled. */
const isLanguage = (name: string): boolean =>
  (name.length === 2 || name.length === 5) && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(name);

/** What articles have and other long pages lack, and the other way round. */
const SIGNS: [selector: string, points: number][] = [
  ['meta[property^="article:"], meta[name=pubdate], meta[name=date], meta[itemprop=datePublished]', 2],
  ['time[datetime], [itemprop~=datePublished]', 1],
  ['[rel~=author], [itemprop~=author], [class*=byline i], meta[name=author]', 1],
  ['input[type=password], [contenteditable=true], [role=textbox]', -2],
];

function signs(document: Document, weights: ParagraphWeights): number {
  const articles = [...document.querySelectorAll('article, [itemprop~=articleBody]')];
  let sum = articles.some((element) => 2 * weights.of(element) > weights.total) ? 2 : 0;
  for (const [selector, points] of SIGNS) if (document.querySelector(selector)) sum += points;
  if (document.querySelectorAll('h1').length === 1) sum++;
  if (looksLikeArticleAddress(document.location?.pathname ?? '')) sum++;
  return articles.length > 6 ? sum - 2 : sum;
}

/** A date, a long number or a slug of several words. */
const looksLikeArticleAddress = (path: string): boolean =>
  /\/\d{4}\/\d{1,2}\/|\d{6,}|[^/-]+-[^/-]+-[^/-]+-[^/]*\/?$/.test(path);
