// Adapter: Popolo people, organisations, memberships and events, as EveryPolitician and Open States publish them.
//
// Memberships stand apart from the people they belong to, often at the end of the file, so people and organisations are held until then.

import type { ActorKind } from '../model/list';
import type { ListAdapter, ListPart } from './adapter';
import { clipDate, clipId, clipLine, clipLines, clipText, clipUrls } from './clip';
import { chooseNames, type ForeignName } from './foreign-names';
import { jsonRecordParts } from './json-records';
import { mapRecord } from './map-record';

const ARRAYS = new Set(['', 'persons', 'people', 'organizations', 'memberships', 'events', 'areas', 'posts']);
const MARKS = ['other_names', 'family_name', 'given_name', 'memberships', 'contact_details', 'roles', 'party'];

type Popolo = Record<string, unknown>;
type Held = { kind: ActorKind; value: Popolo; path: string; line: number };

export const popolo: ListAdapter = {
  id: 'popolo',
  recognises: ({ kind, isArray, keys }) =>
    kind === 'json' &&
    (keys.includes('persons') ||
      keys.includes('people') ||
      keys.includes('organizations') ||
      (isArray && keys.includes('name') && MARKS.some((mark) => keys.includes(mark)))),
  async *read(chunks) {
    const held: Held[] = [];
    const memberships: Popolo[] = [];
    const records = jsonRecordParts(chunks, {
      isRecords: (array) => ARRAYS.has(array),
      partOf: (element, { array, path, line }) => {
        const value = element as Popolo;
        const isBody = array === 'organizations' || ('classification' in value && array === '');
        if (array === 'memberships') memberships.push(value);
        else if (array === 'events') return eventParts(value, path, line);
        else if (array === 'areas' || array === 'posts') return { kind: 'skipped', what: array };
        else held.push({ kind: isBody ? 'organization' : 'person', value, path, line });
        return [];
      },
    });
    for await (const parts of records) yield parts;
    const relations = relationsOf(memberships, held);
    for (let at = 0; at < held.length; at += 500)
      yield held
        .slice(at, at + 500)
        .flatMap((item) => mapRecord(() => actorPart(item, relations), item.path, item.line));
  },
};

function actorPart({ kind, value, path, line }: Held, relations: ReadonlyMap<string, object[]>): ListPart {
  const id = clipId(value.id);
  const names: ForeignName[] = [
    { name: value.name },
    ...objects(value.other_names).map((other) => ({
      name: other.name,
      lang: languageOf(other.lang),
      kind: /birth|former|maiden|previous/i.test(String(other.note ?? '')) ? ('former' as const) : undefined,
      from: clipDate(other.start_date),
      to: clipDate(other.end_date),
    })),
  ];
  const chosen = chooseNames(kind, names);
  if (!chosen) return { kind: 'skipped', what: `${kind} without a distinctive name` };
  const wikidata = objects(value.identifiers).find(({ scheme }) => scheme === 'wikidata')?.identifier;
  const links = objects(value.links).map(({ url }) => url);
  const sources =
    clipUrls(
      objects(value.sources).map(({ url }) => url),
      100,
    ) ?? [];
  const actor = {
    id,
    kind,
    ...chosen,
    familyNames: clipLines(value.family_name),
    titles: clipLines(value.honorific_prefix),
    summary: clipLine(value.summary) ?? roleOf(value),
    description: clipText(value.biography) ?? clipText(value.description),
    identifiers: typeof wikidata === 'string' ? { wikidata: clipLine(wikidata) } : undefined,
    sameAs: clipUrls(links),
    relations: relations.get(id ?? ''),
    sources: sources.map((url) => ({ url })),
    updated: clipDate(value.updated_at),
  };
  return { kind: 'record', type: 'entity', value: actor, path, line };
}

/** Open States keeps the current party and seat in the person itself. */
function roleOf(value: Popolo): string | undefined {
  const [party] = objects(value.party);
  const [role] = objects(value.roles);
  const parts = [party?.name, role?.type, role?.jurisdiction].map(clipLine).filter((part) => part !== undefined);
  return clipLine(parts.join(', '));
}

function relationsOf(memberships: readonly Popolo[], held: readonly Held[]): Map<string, object[]> {
  const names = new Map(held.map(({ value }) => [clipId(value.id), clipLine(value.name)]));
  const relations = new Map<string, object[]>();
  for (const membership of memberships) {
    const person = clipId(membership.person_id);
    const body = clipId(membership.on_behalf_of_id ?? membership.organization_id);
    if (person === undefined || body === undefined) continue;
    const known = relations.get(person) ?? [];
    relations.set(person, known);
    const type = clipLine(membership.role)?.slice(0, 60) ?? 'member of';
    const span = { from: clipDate(membership.start_date), to: clipDate(membership.end_date) };
    if (known.length < 200) known.push({ type, entity: body, name: names.get(body), ...span });
  }
  return relations;
}

function eventParts(value: Popolo, path: string, line: number): ListPart {
  const start = clipDate(value.start_date);
  // EveryPolitician's events are legislative periods: frames for memberships, not news.
  if (start === undefined || value.classification === 'legislative period')
    return { kind: 'skipped', what: String(value.classification ?? 'event').slice(0, 60) };
  const parent = clipId(value.parent_id);
  const event = {
    id: clipId(value.id),
    title: clipLine(value.name),
    summary: clipText(value.description),
    start,
    end: clipDate(value.end_date),
    places: clipLine(value.location) === undefined ? [] : [{ name: clipLine(value.location) }],
    tags: clipLines(value.classification),
    actors: objects(value.attendees)
      .slice(0, 60)
      .map(({ id, name }) => ({ entity: clipId(id), name: clipLine(name) })),
    partOf: parent === undefined ? undefined : [parent],
    sources: (
      clipUrls(
        objects(value.sources).map(({ url }) => url),
        100,
      ) ?? []
    ).map((url) => ({ url })),
  };
  return { kind: 'record', type: 'event', value: event, path, line };
}

function objects(value: unknown): Popolo[] {
  const items = Array.isArray(value) ? value : [];
  return items.filter((item): item is Popolo => typeof item === 'object' && item !== null);
}

const languageOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{2,3}$/i.test(value) ? value : undefined;
