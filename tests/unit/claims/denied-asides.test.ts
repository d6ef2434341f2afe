// A clause that denies what stands before it is the other side of that, and of nothing else.

import { describe, expect, it } from 'vitest';
import { withAsides } from '../../../lib/claims/disputes/denied-asides';
import type { Matter } from '../../../lib/claims/disputes/matters';
import { readClaimsOf } from '../../support/read-claims-of';

const link = (a: number, b: number) => ({ a, b, kind: 'denial' as const, spans: [] });

describe('an aside', () => {
  it.each<[string, number[][][], [number, number], number[][][]]>([
    ['begins a matter of its own', [], [2, 3], [[[2], [3]]]],
    [
      'comes before matters further on',
      [[[6], [8]]],
      [2, 3],
      [
        [[2], [3]],
        [[6], [8]],
      ],
    ],
    ['joins the account across', [[[2], [5]]], [2, 3], [[[2], [3, 5]]]],
    ['joins the first account across of three', [[[0], [2], [5]]], [2, 3], [[[0, 3], [2], [5]]]],
  ])('%s', (_, matters, [a, b], wanted) => {
    const found = withAsides<Matter>(
      matters.map((sides) => ({ sides })),
      [link(a, b)],
      (matter) => matter,
    );
    expect(found.map(({ sides }) => sides)).toEqual(wanted);
  });

  it('answers nothing but what stands before it', () => {
    const text =
      'Survivors accused the authorities of arriving late. The envoy said women were being turned away, a charge the authorities deny.';
    const { attributions, disputes } = readClaimsOf(text);
    const cues = disputes.map(({ accounts }) =>
      accounts.map((account) =>
        account.attributions
          .flatMap((at) => attributions[at]?.cue ?? [])
          .map(({ start, end }) => text.slice(start, end)),
      ),
    );
    expect(cues).toContainEqual([['said'], ['deny']]);
  });

  it('denies nothing of its own speaker', () => {
    expect(readClaimsOf('The firm said it had moved the stock, which the firm denied.').disputes).toEqual([]);
  });
});
