// Names found the slow obvious way, for tests of what comes after matching: every listed spelling, whole words, longest first.

import type { ContextList, DisputedClaim, Listed, PriorEvent, RecordRef } from '../../lib/model/list';
import type { Names } from '../../lib/model/names';
import type { Span } from '../../lib/model/span';
import { fold } from '../../lib/text/fold';
import { paragraphs } from '../../lib/text/paragraphs';
import { sentences } from '../../lib/text/sentences';
import { tokens } from '../../lib/text/tokens';

type Word = Span & { folded: string; written: string };

export function plainNames(text: string, lists: readonly ContextList[]): Names {
  const words = tokens(text).flatMap(({ start, end, text: written }): Word[] =>
    fold(written)
      .split(' ')
      .filter((folded) => folded !== '')
      .map((folded) => ({ start, end, folded, written })),
  );
  const names: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };
  for (const list of lists) {
    addActors(names, list, words, text);
    for (const event of list.events) addEvent(names, { list: list.header.id, record: event }, words, text);
    for (const claim of list.claims) addClaim(names, { list: list.header.id, record: claim }, words, text);
  }
  names.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  names.mentions = names.mentions.filter(({ start }, at, all) => !all.slice(0, at).some(({ end }) => end > start));
  return names;
}

/** The DisputedClaims that fired, as the store would return them. */
export const firedClaims = (names: Names, lists: readonly ContextList[]): Listed<DisputedClaim>[] =>
  names.listedClaims.flatMap(({ claim }) => {
    const record = lists.find(({ header }) => header.id === claim.list)?.claims.find(({ id }) => id === claim.id);
    return record ? [{ list: claim.list, record }] : [];
  });

function addActors(names: Names, { header, entities }: ContextList, words: readonly Word[], text: string): void {
  for (const actor of entities) {
    const isCountry = actor.topics?.some((topic) => topic === 'country' || topic === 'city') ?? false;
    const spellings = [
      { name: actor.name, cased: false },
      ...actor.aliases.map(({ name, strength }) => ({ name, cased: strength === 'weak' })),
    ];
    const found = spellings.flatMap(({ name, cased }) =>
      spansOf(words, name)
        .filter(({ start, end }) =>
          cased ? text.slice(start, end).replace(/’/g, "'") === name : /\p{Lu}/u.test(text.slice(start, end)),
        )
        .map((span) => ({ span, alias: name })),
    );
    if (found.length === 0) continue;
    const index =
      names.actors.push({ records: [{ list: header.id, id: actor.id }], name: actor.name, kind: actor.kind }) - 1;
    for (const { span, alias } of found) {
      names.mentions.push({
        ...span,
        actors: [index],
        alias,
        rule: alias === actor.name ? 'name' : 'alias',
        context: isCountry,
      });
    }
  }
}

function addEvent(names: Names, { list, record }: Listed<PriorEvent>, words: readonly Word[], text: string): void {
  const event: RecordRef = { list, id: record.id };
  for (const name of record.names ?? [])
    for (const span of spansOf(words, name)) names.eventNames.push({ ...span, event });
  for (const place of record.places) {
    for (const spelling of [place.name, ...(place.aliases ?? [])]) {
      for (const span of spansOf(words, spelling)) {
        const known = names.places.some((hit) => hit.start === span.start && hit.key === fold(place.name));
        if (!known && /\p{Lu}/u.test(text.slice(span.start, span.end)))
          names.places.push({ ...span, key: fold(place.name), name: place.name });
      }
    }
  }
}

function addClaim(names: Names, { list, record }: Listed<DisputedClaim>, words: readonly Word[], text: string): void {
  const { phrases = [], all, within, excludes = [] } = record.match;
  const claim: RecordRef = { list, id: record.id };
  const spoken = phrases.flatMap((phrase) => spansOf(words, phrase));
  if (spoken.length > 0) names.listedClaims.push({ claim, spans: spoken, by: 'phrases' });
  else if (all) {
    const parts = paragraphs(text).flatMap((paragraph) =>
      within === 'sentence' ? sentences(text, paragraph) : [paragraph],
    );
    const hits = parts.flatMap((part) => {
      const inside = words.filter(({ start, end }) => start >= part.start && end <= part.end);
      const groups = all.map((group) => group.flatMap((word) => spansOf(inside, word))[0]);
      const stopped = excludes.some((word) => spansOf(inside, word).length > 0);
      return groups.every((span) => span !== undefined) && !stopped ? groups : [];
    });
    if (hits.length > 0) names.listedClaims.push({ claim, spans: hits, by: 'all' });
  }
}

function spansOf(words: readonly Word[], spelling: string): Span[] {
  const wanted = fold(spelling).split(' ');
  return words.flatMap((first, at) => {
    const last = words[at + wanted.length - 1];
    return last && wanted.every((word, offset) => words[at + offset]?.folded === word)
      ? [{ start: first.start, end: last.end }]
      : [];
  });
}
