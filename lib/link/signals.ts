// Which sorts of evidence are signals at a passage: near enough and of enough weight to count by themselves.

import type { LinkReasonKind } from '../model/reading';
import { type Evidence, LISTED_CLAIM } from './evidence';
import type { Distance, Step } from './nearness';

/** From near to far: each set holds the ones before it. */
export type Signals = Record<'sentence' | 'paragraph' | 'near', Set<LinkReasonKind>> & {
  /** One of the near ones leads: see `isLeading`. */
  lead: boolean;
};

/** Evidence of at least this weight points to few events: a rare actor, a place of its own, a name. */
const POINTING = 0.6;
/** Shared words are a signal when two of them, or one and the sort of event, stand in the paragraph. */
const WORDS_ENOUGH = 1;

/** `leadEnd` is where the article's lead ends. */
export function signalsAt(steps: readonly Step[], leadEnd: number): Signals {
  const signals: Signals = { sentence: new Set(), paragraph: new Set(), near: new Set(), lead: false };
  const words = { sentence: 0, paragraph: 0 };
  for (const { each, step } of steps) {
    const [inSentence, inParagraph] = [step === 'sentence', step === 'sentence' || step === 'paragraph'];
    if (each.kind === 'keyword' && inParagraph) words.paragraph += each.weight;
    if ((each.kind === 'keyword' || each.kind === 'kind') && inSentence) words.sentence += each.weight;
    if (!isSignal(each, step, leadEnd)) continue;
    signals.near.add(each.kind);
    signals.lead ||= isLeading(each);
    if (inParagraph) signals.paragraph.add(each.kind);
    if (inSentence) signals.sentence.add(each.kind);
  }
  if (words.sentence >= WORDS_ENOUGH) signals.sentence.add('keyword');
  if (Math.max(words.sentence, words.paragraph) >= WORDS_ENOUGH)
    for (const at of ['paragraph', 'near'] as const) signals[at].add('keyword');
  return signals;
}

/** An Actor of its own right, a date, the event's name, or a listed dispute that is about nothing else: without one of them nothing is linked. */
export const isLeading = ({ kind, weight }: Evidence): boolean =>
  kind === 'actors' || kind === 'date' || kind === 'name' || (kind === 'listed-claim' && weight >= LISTED_CLAIM);

/** Points to few events by itself. */
export const isPointing = ({ kind, weight }: Evidence): boolean =>
  kind === 'date' || (weight >= POINTING && kind !== 'keyword' && kind !== 'listed-claim');

/** Near enough, and of enough weight, to be a signal by itself. A place that the lead names frames the whole article; words count only together. */
function isSignal({ kind, weight, spans }: Evidence, step: Distance, leadEnd: number): boolean {
  const inParagraph = step === 'sentence' || step === 'paragraph';
  switch (kind) {
    case 'kind':
    case 'keyword':
      return false;
    case 'date':
      return inParagraph;
    case 'place':
      return weight >= POINTING && (step !== 'article' || spans.some(({ start }) => start < leadEnd));
    case 'listed-claim':
      return weight >= POINTING && inParagraph;
    default:
      return weight >= POINTING && step !== 'article';
  }
}
