// Adapter: results of a Wikidata SPARQL query, and single entity files of Wikidata. Columns are read by their names.

import type { ActorKind } from '../model/list';
import type { ListAdapter, ListPart } from './adapter';
import { clipLine, clipLines } from './clip';
import { countryCode } from './country-code';
import { chooseNames, type ForeignName } from './foreign-names';
import { jsonRecordParts } from './json-records';
import { mapRecord } from './map-record';

/** What is known of one item: rows that name the same item are merged. */
type Item = {
  id: string;
  names: ForeignName[];
  summary?: string;
  countries: string[];
  familyNames: string[];
  kind?: ActorKind;
  line: number;
};

const KINDS: Record<string, ActorKind> = {
  Q5: 'person',
  Q43229: 'organization',
  Q327333: 'public-body',
  Q17149090: 'armed-group',
  Q515: 'place',
  Q6256: 'place',
};

/** Reader's language first; `mul` holds names that are the same in every language. */
const LANGUAGES = ['en', 'mul'];

export const wikidata: ListAdapter = {
  id: 'wikidata',
  recognises: ({ kind, isArray, keys, text }) =>
    kind === 'json' &&
    !isArray &&
    ((keys.includes('head') && (keys.includes('results') || /"vars"\s*:/.test(text))) ||
      /^\s*\{\s*"entities"\s*:\s*\{\s*"Q\d/.test(text)),
  attribution: { attribution: 'Wikidata' },
  async *read(chunks) {
    const items = new Map<string, Item>();
    const records = jsonRecordParts(chunks, {
      isRecords: (array) => array === 'results.bindings',
      partOf: (row, { line }) => addRow(items, row as Row, line),
      endOf: (rest) => entityItems(rest).map(actorPart),
    });
    for await (const parts of records) yield parts;
    const all = [...items.values()];
    for (let at = 0; at < all.length; at += 500)
      yield all.slice(at, at + 500).flatMap((item) => mapRecord(() => actorPart(item), item.id, item.line));
  },
};

type Row = Record<string, { value?: string; 'xml:lang'?: string } | undefined>;

function addRow(items: Map<string, Item>, row: Row, line: number): ListPart[] {
  const id = /Q\d+$/.exec(row.item?.value ?? '')?.[0];
  if (id === undefined) return [{ kind: 'skipped', what: 'row without item' }];
  const item = items.get(id) ?? { id, names: [], countries: [], familyNames: [], line };
  items.set(id, item);
  addName(item, row.itemLabel, id);
  for (const column of ['altLabel', 'itemAltLabel', 'alias', 'aliases', 'altLabels']) {
    for (const name of (row[column]?.value ?? '').split(/[|;\n]|, (?=\S)/))
      addName(item, { ...row[column], value: name }, id);
  }
  item.summary ??= clipLine(row.itemDescription?.value ?? row.description?.value);
  item.kind ??= KINDS[/Q\d+$/.exec(row.type?.value ?? row.class?.value ?? '')?.[0] ?? ''];
  const code = countryCode(row.countryCode?.value ?? row.countryLabel?.value ?? '');
  if (code !== undefined && !item.countries.includes(code) && item.countries.length < 30) item.countries.push(code);
  const family = row.familyNameLabel?.value;
  if (family !== undefined && !item.familyNames.includes(family)) item.familyNames.push(family);
  return [];
}

/** The label service answers with the item's id when there is no label. */
function addName(item: Item, cell: Row[string], id: string): void {
  const name = clipLine(cell?.value);
  if (name === undefined || name === id || item.names.length > 500) return;
  const lang = cell?.['xml:lang'];
  item.names.push({ name, lang: lang === 'mul' ? undefined : lang });
}

function actorPart(item: Item): ListPart {
  const kind = item.kind ?? (item.familyNames.length > 0 ? 'person' : 'other');
  const chosen = chooseNames(kind, item.names);
  if (!chosen) return { kind: 'skipped', what: 'item without a distinctive name' };
  const page = `https://www.wikidata.org/wiki/${item.id}`;
  const value = {
    id: item.id,
    kind,
    ...chosen,
    familyNames: clipLines(item.familyNames),
    summary: item.summary,
    countries: item.countries.length > 0 ? item.countries : undefined,
    identifiers: { wikidata: item.id },
    sameAs: [page],
    sources: [{ url: page, publisher: 'Wikidata', kind: 'dataset' }],
  };
  return { kind: 'record', type: 'entity', value, path: item.id, line: item.line };
}

type Labels = Record<string, { value?: string } | undefined>;
type Entity = {
  labels?: Labels;
  descriptions?: Labels;
  aliases?: Record<string, { value?: string }[] | undefined>;
  claims?: unknown;
};

/** `Special:EntityData/Q….json`: labels and aliases of every language, the reader's first. */
function entityItems(rest: unknown): Item[] {
  const entities = (rest as { entities?: Record<string, Entity> }).entities ?? {};
  return Object.entries(entities)
    .filter(([id]) => /^Q\d+$/.test(id))
    .map(([id, { labels = {}, aliases = {}, descriptions = {} }]) => {
      const order = [...LANGUAGES, ...Object.keys(labels).filter((lang) => !LANGUAGES.includes(lang))];
      const names = order.flatMap((lang) =>
        [labels[lang], ...(aliases[lang] ?? [])].map((label) => ({
          name: label?.value,
          lang: lang === 'mul' ? undefined : lang,
        })),
      );
      const summary = clipLine(LANGUAGES.map((lang) => descriptions[lang]?.value).find((text) => text !== undefined));
      return {
        id,
        names: names.filter(({ name }) => name !== undefined),
        summary,
        countries: [],
        familyNames: [],
        line: 1,
      };
    });
}
