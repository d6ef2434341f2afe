// Real newspaper text against a list of two thousand plain names without any alias. The marks hold places and names only; the texts are read
// from beside the repository. Rules were tuned on one part, the other is only reported on.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMON_FAMILY_NAMES } from '../../../lib/match/people/family-names-table';
import { FEMALE_NAMES, MALE_NAMES } from '../../../lib/match/people/given-names-table';
import type { ActorKind } from '../../../lib/model/list';
import { readNames } from '../../../lib/reading/read-names';
import { unpackedWords } from '../../../lib/text/packed-words';
import articles from '../../cases/match/newspaper-marks.json';
import { compileActors, type ShortActor } from '../../support/compiled-list';

const TEXTS = new URL('../../../../shared/data/claims/polnear-train.jsonl', import.meta.url);
const hasTexts = existsSync(TEXTS);

type Mark = readonly [start: number, end: number, name: string, kind: ActorKind];
type MarkedArticle = { id: string; part: string; marks: readonly Mark[] };
const ARTICLES = articles as unknown as readonly MarkedArticle[];

const LIST_SIZE = 2000;
const OTHER_PLACES =
  'Paris Berlin Tokyo Beijing Jerusalem Cairo Boston Houston Dallas Phoenix Austin Denver Seattle Atlanta Madison Lincoln Jackson Columbus Jordan Chad Turkey Germany Syria Ireland Cuba Alabama Maine Montana Oregon Mobile Reading Bath Cork Orange Plymouth Cambridge Oxford Hamilton Wellington Victoria';

/** Everybody and every place marked in any of the articles, filled up with names that nobody in them bears. */
function plainList(): ShortActor[] {
  const actors = new Map<string, ShortActor>();
  for (const [, , name, kind] of ARTICLES.flatMap(({ marks }) => marks))
    actors.set(`${kind} ${name}`, { id: `${kind} ${name}`, kind, name });
  for (const name of OTHER_PLACES.split(' ')) actors.set(`place ${name}`, { id: `place ${name}`, kind: 'place', name });
  const given = [...unpackedWords(MALE_NAMES), ...unpackedWords(FEMALE_NAMES)];
  const families = unpackedWords(COMMON_FAMILY_NAMES);
  const capital = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1);
  for (let at = 0; actors.size < LIST_SIZE; at++) {
    const name = `${capital(given[(at * 7) % given.length])} ${capital(families[(at * 13) % families.length])}`;
    if (!actors.has(`person ${name}`)) actors.set(`person ${name}`, { id: name, kind: 'person', name });
  }
  return [...actors.values()];
}

type Score = { right: number; wrong: number; missed: number };

function scores(part: string): Record<'person' | 'place', Score> {
  const texts = new Map(
    readFileSync(TEXTS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => [id, text]),
  );
  const segment = compileActors(plainList());
  const total = { person: { right: 0, wrong: 0, missed: 0 }, place: { right: 0, wrong: 0, missed: 0 } };
  for (const { id, marks } of ARTICLES.filter((article) => article.part === part)) {
    const { actors, mentions } = readNames({ text: texts.get(id) ?? '' }, [segment]);
    const met = new Set<Mark>();
    for (const { start, end, actors: who } of mentions) {
      const kind = actors[who[0] ?? -1]?.kind === 'place' ? 'place' : 'person';
      const mark = marks.find(
        ([from, to, name]) => from < end && start < to && who.length === 1 && actors[who[0] ?? -1]?.name === name,
      );
      if (mark) met.add(mark);
      // What is shown as ambiguous is not decided, hence neither right nor wrong; it counts as missed.
      else if (who.length === 1) total[kind].wrong++;
    }
    for (const mark of marks) {
      const score = total[mark[3] === 'place' ? 'place' : 'person'];
      if (met.has(mark)) score.right++;
      else score.missed++;
    }
  }
  return total;
}

describe.skipIf(!hasTexts)('newspaper articles', () => {
  it.each(['tuned', 'report'])('%s part: as precise as an editor', (part) => {
    const { person, place } = scores(part);
    const precision = ({ right, wrong }: Score): number => right / (right + wrong);
    const recall = ({ right, missed }: Score): number => right / (right + missed);
    console.log(part, { person, place });
    expect(precision(person)).toBeGreaterThanOrEqual(0.98);
    expect(recall(person)).toBeGreaterThanOrEqual(0.86);
    expect(precision(place)).toBeGreaterThanOrEqual(0.95);
    expect(recall(place)).toBeGreaterThanOrEqual(0.88);
  });
});
