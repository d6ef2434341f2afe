// One pass over the flat tree below the roots, writing shown text down as Flows. Chooses text; never changes a node.

import type { Span } from '../model/span';
import { partOf } from './element-part';
import type { FlowMap } from './flow-map';
import { FlowWriter } from './flow-writer';
import { BLOCK_TAGS, HEADING_TAGS, SKIPPED_BLOCKS } from './furniture-table';
import { type LineKind, lineKind } from './is-prose';
import { WORD_BEGINNING } from './letters';
import { isElement, isText } from './node-kind';
import { breaksLine, isShown } from './shown';

/** Nodes between two chances to give the thread back. */
const NODES_PER_STEP = 500;

const CROSSED_MAX = 32;

const SENTENCE_END = /[.!?…:;"”»)。！？؟۔]/;

/** A node whose children are being visited. */
type Frame = {
  node: Node;
  isBlock: boolean;
  /** The innermost open block, this node included. */
  block: Element | undefined;
  isLink: boolean;
  next: Node | null;
  /** A slot's assigned nodes, last first; they are not each other's siblings. */
  assigned: Node[] | undefined;
};

/** Depth first with a stack of its own: pages may be nested deeper than calls can be. */
export class Gathering {
  readonly #writer = new FlowWriter();
  readonly #stack: Frame[] = [];
  readonly #shadowRoots: ShadowRoot[] = [];
  #headline: Span | undefined;
  #linkDepth = 0;
  /** Line breaks since the last text. */
  #breaks = 0;
  /** Inline elements entered or left since the last text, the first few: more cannot tell more. */
  #crossed: Element[] = [];

  *over(roots: readonly Node[]): Generator<void, FlowMap> {
    let visited = 0;
    for (const root of roots) {
      this.#open(root);
      for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
        const node = takeNext(frame);
        if (node) this.#visit(node);
        else this.#leave(frame);
        if (++visited % NODES_PER_STEP === 0) yield;
      }
    }
    return this.#writer.map(this.#shadowRoots, this.#headline);
  }

  #visit(node: Node): void {
    if (isText(node)) this.#read(node);
    else if (isElement(node)) this.#enter(node);
  }

  #read(node: Text): void {
    if (node.length === 0) return;
    // <span>World</span><span>Minister resigns</span> may be two lines or one word; only style knows.
    if (this.#crossed.length > 0) {
      if (this.#writer.isInWord && WORD_BEGINNING.test(node.data) && this.#crossed.some(breaksLine)) this.#endFlow();
      this.#crossed.length = 0;
    }
    if (this.#writer.write(node, this.#linkDepth > 0)) this.#breaks = 0;
  }

  #enter(element: Element): void {
    const tag = element.localName;
    if (tag === 'br') {
      this.#breakLine();
      return;
    }
    const part = partOf(element);
    if (part === 'skipped' || part === 'furniture') {
      if (BLOCK_TAGS.has(tag) || SKIPPED_BLOCKS.has(tag)) this.#endFlow();
      return;
    }
    if (part === 'inline') {
      if (element.hasAttributes() && !isShown(element)) return;
      this.#cross(element);
    } else this.#endFlow();
    this.#open(element, part !== 'inline');
  }

  #open(node: Node, isBlock = true): void {
    const { localName: tag, shadowRoot } = node as Element;
    const isLink = tag === 'a';
    if (isLink) this.#linkDepth++;
    if (shadowRoot) this.#shadowRoots.push(shadowRoot);
    const assigned = tag === 'slot' ? (node as HTMLSlotElement).assignedNodes().reverse() : undefined;
    const next = (shadowRoot ?? node).firstChild;
    const block = isBlock && isElement(node) ? node : this.#stack.at(-1)?.block;
    this.#stack.push({ node, isBlock, block, isLink, next, assigned: assigned?.length ? assigned : undefined });
  }

  #leave(frame: Frame): void {
    if (frame.isBlock) this.#endFlow();
    else this.#cross(frame.node as Element);
    if (frame.isLink) this.#linkDepth--;
    this.#stack.pop();
  }

  #cross(element: Element): void {
    if (this.#crossed.length < CROSSED_MAX) this.#crossed.push(element);
  }

  /** One `<br>` is a line break within a heading or a sentence, and a paragraph's end after a sentence; two always are. */
  #breakLine(): void {
    this.#breaks++;
    const ends =
      this.#breaks > 1 || (SENTENCE_END.test(this.#writer.lastCharacter) && !isHeading(this.#stack.at(-1)?.block));
    if (ends) this.#endFlow();
    else this.#writer.space();
  }

  #endFlow(): void {
    this.#crossed.length = 0;
    const block = this.#stack.at(-1)?.block;
    let kind = 'none' as LineKind;
    const span = this.#writer.end(({ text, linkLength }) => {
      kind = lineKind(text, linkLength, block?.localName ?? '');
      return kind !== 'none' && (!block || isShown(block));
    });
    if (!span) return;
    if (!this.#headline && block?.closest('h1')) this.#headline = span;
    if (kind === 'passage' || this.#headline === span) this.#writer.keepAll();
  }
}

function takeNext(frame: Frame): Node | null {
  if (frame.assigned) return frame.assigned.pop() ?? null;
  const { next } = frame;
  frame.next = next?.nextSibling ?? null;
  return next;
}

const isHeading = (block: Element | undefined): boolean => block !== undefined && HEADING_TAGS.has(block.localName);
