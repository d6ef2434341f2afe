// Compares a reading's claims with gold marks: roles as tools for PolNeAR do, source types, disputed claims, conflicting pairs. Counts only.

import type { Claims } from '../../lib/claims/read-claims';
import type { Attribution } from '../../lib/model/reading';
import type { Spans } from '../../lib/model/span';
import { type Token, tokens } from '../../lib/text/tokens';
import type { GoldArticle, GoldClaim } from './load-gold';

/** Right, out of found, out of wanted. */
export type Count = { right: number; found: number; wanted: number };

export const ROWS = {
  all: 'source + cue + content',
  content: 'content tokens',
  source: 'source exact',
  cue: 'cue',
  type: 'source type, of sources found',
  party: 'party flag, of sources found',
  certainty: 'certainty, of claims found',
  disputed: 'disputed claims',
  pairs: 'conflicting pairs',
} as const;
export type Row = keyof typeof ROWS;
export type Counts = Record<Row, Count>;

export const noCounts = (): Counts =>
  Object.fromEntries(Object.keys(ROWS).map((row) => [row, { right: 0, found: 0, wanted: 0 }])) as Counts;

export type Mismatch = { article: string; row: Row; what: string };

/** Adds one article to `counts` and returns what did not fit, in words. */
export function measure(gold: GoldArticle, claims: Claims, counts: Counts): Mismatch[] {
  const all = tokens(gold.text);
  const wrong: Mismatch[] = [];
  const say = (row: Row, what: string): void => void wrong.push({ article: gold.name, row, what });
  const pairs = aligned(gold.claims, claims.attributions, all);
  const show = (spans: Spans): string => spans.map(({ start, end }) => gold.text.slice(start, end)).join(' … ');
  const describe = ({ source, cue, content }: Roles): string => `[${show(source)}] <${show(cue)}> {${show(content)}}`;

  let right = 0;
  for (const [wanted, found] of pairs) {
    const who = sameSource(wanted, found, all);
    const what = overlap(indexes(wanted.content, all), indexes(found.content, all)) >= 0.5;
    if (who && what) right++;
    else say('all', `${wanted.id} wanted ${describe(wanted)}\n      found  ${describe(found)}`);
    if (who) {
      add(counts.type, wanted.type === found.sourceType);
      if (wanted.type !== found.sourceType)
        say('type', `${wanted.id} [${show(wanted.source)}] is ${wanted.type}, read as ${found.sourceType}`);
      add(counts.party, wanted.party === found.party);
      if (wanted.party !== found.party)
        say('party', `${wanted.id} [${show(wanted.source)}] ${wanted.party ? 'is' : 'is no'} party`);
    }
    add(counts.certainty, wanted.certainty === found.certainty);
    if (wanted.certainty !== found.certainty)
      say('certainty', `${wanted.id} {${show(wanted.content)}} is ${wanted.certainty}, read as ${found.certainty}`);
  }
  const hit = new Set(pairs.map(([wanted]) => wanted));
  for (const claim of gold.claims) if (!hit.has(claim)) say('all', `${claim.id} missed ${describe(claim)}`);
  const used = new Set(pairs.map(([, found]) => found));
  for (const extra of claims.attributions) if (!used.has(extra)) say('all', `extra ${describe(extra)}`);
  sum(counts.all, right, claims.attributions.length, gold.claims.length);
  sum(
    counts.cue,
    pairs.filter(([wanted]) => wanted.cue.length > 0).length,
    claims.attributions.filter(({ cue }) => cue.length > 0).length,
    gold.claims.filter(({ cue }) => cue.length > 0).length,
  );
  sets(
    counts.source,
    new Set(gold.claims.map(({ source }) => key(source, gold.text)).filter(Boolean)),
    new Set(claims.attributions.map(({ source }) => key(source, gold.text)).filter(Boolean)),
  );
  sets(counts.content, tokensOf(gold.claims, all), tokensOf(claims.attributions, all));
  measureDisputes(gold, claims, pairs, counts, say, show);
  return wrong;
}

type Roles = Pick<Attribution, 'source' | 'cue' | 'content'>;
type Pair = [GoldClaim, Attribution];

