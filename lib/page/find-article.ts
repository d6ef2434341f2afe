// Finds the elements that hold article text: the smallest ones that still hold nearly all of its weight. Reads, never marks.

import { findHeadline } from './find-headline';
import { type ParagraphWeights, weighParagraphs } from './paragraph-weights';

/** An element that names itself an article needs less of the weight than one that is only a container. */
const NAMED = 'main, [role=main], article, [itemprop~=articleBody]';
const NAMED_SHARE = 0.55;
const ANY_SHARE = 0.9;

/** Of the heaviest article's weight, below which another one on the page is a teaser. */
const SIBLING_SHARE = 0.25;

/** How much heavier than the root an element around root and headline may be: a standfirst, not a list of teasers. */
const WIDENED_SHARE = 1.15;

/** The elements to gather from, in document order; the headline's own element first when it stands apart. Empty: no text. */
export function findArticles(document: Document): Element[] {
  const { body } = document;
  if (!body) return [];
  const weights = weighParagraphs(body);
  if (weights.total === 0) return [];
  const named = [...body.querySelectorAll(NAMED)].filter((element) => weights.of(element) > 0);
  const root = descend(body, named, weights);
  const articles = severalArticles(root, weights);
  if (articles.length > 1) return articles;
  return withHeadline(root, weights);
}

/** Follows the weight down until it parts. `named`: found directly, however many containers stand between. */
function descend(root: Element, named: readonly Element[], weights: ParagraphWeights): Element {
  const weight = weights.of(root);
  const next =
    named.find((element) => isBelow(element, root) && weights.of(element) >= weight * NAMED_SHARE) ??
    childWith(root, weight * ANY_SHARE, weights);
  return next ? descend(next, named, weights) : root;
}

const isBelow = (element: Element, root: Element): boolean => element !== root && root.contains(element);

/** A paragraph itself is never a root: its neighbours to come would be missed. */
function childWith(root: Element, share: number, weights: ParagraphWeights): Element | undefined {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    if (weights.of(child) >= share && child.localName !== 'p' && child.firstElementChild) return child;
  }
  return undefined;
}

/** Several whole articles one after the other, as endless pages have them: each with a headline of its own. */
function severalArticles(root: Element, weights: ParagraphWeights): Element[] {
  const found = [...root.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article') && article.querySelector('h1') !== null,
  );
  const heaviest = Math.max(...found.map((article) => weights.of(article)));
  return found.filter((article) => weights.of(article) >= heaviest * SIBLING_SHARE);
}

/** The root, widened to the headline when little else comes with it, or with the headline's element beside it. */
function withHeadline(root: Element, weights: ParagraphWeights): Element[] {
  const headline = findHeadline(root.ownerDocument);
  if (!headline || root.contains(headline)) return [root];
  const limit = weights.of(root) * WIDENED_SHARE;
  let around = root;
  while (around.parentElement && !around.contains(headline)) around = around.parentElement;
  const isArticleAlone = around.localName !== 'body' && weights.of(around) <= limit;
  return isArticleAlone ? [around] : inOrder(headline, root);
}

const inOrder = (a: Element, b: Element): Element[] => {
  const follows = 4; // Node.DOCUMENT_POSITION_FOLLOWING
  return a.compareDocumentPosition(b) & follows ? [a, b] : [b, a];
};
