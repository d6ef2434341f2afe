// The Actors that an article's hits lead to, joined across lists by shared identifiers, never by name. It knows segments, not texts.

import type { ActorKind, RecordRef } from '../model/list';
import { type PersonName, personName } from './forms/person-name';
import type { ActorExtra } from './segment/layout';
import {
  actorExtra,
  actorId,
  actorKind,
  actorName,
  actorsWithKey,
  isCountry,
  keysOf,
  type Segment,
  targetsOf,
} from './segment/segment';

/** One Actor with its records in the reader's order of lists. */
export type Listed = {
  records: RecordRef[];
  name: string;
  kind: ActorKind;
  isCountry: boolean;
  person: PersonName | undefined;
};

export type Roster = {
  segments: readonly Segment[];
  /** Position in `actors` of the Actor that a record belongs to. */
  indexOf(segment: number, actor: number): number;
  /** The same where the record was asked for before; undefined elsewhere. */
  metBefore(segment: number, actor: number): number | undefined;
  actors: Listed[];
  /** A person's name taken apart, without joining its records: cheap enough for everybody of a common family name. */
  personOf(segment: number, actor: number): PersonName | undefined;
  extraOf(segment: number, actor: number): ActorExtra;
  isHidden(segment: number, type: 'entity' | 'event' | 'claim', target: number): boolean;
};

type Member = { segment: number; actor: number };
const key = (segment: number, target: number): number => segment * 2 ** 32 + target;

export function rosterOf(segments: readonly Segment[]): Roster {
  const hidden = hiddenRecords(segments);
  const known = new Map<number, number>();
  const extras = new Map<number, ActorExtra>();
  const roster: Roster = {
    segments,
    actors: [],
    indexOf(segment, actor) {
      const found = known.get(key(segment, actor));
      if (found !== undefined) return found;
      const members = membersWith(segments, { segment, actor }, (member) =>
        hidden.entity.has(key(member.segment, member.actor)),
      );
      const index = roster.actors.push(listed(segments, members)) - 1;
      for (const member of members) known.set(key(member.segment, member.actor), index);
      return index;
    },
    metBefore: (segment, actor) => known.get(key(segment, actor)),
    personOf: (segment, actor) => personIn(segments[segment] as Segment, actor),
    extraOf(segment, actor) {
      const extra = extras.get(key(segment, actor)) ?? actorExtra(segments[segment] as Segment, actor);
      extras.set(key(segment, actor), extra);
      return extra;
    },
    isHidden: (segment, type, target) => hidden[type].has(key(segment, target)),
  };
  return roster;
}

/** Names taken apart, by segment: kept while the segment is open, since the same names come back in every article. */
const persons = new WeakMap<Segment, Map<number, PersonName | undefined>>();
const MOST_KEPT = 50_000;

function personIn(segment: Segment, actor: number): PersonName | undefined {
  const kept = persons.get(segment) ?? new Map<number, PersonName | undefined>();
  persons.set(segment, kept);
  if (kept.has(actor)) return kept.get(actor);
  if (kept.size >= MOST_KEPT) kept.clear();
  const person = actorKind(segment, actor) === 'person' ? personName(actorName(segment, actor)) : undefined;
  kept.set(actor, person);
  return person;
}

type Hidden = Record<'entity' | 'event' | 'claim', Set<number>>;

/** What later segments of a list hide in its earlier ones: in proportion to the change, not to the list. */
function hiddenRecords(segments: readonly Segment[]): Hidden {
  const hidden: Hidden = { entity: new Set(), event: new Set(), claim: new Set() };
  for (const [later, { list, replaces }] of segments.entries()) {
    for (let earlier = 0; earlier < later; earlier++) {
      const segment = segments[earlier] as Segment;
      if (segment.list !== list) continue;
      for (const { type, id } of replaces) {
        for (const target of targetsOf(segment, type, id)) hidden[type].add(key(earlier, target));
      }
    }
  }
  return hidden;
}

/** Every record that shares a key with the first, or with one that does; sorted in the reader's order. */
function membersWith(segments: readonly Segment[], first: Member, isHidden: (member: Member) => boolean): Member[] {
  const members = [first];
  const seen = new Set([key(first.segment, first.actor)]);
  for (const member of members) {
    for (const [hash, check] of keysOf(segments[member.segment] as Segment, member.actor)) {
      for (const [segment, view] of segments.entries()) {
        for (const actor of actorsWithKey(view, hash, check)) {
          const other = { segment, actor };
          if (seen.has(key(segment, actor)) || isHidden(other)) continue;
          seen.add(key(segment, actor));
          members.push(other);
        }
      }
    }
  }
  return members.sort((a, b) => a.segment - b.segment || a.actor - b.actor);
}

function listed(segments: readonly Segment[], members: readonly Member[]): Listed {
  const [first] = members as [Member];
  const view = segments[first.segment] as Segment;
  const kind = actorKind(view, first.actor);
  const name = actorName(view, first.actor);
  return {
    records: members.map(({ segment, actor }) => ({
      list: (segments[segment] as Segment).list,
      id: actorId(segments[segment] as Segment, actor),
    })),
    name,
    kind,
    isCountry: members.some(({ segment, actor }) => isCountry(segments[segment] as Segment, actor)),
    person: personIn(view, first.actor),
  };
}
