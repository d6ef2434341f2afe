// Puts the style sheet of marks into the document and its shadow roots, and takes it out. Knows how to keep it cheap, not what it says.

import { HIGHLIGHTED, type Highlighted, highlightName, type MarkColours, markStyleSheet } from './mark-style';

const RENDERED_AFTER_MS = 50;

/** Fewer marked elements are no sign of a long page. */
const MANY_PARENTS = 300;

const MANY_BLOCKS = 5000;

/** Elements with marked text in them, each with the block it stands in (see element-part.ts). */
export type Blocks = ReadonlyMap<Element, Element | undefined>;

/**
 * The browser computes each highlight's style for every element that a rule reaches. With rules for all ten highlights on all
 * elements that is 10 to 40 ms on a large page, against 2 to 5 with rules for the highlights in use on the blocks that hold
 * marks. So both grow as they are needed. On a page of 12,500 paragraphs the first highlight so took 167 ms and every other 200
 * more, that under the pointer too: there rules for all highlights stand on the body, from where they are inherited, and cost
 * 134 once. Where highlights are not inherited (Firefox 153), marks within links, or all, would be left out: rules then reach all
 * elements.
 */
export class MarkSheet {
  readonly #colours: MarkColours;
  readonly #sheet = new CSSStyleSheet();
  readonly #adopters = new Set<DocumentOrShadowRoot>();
  readonly #kinds = new Set<Highlighted>();
  readonly #tags = new Set<string>();
  #isGeneral = false;
  #isInherited = false;
  #isTried = false;

  constructor(colours: MarkColours = {}) {
    this.#colours = colours;
  }

  /** `blocks`: of the elements right around the marked text. Pages replace their adopted sheets at will, so call it at every painting. */
  adopt(roots: readonly DocumentOrShadowRoot[], blocks: Blocks): void {
    const known = this.#tags.size;
    for (const block of blocks.values()) this.#tags.add(block?.localName ?? '');
    this.#isGeneral ||= this.#tags.has('');
    const isLong =
      this.#isInherited || (blocks.size > MANY_PARENTS && !this.#isTried && this.#reach(blocks) > MANY_BLOCKS);
    if (this.#tags.size > known || isLong !== this.#isInherited) {
      this.#isInherited = isLong;
      this.#write();
    }
    for (const root of roots) {
      this.#adopters.add(root);
      const sheets = root.adoptedStyleSheets;
      if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
    }
    if (!this.#isGeneral && !this.#isTried) setTimeout(() => this.#tryInheritance(blocks), RENDERED_AFTER_MS);
  }

  /** From now on this highlight has its look. */
  use(kind: Highlighted): void {
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    if (!this.#isInherited) this.#write();
  }

  drop(): void {
    for (const root of this.#adopters) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#adopters.clear();
  }

  #write(): void {
    if (this.#tags.size === 0) return;
    const tags = [...this.#tags].map((tag) => CSS.escape(tag)).join();
    const scope = this.#isGeneral ? '' : this.#isInherited ? 'body' : `:is(${tags})`;
    const kinds = this.#isInherited ? HIGHLIGHTED : this.#kinds;
    this.#sheet.replaceSync(markStyleSheet(this.#colours, kinds, scope));
  }

  /** How many elements of the page the blocks' rules are for. */
  #reach([first]: Blocks): number {
    let sum = 0;
    for (const tag of this.#tags) sum += first?.[0].ownerDocument.getElementsByTagName(tag).length ?? 0;
    return sum;
  }

  /** Once, on the first marked element that no rule is for: has it the highlight of what is around it? After rendering, when it is known. */
  #tryInheritance(blocks: Blocks): void {
    const [inline] =
      [...blocks].find(([parent, block]) => parent.isConnected && (this.#isInherited || block !== parent)) ?? [];
    if (!inline || this.#isTried || this.#adopters.size === 0) return;
    this.#isTried = true;
    this.#isGeneral =
      getComputedStyle(inline, `::highlight(${highlightName('actor')})`).textDecorationLine !== 'underline';
    if (!this.#isGeneral) return;
    this.#isInherited = false;
    this.#write();
  }
}