function measureDisputes(
  gold: GoldArticle,
  claims: Claims,
  pairs: readonly Pair[],
  counts: Counts,
  say: (row: Row, what: string) => void,
  show: (spans: Spans) => string,
): void {
  const sideOf = new Map<Attribution, string>();
  for (const [at, dispute] of claims.disputes.entries()) {
    for (const [side, account] of dispute.accounts.entries()) {
      for (const index of account.attributions) {
        const attribution = claims.attributions[index];
        if (attribution && dispute.accounts.length > 1) sideOf.set(attribution, `${at}.${side}`);
      }
    }
  }
  const foundOf = new Map(pairs.map(([wanted, found]) => [wanted.id, found]));
  const goldOf = new Map(pairs.map(([wanted, found]) => [found, wanted.id]));
  const disputed = new Set(gold.disputes.flatMap(({ accounts }) => accounts.flat()));
  const marked = new Set(
    [...sideOf.keys()].map(
      (attribution) => goldOf.get(attribution) ?? `extra ${attribution.cue[0]?.start ?? attribution.content[0]?.start}`,
    ),
  );
  sets(counts.disputed, disputed, marked);
  for (const id of disputed)
    if (!marked.has(id))
      say('disputed', `${id} is disputed: {${show(gold.claims.find((claim) => claim.id === id)?.content ?? [])}}`);
  for (const attribution of sideOf.keys()) {
    const id = goldOf.get(attribution);
    if (id === undefined || !disputed.has(id))
      say('disputed', `read as disputed: <${show(attribution.cue)}> {${show(attribution.content)}}`);
  }
  const wanted = conflictsOf(gold);
  const found = new Set(
    claims.disputes.flatMap(({ accounts }) =>
      across(
        accounts.map(({ attributions }) =>
          attributions.map((index) => goldOf.get(claims.attributions[index] as Attribution) ?? `x${index}`),
        ),
      ),
    ),
  );
  sets(counts.pairs, wanted, found);
  for (const pair of wanted)
    if (!found.has(pair))
      say('pairs', `${pair} conflict${pair.split(' ').every((id) => foundOf.has(id)) ? '' : ' (claim not found)'}`);
  for (const pair of found) if (!wanted.has(pair)) say('pairs', `${pair} read as conflicting`);
}

/** Pairs of claims that stand on different sides, as two ids in order joined by a blank. */
export const conflictsOf = ({ disputes }: GoldArticle): Set<string> =>
  new Set(disputes.flatMap(({ accounts }) => across(accounts)));

function across(accounts: readonly (readonly string[])[]): string[] {
  return accounts.flatMap((one, at) =>
    accounts.slice(at + 1).flatMap((two) => one.flatMap((a) => two.map((b) => [a, b].sort().join(' ')))),
  );
}

/** One to one, best overlap of cues first; a claim without cue by its content. */
export function aligned(gold: readonly GoldClaim[], found: readonly Attribution[], all: readonly Token[]): Pair[] {
  const candidates = gold.flatMap((wanted) =>
    found.map((attribution) => {
      const cues = overlap(indexes(wanted.cue, all), indexes(attribution.cue, all));
      const contents = overlap(indexes(wanted.content, all), indexes(attribution.content, all));
      const score =
        wanted.cue.length > 0 && attribution.cue.length > 0 ? (cues > 0 ? 1 + cues + contents / 10 : 0) : contents;
      return { wanted, attribution, score };
    }),
  );
  const pairs: Pair[] = [];
  const taken = new Set<GoldClaim | Attribution>();
  for (const { wanted, attribution } of candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    if (taken.has(wanted) || taken.has(attribution)) continue;
    taken.add(wanted).add(attribution);
    pairs.push([wanted, attribution]);
  }
  return pairs;
}

function sameSource(wanted: Roles, found: Roles, all: readonly Token[]): boolean {
  return wanted.source.length > 0
    ? overlap(indexes(wanted.source, all), indexes(found.source, all)) >= 0.5
    : found.source.length === 0;
}

const indexes = (spans: Spans, all: readonly Token[]): Set<number> =>
  new Set(
    all.flatMap((token, at) => (spans.some((span) => token.start >= span.start && token.end <= span.end) ? [at] : [])),
  );

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((item) => b.has(item)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

const tokensOf = (claims: readonly Roles[], all: readonly Token[]): Set<number> => {
  const covered = new Set(claims.flatMap(({ content }) => [...indexes(content, all)]));
  return new Set([...covered].filter((at) => /[\p{L}\p{N}]/u.test(all[at]?.text ?? '')));
};

/** Places without outer punctuation. */
const key = (spans: Spans, text: string): string =>
  spans
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      const from = start + (/[\p{L}\p{N}]/u.exec(words)?.index ?? 0);
      return `${from}-${start + words.replace(/[^\p{L}\p{N}]+$/u, '').length}`;
    })
    .join(' ');

function sets<T>(count: Count, wanted: ReadonlySet<T>, found: ReadonlySet<T>): void {
  sum(count, [...found].filter((item) => wanted.has(item)).length, found.size, wanted.size);
}

const add = (count: Count, right: boolean): void => sum(count, right ? 1 : 0, 1, 1);

function sum(count: Count, right: number, found: number, wanted: number): void {
  count.right += right;
  count.found += found;
  count.wanted += wanted;
}
