// Weighs a page's paragraphs and sums them up over the elements around them. Knows what prose looks like, not what an article is.

import { partOf } from './element-part';
import { isText } from './node-kind';

/** Shorter paragraphs are as often captions, teasers and labels as text. */
const PARAGRAPH_MIN = 60;

/** Beyond this a paragraph says no more about where the article is. */
const PARAGRAPH_CAP = 1000;

export type ParagraphWeights = {
  /** Sum of the weights of all paragraphs below an element; absent means none. */
  of: ReadonlyMap<Element, number>;
  total: number;
  /** How many paragraphs count. */
  count: number;
  /** Their length in characters. */
  length: number;
};

/**
 * Weighs up to `limit` paragraphs below `root`. Where the page has hardly any `<p>`, blocks with text of their own stand in.
 * Cost: one `textContent` for each paragraph and one climb to the root.
 */
export function weighParagraphs(root: Element, limit = 2000): ParagraphWeights {
  const weighed = weigh(root, root.getElementsByTagName('p'), limit, proseOf);
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

function weigh(
  root: Element,
  elements: ArrayLike<Element>,
  limit: number,
  measure: (element: Element) => Prose,
): ParagraphWeights {
  const of = new Map<Element, number>();
  const readable = new Map<Element, boolean>();
  const sum = { total: 0, count: 0, length: 0 };
  for (let at = 0; at < Math.min(elements.length, limit); at++) {
    const element = elements[at] as Element;
    const { length, paragraphs } = measure(element);
    if (length < PARAGRAPH_MIN || !isReadable(element, root, readable)) continue;
    const weight = paragraphs * weightOf(length / paragraphs);
    sum.total += weight;
    sum.count += paragraphs;
    sum.length += length;
    for (let holder: Element | null = element; holder; holder = holder === root ? null : around(holder)) {
      of.set(holder, (of.get(holder) ?? 0) + weight);
    }
  }
  return { of, ...sum };
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

/** Whether neither the element nor anything around it is furniture. */
function isReadable(element: Element, root: Element, known: Map<Element, boolean>): boolean {
  if (element === root) return true;
  let readable = known.get(element);
  if (readable === undefined) {
    const part = partOf(element);
    const holder = around(element);
    readable = part !== 'skipped' && part !== 'furniture' && (holder === null || isReadable(holder, root, known));
    known.set(element, readable);
  }
  return readable;
}
