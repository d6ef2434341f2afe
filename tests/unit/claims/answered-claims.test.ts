// A denial that tells whose claim it answers: both claims are found, and stand against each other whatever else the article says.

import { describe, expect, it } from 'vitest';
import { readClaimsOf } from '../../support/read-claims-of';

const speakers = (text: string): string[][] => {
  const { attributions, disputes } = readClaimsOf(text);
  return disputes
    .flatMap(({ accounts }) =>
      accounts.map((account) =>
        account.attributions.map((at) =>
          (attributions[at]?.source ?? []).map(({ start, end }) => text.slice(start, end)).join(' '),
        ),
      ),
    )
    .map((names) => [...new Set(names)]);
};

describe('a denial that tells whose claim it answers', () => {
  it.each([
    ['The mayor dismissed as “pure fantasy” the accusation by nurses that beds had been sold.', 'The mayor', 'nurses'],
    [
      'The mayor of Talat denied allegations from the opposition that he had fled.',
      'The mayor of Talat',
      'the opposition',
    ],
    ['The company contested the regulator’s finding that the valve had been open.', 'The company', 'the regulator’s'],
    ['Two drivers contradicted the ministry’s assertion that the road was closed.', 'Two drivers', 'the ministry’s'],
  ])('%s', (text, denying, told) => {
    expect(speakers(text)).toEqual([[denying], [told]]);
  });

  it.each([
    'The mayor repeated the nurses’ claim that beds had been sold.',
    'The mayor did not dispute the nurses’ claim that beds had been sold.',
  ])('none: %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });
});
