// Gives every signal to the claim it covers: the innermost that holds it, or the clause of whose saying it stands in. Knows places only.

import type { Signal } from '../../model/reading';
import { contains, hull, overlaps, type Span } from '../../model/span';
import type { RawAttribution } from '../claim-tagger';
import { placeOf } from '../join-attributions';

/** A signal is looked for in this many claims before it: keeps the work linear in the article. */
const REACH = 40;

/**
 * Signals of each attribution, in the order of `raw`, which stands in text order. What says how a claim was checked may stand outside
 * of it ("The claim could not be verified", "Without evidence, he said …"): it goes to the last claim before it, in its own sentence
 * or the one before, or to the first after it in its own sentence.
 */
export function scopeSignals(
  raw: readonly RawAttribution[],
  signals: readonly Signal[],
  sentences: readonly Span[],
): Signal[][] {
  const scoped: Signal[][] = raw.map(() => []);
  const places = raw.map(placeOf);
  let next = 0;
  let sentence = 0;
  for (const signal of signals) {
    while (next < raw.length && (places[next] ?? 0) < signal.end) next++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= signal.start) sentence++;
    const owner =
      innermost(raw, signal, next) ??
      (signal.kind === 'unverified'
        ? beside(raw, signal, next, sentences[sentence], sentences[sentence - 1])
        : undefined);
    if (owner !== undefined) scoped[owner]?.push(signal);
  }
  return scoped;
}

/** The claim with the shortest cue-and-content around the signal. `next`: the first claim that begins behind it. */
function innermost(raw: readonly RawAttribution[], signal: Signal, next: number): number | undefined {
  let found: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, next - REACH); at < next; at++) {
    const { cue = [], content = [] } = raw[at] ?? {};
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

/** The last claim before the signal in its own or the previous sentence, else the first behind it in its own. */
function beside(
  raw: readonly RawAttribution[],
  signal: Signal,
  next: number,
  own: Span | undefined,
  previous: Span | undefined,
): number | undefined {
  const earliest = previous?.start ?? own?.start ?? 0;
  for (let at = next - 1; at >= Math.max(0, next - REACH); at--) {
    const start = raw[at]?.content[0]?.start ?? raw[at]?.cue[0]?.start;
    if (start !== undefined && start <= signal.start && start >= earliest) return at;
  }
  const after = raw[next];
  return after && own && placeOf(after) < own.end ? next : undefined;
}
