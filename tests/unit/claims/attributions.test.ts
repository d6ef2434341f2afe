// Single constructions, read by rules alone: each marked claim is found, with its source and its content; rows without marks hold none.

import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/model/reading';
import type { Spans } from '../../../lib/model/span';
import { ATTRIBUTION_CASES } from '../../cases/claims/attributions';
import { unmark } from '../../gold/load-gold';
import { readClaimsOf } from '../../support/read-claims-of';

const words = (text: string, spans: Spans): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replaceAll(/[,.:;]+(?=[”"]?( |$))/g, '')
    .replaceAll(/^[“"]|[”"]$/g, '');

const claimsOf = (text: string, claims: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[]): string[] =>
  claims.map(({ source, cue, content }) => `[${words(text, source)}] <${words(text, cue)}> {${words(text, content)}}`);

describe('attributions by rules', () => {
  it.each(ATTRIBUTION_CASES)('%s', (name, marked) => {
    const { text, marks } = unmark(name, marked);
    const found = claimsOf(text, readClaimsOf(text).attributions);
    const wanted = claimsOf(text, [...marks.values()]);
    expect(found).toEqual(expect.arrayContaining(wanted));
    if (marks.size === 0) expect(found).toEqual([]);
  });
});
