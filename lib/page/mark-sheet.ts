// Puts the style sheet of marks into the document and its shadow roots, and takes it out. Knows how to keep it cheap, not what it says.

import { blockAround } from './element-part';
import { type Highlighted, highlightName, type MarkColours, markStyleSheet } from './mark-style';

const RENDERED_AFTER_MS = 50;

/**
 * The browser computes each highlight's style for every element that a rule reaches. With rules for all ten highlights on all
 * elements that is 10 to 40 ms on a large page, against 2 to 5 with rules for the highlights in use on the blocks that hold
 * marks. So both grow as they are needed. Where highlights are not inherited (Firefox 153), blocks alone would leave out
 * marks within links: rules then reach all elements.
 */
export class MarkSheet {
  readonly #colours: MarkColours;
  readonly #sheet = new CSSStyleSheet();
  readonly #adopters = new Set<DocumentOrShadowRoot>();
  readonly #kinds = new Set<Highlighted>();
  readonly #tags = new Set<string>();
  #isGeneral = false;
  #isTried = false;

  constructor(colours: MarkColours = {}) {
    this.#colours = colours;
  }

  /** `parents`: the elements right around the marked text. Pages replace their adopted sheets at will, so call it at every painting. */
  adopt(roots: readonly DocumentOrShadowRoot[], parents: ReadonlySet<Element>): void {
    const known = this.#tags.size;
    for (const parent of parents) this.#tags.add(blockAround(parent)?.localName ?? '');
    this.#isGeneral ||= this.#tags.has('');
    if (this.#tags.size > known) this.#write();
    for (const root of roots) {
      this.#adopters.add(root);
      const sheets = root.adoptedStyleSheets;
      if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
    }
    if (!this.#isGeneral && !this.#isTried) setTimeout(() => this.#tryInheritance(parents), RENDERED_AFTER_MS);
  }

  /** From now on this highlight has its look. */
  use(kind: Highlighted): void {
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    this.#write();
  }

  drop(): void {
    for (const root of this.#adopters) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#adopters.clear();
  }

  #write(): void {
    if (this.#tags.size === 0) return;
    const scope = this.#isGeneral ? '' : `:is(${[...this.#tags].map((tag) => CSS.escape(tag)).join()})`;
    this.#sheet.replaceSync(markStyleSheet(this.#colours, this.#kinds, scope));
  }

  /** Once, on the first marked element within a line: has it its block's highlight? Asked after rendering, when the answer is at hand. */
  #tryInheritance(parents: ReadonlySet<Element>): void {
    const inline = [...parents].find((parent) => parent.isConnected && blockAround(parent) !== parent);
    if (!inline || this.#isTried || this.#adopters.size === 0) return;
    this.#isTried = true;
    this.#isGeneral =
      getComputedStyle(inline, `::highlight(${highlightName('actor')})`).textDecorationLine !== 'underline';
    if (this.#isGeneral) this.#write();
  }
}
