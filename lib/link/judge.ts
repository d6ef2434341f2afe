// Weighs the evidence for one event by where it stands, and decides whether the event belongs and to which passages.

import { type DayInterval, meet } from '../model/calendar';
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
  const passages = belongingTo(weighed, enough, scene);
  return passages.length > 0 ? { score: best, evidence: [...evidence], passages } : undefined;
}

/** Days before the article that count as its own news. */
export const NEWS_DAYS = 7;
/**
 * News need not say when it happened: where the lead holds words of an event of the last days, the article's own day is a signal, and
 * counts this much.
 */
const FRESH = { days: 2, weight: 1 };

type Weighed = {
  at: number;
  score: number;
  /** Two sorts of evidence stand near, and one of them leads. */
  leads: boolean;
  /** Nothing but actors and places. */
  bare: boolean;
  /** The sentence itself holds what points to the event, and a second sort stands with it. */
  belongs: boolean;
  /** The sentence holds words of the event and no date: it may go on with what the one before tells. */
  continues: boolean;
};

/** The passages that hold enough, and those of the same paragraph that go on right after one: "Villagers blocked the harvest there". */
function belongingTo(weighed: readonly Weighed[], enough: number, { passages }: Scene): Held[] {
  const belonging: Held[] = [];
  for (const { at, score, belongs, continues } of weighed.toSorted((a, b) => a.at - b.at)) {
    const goesOn = belonging.at(-1)?.at === at - 1 && passages[at - 1]?.paragraph === passages[at]?.paragraph;
    if (score >= enough && (belongs || (continues && goesOn))) belonging.push({ at, score });
  }
  return belonging;
}

function weigh(at: number, placed: readonly Placed[], days: DayInterval, scene: Scene): Weighed {
  const steps = placed.map((each) => ({ each: each.each, step: distance(at, each, scene.passages) }));
  const signals = signalsAt(steps, scene.leadEnd);
  const own = steps.filter(({ each, step }) => step === 'sentence' && each.kind !== 'kind').map(({ each }) => each);
  const otherTime = otherTimeAt(at, days, scene);
  const factor = otherTime === undefined ? 1 : OTHER_TIME[signals.sentence.has('keyword') ? 'own' : 'bare'];
  // An event's date in the sentence ties what stands around it; another date in the sentence unties it.
  const tied = signals.sentence.has('date') ? signals.near : otherTime ? signals.sentence : signals.paragraph;
  const fresh = isFreshInLead(at, days, scene) && own.some(({ kind }) => kind === 'keyword') ? 1 : 0;
  const ownWeight = own.reduce((sum, { weight }) => sum + weight, 0);
  return {
    at,
    score: totalOf(steps) * factor + fresh * FRESH.weight,
    bare: fresh === 0 && [...signals.near].every((kind) => kind === 'actors' || kind === 'place'),
    leads: signals.near.size + fresh > 1 && (fresh > 0 || signals.lead),
    belongs: tied.size + fresh >= (otherTime === 'news' ? 3 : 2) && ownWeight >= OWN_ENOUGH && own.some(isPointing),
    continues: signals.sentence.has('keyword') && ownWeight >= OWN_ENOUGH && !scene.datesIn.has(at),
  };
}

const isFreshInLead = (at: number, { from }: DayInterval, { passages, leadEnd, published }: Scene): boolean =>
  published !== undefined && published - from <= FRESH.days && (passages[at]?.start ?? leadEnd) < leadEnd;

/**
 * A date stands here, and none that stands here is this event's: the sentence tells of another time, or, with a date of the article's own
 * week, the news itself.
 */
function otherTimeAt(at: number, event: DayInterval, scene: Scene): 'news' | 'past' | undefined {
  const dates = scene.datesIn.get(at) ?? [];
  if (dates.length === 0 || dates.some(({ reach }) => meet(reach, event))) return undefined;
  const { published } = scene;
  const isNews = (days: DayInterval): boolean => published !== undefined && days.from > published - NEWS_DAYS;
  // Days of one week, and a date line, tell of one piece of news.
  if (isNews(event)) return dates.every(({ days }) => isNews(days)) ? undefined : 'past';
  return dates.some(({ days }) => isNews(days)) ? 'news' : 'past';
}
