// A list of everyday words marks none of them, and when it would bury an article, nothing; the Reading says which list it was. Others stay.

import { describe, expect, it } from 'vitest';
import type { ContextList } from '../../../lib/model/list';
import { parseHeader, parseRecord } from '../../../lib/model/parse-list';
import type { Reading } from '../../../lib/model/reading';
import { readArticle } from '../../../lib/reading/read-article';
import { memoryIndex } from '../../support/memory-index';

const NEWS = `The council of Valeford said on Monday that the bridge over the Orm would stay closed until the spring, because water had damaged
two of its piers. Engineers had warned of the damage in a report last autumn, but the money for repairs was spent on the harbour, according to
Ingrid Orlo, who leads the opposition. The mayor denied this. He said that the report came too late, and that nobody could have known how high the
river would rise. Residents on the north bank now drive forty miles to reach the hospital. A ferry may start next week, if a crew can be
found for it. Orlo asked for an inquiry; a vote on her motion is due on Thursday, when the council meets for the last time before Easter.`;

const everyWord = [...new Set(NEWS.match(/\p{L}+/gu))];

function list(
  id: string,
  names: readonly string[],
  more: Partial<Record<'claims' | 'events', unknown[]>> = {},
): ContextList {
  const header = parseHeader({
    format: 'context-list',
    formatVersion: '1.0',
    id,
    title: id,
    publisher: { name: id },
    published: '2026-01-01T00:00:00Z',
  });
  if (!header.ok) throw new Error('header');
  const made: ContextList = { header: header.value, entities: [], events: [], claims: [] };
  const entities = names.map((name, at) => ({ id: `n${at}`, kind: 'organization', name }));
  for (const [type, records] of [
    ['entity', entities],
    ['event', more.events ?? []],
    ['claim', more.claims ?? []],
  ] as const) {
    for (const raw of records) {
      const parsed = parseRecord(type, raw);
      if (!parsed.ok) throw new Error(parsed.error[0]?.reason);
      const entry = parsed.value;
      if (entry.type === 'entity') made.entities.push(entry.record);
      else if (entry.type === 'event') made.events.push(entry.record);
      else made.claims.push(entry.record);
    }
  }
  return made;
}

const read = async (text: string, ...lists: ContextList[]): Promise<Reading> => {
  const { segments, lookups } = memoryIndex(lists);
  return readArticle({ text, language: 'en', published: '2026-03-05' }, segments, lookups);
};
const marked = (text: string, { mentions }: Reading): string[] =>
  mentions.map(({ start, end }) => text.slice(start, end));

const NAMES = list('names.example/names', ['Ingrid Orlo', 'Valeford']);

describe('everyday words', () => {
  it('are nobody’s names where they are written small', async () => {
    const few = list('few.example/words', ['the', 'said', 'was', 'on', 'report', 'water', 'Ingrid Orlo']);
    const reading = await read(NEWS, few);
    expect(marked(NEWS, reading)).toContain('Ingrid Orlo');
    expect(marked(NEWS, reading).filter((words) => /^\p{Ll}/u.test(words))).toEqual([]);
    expect(reading.crowded).toBeUndefined();
  });

  it('are names where they are written as names', async () => {
    const text = 'The retailer Target said on Monday that it would close three shops, and missed its own target.';
    expect(marked(text, await read(text, list('firms.example/firms', ['Target'])))).toEqual(['Target']);
  });

  it('of a list that would bury the article leave nothing of that list, and all of the others', async () => {
    const reading = await read(`${NEWS}\n${NEWS}`, list('all.example/words', everyWord), NAMES);
    expect(reading.crowded).toEqual(['all.example/words']);
    expect(new Set(reading.actors.flatMap(({ records }) => records.map((record) => record.list)))).toEqual(
      new Set(['names.example/names']),
    );
    expect(marked(NEWS, reading)).toContain('Ingrid Orlo');
    expect(reading.mentions.flatMap(({ actors }) => actors).every((at) => reading.actors[at] !== undefined)).toBe(true);
  });

  it('do not make a list’s claims or events fire one after the other', async () => {
    const versions = [{ by: [{ name: 'A' }], statement: 'Yes.' }];
    const claims = everyWord.map((word, at) => ({
      id: `c${at}`,
      topic: `${word}?`,
      match: { phrases: [word] },
      versions,
    }));
    const events = everyWord.map((word, at) => ({
      id: `e${at}`,
      title: word,
      start: '2025-10',
      names: [word],
      keywords: [word],
      places: [{ name: word }],
    }));
    for (const more of [{ claims }, { events }]) {
      const reading = await read(NEWS, list('all.example/words', [], more), NAMES);
      expect(reading).toMatchObject({ crowded: ['all.example/words'], listedClaims: [], events: [] });
      expect(marked(NEWS, reading)).toContain('Valeford');
    }
  });
});

describe('an article that is full of names', () => {
  it('keeps them all', async () => {
    const players = 'Vik Moen Aas Dahl Berg Lund Holm Strand Bakke Solberg Haug Lie'.split(' ');
    const line = players.map((name) => `Jon ${name} passed to the left and ran on.`).join(' ');
    const text = Array.from({ length: 5 }, () => line).join('\n');
    const reading = await read(
      text,
      list(
        'team.example/players',
        players.map((name) => `Jon ${name}`),
      ),
    );
    expect(reading.crowded).toBeUndefined();
    expect(reading.mentions.length).toBeGreaterThanOrEqual(60);
  });
});
