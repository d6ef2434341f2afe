// Finds the few words of a claim that are worth a line: who says it and how, or the words that weaken it. Pure.

import type { Attribution, Signal, SignalKind } from '../model/reading';
import { contains, hull, overlaps, type Span } from '../model/span';

/** A mark longer than this is a paragraph in disguise, in characters. */
const WORDS_MAX = 64;

/** How far who and how may stand apart to be marked as one: a comma, an adverb, an age. */
const GAP_MAX = 16;

/** Signals whose own words are the point; for the others it is who speaks. */
const SPEAKING_SIGNALS: readonly SignalKind[] = ['unverified', 'hedge', 'retraction', 'denial'];

/**
 * The words to mark for an Attribution. `taken`: marks of Actors, which keep their own words where the rest says enough:
 * of "the Pentagon said" with the Pentagon marked, "said" is left. Undefined when the Attribution holds no words at all.
 */
export function claimWords(text: string, attribution: Attribution, taken: readonly Span[]): Span | undefined {
  const words =
    saying(attribution, taken) ?? attribution.signals[0] ?? hull(attribution.content) ?? hull(attribution.source);
  return words && shortened(text, words);
}

/** The words of the signal that makes a claim unsettled, when the saying itself does not already cover them. */
export function signalWords(
  text: string,
  attribution: Attribution,
  signal: Signal,
  taken: readonly Span[],
): Span | undefined {
  const words = saying(attribution, taken);
  if (!SPEAKING_SIGNALS.includes(signal.kind) || (words && contains(words, signal))) {
    return claimWords(text, attribution, taken);
  }
  const joined = words && hull(inOrder(words, signal));
  const fits = joined && joined.end - joined.start <= WORDS_MAX && !taken.some((mark) => overlaps(mark, joined));
  return shortened(text, fits && gapBetween(words, signal) <= GAP_MAX ? joined : signal);
}

/** Cuts at a word's end, at the first clause where there is one. */
export function shortened(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  if (end - start > WORDS_MAX) {
    const head = text.slice(start, start + WORDS_MAX);
    const clause = /^.{20,}?(?=[,;:–—(])/s.exec(head)?.[0] ?? /^.*(?=\s)/s.exec(head)?.[0] ?? head;
    end = start + clause.length;
  }
  while (end > start && /[\s,;:]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Source and cue as one run of words when they stand together, else the cue, else the source. */
function saying({ source, cue, signals }: Attribution, taken: readonly Span[]): Span | undefined {
  const bare = compact(cue);
  // "believed" of "believed to have": the signal knows the whole phrase.
  const signal = bare && signals.find((one) => SPEAKING_SIGNALS.includes(one.kind) && overlaps(one, bare));
  const how = bare && signal ? hull(inOrder(bare, signal)) : bare;
  const who = compact(source);
  if (!how || !who) return how ?? (who && !taken.some((mark) => overlaps(mark, who)) ? who : undefined);
  const both = hull(inOrder(who, how)) as Span;
  const fits = both.end - both.start <= WORDS_MAX && gapBetween(who, how) <= GAP_MAX;
  return fits && !taken.some((mark) => overlaps(mark, both)) ? both : how;
}

/** A role's words: all of them when they are few, else the first part. */
function compact(spans: readonly Span[]): Span | undefined {
  const whole = hull([...spans]);
  return whole && whole.end - whole.start <= WORDS_MAX ? whole : spans[0];
}

const inOrder = (a: Span, b: Span): Span[] => [
  { start: Math.min(a.start, b.start), end: Math.min(a.end, b.end) },
  { start: Math.max(a.start, b.start), end: Math.max(a.end, b.end) },
];

const gapBetween = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);
