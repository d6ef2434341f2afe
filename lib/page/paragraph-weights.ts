// Weighs a page's paragraphs and sums them up over the elements around them. Knows what prose looks like, not what an article is.

import { partOf } from './element-part';
import { isText } from './node-kind';

/** Shorter paragraphs are as often captions, teasers and labels as text. */
const PARAGRAPH_MIN = 60;

/** Beyond this a paragraph says no more about where the article is. */
const PARAGRAPH_CAP = 1000;

export type ParagraphWeights = {
  /** Sum of the weights of all paragraphs below an element. */
  of(element: Element): number;
  total: number;
  /** How many paragraphs count. */
  count: number;
  /** Their length in characters. */
  length: number;
};

/** A text has this many paragraphs at least. */
export const TEXT_PARAGRAPHS = 2;

/**
 * Weighs up to `limit` paragraphs below `root`, and of `<p>` none beyond those that make a text of `enough` characters. Where the
 * page has hardly any `<p>`, blocks with text of their own stand in. Cost: one `textContent` for each paragraph and one look at each
 * element around them.
 */
export function weighParagraphs(root: Element, limit = 2000, enough = Number.POSITIVE_INFINITY): ParagraphWeights {
  const weighed = weigh(root, root.getElementsByTagName('p'), limit, proseOf, enough);
  if (weighed.length >= 500) return weighed;
  const other = weigh(root, root.querySelectorAll(BLOCKS), limit * 5, ownProseOf);
  const best = other.length > 2 * weighed.length ? other : weighed;
  if (best.length >= 500) return best;
  const inShadow = weigh(root, shadowParagraphs(root), limit, proseOf);
  return inShadow.length > 2 * best.length ? inShadow : best;
}

/** Paragraphs in the document and in open shadow roots, for pages built of custom elements. */
function shadowParagraphs(root: ParentNode, found: Element[] = [], depth = 0): Element[] {
  if (depth > 8) return found;
  for (const paragraph of root.querySelectorAll('p')) found.push(paragraph);
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) shadowParagraphs(element.shadowRoot, found, depth + 1);
  }
  return found;
}

/** The element around, out of a shadow root too. */
const around = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

const BLOCKS = 'div, section, article, main, td, li, blockquote, font, center, span';

/** How much prose an element holds, in characters, and in how many paragraphs. */
type Prose = { length: number; paragraphs: number };
const NONE: Prose = { length: 0, paragraphs: 0 };

/** An element around paragraphs, itself within `around`. */
type Holder = { weight: number; isReadable: boolean; around: Holder | undefined };

function weigh(
  root: Element,
  elements: ArrayLike<Element>,
  limit: number,
  measure: (element: Element) => Prose,
  enough = Number.POSITIVE_INFINITY,
): ParagraphWeights {
  const holders = new Map<Element, Holder>([[root, { weight: 0, isReadable: true, around: undefined }]]);
  const weights = { of: (element: Element) => holders.get(element)?.weight ?? 0, total: 0, count: 0, length: 0 };
  const most = Math.min(elements.length, limit);
  for (let at = 0; at < most && (weights.length < enough || weights.count < TEXT_PARAGRAPHS); at++) {
    const element = elements[at] as Element;
    const { length, paragraphs } = measure(element);
    if (length < PARAGRAPH_MIN) continue;
    const holder = holderOf(element, holders);
    if (!holder.isReadable) continue;
    const weight = paragraphs * weightOf(length / paragraphs);
    weights.total += weight;
    weights.count += paragraphs;
    weights.length += length;
    for (let each: Holder | undefined = holder; each; each = each.around) each.weight += weight;
  }
  return weights;
}

/** Readable is what neither is furniture nor stands in any. Each element is asked once. */
function holderOf(element: Element, holders: Map<Element, Holder>): Holder {
  const known = holders.get(element);
  if (known) return known;
  const part = partOf(element);
  const isLeftOut = part === 'skipped' || part === 'furniture';
  const outer = isLeftOut ? null : around(element);
  const within = outer ? holderOf(outer, holders) : undefined;
  const holder = { weight: 0, isReadable: !isLeftOut && within?.isReadable !== false, around: within };
  holders.set(element, holder);
  return holder;
}

/** Long paragraphs weigh more than as many characters in short ones: fifty teasers do not outweigh an article. */
function weightOf(length: number): number {
  const capped = Math.min(length, PARAGRAPH_CAP);
  return (capped * capped) / (capped + 200);
}

/** Characters outside links; none at all when links are most of it. */
function proseOf(paragraph: Element): Prose {
  const length = lettersIn(paragraph.textContent ?? '');
  if (length < PARAGRAPH_MIN) return NONE;
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += lettersIn(link.textContent ?? '');
  return linked > length / 2 ? NONE : { length: length - linked, paragraphs: 1 };
}

/** Text directly in the element, as on pages that part paragraphs by `<br>`: each long text node is one. */
function ownProseOf(element: Element): Prose {
  const own: Prose = { length: 0, paragraphs: 0 };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const length = isText(child) ? lettersIn(child.data) : 0;
    if (length < PARAGRAPH_MIN) continue;
    own.length += length;
    own.paragraphs++;
  }
  return own;
}

/** In letters of an alphabet: a character of a script without spaces says as much as two or three of them. */
function lettersIn(text: string): number {
  const trimmed = text.trim();
  return IDEOGRAPHIC.test(trimmed.slice(0, 12)) ? Math.round(trimmed.length * 2.5) : trimmed.length;
}

const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
