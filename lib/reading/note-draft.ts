// What a note about some words of an article starts from: the sentence, its date, its Actors and places, who says it, and the listed claims at hand. Pure.

import type { Article, PartialDate } from '../model/article';
import type { NoteActor, NoteDraft, NoteKind } from '../model/note';
import type { Attribution, DateMention, Mention, Reading } from '../model/reading';
import { contains, hull, overlaps, type Span } from '../model/span';
import { sentences } from '../text/sentences';

export type Selected = {
  words: string;
  /** Where the words begin in the article's text, when the page could tell. */
  start?: number;
};

/** Words outside the article's text make a draft without a sentence: its quote is the words themselves. */
export function noteDraft(kind: NoteKind, { words, start }: Selected, article: Article, reading: Reading): NoteDraft {
  const chosen = oneLine(words);
  const place = placeOf(article.text, chosen, start);
  const sentence = place && sentenceAround(article.text, place);
  const within = (mention: Span): boolean => sentence !== undefined && overlaps(mention, sentence);
  const certain = reading.mentions.filter(({ actors }) => actors.length === 1);
  const near = certain.filter(within);
  const said = place && attributionAt(reading.attributions, place);
  const quote = sentence ? oneLine(article.text.slice(sentence.start, sentence.end)) : chosen;
  return {
    kind,
    words: chosen,
    source: {
      url: article.url ?? '',
      title: article.title ?? '',
      ...(reading.published && { date: reading.published }),
      quote,
    },
    actors: actorsOf(reading, [...near, ...certain]),
    parties: namesOf(reading, near, isParty),
    places: namesOf(reading, near, isPlace),
    ...datesOf(sentence ? reading.dates.filter(within) : [], reading.published),
    statement: said ? wordsOf(article.text, said.content).replace(/^that /, '') : quote,
    by: said ? sourceOf(article.text, said, reading) : '',
    claims: claimsOf(reading, sentence),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the words stand: at the place the page gave, else the only place where they do. */
function placeOf(text: string, words: string, start: number | undefined): Span | undefined {
  if (words === '') return undefined;
  if (start !== undefined) return { start, end: Math.min(start + words.length, text.length) };
  const first = text.indexOf(words);
  return first < 0 || text.indexOf(words, first + 1) >= 0 ? undefined : { start: first, end: first + words.length };
}

/** A selection over several sentences is quoted from the first to the last of them, within one paragraph. */
function sentenceAround(text: string, place: Span): Span | undefined {
  const lineStart = text.lastIndexOf('\n', place.start) + 1;
  const lineEnd = text.indexOf('\n', place.start);
  const line = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
  return hull(sentences(text, line).filter((sentence) => overlaps(sentence, place)));
}

/** The innermost statement that holds the words. */
const attributionAt = (attributions: readonly Attribution[], place: Span): Attribution | undefined =>
  attributions
    .filter(({ content }) => content.some((part) => overlaps(part, place)))
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];

const lengthOf = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');

const sourceOf = (text: string, { actor, referent, source }: Attribution, { actors }: Reading): string =>
  (actor === undefined ? undefined : actors[actor]?.name) ?? wordsOf(text, referent ? [referent] : source);

const isPlace = (kind: string, { rule }: Mention): boolean =>
  kind === 'place' && rule !== 'demonym' && rule !== 'metonym';

const isParty = (kind: string, { context }: Mention): boolean => kind !== 'place' && !context;

const namesOf = (
  { actors }: Reading,
  mentions: readonly Mention[],
  fits: (kind: string, mention: Mention) => boolean,
): string[] => [
  ...new Set(
    mentions.flatMap((mention) => {
      const actor = actors[mention.actors[0] ?? -1];
      return actor && fits(actor.kind, mention) ? [actor.name] : [];
    }),
  ),
];

const actorsOf = ({ actors }: Reading, mentions: readonly Mention[]): NoteActor[] =>
  [...new Set(mentions.flatMap(({ actors: [only] }) => only ?? []))].flatMap((index) => {
    const actor = actors[index];
    const record = actor?.records[0];
    return actor && record ? [{ record, name: actor.name, kind: actor.kind }] : [];
  });

/** The sentence's first resolved date, as exact as it was written; else the day of the article. */
function datesOf(dates: readonly DateMention[], published: PartialDate | undefined): Pick<NoteDraft, 'start' | 'end'> {
  const date = dates.find(({ from, to }) => from !== undefined && to !== undefined);
  if (!date?.from || !date.to) return published ? { start: published } : {};
  if (date.grain === 'day') return { start: date.from };
  if (date.grain === 'month') return { start: date.from.slice(0, 7) };
  if (date.grain === 'year') return { start: date.from.slice(0, 4) };
  return date.from === date.to ? { start: date.from } : { start: date.from, end: date.to };
}

function claimsOf({ listedClaims }: Reading, sentence: Span | undefined): NoteDraft['claims'] {
  const isHere = ({ spans }: Reading['listedClaims'][number]): boolean =>
    sentence !== undefined && spans.some((span) => contains(sentence, span));
  return [...listedClaims]
    .sort((a, b) => Number(isHere(b)) - Number(isHere(a)))
    .map(({ record, topic }) => ({ record, topic }));
}
