// Article text → the listed actors, places, events and claims that it names. No DOM, no clock, no waiting.

import type { Article } from '../model/article';
import type { Names } from '../model/names';
import { fold } from '../text/fold';
import type { Segment } from './segment';

type Word = { start: number; end: number; folded: string };
type Form = { words: string[]; take: (start: number, end: number) => void };

/** Segments come in the reader's order of lists; of one list, older before newer. */
export function matchNames(article: Article, segments: readonly Segment[], options: { why?: boolean } = {}): Names {
  const names: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };
  if (options.why) names.rejected = [];
  const words = wordsOf(article.text);
  const forms = segments.flatMap((segment) => formsOf(segment, names));
  for (let at = 0; at < words.length; at++) {
    for (const form of forms) {
      if (!form.words.every((word, offset) => words[at + offset]?.folded === word)) continue;
      const last = words[at + form.words.length - 1];
      const first = words[at];
      if (first && last) form.take(first.start, last.end);
    }
  }
  names.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  names.mentions = names.mentions.filter(
    (mention, at, all) => !all.slice(0, at).some((earlier) => earlier.end > mention.start),
  );
  return names;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}’'ʼʿʾ]+/gu)].flatMap((match) => {
    const folded = fold(match[0]);
    return folded ? [{ start: match.index, end: match.index + match[0].length, folded }] : [];
  });
}

function formsOf(segment: Segment, names: Names): Form[] {
  return segment.records.flatMap((record): Form[] => {
    const ref = { list: segment.list, id: record.id };
    const form = (text: string, take: Form['take']): Form => ({ words: fold(text).split(' '), take });
    if (record.type === 'entity') {
      const aliases = [record.name ?? '', ...(record.aliases ?? []).map((alias) => alias.name)];
      return aliases.map((alias) =>
        form(alias, (start, end) => {
          let actor = names.actors.findIndex((known) => known.records[0]?.id === record.id);
          if (actor < 0)
            actor = names.actors.push({ records: [ref], name: record.name ?? '', kind: record.kind ?? 'other' }) - 1;
          names.mentions.push({
            start,
            end,
            actors: [actor],
            alias,
            rule: alias === record.name ? 'name' : 'alias',
            context: false,
          });
        }),
      );
    }
    if (record.type === 'event') {
      return [
        ...(record.names ?? []).map((name) =>
          form(name, (start, end) => names.eventNames.push({ start, end, event: ref })),
        ),
        ...(record.places ?? []).flatMap((place) =>
          [place.name, ...(place.aliases ?? [])].map((alias) =>
            form(alias, (start, end) => names.places.push({ start, end, key: fold(place.name), name: place.name })),
          ),
        ),
      ];
    }
    return (record.match?.phrases ?? []).map((phrase) =>
      form(phrase, (start, end) => names.listedClaims.push({ claim: ref, spans: [{ start, end }], by: 'phrases' })),
    );
  });
}
