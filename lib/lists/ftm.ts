// Adapter: FollowTheMoney entities as JSON lines, as OpenSanctions and Aleph export them (`entities.ftm.json`, `targets.nested.json`).

import type { ActorKind } from '../model/list';
import type { ListAdapter, ListPart } from './adapter';
import { clipDate, clipId, clipLine, clipLines, clipText, clipUrls } from './clip';
import { countryCode } from './country-code';
import { chooseNames, type ForeignName } from './foreign-names';
import { jsonLineParts } from './json-lines';

const KINDS: Record<string, ActorKind> = {
  Person: 'person',
  PublicBody: 'public-body',
  Organization: 'organization',
  Company: 'organization',
  LegalEntity: 'organization',
  Vessel: 'object',
  Airplane: 'object',
  Vehicle: 'object',
};

type Ftm = {
  id?: unknown;
  caption?: unknown;
  schema?: unknown;
  properties?: Record<string, unknown>;
  referents?: unknown;
  datasets?: unknown;
  last_change?: unknown;
};

export const ftm: ListAdapter = {
  id: 'ftm',
  recognises: ({ kind, isArray, keys }) =>
    kind === 'json' && !isArray && keys.includes('schema') && (keys.includes('properties') || keys.includes('caption')),
  attribution: { attribution: 'FollowTheMoney data; if it comes from OpenSanctions: OpenSanctions.org, CC BY-NC 4.0' },
  read: (chunks) => jsonLineParts(chunks, partOf),
};

function partOf(value: unknown, line: number): ListPart {
  const entity = (value ?? {}) as Ftm;
  const schema = String(entity.schema).slice(0, 60);
  const properties = entity.properties ?? {};
  const path = `line ${line}`;
  if (schema === 'Event') return { kind: 'record', type: 'event', value: eventOf(entity, properties), path, line };
  const kind = Object.hasOwn(KINDS, schema) ? KINDS[schema] : undefined;
  if (!kind) return { kind: 'skipped', what: schema };
  const actor = actorOf(kind, entity, properties);
  return actor
    ? { kind: 'record', type: 'entity', value: actor, path, line }
    : { kind: 'skipped', what: `${schema} without a distinctive name` };
}

function actorOf(kind: ActorKind, entity: Ftm, properties: Record<string, unknown>): object | undefined {
  const of = (property: string, more: Partial<ForeignName> = {}): ForeignName[] =>
    texts(properties[property]).map((name) => ({ name, ...more }));
  const chosen = chooseNames(kind, [
    { name: entity.caption },
    ...of('name'),
    ...of('alias'),
    ...of('previousName', { kind: 'former' }),
    ...of('weakAlias', { weak: true }),
    ...of('abbreviation', { weak: true }),
  ]);
  if (!chosen) return undefined;
  const [summary, ...notes] = [
    ...texts(properties.summary),
    ...texts(properties.position),
    ...texts(properties.description),
    ...texts(properties.notes),
  ];
  const wikidata = texts(properties.wikidataId).find((id) => /^Q\d+$/.test(id));
  return {
    ...common(entity, properties),
    kind,
    ...chosen,
    familyNames: clipLines(texts(properties.lastName)),
    summary: clipLine(summary),
    description: clipText(notes.join('\n')),
    countries: countriesOf(properties, ['country', 'nationality', 'jurisdiction', 'citizenship']),
    topics: clipLines(texts(properties.topics)),
    identifiers: wikidata === undefined ? undefined : { wikidata },
    sameAs: clipUrls([...texts(properties.wikipediaUrl), ...texts(properties.website)]),
  };
}

function eventOf(entity: Ftm, properties: Record<string, unknown>): object {
  const [date] = [...texts(properties.startDate), ...texts(properties.date)];
  const [end] = texts(properties.endDate);
  const [country] = countriesOf(properties, ['country']) ?? [];
  const parties = (property: string): object[] =>
    named(properties[property]).map((name) => ({ name: clipLine(name), role: property }));
  return {
    ...common(entity, properties),
    title: clipLine(entity.caption) ?? clipLine(texts(properties.name)[0]),
    summary: clipText([...texts(properties.summary), ...texts(properties.description)].join('\n')),
    start: clipDate(date),
    end: clipDate(end),
    places: texts(properties.location)
      .slice(0, 30)
      .map((name) => ({ name: clipLine(name), country })),
    actors: [...parties('organizer'), ...parties('involved')].slice(0, 60),
    keywords: clipLines(texts(properties.keywords)),
  };
}

function common(entity: Ftm, properties: Record<string, unknown>): object {
  const id = clipId(entity.id);
  const formerIds = texts(entity.referents).filter((referent) => referent !== entity.id);
  const [publisher] = texts(properties.publisher);
  const pages = clipUrls(texts(properties.sourceUrl), 99) ?? [];
  const sources = pages.map((url) => ({ url, publisher: clipLine(publisher), kind: 'dataset' }));
  // Only OpenSanctions' own exports carry `datasets`, and only those have a page for each entity.
  if (entity.datasets && /^[\w-]{3,100}$/.test(id ?? '')) {
    sources.push({ url: `https://www.opensanctions.org/entities/${id}/`, publisher: 'OpenSanctions', kind: 'dataset' });
  }
  return {
    id: id === undefined ? undefined : `ftm:${id}`.slice(0, 128),
    formerIds: formerIds.slice(0, 200).map((referent) => `ftm:${clipId(referent)}`.slice(0, 128)),
    sources,
    updated: clipDate(entity.last_change),
  };
}

function countriesOf(properties: Record<string, unknown>, names: string[]): string[] | undefined {
  const codes = names.flatMap((name) => texts(properties[name])).map(countryCode);
  const unique = [...new Set(codes.filter((code) => code !== undefined))].slice(0, 30);
  return unique.length > 0 ? unique : undefined;
}

/** Property values are arrays of text; hand-made files also have bare texts. */
function texts(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((item): item is string => typeof item === 'string');
}

/** Nested exports hold whole entities where flat ones hold ids, which say nothing to a reader. */
function named(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => {
    const nested = item as Ftm | undefined;
    return typeof nested === 'object' && nested !== null
      ? texts(nested.caption ?? nested.properties?.name).slice(0, 1)
      : [];
  });
}
