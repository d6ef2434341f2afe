// The article's words by stem, for finding keywords; knows neither actors nor events.

import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { foldedWord } from '../text/folded-word';
import { tokenise } from '../text/words';

export type WordIndex = {
  /** Where a folded phrase stands, in text order: each word by its stem, all in a row. */
  find(phrase: string): Span[];
  /** Where words stand whose stem begins with one of these. */
  findBeginning(stems: readonly string[]): Span[];
};

type Word = Span & { stem: string };

export function wordIndex(text: string): WordIndex {
  const words = stemmedWords(text);
  const places = new Map<string, number[]>();
  words.forEach(({ stem }, at) => {
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  });
  return {
    find: (phrase) => findPhrase(words, places, fold(phrase).split(' ').map(stemmed)),
    findBeginning: (stems) =>
      [...places]
        .filter(([stem]) => stems.some((beginning) => stem.startsWith(beginning)))
        .flatMap(([, found]) => found)
        .sort((a, b) => a - b)
        .flatMap((at) => spanOf(words, at, 1)),
  };
}

function stemmedWords(text: string): Word[] {
  const { count, starts, ends } = tokenise(text);
  const stemOf = new Map<string, string>();
  return Array.from({ length: count }, (_, at): Word => {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    const raw = text.slice(start, end);
    const stem = stemOf.get(raw) ?? stemmed(foldedWord(raw));
    stemOf.set(raw, stem);
    return { start, end, stem };
  });
}

function findPhrase(words: readonly Word[], places: ReadonlyMap<string, number[]>, stems: readonly string[]): Span[] {
  const [first] = stems;
  if (!first) return [];
  const starts = (places.get(first) ?? []).filter((at) =>
    stems.every((stem, offset) => words[at + offset]?.stem === stem),
  );
  return starts.flatMap((at) => spanOf(words, at, stems.length));
}

function spanOf(words: readonly Word[], at: number, length: number): Span[] {
  const [first, last] = [words[at], words[at + length - 1]];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** Plural, past and gerund endings off: enough for "warehouses", "detained" and "launching" to meet their keywords. */
export function stemmed(word: string): string {
  if (word.length < 5) return word.endsWith('s') && word.length > 3 && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const plain = word
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ing|ed)$/, '');
  return plain.length < 4 ? word : plain.replace(/e$/, '');
}
