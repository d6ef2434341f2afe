// Finding listed names in 50 kB of newspaper text: the segment against packages, a Map trie, one RegExp and a bare walk, in one run, with the
// matches counted and agreed. Folded text and names for all, whole words, leftmost longest.
// Run: `npx tsx tests/bench/match/peers.bench.ts [sizes, e.g. 1000,10000,100000]`. At 100,000 two of the packages take most of a minute to build.

import { readFileSync } from 'node:fs';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
// @ts-expect-error the package brings no types
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import { FLAG } from '../../../lib/match/layout';
import { scan } from '../../../lib/match/scan';
import { openSegment } from '../../../lib/match/segment';
import { segmentBuilder } from '../../../lib/match/segment-builder';
import { fold } from '../../../lib/text/fold';
import { tokenise } from '../../../lib/text/words';
import { actorRecord } from '../../support/compiled-list';
import { mapTrie } from './map-trie';

type Span = { start: number; end: number };
type Finder = (text: string) => Span[];
type Peer = { name: string; most: number; build(names: readonly string[]): Finder };

const SHARED = new URL('../../../../shared/data/', import.meta.url);
const SIZES = (process.argv[2] ?? '1000,10000').split(',').map(Number);
const TEXT_UNITS = 50_000;
const ROUNDS = 15;

const isPart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const isWhole = (text: string, { start, end }: Span): boolean =>
  !isPart(text.charCodeAt(start - 1)) && !isPart(text.charCodeAt(end));

const PEERS: readonly Peer[] = [
  { name: 'segment (ours)', most: Number.POSITIVE_INFINITY, build: segment },
  { name: 'Map trie over words', most: Number.POSITIVE_INFINITY, build: mapTrie },
  { name: '@monyone/aho-corasick/fast', most: 100_000, build: (names) => wholeWords(new MonyoneFast([...names])) },
  { name: '@monyone/aho-corasick', most: 100_000, build: (names) => wholeWords(new Monyone([...names])) },
  { name: 'ahocorasick', most: 100_000, build: ahocorasick },
  { name: 'modern-ahocorasick', most: 100_000, build: modern },
  { name: 'one RegExp, \\b(…)\\b', most: 10_000, build: oneRegExp },
];

function segment(names: readonly string[]): Finder {
  const builder = segmentBuilder('bench');
  for (const name of names) builder.add(actorRecord({ name, kind: 'other' }));
  const opened = openSegment(builder.finish());
  // What follows from a name (legal endings left out, spelling variants) no peer knows.
  return (text) => scan(tokenise(text), [opened]).filter(({ flags }) => !(flags & FLAG.derived));
}

const wholeWords = (automaton: { matchInText(text: string): { begin: number; end: number }[] }): Finder => {
  return (text) =>
    automaton
      .matchInText(text)
      .map(({ begin, end }) => ({ start: begin, end }))
      .filter((span) => isWhole(text, span));
};

function ahocorasick(names: readonly string[]): Finder {
  const automaton = new AhoCorasick([...names]);
  return (text) =>
    automaton
      .search(text)
      .flatMap(([last, found]: [number, string[]]) =>
        found.map((name) => ({ start: last - name.length + 1, end: last + 1 })),
      )
      .filter((span: Span) => isWhole(text, span));
}

function modern(names: readonly string[]): Finder {
  const automaton = new ModernAhoCorasick([...names]);
  return (text) => automaton.search(text).filter((span) => isWhole(text, span));
}

function oneRegExp(names: readonly string[]): Finder {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function leftmostLongest(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function walk(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const timed = <T>(run: () => T): [value: T, timeMs: number] => {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
};

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, timed(run)[1]);
  return least;
}

function folded(): { text: string; names: string[] } {
  const articles = readFileSync(new URL('claims/polnear-train.jsonl', SHARED), 'utf8').trim().split('\n');
  const text = fold(
    articles
      .slice(0, 60)
      .map((line) => JSON.parse(line).text as string)
      .join('\n'),
  ).slice(0, TEXT_UNITS);
  const aliases = JSON.parse(readFileSync(new URL('aliases-100000.json', SHARED), 'utf8')) as [string, string][];
  const names = [...new Set(aliases.map(([name]) => fold(name)))].filter((name) =>
    /^[a-z0-9]+( [a-z0-9]+)*$/.test(name),
  );
  return { text, names };
}

const { text, names } = folded();
let disagreements = 0;
for (const size of SIZES) {
  const some = names.filter((_, at) => at % Math.max(1, Math.floor(names.length / size)) === 0).slice(0, size);
  const walkMs = best(() => walk(text));
  console.log(`\n${some.length} names, ${text.length} units of text; bare charCodeAt walk ${walkMs.toFixed(3)} ms`);
  let expected: string | undefined;
  let oursMs = 0;
  let oursBuildMs = 0;
  let rows = 0;
  for (const peer of PEERS.filter(({ most }) => some.length <= most)) {
    const [find, buildMs] = timed(() => peer.build(some));
    const found = leftmostLongest(find(text));
    const key = found.map(({ start, end }) => `${start}-${end}`).join();
    expected ??= key;
    if (key !== expected) disagreements++;
    const scanMs = best(() => find(text));
    oursMs ||= scanMs;
    oursBuildMs ||= buildMs;
    const row = {
      peer: peer.name,
      matches: found.length,
      agrees: key === expected,
      'scan ms': scanMs.toFixed(2),
      '× ours': (scanMs / oursMs).toFixed(1),
      '× walk': (scanMs / walkMs).toFixed(1),
      'build ms': buildMs.toFixed(0),
      'build × ours': (buildMs / oursBuildMs).toFixed(1),
    };
    // Row by row: the next one may take minutes.
    if (++rows === 1) console.log(Object.keys(row).join(' | '));
    console.log(Object.values(row).join(' | '));
  }
}
if (disagreements > 0) {
  console.error(`${disagreements} peers found something else`);
  process.exitCode = 1;
}
