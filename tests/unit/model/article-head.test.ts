// The head of an article that is too long is whole paragraphs, or at the least whole words; everything shorter is left alone.

import { expect, it } from 'vitest';
import { headOf, LONGEST_TEXT } from '../../../lib/model/article-head';

const PARAGRAPH = 'The Harbour Guard said on Tuesday that Lena Orsk had left.\n\n';

it.each([
  ['of no words', ''],
  ['of a few words', PARAGRAPH],
  ['as long as may be', 'a'.repeat(LONGEST_TEXT)],
])('leaves a text %s as it is', (_, text) => {
  const article = { text, headline: { start: 0, end: 3 } };
  expect(headOf(article)).toBe(article);
});

it.each([
  ['of paragraphs', PARAGRAPH.repeat(40_000), /had left\.\n?$/],
  ['of one paragraph', 'Orskvik '.repeat(400_000), /Orskvik$/],
  ['without a blank', 'Orskvik'.repeat(400_000), /./],
  ['with a break at its beginning alone', `Orsk\n${'Orskvik '.repeat(400_000)}`, /Orskvik$/],
])('cuts a text %s where nothing is cut in two', (_, text, end) => {
  const head = headOf({ text, url: 'https://example.org/' });
  expect(text.startsWith(head.text)).toBe(true);
  expect(head.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
  expect(head.text.length).toBeGreaterThan(LONGEST_TEXT - 100);
  expect(head.text).toMatch(end);
  expect(head.url).toBe('https://example.org/');
});

it('has the headline that stands in it, and no other', () => {
  const text = PARAGRAPH.repeat(40_000);
  expect(headOf({ text, headline: { start: 0, end: 57 } }).headline).toEqual({ start: 0, end: 57 });
  expect(headOf({ text, headline: { start: 2_100_000, end: 2_100_057 } })).not.toHaveProperty('headline');
});
