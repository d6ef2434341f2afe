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

export type FlowWriter = {
  /** The last character of the Flow so far; empty at its beginning. */
  lastCharacter(): string;
  /** Whether the next character would stand right beside the last. */
  isInWord(): boolean;
  /** Returns whether the node added anything but white space. */
  write(node: Text, inLink: boolean): boolean;
  /** White space, from a place in a node or from none (a `<br>`). At a Flow's edges it is no text. */
  space(node?: Text, at?: number): void;
  /** Ends the Flow; returns its Span when it was kept. */
  end(keep: (flow: WrittenFlow) => boolean): Span | undefined;
  /** Whatever was written so far stays; what comes after the last such call is not part of the map. */
  keepAll(): void;
  map(shadowRoots: readonly ShadowRoot[], headline?: Span): FlowMap;
};

export function flowWriter(): FlowWriter {
  const parts: string[] = [];
  const runs: Run[] = [];
  const flows: Span[] = [];
  /** Length of all kept Flows with their separators. */
  let keptLength = 0;
  let keptRuns = 0;
  let safe = { flows: 0, runs: 0 };
  /** The Flow being written, from `keptLength` on. */
  let flow = '';
  let linkLength = 0;
  /** White space seen but not yet written: it is text only if more text follows. */
  let pending: { node: Text | undefined; at: number } | undefined;

  const write = (node: Text, inLink: boolean): boolean => {
    const { data } = node;
    const before = flow.length;
    // Most text nodes of a page are its indentation.
    if (data.trim() === '') spaceIn(node, data, 0);
    else if (IRREGULAR.test(data)) writeCollapsed(node, data);
    else writePlain(node, data, 0, data.length);
    if (inLink) linkLength += flow.length - before;
    return flow.length > before;
  };
  /** Cuts at whatever is irregular and writes what is between. */
  const writeCollapsed = (node: Text, data: string): void => {
    let from = 0;
    for (const match of data.matchAll(IRREGULARITIES)) {
      writePlain(node, data, from, match.index);
      from = match.index + match[0].length;
      spaceIn(node, match[0], match.index);
    }
    writePlain(node, data, from, data.length);
  };
  const spaceIn = (node: Text, part: string, at: number): void => {
    if (flow === '' || pending) return;
    const offset = part.search(SPACE);
    if (offset >= 0) space(node, at + offset);
  };
  const space = (node?: Text, at = 0): void => {
    if (flow !== '') pending ??= { node, at };
  };
  /** Text whose only white space is single spaces; one at either edge may meet another node's. */
  const writePlain = (node: Text, data: string, from: number, to: number): void => {
    if (from === to) return;
    const start = data[from] === ' ' ? from + 1 : from;
    if (start > from) space(node, from);
    const end = to > start && data[to - 1] === ' ' ? to - 1 : to;
    if (end > start) copy(node, data, start, end);
    if (end < to) space(node, end);
  };
  const copy = (node: Text, data: string, start: number, end: number): void => {
    if (pending) {
      if (pending.node) run(pending.node, pending.at, 1);
      flow += ' ';
      pending = undefined;
    }
    run(node, start, end - start);
    flow += data.slice(start, end);
  };
  const run = (node: Text, nodeStart: number, length: number): void => {
    const last = runs.length > keptRuns ? runs[runs.length - 1] : undefined;
    // A single space between two words of one node continues its run.
    if (last?.node === node && last.nodeStart + last.length === nodeStart) last.length += length;
    else runs.push({ node, textStart: keptLength + flow.length, nodeStart, length });
  };
  return {
    lastCharacter: () => flow.at(-1) ?? '',
    isInWord: () => flow !== '' && pending === undefined,
    write,
    space,
    end(keep) {
      const written = { text: flow, linkLength };
      pending = undefined;
      flow = '';
      linkLength = 0;
      if (written.text === '' || !keep(written)) {
        runs.length = keptRuns;
        return undefined;
      }
      const span = { start: keptLength, end: keptLength + written.text.length };
      parts.push(written.text);
      flows.push(span);
      keptLength = span.end + 1;
      keptRuns = runs.length;
      return span;
    },
    keepAll() {
      safe = { flows: flows.length, runs: runs.length };
    },
    map(shadowRoots, headline) {
      const text = parts.slice(0, safe.flows).join('\n');
      return flowMapOf(text, flows.slice(0, safe.flows), runs.slice(0, safe.runs), shadowRoots, headline);
    },
  };
}
