// Linking one article against 1k to 400k stored events: `npx tsx tests/bench/link/scale.ts`. What the store costs is not in it.

import { resolveDates } from '../../../lib/dates/resolve-dates';
import { chooseCandidates, frequencyOf } from '../../../lib/link/choose-candidates';
import { type LinkInput, linkEvents } from '../../../lib/link/link-events';
import { linkQuery } from '../../../lib/link/link-query';
import { postingsOf } from '../../../lib/link/postings';
import type { PriorEvent } from '../../../lib/model/list';
import { type Posting, recordHandle } from '../../../lib/model/lookups';
import type { LinkedEvent } from '../../../lib/model/reading';
import { namesIn } from './names-in';
import { SYNTHETIC_LIST, syntheticEvents } from './synthetic-events';

const SIZES = [1_000, 10_000, 100_000, 400_000];
const ROUNDS = 40;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Round = { chooseMs: number; linkMs: number; candidates: number; linked: LinkedEvent[] };

/** One article linked once; what the store would do, between choosing and linking, is not timed. */
function linkOnce(
  input: Omit<LinkInput, 'candidates'>,
  postings: Posting[],
  fetch: (handle: number) => PriorEvent[],
): Round {
  const query = linkQuery(input.article, input.names, input.dates, []);
  const start = performance.now();
  const chosen = chooseCandidates(query, postings);
  const chooseMs = performance.now() - start;
  const candidates = chosen.flatMap(({ list, handles }) =>
    handles.flatMap((handle) => fetch(handle).map((record) => ({ list, record }))),
  );
  const before = performance.now();
  const linked = linkEvents({ ...input, candidates, frequency: frequencyOf(postings) });
  return { chooseMs, linkMs: performance.now() - before, candidates: candidates.length, linked };
}

function measure(size: number): Record<string, string | number> {
  const { events, article, planted } = syntheticEvents(size);
  const stored = postingsOf(SYNTHETIC_LIST, events);
  const byHandle = new Map<number, PriorEvent[]>();
  for (const event of events) {
    const handle = recordHandle(event.id);
    byHandle.set(handle, [...(byHandle.get(handle) ?? []), event]);
  }
  const names = namesIn(article.text, Math.max(80, Math.round(size / 12)));
  const dates = resolveDates({ ...article, language: 'en' });
  const input = { article, names, dates, attributions: [], disputes: [], listedClaims: [] };
  const postings = linkQuery(article, names, dates, []).keys.flatMap((key) => stored.get(key) ?? []);
  const rounds = Array.from({ length: ROUNDS }, () =>
    linkOnce(input, postings, (handle) => byHandle.get(handle) ?? []),
  );
  const [last] = rounds.slice(-1);
  const first = last?.linked[0]?.records[0]?.id ?? 'none';
  return {
    events: size,
    'events under the keys': postings.reduce((sum, { days }) => sum + days.length, 0),
    candidates: last?.candidates ?? 0,
    shown: last?.linked.length ?? 0,
    'choose ms': Number(median(rounds.map(({ chooseMs }) => chooseMs)).toFixed(2)),
    'link ms': Number(median(rounds.map(({ linkMs }) => linkMs)).toFixed(2)),
    'first is right': first === planted ? 'yes' : `no: ${first}`,
  };
}

// Once for the compiler, so that the smallest size does not pay for all.
measure(1_000);
const rows = SIZES.map(measure);
const base = rows[0];
console.table(
  rows.map((row) => ({
    ...row,
    '× of 1k': (
      (Number(row['choose ms']) + Number(row['link ms'])) /
      (Number(base?.['choose ms']) + Number(base?.['link ms']))
    ).toFixed(2),
  })),
);
if (rows.some((row) => row['first is right'] !== 'yes')) throw new Error('the planted event was not linked first');
