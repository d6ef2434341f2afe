// Puts the style sheet of marks into the document and its shadow roots, and takes it out. Knows how to keep it cheap, not what it says.

import { blockAround } from './element-part';
import { highlightName, type MarkColours, markStyleSheet } from './mark-style';

const RENDERED_AFTER_MS = 50;

/**
 * A rule for highlights on every element makes the browser style every element anew: 10 to 40 ms on a large page, against 2 to
 * 5 for a rule on the paragraphs that hold marks. Where highlights are inherited (Chromium) the rules therefore name only the
 * blocks; elsewhere (Firefox 153) they stay general.
 */
export class MarkSheet {
  private readonly sheet = new CSSStyleSheet();
  private readonly adopters = new Set<DocumentOrShadowRoot>();
  private readonly tags = new Set<string>();
  private isGeneral = false;
  private isTried = false;

  constructor(private readonly colours: MarkColours | undefined) {}

  /** `parents`: the elements right around the marked text. Pages replace their adopted sheets at will, so call it at every painting. */
  adopt(roots: readonly DocumentOrShadowRoot[], parents: ReadonlySet<Element>): void {
    const known = this.tags.size;
    for (const parent of parents) this.tags.add(blockAround(parent)?.localName ?? '');
    this.isGeneral ||= this.tags.has('');
    if (this.tags.size > known) this.write();
    for (const root of roots) {
      this.adopters.add(root);
      const sheets = root.adoptedStyleSheets;
      if (!sheets.includes(this.sheet)) root.adoptedStyleSheets = [...sheets, this.sheet];
    }
    if (!this.isGeneral && !this.isTried) setTimeout(() => this.tryInheritance(parents), RENDERED_AFTER_MS);
  }

  drop(): void {
    for (const root of this.adopters) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    }
    this.adopters.clear();
  }

  private write(): void {
    const scope = this.isGeneral ? '' : `:is(${[...this.tags].map((tag) => CSS.escape(tag)).join()})`;
    this.sheet.replaceSync(markStyleSheet(this.colours, scope));
  }

  /** Once, on the first marked element within a line: has it its block's highlight? Asked after rendering, when the answer is at hand. */
  private tryInheritance(parents: ReadonlySet<Element>): void {
    const inline = [...parents].find((parent) => parent.isConnected && blockAround(parent) !== parent);
    if (!inline || this.isTried || this.adopters.size === 0) return;
    this.isTried = true;
    this.isGeneral =
      getComputedStyle(inline, `::highlight(${highlightName('actor')})`).textDecorationLine !== 'underline';
    if (this.isGeneral) this.write();
  }
}
