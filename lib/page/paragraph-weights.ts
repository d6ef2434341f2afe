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
  const weighed = weigh(root, root.getElementsByTagName('p'), limit);
  if (weighed.length >= 500) return weighed;
  const blocks = [...root.querySelectorAll('div, section, article, td, li, blockquote, font, center')].filter(
    hasTextOfItsOwn,
  );
  const other = weigh(root, blocks, limit);
  return other.length > 2 * weighed.length ? other : weighed;
}

function weigh(root: Element, paragraphs: ArrayLike<Element>, limit: number): ParagraphWeights {
  const of = new Map<Element, number>();
  const readable = new Map<Element, boolean>();
  let total = 0;
  let count = 0;
  let length = 0;
  for (let at = 0; at < Math.min(paragraphs.length, limit); at++) {
    const paragraph = paragraphs[at] as Element;
    const own = proseLength(paragraph);
    if (own < PARAGRAPH_MIN || !isReadable(paragraph, root, readable)) continue;
    const weight = weightOf(own);
    total += weight;
    count++;
    length += own;
    for (let around: Element | null = paragraph; around; around = around === root ? null : around.parentElement) {
      of.set(around, (of.get(around) ?? 0) + weight);
    }
  }
  return { of, total, count, length };
}

/** Long paragraphs weigh more than as many characters in short ones: fifty teasers do not outweigh an article. */
function weightOf(length: number): number {
  const capped = Math.min(length, PARAGRAPH_CAP);
  return (capped * capped) / (capped + 200);
}

/** Characters outside links; none at all when links are most of it. */
function proseLength(paragraph: Element): number {
  const length = shownLength(paragraph);
  if (length < PARAGRAPH_MIN) return 0;
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += shownLength(link);
  return linked > length / 2 ? 0 : length - linked;
}

/** In letters of an alphabet: a character of a script without spaces says as much as two or three of them. */
function shownLength(element: Element): number {
  const text = (element.textContent ?? '').trim();
  return IDEOGRAPHIC.test(text.slice(0, 12)) ? Math.round(text.length * 2.5) : text.length;
}

const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether neither the element nor anything around it is furniture. */
function isReadable(element: Element, root: Element, known: Map<Element, boolean>): boolean {
  if (element === root) return true;
  let readable = known.get(element);
  if (readable === undefined) {
    const part = partOf(element);
    readable =
      part !== 'skipped' &&
      part !== 'furniture' &&
      (element.parentElement === null || isReadable(element.parentElement, root, known));
    known.set(element, readable);
  }
  return readable;
}

/** Whether enough text stands directly in the element, as on pages that part paragraphs by `<br>`. */
function hasTextOfItsOwn(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child) && child.data.trim().length >= PARAGRAPH_MIN) return true;
  }
  return false;
}
