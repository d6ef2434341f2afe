// Records → the three sheets of a spreadsheet. A sheet holds less than a record: what it cannot hold is named, never dropped unseen.

import type { Actor, Alias, DisputedClaim, ListRecord, Party, PriorEvent, Source } from '../model/list';
import { isPlainId } from './csv-cells';
import { isAcronym } from './weak-alias';

/** The sheets' header rows. */
export const SHEET_COLUMNS = {
  entity:
    'id,kind,name,aliases,weak_aliases,requires,family_names,titles,excludes,summary,countries,wikidata,source_urls',
  event: 'id,title,start,end,kind,place,country,lat,lon,actors,summary,status,names,keywords,claims,source_urls',
  claim:
    'claim_id,topic,status,phrases,all_1,all_2,all_3,all_4,all_5,all_6,all_7,all_8,all_9,all_10,within,excludes,entities,events,version_by,version_statement,version_date,version_source_urls',
} as const;

const FILE_START = '\ufeff';

/** A sheet's first line. The mark before it makes Excel read UTF-8. */
export const sheetHead = (type: ListRecord['type']): string => `${FILE_START}${SHEET_COLUMNS[type]}\r\n`;

/** A record's line or lines (a claim has one for each version), ended. */
export function sheetRows(entry: ListRecord): string {
  if (entry.type === 'entity') return row(entityCells(entry.record));
  if (entry.type === 'event') return row(eventCells(entry.record));
  return claimRows(entry.record).map(row).join('');
}

/** What of the record its sheet has no room for: `relations`, `figures`, `aliases` when they say more than a name. */
export function lostInSheet({ type, record }: ListRecord): string[] {
  const lost = Object.entries(record)
    .filter(
      ([key, value]) => !HELD[type].has(key) && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    .map(([key]) => key);
  const detail = type === 'entity' ? actorDetail(record) : type === 'event' ? eventDetail(record) : claimDetail(record);
  return [...lost, ...detail];
}

function actorDetail({ aliases, identifiers, sources }: Actor): string[] {
  const requires = new Set(aliases.filter(isWeak).map((alias) => (alias.requires ?? []).join(';')));
  const isDetailed = ({ name, kind, strength, requires: words, ...rest }: Alias): boolean => {
    const shown = strength === 'weak' && isAcronym(name) ? 'acronym' : 'alias';
    return kind !== shown || hasAny(rest) || (strength === 'strong' && words !== undefined);
  };
  return [
    ...(aliases.some(isDetailed) || requires.size > 1 ? ['aliases'] : []),
    ...(Object.keys(identifiers ?? {}).some((key) => key !== 'wikidata') ? ['identifiers'] : []),
    ...sourceDetail(sources),
  ];
}

function eventDetail({ places, sources }: PriorEvent): string[] {
  const isDetailed = places.some(({ name: _name, country: _country, lat: _lat, lon: _lon, ...rest }) => hasAny(rest));
  return [...(isDetailed || places.length > 1 ? ['places'] : []), ...sourceDetail(sources)];
}

function claimDetail({ versions }: DisputedClaim): string[] {
  const isDetailed = versions.some(({ id }) => id !== undefined);
  return [...(isDetailed ? ['versions'] : []), ...sourceDetail(versions.flatMap((version) => version.sources))];
}

const sourceDetail = (sources: readonly Source[]): string[] =>
  sources.some(({ url: _url, ...rest }) => hasAny(rest)) ? ['sources'] : [];

const hasAny = (values: object): boolean => Object.values(values).some((value) => value !== undefined);

const isWeak = ({ strength }: Alias): boolean => strength === 'weak';

const HELD: Record<ListRecord['type'], Set<string>> = {
  entity: new Set('id kind name aliases familyNames titles excludes summary countries identifiers sources'.split(' ')),
  event: new Set('id title summary start end kind places actors names keywords status claims sources'.split(' ')),
  claim: new Set('id topic match status versions events'.split(' ')),
};

function entityCells(actor: Actor): string[] {
  const strong = actor.aliases.filter(({ strength }) => strength === 'strong').map(({ name }) => name);
  const weak = actor.aliases.filter(({ strength }) => strength === 'weak');
  const requires = [...new Set(weak.flatMap((alias) => alias.requires ?? []))];
  return [
    actor.id,
    actor.kind,
    actor.name,
    values(strong),
    values(weak.map(({ name }) => name)),
    values(requires),
    values(actor.familyNames),
    values(actor.titles),
    values(actor.excludes),
    actor.summary ?? '',
    values(actor.countries),
    actor.identifiers?.wikidata ?? '',
    urls(actor.sources),
  ];
}

function eventCells(event: PriorEvent): string[] {
  const [place] = event.places;
  return [
    event.id,
    event.title,
    event.start,
    event.end ?? '',
    event.kind,
    place?.name ?? '',
    place?.country ?? '',
    place?.lat?.toString() ?? '',
    place?.lon?.toString() ?? '',
    parties(event.actors),
    event.summary ?? '',
    event.status ?? '',
    values(event.names),
    values(event.keywords),
    values(event.claims),
    urls(event.sources),
  ];
}

function claimRows(claim: DisputedClaim): string[][] {
  const { match } = claim;
  const groups = Array.from({ length: 10 }, (_, at) => values(match.all?.[at]));
  const head = [
    claim.id,
    claim.topic,
    claim.status,
    values(match.phrases),
    ...groups,
    match.within,
    values(match.excludes),
    values(match.entities),
    values(claim.events),
  ];
  const blank = [claim.id, ...head.slice(1).map(() => '')];
  return claim.versions.map((version, at) => [
    ...(at === 0 ? head : blank),
    parties(version.by),
    version.statement,
    version.date ?? '',
    urls(version.sources),
  ]);
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Quoted where needed. A cell that a spreadsheet would run as a formula gets an apostrophe before it, which reading takes off. */
function cell(text: string): string {
  const isFormula = /^'*[=+@\t\r-]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Several values in one cell, parted by semicolons. */
function values(list: readonly string[] | undefined): string {
  return (list ?? []).map((value) => (/[;|"\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(';');
}

function parties(list: readonly Party[]): string {
  return values(
    list.map(({ entity, name, role }) => {
      const who = entity === undefined ? (name ?? '') : isPlainId(entity) ? entity : `#${entity}`;
      return role === undefined ? who : `${who}=${role}`;
    }),
  );
}

const urls = (sources: readonly Source[]): string => values(sources.map(({ url }) => url));
