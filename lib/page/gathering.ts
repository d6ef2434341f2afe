// One pass over the flat tree below the roots, writing shown text down as Flows. Chooses text; never changes a node.

import type { Span } from '../model/span';
import { partOf } from './element-part';
import type { FlowMap } from './flow-map';
import { flowWriter } from './flow-writer';
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

/** Depth first with a stack of its own: pages may be nested deeper than calls can be. Gives the thread a chance at each `yield`. */
export function* gathering(roots: readonly Node[]): Generator<void, FlowMap> {
  const writer = flowWriter();
  const stack: Frame[] = [];
  const shadowRoots: ShadowRoot[] = [];
  let headline: Span | undefined;
  let linkDepth = 0;
  /** Line breaks since the last text. */
  let breaks = 0;
  /** Inline elements entered or left since the last text, the first few: more cannot tell more. */
  let crossed: Element[] = [];
  /** The innermost open block. */
  const block = (): Element | undefined => stack[stack.length - 1]?.block;

  const read = (node: Text): void => {
    if (node.length === 0) return;
    // <span>World</span><span>Minister resigns</span> may be two lines or one word; only style knows.
    if (crossed.length > 0) {
      if (writer.isInWord() && WORD_BEGINNING.test(node.data) && crossed.some(breaksLine)) endFlow();
      crossed = [];
    }
    if (writer.write(node, linkDepth > 0)) breaks = 0;
  };
  const enter = (element: Element): void => {
    const tag = element.localName;
    if (tag === 'br') {
      breakLine();
      return;
    }
    const part = partOf(element);
    if (part === 'skipped' || part === 'furniture') {
      if (BLOCK_TAGS.has(tag) || SKIPPED_BLOCKS.has(tag)) endFlow();
      return;
    }
    if (part === 'inline') {
      if (element.hasAttributes() && !isShown(element)) return;
      cross(element);
    } else endFlow();
    open(element, part !== 'inline');
  };
  const open = (node: Node, isBlock = true): void => {
    const { localName: tag, shadowRoot } = node as Element;
    const isLink = tag === 'a';
    if (isLink) linkDepth++;
    if (shadowRoot) shadowRoots.push(shadowRoot);
    const assigned = tag === 'slot' ? (node as HTMLSlotElement).assignedNodes().reverse() : undefined;
    const next = (shadowRoot ?? node).firstChild;
    const around = isBlock && isElement(node) ? node : block();
    stack.push({ node, isBlock, block: around, isLink, next, assigned: assigned?.length ? assigned : undefined });
  };
  const leave = ({ node, isBlock, isLink }: Frame): void => {
    if (isBlock) endFlow();
    else cross(node as Element);
    if (isLink) linkDepth--;
    stack.pop();
  };
  const cross = (element: Element): void => {
    if (crossed.length < CROSSED_MAX) crossed.push(element);
  };
  /** One `<br>` is a line break within a heading or a sentence, and a paragraph's end after a sentence; two always are. */
  const breakLine = (): void => {
    breaks++;
    if (breaks > 1 || (SENTENCE_END.test(writer.lastCharacter()) && !isHeading(block()))) endFlow();
    else writer.space();
  };
  const endFlow = (): void => {
    crossed = [];
    const around = block();
    let kind = 'none' as LineKind;
    const span = writer.end(({ text, linkLength }) => {
      kind = lineKind(text, linkLength, around?.localName ?? '');
      return kind !== 'none' && (!around || isShown(around));
    });
    if (!span) return;
    if (!headline && around?.closest('h1')) headline = span;
    if (kind === 'passage' || headline === span) writer.keepAll();
  };

  let visited = 0;
  for (const root of roots) {
    open(root);
    for (let frame = stack[stack.length - 1]; frame; frame = stack[stack.length - 1]) {
      const node = takeNext(frame);
      if (node === null) leave(frame);
      else if (isText(node)) read(node);
      else if (isElement(node)) enter(node);
      if (++visited % NODES_PER_STEP === 0) yield;
    }
  }
  return writer.map(shadowRoots, headline);
}

function takeNext(frame: Frame): Node | null {
  if (frame.assigned) return frame.assigned.pop() ?? null;
  const { next } = frame;
  frame.next = next?.nextSibling ?? null;
  return next;
}

const isHeading = (block: Element | undefined): boolean => block !== undefined && HEADING_TAGS.has(block.localName);
