// Weighs the evidence for one event by where it stands, and decides whether the event belongs and to which passages.

import { type DayInterval, meet } from '../model/calendar';
import type { LinkReasonKind } from '../model/reading';
import type { Evidence } from './evidence';
import { distance, type Placed, place, totalOf } from './nearness';
import type { Scene } from './scene';
import { isPointing, signalsAt } from './signals';

export type Judgement = {
  score: number;
  evidence: Evidence[];
  /** Where evidence of this event stands together, in text order. */
  passages: Held[];
};

/** `at` is an index into the scene's passages. */
export type Held = { at: number; score: number };

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
/** Undefined where the evidence does not suffice, or no passage holds enough of it. Linear in the evidence and its passages. */
export function judge(evidence: readonly Evidence[], days: DayInterval, scene: Scene): Judgement | undefined {
  const placed = evidence.map((each) => place(each, scene.passages));
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

function weigh(at: number, placed: readonly Placed[], days: DayInterval, scene: Scene): Weighed {
  const steps = placed.map((each) => ({ each: each.each, step: distance(at, each, scene.passages) }));
  const signals = signalsAt(steps, scene.leadEnd);
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

const LEADING: readonly LinkReasonKind[] = ['actors', 'date', 'name'];

/**
 * A date stands here, and none that stands here is this event's: the sentence tells of another time, or, with a date of the article's own
 * week, the news itself.
 */
function otherTimeAt(at: number, event: DayInterval, scene: Scene): 'news' | 'past' | undefined {
  const dates = scene.datesIn.get(at) ?? [];
  if (dates.length === 0 || dates.some(({ reach }) => meet(reach, event))) return undefined;
  const { published } = scene;
  return published !== undefined && dates.some(({ days }) => days.from > published - NEWS_DAYS) ? 'news' : 'past';
}
