// Gives every signal to the claim it covers: the innermost that holds it, or the clause of whose saying it stands in. Knows places only.

import type { Signal } from '../../model/reading';
import { contains, hull, overlaps, type Span } from '../../model/span';
import type { RawAttribution } from '../claim-tagger';

/** Signals of each attribution, in the order of `raw`. A signal outside of all goes to the last claim of its or the previous sentence when it says how that was checked. */
export function scopeSignals(
  raw: readonly RawAttribution[],
  signals: readonly Signal[],
  sentences: readonly Span[],
): Signal[][] {
  const scoped: Signal[][] = raw.map(() => []);
  for (const signal of signals) {
    const owner =
      innermost(raw, signal) ?? (signal.kind === 'unverified' ? lastBefore(raw, signal, sentences) : undefined);
    if (owner !== undefined) scoped[owner]?.push(signal);
  }
  return scoped;
}

/** The claim with the shortest cue-and-content around the signal. */
function innermost(raw: readonly RawAttribution[], signal: Signal): number | undefined {
  let found: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [at, { cue, content }] of raw.entries()) {
    if (!cue.some((span) => overlaps(span, signal)) && !content.some((span) => contains(span, signal))) continue;
    const whole = hull([...cue, ...content].sort((a, b) => a.start - b.start));
    const length = whole ? whole.end - whole.start : 0;
    if (length < shortest) {
      shortest = length;
      found = at;
    }
  }
  return found;
}

function lastBefore(raw: readonly RawAttribution[], signal: Signal, sentences: readonly Span[]): number | undefined {
  const at = sentences.findIndex((sentence) => overlaps(sentence, signal));
  const earliest = sentences[Math.max(0, at - 1)]?.start ?? 0;
  for (let index = raw.length - 1; index >= 0; index--) {
    const start = raw[index]?.content[0]?.start ?? raw[index]?.cue[0]?.start;
    if (start !== undefined && start <= signal.start && start >= earliest) return index;
  }
  return undefined;
}
