// The seed article: all 18 claims marked by hand, and the blast as one dispute with its accounts, adoption and withdrawal. Skipped where the article is not at hand.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Attribution, SourceType } from '../../../lib/model/reading';
import type { Spans } from '../../../lib/model/span';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { readClaimsOf } from '../../support/read-claims-of';

const SEED = resolve(import.meta.dirname, '../../../../shared/seed');

type SeedClaim = { start: number; end: number; cue: string; source: string | null; sourceType: string };

/** The seed's words for kinds of source; "party" is a flag here. */
const TYPES: Record<string, SourceType[]> = {
  unattributed: ['nobody'],
  witness: ['witness'],
  official: ['official'],
  party: ['official', 'institution', 'person'],
  anonymous: ['unnamed'],
  evidence: ['document'],
  observers: ['observers'],
  public: ['public'],
};

describe.skipIf(!existsSync(SEED))('the seed article', () => {
  const text = existsSync(SEED) ? readFileSync(resolve(SEED, 'article.txt'), 'utf8') : '';
  const gold: SeedClaim[] = existsSync(SEED) ? JSON.parse(readFileSync(resolve(SEED, 'gold.json'), 'utf8')).claims : [];
  const words = (spans: Spans): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

  function fits(claim: SeedClaim, found: Attribution): boolean {
    const there = [...found.cue, ...found.content].some(({ start, end }) => start < claim.end && claim.start < end);
    const source = claim.source === null ? found.source.length === 0 : words(found.source).includes(claim.source);
    const type = TYPES[claim.sourceType]?.includes(found.sourceType) && (claim.sourceType !== 'party' || found.party);
    return there && source && Boolean(type) && words(found.cue).includes(claim.cue.split(' ')[0] ?? '');
  }

  describe.each([
    ['rules alone', undefined],
    ['with the trained weights', loadClaimTagger()],
  ] as const)('%s', (_name, tagger) => {
    const { attributions, disputes } = readClaimsOf(text, tagger);

    it('holds every marked claim with its source and kind of source', () => {
      expect(gold.filter((claim) => !attributions.some((found) => fits(claim, found))).map(({ cue }) => cue)).toEqual(
        [],
      );
    });

    it('has the blast as its one dispute, the official account withdrawn and taken up by the PMF', () => {
      expect(disputes).toHaveLength(1);
      const [dispute] = disputes;
      expect(dispute?.status).toBe('withdrawn');
      const official = dispute?.accounts.find(({ fate }) => fate === 'withdrawn');
      const others = dispute?.accounts.filter((account) => account !== official) ?? [];
      const said = (indexes: readonly number[] = []): string =>
        indexes.map((index) => words(attributions[index]?.content ?? [])).join(' | ');
      expect(said(official?.attributions)).toContain('extreme summer heat');
      expect(words(official?.fateSpans ?? [])).toContain('did not hold');
      expect(official?.adoptedBy.map((index) => words(attributions[index]?.source ?? []))).toEqual([
        'Muhannad al-Aqabi',
      ]);
      const rest = said(others.flatMap((account) => account.attributions));
      expect(rest).toContain('flying object');
      expect(rest).toContain('American drones');
      expect(rest).not.toContain('Katyusha');
    });
  });
});
