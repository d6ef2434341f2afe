// The main job without a browser: whole articles, whole lists, everything analysis finds. One story is invented, one is the article the project was born from.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventsFor } from '../../../lib/link/events-for';
import type { Article } from '../../../lib/model/article';
import type { Reading } from '../../../lib/model/reading';
import { overlaps, type Span } from '../../../lib/model/span';
import { readArticle } from '../../../lib/reading/read-article';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { memoryIndex, readListFile } from '../../support/memory-index';

const ROOT = resolve(import.meta.dirname, '../../..');
const STORY = resolve(ROOT, 'tests/fixtures/stories/orlen-sound');
const SEED = resolve(ROOT, '../shared/seed');
const STARTER_LISTS = ['iraq-2019-2020', 'world-public-bodies'].map((name) =>
  resolve(ROOT, `public/lists/${name}.context-list.json`),
);

async function read(article: Article, lists: string[]): Promise<Reading> {
  const { segments, lookups } = memoryIndex(lists.map(readListFile));
  return readArticle(article, segments, lookups, { tagger: loadClaimTagger() });
}

const idOf = (reading: Reading, actor: number | undefined): string =>
  actor === undefined ? '' : (reading.actors[actor]?.records[0]?.id ?? '');
const words = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

describe('the ferry story with a list of its own', async () => {
  const text = readFileSync(`${STORY}.txt`, 'utf8');
  const reading = await read({ text, published: '2025-02-22' }, [`${STORY}.context-list.json`]);

  it('finds every actor that the list knows and no other', () => {
    const found = new Set(reading.mentions.map(({ actors }) => idOf(reading, actors[0])));
    expect([...found].sort()).toEqual([
      'aurelia',
      'jonas-reik',
      'marit-solheim',
      'maritime-authority',
      'seafarers-union',
      'sound-line',
      'transport-ministry',
      'vassby',
    ]);
  });

  it('has the line and the union disagree about the cause, the line’s account withdrawn, the listed dispute joined', () => {
    const dispute = reading.disputes.find(({ listed }) => listed !== undefined);
    const sides =
      dispute?.accounts.map(({ attributions }) =>
        attributions.map((index) => words(text, reading.attributions[index]?.content ?? [])).join(' | '),
      ) ?? [];
    const ofWind = sides.findIndex((side) => side.includes('gust'));
    const ofRosters = sides.findIndex((side) => side.includes('fourteen hours'));
    expect(ofWind).toBeGreaterThanOrEqual(0);
    expect(ofRosters).toBeGreaterThanOrEqual(0);
    expect(ofWind).not.toBe(ofRosters);
    expect(dispute?.accounts[ofWind]?.fate).toBe('withdrawn');
    expect(reading.listedClaims[dispute?.listed ?? -1]?.record.id).toBe('cl-aurelia-cause');
  });

  it('links last October and two winters ago to what the list holds, and nothing that came later', () => {
    const ids = reading.events.filter(({ relation }) => relation === 'before').map(({ records }) => records[0]?.id);
    expect(ids.slice(0, 3)).toContain('ev-2024-audit');
    expect(ids.slice(0, 3)).toContain('ev-2023-grounding');
    expect(ids).not.toContain('ev-2025-later');
    expect(ids).not.toContain('ev-2019-vassby-fire');
    expect(ids).not.toContain('ev-2023-skarn-grounding');
  });
});

type Gold = {
  published: string;
  actors: { id: string; kind: string; mentions: (Span & { text: string })[] }[];
  claims: (Span & { text: string; cue: string; source: string | null; sourceType: string })[];
  backReferences: (Span & { quote: string; event: string | null })[];
};

describe.skipIf(!existsSync(SEED))('the article the project was born from', () => {
  let text: string;
  let gold: Gold;
  let reading: Reading;

  beforeAll(async () => {
    text = readFileSync(`${SEED}/article.txt`, 'utf8');
    gold = JSON.parse(readFileSync(`${SEED}/gold.json`, 'utf8')) as Gold;
    reading = await read({ text, published: gold.published }, STARTER_LISTS);
  });

  it('finds every organisation and person with its right actor', () => {
    const wanted = gold.actors.filter(({ kind }) => kind === 'organization' || kind === 'person');
    const missed = wanted.flatMap(({ id, mentions }) =>
      mentions
        .filter(
          (mention) =>
            !reading.mentions.some(
              (found) => overlaps(found, mention) && found.actors.length === 1 && idOf(reading, found.actors[0]) === id,
            ),
        )
        .map(({ text: name, start }) => `${id}: ${name} at ${start}`),
    );
    expect(missed).toEqual([]);
  });

  it('names no organisation or person that the gold does not', () => {
    const marked = gold.actors.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id })));
    const isPlace = (found: { actors: number[] }): boolean => reading.actors[found.actors[0] ?? -1]?.kind === 'place';
    const wrong = reading.mentions.filter(
      (found) =>
        !isPlace(found) &&
        marked.some((mention) => overlaps(found, mention) && mention.id !== idOf(reading, found.actors[0])),
    );
    expect(wrong.map((found) => `${text.slice(found.start, found.end)} as ${idOf(reading, found.actors[0])}`)).toEqual(
      [],
    );
  });

  it('finds at least 12 of the 18 claims with their source', () => {
    const found = gold.claims.filter((claim) =>
      reading.attributions.some((attribution) => {
        const spans = [...attribution.cue, ...attribution.content];
        const source = words(text, attribution.source).toLowerCase();
        const sameSource =
          claim.source === null
            ? attribution.source.length === 0
            : source.includes(claim.source.toLowerCase()) ||
              (source.length > 3 && claim.source.toLowerCase().includes(source));
        return (
          sameSource &&
          spans.some((span) => overlaps(span, claim)) &&
          words(text, attribution.cue).includes(claim.cue.split(' ')[0] ?? '')
        );
      }),
    );
    expect(found.length).toBeGreaterThanOrEqual(12);
  });

  it('shows heat and drones as one dispute whose official side is withdrawn', () => {
    const dispute = reading.disputes.find(
      ({ listed }) => reading.listedClaims[listed ?? -1]?.record.id === 'saqr-blast-cause',
    );
    const sideOf = (needle: string): number =>
      dispute?.accounts.findIndex(({ attributions }) =>
        attributions.some((index) => words(text, reading.attributions[index]?.content ?? []).includes(needle)),
      ) ?? -1;
    const heat = sideOf('summer heat');
    const drones = sideOf('American drones');
    expect([heat >= 0, drones >= 0, heat !== drones]).toEqual([true, true, true]);
    expect(dispute?.accounts[heat]?.fate).toBe('withdrawn');
    expect(dispute?.status).toBe('withdrawn');
  });

  it('links the August 2019 blast and the June 2020 raid first, each to its own passage', () => {
    const before = reading.events.filter(({ relation }) => relation === 'before').map(({ records }) => records[0]?.id);
    expect(before.slice(0, 3)).toContain('ev-2019-08-12-falcon');
    expect(before.slice(0, 3)).toContain('ev-2020-06-25-raid');
    const firstAt = (quote: string): string | undefined => {
      const reference = gold.backReferences.find((known) => known.quote === quote);
      return reference && eventsFor(reading.events, reference)[0]?.records[0]?.id;
    };
    expect(firstAt('exactly one year ago')).toBe('ev-2019-08-12-falcon');
    expect(firstAt('last month')).toBe('ev-2020-06-25-raid');
  });
});
