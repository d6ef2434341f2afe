// Writes text nodes down as Flows, collapsing white space and remembering where each character came from. Knows no elements.

import type { Span } from '../model/span';
import { type FlowMap, flowMapOf, type Run } from './flow-map';

/**
 * What makes a text node more than one run, or its characters other than they stand: white space that is not one plain space,
 * and what is shown as nothing (soft hyphens, zero-width spaces, word joiners, byte order marks).
 */
const IRREGULAR = /[^\S ]| {2}|[\u00ad\u200b\u2060]/;
const IRREGULARITIES = /\s{2,}|[^\S ]|[\u00ad\u200b\u2060]/g;

/** The byte order mark is in `\s`, but it is no space. */
const SPACE = /[^\S\ufeff]/;

/** A Flow just before it is kept or dropped. */
export type WrittenFlow = { text: string; linkLength: number };

export class FlowWriter {
  #parts: string[] = [];
  #runs: Run[] = [];
  #flows: Span[] = [];
  /** Length of all kept Flows with their separators. */
  #keptLength = 0;
  #safe = { flows: 0, runs: 0 };
  #keptRuns = 0;
  /** The Flow being written, from `keptLength` on. */
  #flow = '';
  #linkLength = 0;
  /** White space seen but not yet written: it is text only if more text follows. */
  #pending: { node: Text | undefined; at: number } | undefined;

  /** The last character of the Flow so far; empty at its beginning. */
  get lastCharacter(): string {
    return this.#flow.at(-1) ?? '';
  }

  /** Whether the next character would stand right beside the last. */
  get isInWord(): boolean {
    return this.#flow !== '' && this.#pending === undefined;
  }

  /** Returns whether the node added anything but white space. */
  write(node: Text, inLink: boolean): boolean {
    const { data } = node;
    const before = this.#flow.length;
    // Most text nodes of a page are its indentation.
    if (data.trim() === '') this.#spaceIn(node, data, 0);
    else if (IRREGULAR.test(data)) this.#writeCollapsed(node, data);
    else this.#writePlain(node, data, 0, data.length);
    if (inLink) this.#linkLength += this.#flow.length - before;
    return this.#flow.length > before;
  }

  /** White space, from a place in a node or from none (a `<br>`). At a Flow's edges it is no text. */
  space(node?: Text, at = 0): void {
    if (this.#flow !== '') this.#pending ??= { node, at };
  }

  /** Ends the Flow; returns its Span when it was kept. */
  end(keep: (flow: WrittenFlow) => boolean): Span | undefined {
    const [flow, linkLength] = [this.#flow, this.#linkLength];
    this.#pending = undefined;
    this.#flow = '';
    this.#linkLength = 0;
    if (flow === '' || !keep({ text: flow, linkLength })) {
      this.#runs.length = this.#keptRuns;
      return undefined;
    }
    const span = { start: this.#keptLength, end: this.#keptLength + flow.length };
    this.#parts.push(flow);
    this.#flows.push(span);
    this.#keptLength = span.end + 1;
    this.#keptRuns = this.#runs.length;
    return span;
  }

  /** Whatever was written so far stays; what comes after the last such call is not part of the map. */
  keepAll(): void {
    this.#safe = { flows: this.#flows.length, runs: this.#runs.length };
  }

  map(shadowRoots: readonly ShadowRoot[], headline?: Span): FlowMap {
    const { flows, runs } = this.#safe;
    const text = this.#parts.slice(0, flows).join('\n');
    return flowMapOf(text, this.#flows.slice(0, flows), this.#runs.slice(0, runs), shadowRoots, headline);
  }

  /** Cuts at whatever is irregular and writes what is between. */
  #writeCollapsed(node: Text, data: string): void {
    let from = 0;
    for (const match of data.matchAll(IRREGULARITIES)) {
      this.#writePlain(node, data, from, match.index);
      from = match.index + match[0].length;
      this.#spaceIn(node, match[0], match.index);
    }
    this.#writePlain(node, data, from, data.length);
  }

  #spaceIn(node: Text, part: string, at: number): void {
    if (this.#flow === '' || this.#pending) return;
    const offset = part.search(SPACE);
    if (offset >= 0) this.space(node, at + offset);
  }

  /** Text whose only white space is single spaces; one at either edge may meet another node's. */
  #writePlain(node: Text, data: string, from: number, to: number): void {
    if (from === to) return;
    const start = data[from] === ' ' ? from + 1 : from;
    if (start > from) this.space(node, from);
    const end = to > start && data[to - 1] === ' ' ? to - 1 : to;
    if (end > start) this.#copy(node, data, start, end);
    if (end < to) this.space(node, end);
  }

  #copy(node: Text, data: string, start: number, end: number): void {
    if (this.#pending) {
      if (this.#pending.node) this.#run(this.#pending.node, this.#pending.at, 1);
      this.#flow += ' ';
      this.#pending = undefined;
    }
    this.#run(node, start, end - start);
    this.#flow += data.slice(start, end);
  }

  #run(node: Text, nodeStart: number, length: number): void {
    const textStart = this.#keptLength + this.#flow.length;
    const last = this.#runs.length > this.#keptRuns ? this.#runs.at(-1) : undefined;
    // A single space between two words of one node continues its run.
    if (last?.node === node && last.nodeStart + last.length === nodeStart) last.length += length;
    else this.#runs.push({ node, textStart, nodeStart, length });
  }
}
