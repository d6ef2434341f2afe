// Compiles small lists for tests of matching, and writes what was found so that a case can be read.

import { matchNames } from '../../lib/match/match-names';
import { openSegment, type Segment } from '../../lib/match/segment/segment';
import { type SegmentOptions, segmentBuilder } from '../../lib/match/segment/segment-builder';
import type { Article } from '../../lib/model/article';
import type { Actor, ActorKind, Alias, ListId, ListRecord } from '../../lib/model/list';
import type { Names } from '../../lib/model/names';
import type { Span } from '../../lib/model/span';

/** An Actor as short as a case needs it; plain aliases are strong ones of kind `alias`. */
export type ShortActor = Partial<Omit<Actor, 'aliases'>> & {
  name: string;
  kind: ActorKind;
  aliases?: readonly (string | (Partial<Alias> & { name: string }))[];
};

export function actorRecord({ aliases = [], ...actor }: ShortActor): ListRecord {
  const full = aliases.map((alias): Alias => {
    return { kind: 'alias', strength: 'strong', ...(typeof alias === 'string' ? { name: alias } : alias) };
  });
  return { type: 'entity', record: { id: actor.name, sources: [], ...actor, aliases: full } };
}

export function compile(list: ListId, records: readonly ListRecord[], options?: SegmentOptions): Segment {
  const builder = segmentBuilder(list, options);
  for (const record of records) builder.add(record);
  return openSegment(builder.finish());
}

export const compileActors = (actors: readonly ShortActor[], list = 'test'): Segment =>
  compile(list, actors.map(actorRecord));

/** A record of a Context List file as it stands in the file: plain alias strings are strong. Only for files that are known to be right. */
export function fileSegment(text: string): Segment {
  const file = JSON.parse(text) as {
    id: string;
    entities: ShortActor[];
    events: Record<string, unknown>[];
    claims: Record<string, unknown>[];
  };
  const events = file.events.map(
    (record) => ({ type: 'event', record: { places: [], actors: [], ...record } }) as unknown as ListRecord,
  );
  const claims = file.claims.map(
    (record) =>
      ({
        type: 'claim',
        record: { ...record, match: { within: 'paragraph', ...(record.match as object) } },
      }) as unknown as ListRecord,
  );
  return compile(file.id, [...file.entities.map(actorRecord), ...events, ...claims]);
}

/** `words → Actor (rule)`, or `words → A | B` for an ambiguous one, in text order. */
export function found(article: Article, names: Names): string[] {
  return names.mentions.map(({ start, end, actors, rule }) => {
    const who = actors.map((index) => names.actors[index]?.name).join(' | ');
    return `${article.text.slice(start, end)} → ${who} (${rule})`;
  });
}

export const foundIn = (article: Article, segments: readonly Segment[]): string[] =>
  found(article, matchNames(article, segments));

export type MarkedText = { text: string; marks: (Span & { name: string })[]; traps: Span[] };

/** Text with `[[words|Name]]` marks and `{{traps}}` as plain text and their places; `[[Name]]` for words that are the name. */
export function marked(text: string): MarkedText {
  const marks: MarkedText['marks'] = [];
  const traps: Span[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/\[\[([^\]|]*)(?:\|([^\]]*))?\]\]|\{\{([^}]*)\}\}/g)) {
    const [whole, mark = '', name = mark, trap] = match;
    const words = trap ?? mark;
    plain += text.slice(at, match.index);
    const span = { start: plain.length, end: plain.length + words.length };
    if (trap === undefined) marks.push({ ...span, name });
    else traps.push(span);
    plain += words;
    at = match.index + whole.length;
  }
  return { text: plain + text.slice(at), marks, traps };
}
