// Short articles with one kind of trap each: how many traps fool the matcher, and what it misses. Rules are tuned on one half only.

import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import type { ActorKind } from '../../../lib/model/list';
import { ALIAS_LIST, DECOYS_OF_ALIASES } from '../../cases/match/decoys-of-aliases';
import { DECOYS_OF_MANY_KINDS } from '../../cases/match/decoys-of-many-kinds';
import { DECOYS_TO_REPORT } from '../../cases/match/decoys-to-report';
import { DECOYS_TO_TUNE_ON, type Decoy } from '../../cases/match/decoys-to-tune-on';
import { compileActors, marked, type ShortActor } from '../../support/compiled-list';

const actorsOf = (names: string | undefined, kind: ActorKind): ShortActor[] =>
  names === undefined ? [] : names.split(', ').map((name) => ({ id: `${kind} ${name}`, kind, name }));

const listOf = ({ persons, places, organizations }: Decoy): ShortActor[] => [
  ...actorsOf(persons, 'person'),
  ...actorsOf(places, 'place'),
  ...actorsOf(organizations, 'organization'),
];

/** Texts of one list. */
const OF_ALIASES: readonly Article[] = DECOYS_OF_ALIASES.map((text) => ({
  kind: text.slice(0, 20),
  text,
  actors: ALIAS_LIST,
}));

type Article = { kind: string; text: string; actors: readonly ShortActor[] };
const articleOf = (decoy: Decoy): Article => ({ kind: decoy.kind, text: decoy.text, actors: listOf(decoy) });

type Outcome = { traps: number; fooled: string[]; missed: string[] };

function outcomeOf(decoy: Article): Outcome {
  const { text, marks, traps } = marked(decoy.text);
  const { actors, mentions } = matchNames({ text }, [compileActors(decoy.actors)]);
  const isRight = (mark: (typeof marks)[number]): boolean =>
    mentions.some(
      ({ start, end, actors: [actor = -1, ...more] }) =>
        more.length === 0 && start === mark.start && end === mark.end && actors[actor]?.name === mark.name,
    );
  const right = marks.filter(isRight);
  return {
    traps: traps.length,
    fooled: mentions
      .filter(({ start, end }) => !right.some((mark) => mark.start === start && mark.end === end))
      .map(({ start, end, rule }) => `${decoy.kind}: ${text.slice(start, end)} (${rule})`),
    missed: marks.filter((mark) => !right.includes(mark)).map(({ name }) => `${decoy.kind}: ${name}`),
  };
}

describe.each([
  { part: 'tuned half', articles: DECOYS_TO_TUNE_ON.map(articleOf), allTraps: 176, mostFooled: 2, mostMissed: 0 },
  { part: 'report half', articles: DECOYS_TO_REPORT.map(articleOf), allTraps: 187, mostFooled: 10, mostMissed: 0 },
  { part: 'tuned texts of aliases', articles: OF_ALIASES, allTraps: 85, mostFooled: 6, mostMissed: 0 },
  {
    part: 'articles of many kinds',
    articles: DECOYS_OF_MANY_KINDS.map(articleOf),
    allTraps: 538,
    mostFooled: 28,
    mostMissed: 5,
  },
])('decoys, $part', ({ articles, allTraps, mostFooled, mostMissed }) => {
  const outcomes = articles.map(outcomeOf);

  it(`holds ${allTraps} traps`, () => {
    expect(outcomes.reduce((sum, { traps }) => sum + traps, 0)).toBe(allTraps);
  });

  it(`is fooled by at most ${mostFooled} of them`, () => {
    // A row of its own for each, so that a failure names them.
    expect(outcomes.flatMap(({ fooled }) => fooled).slice(mostFooled)).toEqual([]);
  });

  it(`misses at most ${mostMissed}`, () => {
    expect(outcomes.flatMap(({ missed }) => missed).slice(mostMissed)).toEqual([]);
  });
});
