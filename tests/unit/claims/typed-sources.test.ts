// The typed sources of the gold set: each is well formed, none stands there twice, and no kind that a source can have is missing.

import { describe, expect, it } from 'vitest';
import { SOURCE_TYPES } from '../../../lib/model/reading';
import { loadTypedSources, parseTypedSource } from '../../gold/load-sources';

const LINE = { text: 'It rained, [s the mayor] said.', type: 'official', party: false } as const;

describe('typed sources', () => {
  const sources = loadTypedSources();

  it('has every type but nobody, which is no words at all', () => {
    const wanted = SOURCE_TYPES.filter((type) => type !== 'nobody');
    expect(new Set(sources.map(({ type }) => type))).toEqual(new Set(wanted));
  });

  it('has no sentence twice', () => {
    const times = new Map<string, number>();
    for (const { text } of sources) times.set(text.toLowerCase(), (times.get(text.toLowerCase()) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('finds the words of the source', () => {
    const { text, source } = parseTypedSource('here', LINE);
    expect(text.slice(source.start, source.end)).toBe('the mayor');
  });

  it.each([
    ['no mark', { ...LINE, text: 'It rained, the mayor said.' }],
    ['two marks', { ...LINE, text: '[s He] said [s the mayor] knew.' }],
    ['an open mark', { ...LINE, text: 'It rained, [s the mayor said.' }],
    ['an empty mark', { ...LINE, text: 'It rained, [s ] said.' }],
  ])('throws on %s', (_what, line) => {
    expect(() => parseTypedSource('typed-1.jsonl:7', line)).toThrow('typed-1.jsonl:7');
  });
});
