// Scores fetched events against the article and says why each belongs. Pure: no lookups, no clock.

import type { Article } from '../model/article';
import { toDayDate } from '../model/calendar';
import type { DisputedClaim, Listed, PriorEvent } from '../model/list';
import type { Names } from '../model/names';
import type { Attribution, DateMention, Dispute, LinkedEvent, LinkReason } from '../model/reading';
import { overlaps, type Spans } from '../model/span';
import { clusterEvents } from './cluster-events';
import { eventDays } from './event-day';
import { eventKeys } from './event-keys';
import { type Evidence, evidenceFor } from './evidence';
import { type Judgement, judge } from './judge';
import { rarityFrom } from './rarity';
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

/** Days before the article that still count as its own news. */
const NEWS_DAYS = 7;
/** An event's own news stands in the headline or in the first paragraphs. */
const LEAD_PARAGRAPHS = 4;
const MOST_SPANS = 12;
/** Between equals, the more recent one: worth this much on the day, half of it a year before. */
const RECENCY = 0.4;

/** Events that belong, best first: what came before, then the article's own news. */
export function linkEvents(input: LinkInput): LinkedEvent[] {
  const { article, names, dates, listedClaims, candidates } = input;
  const scene = sceneOf(article, names, dates, listedClaims);
  const rarity = rarityFrom(input.frequency ?? countKeys(candidates));
  const linked = clusterEvents(candidates).flatMap((records) => {
    const judged = records.flatMap((listed) => judgeOne(listed, scene, rarity));
    const [best] = judged.sort((a, b) => b.judgement.score - a.judgement.score);
    return best ? [toLinkedEvent(best, records, scene, input.attributions)] : [];
  });
  return linked.sort((a, b) => order(a) - order(b) || b.score - a.score);
}

const order = ({ relation }: LinkedEvent): number => (relation === 'before' ? 0 : 1);

type Judged = { listed: Listed<PriorEvent>; judgement: Judgement };

function judgeOne(listed: Listed<PriorEvent>, scene: Scene, rarity: (key: string) => number): Judged[] {
  const days = eventDays(listed.record);
  if (!days || (scene.published !== undefined && days.from > scene.published)) return [];
  const judgement = judge(evidenceFor(listed, scene, rarity), scene);
  return judgement ? [{ listed, judgement }] : [];
}

function toLinkedEvent(
  { listed, judgement }: Judged,
  records: readonly Listed<PriorEvent>[],
  scene: Scene,
  attributions: readonly Attribution[],
): LinkedEvent {
  const { record } = listed;
  const spans = judgement.passages.flatMap((at) => {
    const passage = scene.passages[at];
    return passage ? [{ start: passage.start, end: passage.end }] : [];
  });
  const ordered = [listed, ...records.filter((other) => other !== listed)];
  return {
    records: ordered.map(({ list, record: { id } }) => ({ list, id })),
    title: record.title,
    kind: record.kind,
    start: record.start,
    end: record.end,
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

function isOwnNews({ passages, evidence }: Judgement, event: PriorEvent, scene: Scene): boolean {
  const days = eventDays(event);
  if (!days || scene.published === undefined || scene.published - days.to > NEWS_DAYS) return false;
  const dated = evidence.some(
    ({ kind, days: said }) => kind === 'date' && said !== undefined && said.to - said.from <= NEWS_DAYS,
  );
  return dated || passages.some((at) => (scene.passages[at]?.paragraph ?? 0) < LEAD_PARAGRAPHS);
}

function recency(event: PriorEvent, scene: Scene): number {
  const days = eventDays(event);
  if (!days || scene.published === undefined) return 0;
  return RECENCY / (1 + Math.max(0, scene.published - days.to) / 365);
}

/** One reason a sort, heaviest first; each date expression is a reason of its own. */
function reasonsOf(evidence: readonly Evidence[]): LinkReason[] {
  const groups = new Map<string, Evidence[]>();
  for (const each of [...evidence].sort((a, b) => b.weight - a.weight)) {
    const key = each.days ? `date ${each.days.from} ${each.days.to}` : each.kind;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group): LinkReason[] => {
    const [first] = group;
    if (!first) return [];
    const spans = group.flatMap((each) => each.spans).sort((a, b) => a.start - b.start);
    const words = [...new Set(group.map((each) => each.words))];
    const interval = first.days && { from: toDayDate(first.days.from), to: toDayDate(first.days.to) };
    return [{ kind: first.kind, words, ...interval, spans: spans.slice(0, MOST_SPANS) }];
  });
}

function countKeys(candidates: readonly Listed<PriorEvent>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of candidates) for (const key of eventKeys(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
