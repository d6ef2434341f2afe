// The index against the slow obvious way: every listed form at every word, and of what overlaps the leftmost longest.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../lib/match/forms/spellings';
import { matchNames } from '../../../lib/match/match-names';
import { scan } from '../../../lib/match/segment/scan';
import { fold } from '../../../lib/text/fold';
import { tokenise } from '../../../lib/text/words';
import { compileActors } from '../../support/compiled-list';

/** Words written small are marked wherever they stand, so that only the finding is tested. */
const word = fc.constantFrom('ash', 'birch', 'cedar', 'elm', 'fir', 'oak', 'pine', 'yew', 'o’ak', 'élm', 'cédar');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 30, selector: fold });
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '\n', '’s ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

type Found = { start: number; end: number; name: string };

/** Every name at every word, by folding every stretch of words that no comma, stop or line break parts. */
function obvious(source: string, listed: readonly string[]): Found[] {
  const words = [...source.matchAll(/[\p{L}’]+?(?=’s\b|[^\p{L}’]|$)/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: Found[] = [];
  const plain = words.filter(
    ({ start, end }) => fold(source.slice(start, end)) !== '' && source.slice(start, end) !== '’s',
  );
  for (let first = 0; first < plain.length; first++) {
    for (let last = first; last < Math.min(plain.length, first + 4); last++) {
      const [start, end] = [plain[first]?.start ?? 0, plain[last]?.end ?? 0];
      const stretch = source.slice(start, end);
      if (/[,.\n]/.test(stretch)) break;
      for (const name of listed) if (fold(name) === fold(stretch)) found.push({ start, end, name });
    }
  }
  return found;
}

function leftmostLongest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

describe('the index', () => {
  it('finds every listed form, and nothing else', () => {
    fc.assert(
      fc.property(names, text, (listed, source) => {
        const hits = scan(tokenise(source), [compileActors(listed.map((name) => ({ kind: 'other', name })))]);
        const own = hits.map(({ start, end, target }) => ({ start, end, name: listed[target] }));
        const order = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
          a.start - b.start || a.end - b.end;
        expect(own.sort(order)).toEqual(obvious(source, listed).sort(order));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the leftmost longest, with offsets that fold to the name', () => {
    fc.assert(
      fc.property(names, text, (listed, source) => {
        const { mentions, actors } = matchNames({ text: source }, [
          compileActors(listed.map((name) => ({ kind: 'other', name }))),
        ]);
        const own = mentions.map(({ start, end, actors: [actor = -1] }) => ({ start, end, name: actors[actor]?.name }));
        expect(own).toEqual(leftmostLongest(obvious(source, listed)));
        for (const { start, end, alias } of mentions) expect(fold(source.slice(start, end))).toBe(fold(alias));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same whether names stand in one list or in many', () => {
    fc.assert(
      fc.property(names, text, (listed, source) => {
        const actors = listed.map((name) => ({ kind: 'other' as const, name }));
        const [one, ...many] = [actors, ...actors.map((actor) => [actor])].map((part, at) =>
          compileActors(part, `list ${at}`),
        );
        const spans = (segments: (typeof one)[]): string[] =>
          matchNames(
            { text: source },
            segments.filter((segment) => segment !== undefined),
          ).mentions.map(({ start, end, alias }) => `${start}-${end} ${alias}`);
        expect(spans(many)).toEqual(spans([one]));
      }),
    );
  });
});

describe('sounds', () => {
  it.each([
    ['qasem', 'qassem', 'qasim', 'kassem'],
    ['soleimani', 'suleimani', 'solaimani', 'sulaymani'],
    ['kataib', 'kataeb'],
    ['hezbollah', 'hizballah', 'hizbullah', 'hizbollah'],
    ['zelensky', 'zelenskyy', 'zelenskiy'],
    ['mohammed', 'muhammad', 'mohamed'],
    ['kadhimi', 'kazemi', 'kadhemi'],
    ['gaddafi', 'qaddafi', 'gadhafi'],
  ])('%s sounds like its other spellings', (...spellings) => {
    expect(new Set(spellings.map(soundOf)).size).toBe(1);
  });
});
