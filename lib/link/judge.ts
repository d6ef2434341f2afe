// Weighs the evidence for one event by where it stands, and decides whether the event belongs and to which passages.

import { type DayInterval, meet } from '../model/calendar';
import type { LinkReasonKind } from '../model/reading';
import type { Evidence } from './evidence';
import { type Passage, passageAt } from './passages';
import type { Scene } from './scene';

export type Judgement = {
  score: number;
  evidence: Evidence[];
  /** Where evidence of this event stands together, in text order. */
  passages: Held[];
};

/** `at` is an index into the scene's passages. */
export type Held = { at: number; score: number };

type Near = { sentence: number; paragraph: number; beside: number; article: number };

/** Evidence in the same sentence counts whole; in the same paragraph, the one beside it, or elsewhere in the article, less and less. */
const NEAR: Near = { sentence: 1, paragraph: 0.6, beside: 0.45, article: 0.3 };
/** A date said elsewhere is about something else; words found elsewhere are chance. */
const NEAR_OF: Partial<Record<LinkReasonKind, Near>> = {
  date: { sentence: 1, paragraph: 0.5, beside: 0.25, article: 0 },
  keyword: { sentence: 1, paragraph: 0.6, beside: 0.4, article: 0.1 },
  kind: { sentence: 1, paragraph: 0.5, beside: 0, article: 0 },
};
/** Of one sort of evidence, no more than this counts: many shared words are no second signal. */
const MOST: Partial<Record<LinkReasonKind, number>> = {
  actors: 3.6,
  place: 2,
  keyword: 1.5,
  kind: 0.4,
  'listed-claim': 2,
};
/** A passage that speaks of another time speaks less for this event, and much less without any word that is the event's own. */
const OTHER_TIME = { own: 0.8, bare: 0.5 };
/** What the best passage must come to; more where it shares actors and places and nothing else, as hundreds of events may. */
const ENOUGH = 2.5;
const ENOUGH_BARE = 3.2;
/** What another passage must come to: a share of the best, within these bounds. */
const SHARE_OF_BEST = 0.55;
const ENOUGH_HERE = { least: 2, most: 3 };
/** Evidence of its own in the sentence, so that what stands around it does not carry it alone. */
const OWN_ENOUGH = 1.1;
/** Evidence of at least this weight points to few events: a rare actor, a place of its own, a name. */
const POINTING = 0.6;
/** Shared words are a signal when two of them, or one and the sort of event, stand in the paragraph. */
const WORDS_ENOUGH = 1;

/** Undefined where the evidence does not suffice, or no passage holds enough of it. Linear in the evidence and its passages. */
export function judge(evidence: readonly Evidence[], days: DayInterval, scene: Scene): Judgement | undefined {
  const placed = evidence.map((each) => ({ each, passages: passagesHolding(each, scene.passages) }));
  const held = new Set(placed.flatMap(({ passages }) => [...passages]));
  const weighed = [...held].map((at) => weigh(at, placed, days, scene));
  const leading = weighed.filter(({ score, leads, bare }) => leads && score >= (bare ? ENOUGH_BARE : ENOUGH));
  if (leading.length === 0) return undefined;
  const best = Math.max(...leading.map(({ score }) => score));
  const enough = Math.min(ENOUGH_HERE.most, Math.max(ENOUGH_HERE.least, best * SHARE_OF_BEST));
  const belonging = weighed.filter(({ score, belongs }) => belongs && score >= enough);
  if (belonging.length === 0) return undefined;
  const passages = belonging.map(({ at, score }) => ({ at, score })).sort((a, b) => a.at - b.at);
  return { score: best, evidence: [...evidence], passages };
}

/** Days before the article that count as its own news. */
export const NEWS_DAYS = 7;

type Placed = { each: Evidence; passages: ReadonlySet<number> };

const passagesHolding = ({ spans }: Evidence, passages: readonly Passage[]): Set<number> =>
  new Set(spans.map(({ start }) => passageAt(passages, start)));

type Weighed = {
  at: number;
  score: number;
  /** Two sorts of evidence stand near, one of them an actor of its own right, a date, or the event's name. */
  leads: boolean;
  /** Nothing but actors and places. */
  bare: boolean;
  /** The sentence itself holds what points to the event, and a second sort stands with it. */
  belongs: boolean;
};

/** Sorts of evidence that are signals, from near to far: each set holds the ones before it. */
type Signals = Record<'sentence' | 'paragraph' | 'near', Set<LinkReasonKind>>;

