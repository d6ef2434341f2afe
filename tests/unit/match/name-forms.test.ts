// Articles full of names written in many ways, against two thousand plain names without aliases: how precisely and how fully people and places are found.

import { describe, expect, it } from 'vitest';
import { COMMON_FAMILY_NAMES } from '../../../lib/match/people/family-names-table';
import { FEMALE_NAMES, MALE_NAMES } from '../../../lib/match/people/given-names-table';
import { unpackedWords } from '../../../lib/text/packed-words';
import { NAME_FORMS_TO_REPORT } from '../../cases/match/name-forms-to-report';
import { NAME_FORMS_TO_TUNE_ON } from '../../cases/match/name-forms-to-tune-on';
import { compileActors, marked, type ShortActor } from '../../support/compiled-list';
import { mentionScore, precisionOf, recallOf } from '../../support/mention-score';

const LIST_SIZE = 2000;
const ALL = [...NAME_FORMS_TO_TUNE_ON, ...NAME_FORMS_TO_REPORT];

/** Everybody and every place of all articles, filled up with names that nobody in them bears. */
function plainList(): ShortActor[] {
  const places = new Set(ALL.flatMap((article) => article.places.split(', ')));
  const named = ALL.flatMap(({ text, absent }) => [
    ...marked(text).marks.map(({ name }) => name),
    ...absent.split(', '),
  ]);
  const actors = new Map<string, ShortActor>();
  for (const name of [...places, ...named]) {
    const isPlace = places.has(name) || !name.includes(' ') || name === 'North Korea';
    actors.set(name, { name, kind: isPlace ? 'place' : 'person' });
  }
  const given = [...unpackedWords(MALE_NAMES), ...unpackedWords(FEMALE_NAMES)];
  const families = unpackedWords(COMMON_FAMILY_NAMES);
  const capital = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1);
  for (let at = 0; actors.size < LIST_SIZE; at++) {
    const name = `${capital(given[(at * 7) % given.length])} ${capital(families[(at * 13) % families.length])}`;
    if (!actors.has(name)) actors.set(name, { kind: 'person', name });
  }
  return [...actors.values()];
}

const LIST = plainList();
const SEGMENT = compileActors(LIST);

describe.each([
  {
    part: 'tuned',
    articles: NAME_FORMS_TO_TUNE_ON,
    persons: { precision: 0.99, recall: 0.97 },
    places: { precision: 0.99, recall: 0.97 },
  },
  {
    part: 'report',
    articles: NAME_FORMS_TO_REPORT,
    persons: { precision: 0.98, recall: 0.93 },
    places: { precision: 0.99, recall: 0.91 },
  },
])('names in many forms, $part half', ({ part, articles, persons, places }) => {
  it.each([
    { kind: 'person', least: persons },
    { kind: 'place', least: places },
  ] as const)('finds each $kind', ({ kind, least }) => {
    const counts = mentionScore(articles, LIST, SEGMENT).byKind.get(kind);
    if (!counts) throw new Error('nothing counted');
    const [precision, recall] = [precisionOf(counts), recallOf(counts)];
    console.log(part, kind, { precision, recall });
    expect(precision).toBeGreaterThanOrEqual(least.precision);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
  });
});
