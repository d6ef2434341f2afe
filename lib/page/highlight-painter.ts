// Paints marks with the CSS Custom Highlight API: no node and no attribute of the page changes. Keeps no marks it does not show.

import type { Mark } from '../model/mark';
import { blockAround } from './element-part';
import type { FlowMap, Piece } from './flow-map';
import { type Ink, inkJudge } from './ink';
import { markSheet } from './mark-sheet';
import {
  HIGHLIGHTED,
  type Highlighted,
  highlightName,
  LINED,
  type Lined,
  linedAs,
  type MarkColours,
} from './mark-style';
import { nearView } from './near-view';
import type { Painter } from './painter';

/** A painter for one document. Where the browser lacks the API it paints nothing. */
export function createHighlightPainter(document: Document, colours?: MarkColours): Painter {
  if (!document.defaultView || typeof Highlight === 'undefined' || !CSS.highlights) return NOTHING;
  const sheet = markSheet(colours);
  const near = nearView(document, () => draw());
  const shown = new Map<Highlighted, { highlight: Highlight; pieces: Piece[] }>();
  let marks: readonly Mark[] = [];
  let map: FlowMap | undefined;

  const draw = (): void => {
    if (!map) return;
    const blocks = new Map<Element, Element | undefined>();
    const pieces = linedPieces(near.choose(marks, map), map, inkJudge(document), blocks);
    for (const lined of LINED) show(lined, pieces.get(lined) ?? []);
    // Last: a changed sheet makes styles stale, and judging ink would have to wait for them.
    sheet.adopt([document, ...map.shadowRoots], blocks);
  };
  const piecesOf = (id: number | undefined): Piece[] => {
    const mark = marks.find((known) => known.id === id);
    return (mark && map?.locate(mark)) ?? [];
  };
  /** Sets a kind's Highlight once and only when it changed: setting one invalidates everything it covers. */
  const show = (kind: Highlighted, pieces: Piece[]): void => {
    const before = shown.get(kind);
    if (!before && pieces.length === 0) return;
    const name = highlightName(kind);
    // An older or newer instance of the extension may hold the name by now.
    const isOurs = CSS.highlights.get(name) === before?.highlight;
    if (isOurs && isSame(before?.pieces ?? [], pieces)) return;
    if (isOurs) CSS.highlights.delete(name);
    shown.delete(kind);
    if (pieces.length === 0) return;
    const highlight = new Highlight();
    highlight.priority = HIGHLIGHTED.indexOf(kind);
    for (const piece of pieces) highlight.add(toRange(piece));
    shown.set(kind, { highlight, pieces });
    sheet.use(kind);
    CSS.highlights.set(name, highlight);
  };
  return {
    paint(newMarks, newMap) {
      marks = newMarks;
      map = newMap;
      draw();
    },
    focus: (id) => show('focus', piecesOf(id)),
    hover: (id) => show('hover', piecesOf(id)),
    clear() {
      near.stop();
      for (const kind of HIGHLIGHTED) show(kind, []);
      sheet.drop();
      marks = [];
      map = undefined;
    },
  };
}

const NOTHING: Painter = { paint() {}, focus() {}, hover() {}, clear() {} };

/** The pieces under marks by how they are lined. Writes the elements they stand in, each with its block, into `blocks`. */
function linedPieces(
  marks: readonly Mark[],
  map: FlowMap,
  inkOf: (element: Element) => Ink,
  blocks: Map<Element, Element | undefined>,
): Map<Lined, Piece[]> {
  const pieces = new Map<Lined, Piece[]>();
  let parent: Element | null = null;
  let ink: Ink = 'hue';
  for (const mark of marks) {
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
  return pieces;
}

const isSame = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.length === b.length &&
  a.every((piece, at) => {
    const other = b[at];
    return piece.node === other?.node && piece.start === other.start && piece.end === other.end;
  });

const toRange = ({ node, start, end }: Piece): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
