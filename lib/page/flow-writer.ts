// Writes text nodes down as Flows, collapsing white space and remembering where each character came from. Knows no elements.

import type { Span } from '../model/span';
import { type FlowMap, flowMapOf, type Run } from './flow-map';

/** Soft hyphens, zero-width spaces, word joiners and byte order marks: shown as nothing, so they are not text. */
const INVISIBLE = '\u00ad\u200b\u2060\ufeff';
/** What makes a text node more than one run, or its characters other than they stand: any of these sends it through the slow path. */
const IRREGULAR = /[^\S ]| {2}|[\u00ad\u200b\u2060\ufeff]/;

/** A Flow just before it is kept or dropped. */
export type WrittenFlow = { text: string; linkLength: number };

export class FlowWriter {
  private parts: string[] = [];
  private runs: Run[] = [];
  private flows: Span[] = [];
  /** Length of all kept Flows with their separators. */
  private keptLength = 0;
  private keptRuns = 0;
  /** The Flow being written, from `keptLength` on. */
  private flow = '';
  private linkLength = 0;
  /** White space seen but not yet written: it is text only if more text follows. */
  private pending: { node: Text | undefined; at: number } | undefined;

  /** The last character of the Flow so far; empty at its beginning. */
  get lastCharacter(): string {
    return this.flow.at(-1) ?? '';
  }

  /** Whether the next character would stand right beside the last. */
  get isInWord(): boolean {
    return this.flow !== '' && this.pending === undefined;
  }

  /** Returns whether the node added anything but white space. */
  write(node: Text, inLink: boolean): boolean {
    const { data } = node;
    const before = this.flow.length;
    if (IRREGULAR.test(data)) this.writeCollapsed(node, data);
    else this.writePlain(node, data);
    if (inLink) this.linkLength += this.flow.length - before;
    return this.flow.length > before;
  }

  /** White space, from a place in a node or from none (a `<br>`). At a Flow's edges it is no text. */
  space(node?: Text, at = 0): void {
    if (this.flow !== '') this.pending ??= { node, at };
  }

  /** Ends the Flow; returns its Span when it was kept. */
  end(keep: (flow: WrittenFlow) => boolean): Span | undefined {
    const { flow, linkLength } = this;
    this.pending = undefined;
    this.flow = '';
    this.linkLength = 0;
    if (flow === '' || !keep({ text: flow, linkLength })) {
      this.runs.length = this.keptRuns;
      return undefined;
    }
    const span = { start: this.keptLength, end: this.keptLength + flow.length };
    this.parts.push(flow);
    this.flows.push(span);
    this.keptLength = span.end + 1;
    this.keptRuns = this.runs.length;
    return span;
  }

  map(shadowRoots: readonly ShadowRoot[], headline?: Span): FlowMap {
    return flowMapOf(this.parts.join('\n'), this.flows, this.runs, shadowRoots, headline);
  }

  private writePlain(node: Text, data: string): void {
    const start = data.startsWith(' ') ? 1 : 0;
    if (start === 1) this.space(node, 0);
    const end = data.length > start && data.endsWith(' ') ? data.length - 1 : data.length;
    if (end > start) this.copy(node, data, start, end);
    if (end < data.length) this.space(node, end);
  }

  private writeCollapsed(node: Text, data: string): void {
    let start = -1;
    for (let at = 0; at < data.length; at++) {
      const character = data[at] as string;
      const isWhite = isWhiteSpace(character);
      if (!isWhite && !INVISIBLE.includes(character)) {
        if (start < 0) start = at;
        continue;
      }
      if (start >= 0) this.copy(node, data, start, at);
      start = -1;
      if (isWhite) this.space(node, at);
    }
    if (start >= 0) this.copy(node, data, start, data.length);
  }

  private copy(node: Text, data: string, start: number, end: number): void {
    if (this.pending) {
      if (this.pending.node) this.run(this.pending.node, this.pending.at, 1);
      this.flow += ' ';
      this.pending = undefined;
    }
    this.run(node, start, end - start);
    this.flow += data.slice(start, end);
  }

  private run(node: Text, nodeStart: number, length: number): void {
    const textStart = this.keptLength + this.flow.length;
    const last = this.runs.length > this.keptRuns ? this.runs.at(-1) : undefined;
    // A single space between two words of one node continues its run.
    if (last?.node === node && last.nodeStart + last.length === nodeStart) last.length += length;
    else this.runs.push({ node, textStart, nodeStart, length });
  }
}

/** As `\s` has it, without a regex for each character. */
const isWhiteSpace = (character: string): boolean =>
  character <= ' ' ||
  character === '\u00a0' ||
  (character >= '\u1680' &&
    (character <= '\u200a'
      ? character >= '\u2000' || character === '\u1680'
      : '\u2028\u2029\u202f\u205f\u3000'.includes(character)));
