// What part an element plays in the text: left out, a block of its own, or within a line. Reads tag, role and class; never layout.

import {
  BLOCK_TAGS,
  COMMENT_WORDS,
  FURNITURE_WORDS,
  SKIPPED_BLOCKS,
  SKIPPED_IN_LINE,
  SKIPPED_SELECTOR,
} from './furniture-table';
import { holdsProse } from './long-paragraphs';
import { breaksLine } from './shown';

/** `furniture`: left out because of its class or id alone, which can be wrong. */
export type Part = 'skipped' | 'furniture' | 'block' | 'inline';

export function partOf(element: Element): Part {
  const tag = element.localName;
  if (isSkippedByTag(element, tag)) return 'skipped';
  if (element.hasAttributes()) {
    if (element.matches(SKIPPED_SELECTOR)) return 'skipped';
    if (tag !== 'body' && tag !== 'html' && tag !== 'h1' && isFurniture(element)) return 'furniture';
  }
  if (BLOCK_TAGS.has(tag)) return 'block';
  // Only a custom element's own style says whether it stands in a line.
  return tag.includes('-') && breaksLine(element) ? 'block' : 'inline';
}

/** The element itself or the block it stands in; undefined when a shadow root ends before there is one. */
export function blockAround(element: Element): Element | undefined {
  let around: Element | null = element;
  while (around && !BLOCK_TAGS.has(around.localName)) around = around.parentElement;
  return around ?? undefined;
}

/** Whether the element is a place to type in. */
export function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/**
 * A figure without a quotation or table only captions a picture; a form may wrap the whole page, as some servers' pages
 * have it; a raised link is a footnote's mark.
 */
function isSkippedByTag(element: Element, tag: string): boolean {
  if (tag === 'figure') return element.querySelector('blockquote, table') === null;
  if (tag === 'form') return element.querySelector('article, h1, p ~ p ~ p') === null;
  if (tag === 'sup') return element.querySelector('a') !== null;
  return SKIPPED_IN_LINE.has(tag) || SKIPPED_BLOCKS.has(tag);
}

/**
 * Named like furniture, or kept from screen readers, and not the wrapper of most of the page's prose: names can be wrong
 * (`<main class="social-start">`), and an open cookie dialog keeps the whole page from screen readers.
 */
function isFurniture(element: Element): boolean {
  const naming = element.getAttribute('aria-hidden') === 'true' ? 'furniture' : namingOf(element);
  return naming !== 'none' && !holdsProse(element, naming === 'comments' ? MOST_OF_ALL : MUCH);
}

const MUCH = 0.4;
/** Readers' comments may outweigh an article; only a page that is comments throughout is something else (`comment` the genre). */
const MOST_OF_ALL = 0.8;

type Naming = 'none' | 'furniture' | 'comments';
const namings = new Map<string, Naming>();

/** Pages repeat the same few hundred names; each is judged once. */
function namingOf(element: Element): Naming {
  // The last two: where sites with generated class names say what an element is.
  const name = `${element.className} ${element.id} ${element.getAttribute('data-component')} ${element.getAttribute('data-testid')}`;
  let naming = namings.get(name);
  if (naming === undefined) {
    const words = hyphenated(name);
    naming = !FURNITURE_WORDS.test(words) ? 'none' : COMMENT_WORDS.test(words) ? 'comments' : 'furniture';
    if (namings.size > 5000) namings.clear();
    namings.set(name, naming);
  }
  return naming;
}

/** `relatedLinks c-ad_slot` → `-related-links-c-ad-slot-`. */
const hyphenated = (name: string): string =>
  `-${name
    .slice(0, 300)
    .replace(/[^A-Za-z\d]+|(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase()}-`;
