// Articles in the style of news agencies against one plain list of four hundred names without aliases: how precisely and how fully they are found.

import { describe, expect, it } from 'vitest';
import { COMMON_FAMILY_NAMES } from '../../../lib/match/people/family-names-table';
import { FEMALE_NAMES, MALE_NAMES } from '../../../lib/match/people/given-names-table';
import { readNames } from '../../../lib/reading/read-names';
import { unpackedWords } from '../../../lib/text/packed-words';
import { AGENCY_ARTICLES_TO_REPORT } from '../../cases/match/agency-articles-to-report';
import { AGENCY_ARTICLES_TO_TUNE_ON, type AgencyArticle } from '../../cases/match/agency-articles-to-tune-on';
import { compileActors, marked, type ShortActor } from '../../support/compiled-list';

const LIST_SIZE = 400;

const listed = (names: string, kind: 'person' | 'place'): ShortActor[] =>
  names.split(', ').map((name) => ({ id: `${kind} ${name}`, kind, name }));

/** `absent` names are persons but for those that a place bears in some article. */
function plainList(articles: readonly AgencyArticle[]): ShortActor[] {
  const places = articles.flatMap((article) => listed(article.places, 'place'));
  const persons = articles.flatMap(({ persons, absent }) => listed(`${persons}, ${absent}`, 'person'));
  const isPlace = ({ name }: ShortActor): boolean => !name.includes(' ') || places.some((place) => place.name === name);
  const actors = new Map(
    [...places, ...persons.map((actor) => (isPlace(actor) ? { ...actor, kind: 'place' as const } : actor))].map(
      (actor) => [`${actor.kind} ${actor.name}`, { ...actor, id: `${actor.kind} ${actor.name}` }],
    ),
  );
  const given = [...unpackedWords(MALE_NAMES), ...unpackedWords(FEMALE_NAMES)];
  const families = unpackedWords(COMMON_FAMILY_NAMES);
  const capital = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1);
  for (let at = 0; actors.size < LIST_SIZE; at++) {
    const name = `${capital(given[(at * 11) % given.length])} ${capital(families[(at * 17) % families.length])}`;
    actors.set(`person ${name}`, { id: `person ${name}`, kind: 'person', name });
  }
  return [...actors.values()];
}

type Score = { right: number; wrong: string[]; missed: string[] };

function scores(articles: readonly AgencyArticle[]): Record<'person' | 'place', Score> {
  const segment = compileActors(plainList(articles));
  const places = new Set(articles.flatMap((article) => article.places.split(', ')));
  const total = { person: emptyScore(), place: emptyScore() };
  for (const { title, text: source } of articles) {
    const { text, marks } = marked(source);
    const { actors, mentions } = readNames({ text }, [segment]);
    const met = new Set<number>();
    for (const { start, end, actors: who, rule } of mentions) {
      // What is shown as ambiguous is not decided, hence neither right nor wrong; it counts as missed.
      if (who.length > 1) continue;
      const actor = actors[who[0] ?? -1];
      const at = marks.findIndex((mark) => mark.start < end && start < mark.end && mark.name === actor?.name);
      if (at >= 0) met.add(at);
      else
        total[actor?.kind === 'place' ? 'place' : 'person'].wrong.push(
          `${title}: ${text.slice(start, end)} → ${actor?.name} (${rule})`,
        );
    }
    for (const [at, mark] of marks.entries()) {
      const score = total[places.has(mark.name) ? 'place' : 'person'];
      if (met.has(at)) score.right++;
      else score.missed.push(`${title}: ${text.slice(mark.start, mark.end)}`);
    }
  }
  return total;
}

const countsOf = ({ right, wrong, missed }: Score): Record<keyof Score, number> => ({
  right,
  wrong: wrong.length,
  missed: missed.length,
});

const emptyScore = (): Score => ({ right: 0, wrong: [], missed: [] });

describe.each([
  { part: 'tuned', articles: AGENCY_ARTICLES_TO_TUNE_ON },
  { part: 'report', articles: AGENCY_ARTICLES_TO_REPORT },
])('$part articles of agencies', ({ part, articles }) => {
  const { person, place } = scores(articles);
  const precision = ({ right, wrong }: Score): number => right / (right + wrong.length);
  const recall = ({ right, missed }: Score): number => right / (right + missed.length);

  it('finds persons and places as precisely and as fully as an editor', () => {
    console.log(part, { person: countsOf(person), place: countsOf(place) });
    expect(precision(person)).toBeGreaterThanOrEqual(0.97);
    expect(recall(person)).toBeGreaterThanOrEqual(0.86);
    expect(precision(place)).toBeGreaterThanOrEqual(0.95);
    expect(recall(place)).toBeGreaterThanOrEqual(0.88);
  });
});
