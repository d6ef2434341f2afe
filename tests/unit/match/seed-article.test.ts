// The article that the project was born from, with its hand-made marks: every organisation and person found with its actor, none wrong.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { fileSegment } from '../../support/compiled-list';

const SHARED = new URL('../../../../shared/', import.meta.url);
const file = (path: string): string => readFileSync(new URL(path, SHARED), 'utf8');
const hasShared = existsSync(new URL('seed/gold.json', SHARED));

type Gold = {
  published: string;
  actors: { id: string; kind: string; mentions: { start: number; end: number; text: string }[] }[];
};

describe.skipIf(!hasShared)('the seed article', () => {
  const text = hasShared ? file('seed/article.txt') : '';
  const gold: Gold = hasShared ? JSON.parse(file('seed/gold.json')) : { published: '', actors: [] };

  it.each([
    [['iraq-2019-2020']],
    [['iraq-2019-2020', 'world-public-bodies']],
    [['world-public-bodies', 'iraq-2019-2020']],
  ])('with %j', (lists) => {
    const segments = lists.map((list) => fileSegment(file(`data/${list}.context-list.json`)));
    const { actors, mentions } = matchNames({ text, published: gold.published }, segments);
    const whoAt = (start: number, end: number): string[] =>
      mentions
        .filter((mention) => mention.start === start && mention.end === end)
        .flatMap(({ actors: at }) => at.flatMap((index) => actors[index]?.records ?? []))
        .map(({ id }) => id);
    const marks = gold.actors.flatMap(({ id, kind, mentions: marked }) =>
      marked.map((mark) => ({ ...mark, id, kind })),
    );
    const missed = marks
      .filter(({ start, end, id }) => !whoAt(start, end).includes(id))
      .map(({ text: words, start }) => `${words} at ${start}`);
    // "Baghdad airport" is listed and longer than the city marked there.
    expect(missed).toEqual(['Baghdad at 5333']);
    const others = mentions.filter(
      (mention) => !marks.some(({ start, end }) => start === mention.start && end === mention.end),
    );
    const names = others.map(({ start, end }) => text.slice(start, end).replace('\u00a0', ' '));
    // Listed things that the marks leave out: a weapon, a unit, an airport, the sources of the article.
    expect(names.filter((name) => !/^Katyusha( rockets)?$/.test(name))).toEqual([
      '45th Brigade',
      'Anti-terror and intelligence services',
      'Baghdad airport',
      'The Arab Weekly',
      'AFP',
    ]);
  });
});
