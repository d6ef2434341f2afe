// A search over stored events, as the reader types: flat arrays of words, of the events that hold them and of their rows. Knows no database and no views.

import type { EventRow } from '../model/card';
import type { Listed, ListId, PriorEvent } from '../model/list';
import { fold } from '../text/fold';
import { type EventRows, eventRows } from './event-rows';
import { type Vocabulary, vocabularyOf } from './vocabulary';

export type Found = {
  /** What fits best, then the newest. */
  rows: Listed<EventRow>[];
  /** How many events hold every word. */
  total: number;
};

export type EventIndex = { size: number; search(query: string, most: number): Found };

export type EventIndexBuilder = {
  /** `nameOf` gives the name of a listed Actor. */
  add(list: ListId, event: PriorEvent, nameOf: (entity: string) => string | undefined): void;
  /** The builder is of no use afterwards. */
  finish(): EventIndex;
};

/** Later words are passed over. */
const MOST_WORDS = 8;
/** A word itself says more than a word that begins with what was typed; a title more than the rest. */
const SCORE = { any: 1, exact: 2, title: 2 };

export function eventIndexBuilder(): EventIndexBuilder {
  const postings = new Map<string, number[]>();
  const rows = eventRows();
  const starts: string[] = [];
  const file = (text: string, inTitle: 0 | 1): void => {
    const number = starts.length - 1;
    for (const word of fold(text).split(' ')) {
      const filed = postings.get(word);
      if (word === '') continue;
      if (!filed) postings.set(word, [number * 2 + inTitle]);
      else if ((filed.at(-1) ?? 0) >> 1 !== number) filed.push(number * 2 + inTitle);
    }
  };
  return {
    add(list, event, nameOf) {
      rows.add(list, event);
      starts.push(event.start);
      // The title first: a word that stands in both counts as the title's.
      file(event.title, 1);
      file(otherWords(event, nameOf), 0);
    },
    finish() {
      const vocabulary = vocabularyOf(postings);
      postings.clear();
      const newestFirst = Uint32Array.from(starts.keys()).sort((a, b) => compare(starts[b] ?? '', starts[a] ?? ''));
      return indexOf(vocabulary, rows, newestFirst);
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const otherWords = (event: PriorEvent, nameOf: (entity: string) => string | undefined): string =>
  [
    event.start.replaceAll('-', ' '),
    ...event.places.flatMap(({ name, admin, aliases = [] }) => [name, admin ?? '', ...aliases]),
    ...event.actors.map(({ entity, name }) => name ?? nameOf(entity ?? '') ?? ''),
    event.summary ?? '',
    ...(event.keywords ?? []),
    ...(event.names ?? []),
  ].join('\n');

function indexOf(vocabulary: Vocabulary, rows: EventRows, newestFirst: Uint32Array): EventIndex {
  return {
    size: newestFirst.length,
    search(query, most) {
      const words = fold(query)
        .split(' ')
        .filter((word) => word !== '')
        .slice(0, MOST_WORDS);
      if (words.length === 0) return { rows: [], total: 0 };
      const { scores, isWhole } = scoreAll(vocabulary, words, newestFirst.length);
      const { numbers, total } = best(scores, isWhole, newestFirst, most);
      return { rows: numbers.flatMap((number) => rows.row(number) ?? []), total };
    },
  };
}

/** One pass over the postings of each word's terms: linear in them, whatever the words. */
function scoreAll(
  vocabulary: Vocabulary,
  words: readonly string[],
  size: number,
): { scores: Uint8Array; isWhole: (number: number) => boolean } {
  const scores = new Uint8Array(size);
  const met = new Uint8Array(size);
  for (const [at, word] of words.entries()) {
    // A word itself comes before those that begin with it.
    for (const term of vocabulary.termsFor(word)) {
      const bonus = SCORE.any + (vocabulary.isTerm(term, word) ? SCORE.exact : 0);
      for (const filed of vocabulary.postings(term)) {
        const number = filed >> 1;
        if (met[number] !== at) continue;
        met[number] = at + 1;
        scores[number] = (scores[number] ?? 0) + bonus + (filed & 1) * SCORE.title;
      }
    }
  }
  return { scores, isWhole: (number) => met[number] === words.length };
}

function best(
  scores: Uint8Array,
  isWhole: (number: number) => boolean,
  newestFirst: Uint32Array,
  most: number,
): { numbers: number[]; total: number } {
  const byScore: number[][] = [];
  let total = 0;
  for (const number of newestFirst) {
    if (!isWhole(number)) continue;
    total++;
    const equal = byScore[scores[number] ?? 0];
    if (!equal) byScore[scores[number] ?? 0] = [number];
    else if (equal.length < most) equal.push(number);
  }
  return { numbers: byScore.reverse().flat().slice(0, most), total };
}
