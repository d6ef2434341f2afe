// Paints marks with the CSS Custom Highlight API: no node and no attribute of the page changes. Keeps no marks it does not show.

import type { Mark } from '../model/mark';
import { blockAround } from './element-part';
import type { FlowMap, Piece } from './flow-map';
import { type Ink, inkJudge } from './ink';
import { MarkSheet } from './mark-sheet';
import { HIGHLIGHTED, type Highlighted, highlightName, LINED, linedAs, type MarkColours } from './mark-style';
import { type NearView, nearView } from './near-view';
import type { Painter } from './painter';

/** A painter for one document. Where the browser lacks the API it paints nothing. */
export function createHighlightPainter(document: Document, colours?: MarkColours): Painter {
  const view = document.defaultView;
  if (!view || typeof Highlight === 'undefined' || !CSS.highlights) return NOTHING;
  return new HighlightPainter(document, new MarkSheet(colours));
}

const NOTHING: Painter = { paint() {}, focus() {}, hover() {}, clear() {} };

class HighlightPainter implements Painter {
  readonly #document: Document;
  readonly #sheet: MarkSheet;
  readonly #shown = new Map<Highlighted, { highlight: Highlight; pieces: Piece[] }>();
  readonly #near: NearView;
  #marks: readonly Mark[] = [];
  #map: FlowMap | undefined;

  constructor(document: Document, sheet: MarkSheet) {
    this.#document = document;
    this.#sheet = sheet;
    this.#near = nearView(document, () => this.#draw());
  }

  paint(marks: readonly Mark[], map: FlowMap): void {
    this.#marks = marks;
    this.#map = map;
    this.#draw();
  }

  #draw(): void {
    const map = this.#map;
    if (!map) return;
    const pieces = new Map<Highlighted, Piece[]>();
    const blocks = new Map<Element, Element | undefined>();
    const inkOf = inkJudge(this.#document);
    let parent: Element | null = null;
    let ink: Ink = 'hue';
    for (const mark of this.#near.choose(this.#marks, map)) {
      for (const piece of map.locate(mark)) {
        const { parentElement } = piece.node;
        if (!parentElement) continue;
        // Most marks stand in the same element as the one before.
        if (parentElement !== parent) {
          parent = parentElement;
          const block = blocks.get(parent) ?? blockAround(parent);
          blocks.set(parent, block);
          ink = inkOf(block ?? parent);
        }
        const lined = linedAs(mark.kind, ink);
        const known = pieces.get(lined);
        if (known) known.push(piece);
        else pieces.set(lined, [piece]);
      }
    }
    for (const lined of LINED) this.#show(lined, pieces.get(lined) ?? []);
    // Last: a changed sheet makes styles stale, and judging ink would have to wait for them.
    this.#sheet.adopt([this.#document, ...map.shadowRoots], blocks);
  }

  focus(id: number | undefined): void {
    this.#show('focus', this.#locate(id));
  }

  hover(id: number | undefined): void {
    this.#show('hover', this.#locate(id));
  }

  clear(): void {
    this.#near.stop();
    for (const kind of HIGHLIGHTED) this.#show(kind, []);
    this.#sheet.drop();
    this.#marks = [];
    this.#map = undefined;
  }

  #locate(id: number | undefined): Piece[] {
    const mark = this.#marks.find((known) => known.id === id);
    return mark && this.#map ? this.#map.locate(mark) : [];
  }

  /** Sets a kind's Highlight once and only when it changed: setting one invalidates everything it covers. */
  #show(kind: Highlighted, pieces: Piece[]): void {
    const before = this.#shown.get(kind);
    if (!before && pieces.length === 0) return;
    const name = highlightName(kind);
    // An older or newer instance of the extension may hold the name by now.
    const isOurs = CSS.highlights.get(name) === before?.highlight;
    if (isOurs && isSame(before?.pieces ?? [], pieces)) return;
    if (isOurs) CSS.highlights.delete(name);
    this.#shown.delete(kind);
    if (pieces.length === 0) return;
    const highlight = new Highlight();
    highlight.priority = HIGHLIGHTED.indexOf(kind);
    for (const piece of pieces) highlight.add(toRange(piece));
    this.#shown.set(kind, { highlight, pieces });
    this.#sheet.use(kind);
    CSS.highlights.set(name, highlight);
  }
}

const isSame = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.length === b.length &&
  a.every((piece, at) => {
    const other = b[at];
    return piece.node === other?.node && piece.start === other.start && piece.end === other.end;
  });

const toRange = ({ node, start, end }: Piece): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
