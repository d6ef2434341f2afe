// One article with its list and what should be linked; and distractors, which share one thing with the article and no more.

import type { Actor, ActorKind, EventKind, ListHeader, PriorEvent } from '../../../lib/model/list';

export type Story = {
  name: string;
  published: string;
  text: string;
  entities: Actor[];
  events: PriorEvent[];
  /** Event id → how much it belongs: 3 is what the article speaks of, 2 plain background, 1 of some use. Everything else is 0. */
  gains: Record<string, number>;
  /** Words of the article → what a card there shows first (`before` events); `none` when it must show nothing. */
  cards?: { words: string; first: string }[];
  /** The article's own news, if listed. */
  same?: string[];
};

export const actor = (
  id: string,
  name: string,
  kind: ActorKind = 'organization',
  aliases: string[] = [],
  topics?: string[],
): Actor => ({
  id,
  kind,
  name,
  aliases: aliases.map((alias) => ({ name: alias, kind: 'alias', strength: 'strong' })),
  topics,
  sources: [],
});

type EventParts = {
  places?: string[];
  actors?: string[];
  keywords?: string[];
  names?: string[];
  end?: string;
  partOf?: string[];
  admin?: string;
};

export const event = (
  id: string,
  start: string,
  kind: EventKind,
  title: string,
  parts: EventParts = {},
): PriorEvent => ({
  id,
  title,
  start,
  end: parts.end,
  kind,
  places: (parts.places ?? []).map((name) => ({ name, admin: parts.admin })),
  actors: (parts.actors ?? []).map((entity) => ({ entity })),
  keywords: parts.keywords,
  names: parts.names,
  partOf: parts.partOf,
  sources: [],
});

export const header = (id: string): ListHeader => ({
  format: 'context-list',
  formatVersion: '1.0',
  id,
  title: id,
  publisher: { name: 'Test desk' },
  published: '2026-01-01T00:00:00Z',
});

type Pool = {
  /** Actors of the article: one of them stands in each `actor` distractor, at a place that the article does not name. */
  actors: string[];
  /** Places of the article: each `place` distractor happened there, to others, in years that the article does not speak of. */
  places: string[];
  /** Months that the article speaks of: each `date` distractor happened then, elsewhere, to others. */
  months: string[];
  /** Other actors and places. */
  others: string[];
  elsewhere: string[];
  kinds: EventKind[];
  keywords: string[];
  /** Years for everything but `date` distractors. */
  years: number[];
};

/** `count` events of each sort, the same for the same pool. */
export function distractors(count: number, pool: Pool): PriorEvent[] {
  let state = 7;
  const pick = <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const found = from[(state >>> 8) % from.length];
    if (found === undefined) throw new Error('a pool of distractors is empty');
    return found;
  };
  const day = (): string =>
    `${pick(pool.years)}-${String(1 + (state % 12)).padStart(2, '0')}-${String(1 + (state % 28)).padStart(2, '0')}`;
  const made = (id: string, start: string, actors: string[], places: string[]): PriorEvent =>
    event(id, start, pick(pool.kinds), `${pick(pool.others)} in ${places[0]}`, {
      actors,
      places,
      keywords: [pick(pool.keywords)],
    });
  return Array.from({ length: count }, (_, at) => [
    made(`actor-${at}`, day(), [pick(pool.actors), pick(pool.others)], [pick(pool.elsewhere)]),
    made(`place-${at}`, day(), [pick(pool.others)], [pick(pool.places)]),
    made(
      `date-${at}`,
      `${pick(pool.months)}-${String(1 + (at % 28)).padStart(2, '0')}`,
      [pick(pool.others)],
      [pick(pool.elsewhere)],
    ),
  ]).flat();
}
