// Scores fetched events against the article and says why each belongs. Pure: no lookups, no clock.

import type { Article } from '../model/article';
import type { Day, DayInterval } from '../model/calendar';
import type { DisputedClaim, Listed, PriorEvent } from '../model/list';
import type { Names } from '../model/names';
import type { Attribution, DateMention, Dispute, LinkedEvent } from '../model/reading';
import { overlaps, type Spans } from '../model/span';
import { clusterEvents } from './cluster-events';
import { withoutCrowds } from './crowded-passages';
import { eventDays } from './event-day';
import { eventKeys } from './event-keys';
import { type Evidence, evidenceFor } from './evidence';
import { type Judgement, judge, NEWS_DAYS } from './judge';
import { type Judged, operationEvidence, operationsOf } from './operations';
import { rarityFrom } from './rarity';
import { reasonsOf } from './reasons';
import { type Scene, sceneOf } from './scene';

export type LinkInput = {
  article: Article;
  names: Names;
  attributions: readonly Attribution[];
  disputes: readonly Dispute[];
  listedClaims: readonly Listed<DisputedClaim>[];
  dates: readonly DateMention[];
  candidates: readonly Listed<PriorEvent>[];
  /** How many stored events carry each key of `event-keys.ts`; without it, the candidates are counted. */
  frequency?: ReadonlyMap<string, number>;
};

/** An event's own news stands in the headline or in the first paragraphs. */
const LEAD_PARAGRAPHS = 4;
/** More would be no answer any more. */
const MOST_LINKED = 40;
const SHARE_OF_BEST = 0.3;
/** Between equals, the more recent one: worth this much on the day, half of it a year before. */
const RECENCY = 0.4;

/** Events that belong, best first: what came before, then the article's own news. */
export function linkEvents(input: LinkInput): LinkedEvent[] {
  const { article, names, dates, listedClaims, candidates, attributions } = input;
  const scene = sceneOf(article, names, dates, listedClaims);
  const judged = judgeAll(candidates, scene, input.frequency ?? countKeys(candidates));
  const byRecord = new Map(judged.map((each) => [each.listed.record, each]));
  const linked = clusterEvents(candidates).flatMap((records) => {
    const found = records.flatMap(({ record }) => byRecord.get(record) ?? []);
    const [best] = found.sort((a, b) => b.judgement.score - a.judgement.score);
    return best ? [toLinkedEvent(best, records, scene, attributions)] : [];
  });
  return strongest(linked).sort((a, b) => order(a) - order(b) || b.score - a.score);
}

/** Beside a strong link, weak ones are noise. */
function strongest(linked: readonly LinkedEvent[]): LinkedEvent[] {
  const best = Math.max(0, ...linked.map(({ score }) => score));
  return linked
    .filter(({ score }) => score >= best * SHARE_OF_BEST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LINKED);
}

const order = ({ relation }: LinkedEvent): number => (relation === 'before' ? 0 : 1);

/** Events begun by the article's own day. Twice: what the first round links lends the parts of the same operation a reason. */
function judgeAll(
  candidates: readonly Listed<PriorEvent>[],
  scene: Scene,
  frequency: ReadonlyMap<string, number>,
): Judged[] {
  const rarity = rarityFrom(frequency);
  const past = candidates.flatMap((listed) => {
    const days = eventDays(listed.record);
    if (!days || (scene.published !== undefined && days.from > scene.published)) return [];
    return [{ listed, days, evidence: evidenceFor(listed, scene, rarity) }];
  });
  const round = (more: (listed: Listed<PriorEvent>) => Evidence[]): Judged[] =>
    past.flatMap(({ listed, days, evidence }) => {
      const judgement = judge([...evidence, ...more(listed)], days, scene);
      return judgement ? [{ listed, judgement }] : [];
    });
  const first = round(() => []);
  const operations = operationsOf(first, candidates, scene);
  return withoutCrowds(operations.size > 0 ? round((listed) => operationEvidence(listed, operations)) : first);
}

function toLinkedEvent(
  { listed, judgement }: Judged,
  records: readonly Listed<PriorEvent>[],
  scene: Scene,
  attributions: readonly Attribution[],
): LinkedEvent {
  const { record } = listed;
  const spans = judgement.passages.flatMap(({ at }) => {
    const passage = scene.passages[at];
    return passage ? [{ start: passage.start, end: passage.end }] : [];
  });
  const ordered = [listed, ...records.filter((other) => other !== listed)];
  return {
    records: ordered.map(({ list, record: { id } }) => ({ list, id })),
    title: record.title,
    kind: record.kind,
    start: record.start,
    ...(record.end === undefined ? {} : { end: record.end }),
    relation: isOwnNews(judgement, record, scene) ? 'same' : 'before',
    score: judgement.score + recency(record, scene),
    reasons: reasonsOf(judgement.evidence),
    spans,
    attributions: attributions.flatMap((attribution, index) => (touches(attribution, spans) ? [index] : [])),
    actors: [...new Set(judgement.evidence.flatMap(({ actor }) => actor ?? []))],
  };
}

const touches = ({ source, cue, content }: Attribution, spans: Spans): boolean =>
  [...source, ...cue, ...content].some((part) => spans.some((span) => overlaps(part, span)));

/** Of this week, and either dated to the week by the article or told in a lead whose news is of no other day. */
function isOwnNews({ passages, evidence }: Judgement, event: PriorEvent, scene: Scene): boolean {
  const days = eventDays(event);
  const since = (scene.published ?? Number.NEGATIVE_INFINITY) - NEWS_DAYS;
  if (!days || scene.published === undefined || days.to < since) return false;
  const dated = evidence.some(({ days: said }) => said !== undefined && said.to - said.from <= NEWS_DAYS);
  return dated || (passages.some(({ at }) => isInLead(at, scene)) && fitsLead(days, since, scene));
}

const isInLead = (at: number, { passages }: Scene): boolean => (passages[at]?.paragraph ?? 0) < LEAD_PARAGRAPHS;

/** The lead gives no day of this week, or the event's, or the one before or after: no report dates its news worse. */
function fitsLead({ from, to }: DayInterval, since: Day, scene: Scene): boolean {
  const told = [...scene.datesIn].flatMap(([at, dates]) => (isInLead(at, scene) ? dates : []));
  const news = told.filter(({ days }) => days.from === days.to && days.from >= since);
  return news.length === 0 || news.some(({ days }) => days.to >= from - 1 && days.from <= to + 1);
}

function recency(event: PriorEvent, scene: Scene): number {
  const days = eventDays(event);
  if (!days || scene.published === undefined) return 0;
  return RECENCY / (1 + Math.max(0, scene.published - days.to) / 365);
}

function countKeys(candidates: readonly Listed<PriorEvent>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of candidates) {
    for (const key of eventKeys(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
