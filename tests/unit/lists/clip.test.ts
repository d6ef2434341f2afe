// Foreign texts and addresses cut to what the format takes.

import { describe, expect, it } from 'vitest';
import { clipDate, clipId, clipLine, clipLines, clipUrls } from '../../../lib/lists/clip';
import { MAX_LINE } from '../../../lib/model/parse-pieces';

describe('clipUrls', () => {
  const address = (length: number): string => `https://example.org/${'a'.repeat(length - 20)}`;

  it.each<[what: string, given: unknown, left: string[] | undefined]>([
    ['one alone', address(30), [address(30)]],
    ['repeats', [address(30), address(30)], [address(30)]],
    ['the longest that is taken', address(2048), [address(2048)]],
    ['one too long', address(2049), undefined],
    ['what leads to no web page', ['ftp://example.org/a', 'javascript:alert(1)', 7, null], undefined],
  ])('%s', (_, given, left) => expect(clipUrls(given)).toEqual(left));

  it('takes so many', () =>
    expect(clipUrls(Array.from({ length: 40 }, (_, at) => `https://example.org/${at}`))).toHaveLength(30));
});

describe('clipDate', () => {
  it.each<[given: unknown, date: string | undefined]>([
    ['2019', '2019'],
    ['2019-08', '2019-08'],
    ['2019-08-12T10:00:00', '2019-08-12'],
    [' 2019-08-12 00:00:00.000', '2019-08-12'],
    ['2019-08-123', undefined],
    ['20190812', undefined],
    [20190812, undefined],
  ])('%j', (given, date) => expect(clipDate(given)).toBe(date));
});

describe('clipLine', () => {
  it('cuts a long text at its end, and says so', () => {
    expect(clipLine('a'.repeat(MAX_LINE))).toHaveLength(MAX_LINE);
    const cut = clipLine('😀'.repeat(MAX_LINE + 1)) ?? '';
    expect([...cut]).toHaveLength(MAX_LINE);
    expect(cut.endsWith('😀…')).toBe(true);
  });

  it.each([undefined, 7, '', '  '])('makes nothing of %j', (given) => {
    expect(clipLine(given)).toBeUndefined();
    expect(clipLines(given)).toBeUndefined();
  });
});

describe('clipId', () => {
  it.each<[given: unknown, id: string | undefined]>([
    [' two words ', 'two-words'],
    [77, '77'],
    ['', undefined],
    [{}, undefined],
    ['a'.repeat(200), 'a'.repeat(128)],
  ])('%j', (given, id) => expect(clipId(given)).toBe(id));
});
