// A list of a publisher who named actors by everyday words: only where the word cannot mean itself is it marked.

import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { EVERYDAY_CASES } from '../../cases/match/everyday-words';
import { compileActors, marked } from '../../support/compiled-list';

describe('everyday words as names', () => {
  it.each(EVERYDAY_CASES)('$kind: $names', ({ kind, names, text: source }) => {
    const { text, marks } = marked(source);
    const actors = names.split(', ').map((name) => ({ name, kind }));
    const { mentions } = matchNames({ text }, [compileActors(actors)]);
    const words = (spans: readonly { start: number; end: number }[]): string[] =>
      spans.map(({ start, end }) => `${text.slice(Math.max(0, start - 8), start)}|${text.slice(start, end)}`);
    expect(words(mentions)).toEqual(words(marks));
  });
});
