// Reads PolNeAR's articles with their claims, from outside the project; knows nothing of what was marked in them here.

import { existsSync, readFileSync } from 'node:fs';
import type { GoldClaim } from '../gold/load-gold';

type Segments = [start: number, end: number][];
type PolnearArticle = {
  id: string;
  text: string;
  attributions: { source: Segments; cue: Segments; content: Segments }[];
};

export type PolnearClaims = { id: string; text: string; claims: GoldClaim[] };

const FOLDER = new URL('../../../shared/data/claims/', import.meta.url);

/** Claims are numbered from 0; type, party and certainty are not PolNeAR's and stand for nothing. None where the corpus is not at hand. */
export function polnearArticles(part: 'train' | 'dev'): PolnearClaims[] {
  const file = new URL(`polnear-${part}.jsonl`, FOLDER);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): PolnearArticle => JSON.parse(line))
    .map(({ id, text, attributions }) => ({ id, text, claims: attributions.map(claim) }));
}

function claim({ source, cue, content }: PolnearArticle['attributions'][number], at: number): GoldClaim {
  const spans = (segments: Segments) => segments.map(([start, end]) => ({ start, end }));
  return {
    id: String(at),
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    type: 'person',
    party: false,
    certainty: 'asserted',
    signals: [],
  };
}
