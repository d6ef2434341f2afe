// Scores fetched events against the article and says why each belongs. Pure: no lookups, no clock.

import type { Article } from '../model/article';
import { daysOfDate } from '../model/calendar';
import type { DisputedClaim, Listed, PriorEvent } from '../model/list';
import type { Names } from '../model/names';
import type { Attribution, DateMention, Dispute, LinkedEvent } from '../model/reading';
import { eventDays } from './event-day';

export type LinkInput = {
  article: Article;
  names: Names;
  attributions: readonly Attribution[];
  disputes: readonly Dispute[];
  listedClaims: readonly Listed<DisputedClaim>[];
  dates: readonly DateMention[];
  candidates: readonly Listed<PriorEvent>[];
  /** How many stored events carry each key of `event-keys.ts`. */
  frequency?: ReadonlyMap<string, number>;
};

/** Events that belong, best first. */
export function linkEvents(input: LinkInput): LinkedEvent[] {
  const until = input.article.published === undefined ? undefined : daysOfDate(input.article.published)?.to;
  return input.candidates.flatMap(({ list, record }): LinkedEvent[] => {
    const days = eventDays(record);
    if (!days || (until !== undefined && days.from > until)) return [];
    const actors = input.names.actors.flatMap((actor, index) =>
      actor.records.some((ref) => ref.list === list && record.actors.some((party) => party.entity === ref.id))
        ? [index]
        : [],
    );
    if (actors.length < 2) return [];
    const spans = input.names.mentions.filter((mention) => mention.actors.some((actor) => actors.includes(actor)));
    return [
      {
        records: [{ list, id: record.id }],
        title: record.title,
        kind: record.kind,
        start: record.start,
        end: record.end,
        relation: 'before',
        score: actors.length,
        reasons: [
          {
            kind: 'actors',
            words: actors.map((actor) => input.names.actors[actor]?.name ?? ''),
            spans: spans.map(({ start, end }) => ({ start, end })),
          },
        ],
        spans: [],
        attributions: [],
        actors,
      },
    ];
  });
}
