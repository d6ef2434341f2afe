// Places in the article's text. Offsets, never DOM Ranges: text outlives nodes (hypothesis/client #2720).

/** Half-open `[start, end)` in UTF-16 code units of the article's text. */
export type Span = { start: number; end: number };

/** A role that the text may break into parts: `"X," he said, "Y"` has one content of two Spans. In text order; empty when absent. */
export type Spans = Span[];

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** From the first part's start to the last part's end; undefined for an absent role. */
export function hull(spans: Spans): Span | undefined {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}