function weigh(at: number, placed: readonly Placed[], days: DayInterval, scene: Scene): Weighed {
  const steps = placed.map(({ each, passages }) => ({ each, step: distance(at, passages, scene.passages) }));
  const signals = signalsAt(steps, scene);
  const own = steps.filter(({ each, step }) => step === 'sentence' && each.kind !== 'kind').map(({ each }) => each);
  const otherTime = otherTimeAt(at, days, scene);
  const factor = otherTime === undefined ? 1 : OTHER_TIME[signals.sentence.has('keyword') ? 'own' : 'bare'];
  // An event's date in the sentence ties what stands around it; another date in the sentence unties it.
  const tied = signals.sentence.has('date') ? signals.near : otherTime ? signals.sentence : signals.paragraph;
  const ownWeight = own.reduce((sum, { weight }) => sum + weight, 0);
  return {
    at,
    score: totalOf(steps) * factor,
    bare: [...signals.near].every((kind) => kind === 'actors' || kind === 'place'),
    leads: signals.near.size > 1 && LEADING.some((kind) => signals.near.has(kind)),
    belongs: tied.size >= (otherTime === 'news' ? 3 : 2) && ownWeight >= OWN_ENOUGH && own.some(isPointing),
  };
}

type Step = { each: Evidence; step: keyof Near };

function signalsAt(steps: readonly Step[], scene: Scene): Signals {
  const signals: Signals = { sentence: new Set(), paragraph: new Set(), near: new Set() };
  const words = { sentence: 0, paragraph: 0 };
  for (const { each, step } of steps) {
    const [inSentence, inParagraph] = [step === 'sentence', step === 'sentence' || step === 'paragraph'];
    if (each.kind === 'keyword' && inParagraph) words.paragraph += each.weight;
    if ((each.kind === 'keyword' || each.kind === 'kind') && inSentence) words.sentence += each.weight;
    if (!isSignal(each, step, scene)) continue;
    signals.near.add(each.kind);
    if (inParagraph) signals.paragraph.add(each.kind);
    if (inSentence) signals.sentence.add(each.kind);
  }
  if (words.sentence >= WORDS_ENOUGH) signals.sentence.add('keyword');
  if (Math.max(words.sentence, words.paragraph) >= WORDS_ENOUGH)
    for (const at of ['paragraph', 'near'] as const) signals[at].add('keyword');
  return signals;
}

function totalOf(steps: readonly Step[]): number {
  const sums = new Map<LinkReasonKind, number>();
  for (const { each, step } of steps) {
    const { kind } = each;
    const amount = each.weight * (NEAR_OF[kind] ?? NEAR)[step];
    const sum = sums.get(kind) ?? 0;
    // Of several dates the best one counts; they are not added up.
    sums.set(kind, kind === 'date' ? Math.max(sum, amount) : Math.min(MOST[kind] ?? Infinity, sum + amount));
  }
  return [...sums.values()].reduce((sum, amount) => sum + amount, 0);
}

const LEADING: readonly LinkReasonKind[] = ['actors', 'date', 'name'];

const isPointing = ({ kind, weight }: Evidence): boolean =>
  kind === 'date' || (weight >= POINTING && kind !== 'keyword' && kind !== 'listed-claim');

/** Near enough, and of enough weight, to be a signal by itself. A place that the lead names frames the whole article; words count only together. */
function isSignal({ kind, weight, spans }: Evidence, step: keyof Near, { leadEnd }: Scene): boolean {
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

function distance(at: number, passages: ReadonlySet<number>, all: readonly Passage[]): keyof Near {
  if (passages.has(at)) return 'sentence';
  const paragraph = all[at]?.paragraph ?? 0;
  let nearest = Infinity;
  for (const other of passages) nearest = Math.min(nearest, Math.abs((all[other]?.paragraph ?? Infinity) - paragraph));
  return nearest === 0 ? 'paragraph' : nearest === 1 ? 'beside' : 'article';
}

/**
 * A date stands here, and none that stands here is this event's: the sentence tells of another time, or, with a date of the article's own
 * week, the news itself.
 */
function otherTimeAt(at: number, event: DayInterval, scene: Scene): 'news' | 'past' | undefined {
  const passage = scene.passages[at];
  const dates = passage ? scene.dates.filter(({ start }) => start >= passage.start && start < passage.end) : [];
  if (dates.length === 0 || dates.some(({ reach }) => meet(reach, event))) return undefined;
  const { published } = scene;
  return published !== undefined && dates.some(({ days }) => days.from > published - NEWS_DAYS) ? 'news' : 'past';
}
