// Weighs the evidence for one event by where it stands, and decides whether the event belongs and to which passages.

import type { LinkReasonKind } from '../model/reading';
import type { Evidence } from './evidence';
import { type Passage, passageAt } from './passages';
import type { Scene } from './scene';

export type Judgement = {
  score: number;
  evidence: Evidence[];
  /** Indexes into the scene's passages: where evidence of this event stands together. */
  passages: number[];
};

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
/** A passage that speaks of another time speaks less for this event. */
const OTHER_TIME = 0.5;
/** What the best passage must come to. */
const ENOUGH = 2.7;
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
export function judge(evidence: readonly Evidence[], scene: Scene): Judgement | undefined {
  const placed = evidence.map((each) => ({ each, passages: passagesHolding(each, scene.passages) }));
  const held = new Set(placed.flatMap(({ passages }) => [...passages]));
  const weighed = [...held].map((at) => weigh(at, placed, scene));
  const best = Math.max(0, ...weighed.filter(({ leads }) => leads).map(({ score }) => score));
  if (best < ENOUGH) return undefined;
  const enough = Math.min(ENOUGH_HERE.most, Math.max(ENOUGH_HERE.least, best * SHARE_OF_BEST));
  const belonging = weighed.filter(({ score, belongs }) => belongs && score >= enough).map(({ at }) => at);
  if (belonging.length === 0) return undefined;
  return { score: best, evidence: [...evidence], passages: belonging.sort((a, b) => a - b) };
}

type Placed = { each: Evidence; passages: ReadonlySet<number> };

const passagesHolding = ({ spans }: Evidence, passages: readonly Passage[]): Set<number> =>
  new Set(spans.map(({ start }) => passageAt(passages, start)));

type Weighed = {
  at: number;
  score: number;
  /** Two sorts of evidence stand near, one of them an actor of its own right, a date, or the event's name. */
  leads: boolean;
  /** Two sorts stand in the paragraph, and the sentence itself holds what points to the event. */
  belongs: boolean;
};

function weigh(at: number, placed: readonly Placed[], scene: Scene): Weighed {
  const sums = new Map<LinkReasonKind, number>();
  const near = new Set<LinkReasonKind>();
  const inParagraph = new Set<LinkReasonKind>();
  let [words, ownWeight, ownPointing] = [0, 0, 0];
  for (const { each, passages } of placed) {
    const { kind, weight } = each;
    const step = distance(at, passages, scene.passages);
    const amount = weight * (NEAR_OF[kind] ?? NEAR)[step];
    // Of several dates the best one counts; they are not added up.
    const sum = sums.get(kind) ?? 0;
    sums.set(kind, kind === 'date' ? Math.max(sum, amount) : Math.min(MOST[kind] ?? Infinity, sum + amount));
    if (isSignal(each, step)) near.add(kind);
    if (step === 'sentence' || step === 'paragraph') {
      if (isSignal(each, step)) inParagraph.add(kind);
      if (kind === 'keyword' || (kind === 'kind' && step === 'sentence')) words += weight;
    }
    if (step !== 'sentence' || kind === 'kind') continue;
    ownWeight += weight;
    ownPointing += isPointing(each) ? 1 : 0;
  }
  if (words >= WORDS_ENOUGH) for (const sorts of [near, inParagraph]) sorts.add('keyword');
  const elsewhen = speaksOfOtherTime(at, placed, scene);
  const total = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  return {
    at,
    score: elsewhen ? total * OTHER_TIME : total,
    leads: near.size > 1 && (near.has('actors') || near.has('date') || near.has('name')),
    belongs: inParagraph.size > 1 && !elsewhen && ownPointing > 0 && ownWeight >= OWN_ENOUGH,
  };
}

const isPointing = ({ kind, weight }: Evidence): boolean =>
  kind === 'date' || (weight >= POINTING && kind !== 'keyword' && kind !== 'listed-claim');

/** Near enough, and of enough weight, to be a signal by itself. A place of its own is one wherever it is named; words only together. */
function isSignal({ kind, weight }: Evidence, step: keyof Near): boolean {
  const inParagraph = step === 'sentence' || step === 'paragraph';
  switch (kind) {
    case 'kind':
    case 'keyword':
      return false;
    case 'date':
      return inParagraph;
    case 'place':
      return weight >= POINTING;
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

/** A date stands here, and none that stands here is this event's. */
function speaksOfOtherTime(at: number, placed: readonly Placed[], scene: Scene): boolean {
  const passage = scene.passages[at];
  if (!passage || placed.some(({ each, passages }) => each.kind === 'date' && passages.has(at))) return false;
  return scene.dates.some(({ start }) => start >= passage.start && start < passage.end);
}
