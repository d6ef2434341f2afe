// What the segment is measured against: packages, Map tries and one RegExp, each as a function from text to the spans it finds. Names come folded;
// whole words only. The text may have capitals, which each folds in its own way.

import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
// @ts-expect-error the package brings no types
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import { FLAG } from '../../../lib/match/segment/layout';
import { scan } from '../../../lib/match/segment/scan';
import { openSegment } from '../../../lib/match/segment/segment';
import { segmentBuilder } from '../../../lib/match/segment/segment-builder';
import { wordReader } from '../../../lib/text/words';
import { actorRecord } from '../../support/compiled-list';
import { mapTrie } from './map-trie';

/** `flags`: of ours. */
export type Span = { start: number; end: number; flags?: number };
export type Finder = (text: string) => Span[];
type Peer = { name: string; build(names: readonly string[]): Finder };

export const PEERS: readonly Peer[] = [
  { name: 'segment (ours)', build: segment },
  { name: 'Map trie, words of any script', build: (names) => mapTrie(names, /[\p{L}\p{N}]+/gu) },
  { name: 'Map trie, words of a–z only', build: (names) => mapTrie(names, /[a-z0-9]+/g) },
  { name: '@monyone/aho-corasick/fast', build: (names) => wholeWords(new MonyoneFast([...names])) },
  { name: '@monyone/aho-corasick', build: (names) => wholeWords(new Monyone([...names])) },
  { name: 'ahocorasick', build: ahocorasick },
  { name: 'modern-ahocorasick', build: modern },
  { name: 'one RegExp, \\b(…)\\b', build: oneRegExp },
];

const isPart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const isWhole = (text: string, { start, end }: Span): boolean =>
  !isPart(text.charCodeAt(start - 1)) && !isPart(text.charCodeAt(end));

function segment(names: readonly string[]): Finder {
  const builder = segmentBuilder('bench');
  for (const name of names) builder.add(actorRecord({ name, kind: 'other' }));
  const opened = openSegment(builder.finish());
  // As `matchNames` reads an article.
  const read = wordReader();
  return (text) => scan(read(text), [opened]);
}

/** What follows from a name (legal endings left out, other spellings of the same sounds) no peer knows: ours finds it in its time, and it is not counted. */
export const isCounted = ({ flags = 0 }: Span): boolean => (flags & (FLAG.derived | FLAG.sound)) === 0;

const wholeWords = (automaton: { matchInText(text: string): { begin: number; end: number }[] }): Finder => {
  return (text) => {
    const small = text.toLowerCase();
    return automaton
      .matchInText(small)
      .map(({ begin, end }) => ({ start: begin, end }))
      .filter((span) => isWhole(small, span));
  };
};

function ahocorasick(names: readonly string[]): Finder {
  const automaton = new AhoCorasick([...names]);
  return (text) => {
    const small = text.toLowerCase();
    return automaton
      .search(small)
      .flatMap(([last, found]: [number, string[]]) =>
        found.map((name) => ({ start: last - name.length + 1, end: last + 1 })),
      )
      .filter((span: Span) => isWhole(small, span));
  };
}

function modern(names: readonly string[]): Finder {
  const automaton = new ModernAhoCorasick([...names]);
  return (text) => {
    const small = text.toLowerCase();
    return automaton.search(small).filter((span) => isWhole(small, span));
  };
}

function oneRegExp(names: readonly string[]): Finder {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
  return (text) =>
    [...text.toLowerCase().matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
}
