// Stories of the case tables: what is linked, why, where it shows, and what is never linked.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsFor } from '../../../lib/link/events-for';
import { linkEvents } from '../../../lib/link/link-events';
import { daysOfDate } from '../../../lib/model/calendar';
import type { ContextList, PriorEvent } from '../../../lib/model/list';
import type { LinkedEvent } from '../../../lib/model/reading';
import type { Span } from '../../../lib/model/span';
import { REPORT_STORIES } from '../../cases/link/report-stories';
import { SECOND_REPORT_STORIES } from '../../cases/link/report-stories-second';
import { actor, event, header, type Story } from '../../cases/link/story';
import { FIRST_TUNING_STORIES } from '../../cases/link/tuning-stories-first';
import { SECOND_TUNING_STORIES } from '../../cases/link/tuning-stories-second';
import { THIRD_TUNING_STORIES } from '../../cases/link/tuning-stories-third';
import { linkStory, linkWith, listOf, ndcgAtFive } from '../../support/link-story';
import { readListFile } from '../../support/memory-index';
import { plainNames } from '../../support/plain-names';

const STORIES = [
  ...FIRST_TUNING_STORIES,
  ...SECOND_TUNING_STORIES,
  ...THIRD_TUNING_STORIES,
  ...REPORT_STORIES,
  ...SECOND_REPORT_STORIES,
];

const idOf = ({ records }: LinkedEvent): string => records[0]?.id ?? '';
const earlier = (linked: readonly LinkedEvent[]): string[] =>
  linked.filter(({ relation }) => relation === 'before').map(idOf);
const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no such words: ${words}`);
  return { start, end: start + words.length };
};

describe.each(STORIES)('$name', (story) => {
  const linked = linkStory(story);

  it('links what belongs, best first', () => {
    expect(ndcgAtFive(earlier(linked), story.gains)).toBeGreaterThan(0.8);
  });

  it.each(story.cards ?? [])('shows “$first” first at “$words”', ({ words, first }) => {
    expect(earlier(eventsFor(linked, spanOf(story.text, words)))[0] ?? 'none').toBe(first);
  });

  it('takes nothing but its own news for its own news', () => {
    const same = linked.filter(({ relation }) => relation === 'same').map(idOf);
    expect(story.same ?? []).toEqual(expect.arrayContaining(same));
  });

  it('gives two sorts of reasons for each, with words that stand in the text, and links nothing later', () => {
    const published = daysOfDate(story.published)?.to ?? 0;
    const starts = new Map(story.events.map(({ id, start }) => [id, daysOfDate(start)?.from ?? 0]));
    for (const each of linked) {
      expect(starts.get(idOf(each))).toBeLessThanOrEqual(published);
      expect(new Set(each.reasons.map(({ kind }) => kind)).size).toBeGreaterThan(1);
      expect(each.spans.length).toBeGreaterThan(0);
      for (const { start, end } of [...each.spans, ...each.reasons.flatMap(({ spans }) => spans)]) {
        expect(story.text.slice(start, end).trim()).toBe(story.text.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(linked))).toEqual(linked);
  });
});

describe('mean nDCG@5', () => {
  it.each([
    ['first', REPORT_STORIES],
    ['second', SECOND_REPORT_STORIES],
  ])('is at least 0.9 on the %s stories that linking is reported on', (_, stories) => {
    const values = stories.map((story) => ndcgAtFive(earlier(linkStory(story)), story.gains));
    expect(values.length).toBeGreaterThan(5);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('two lists', () => {
  const text =
    'Guards of the Blue Order fired on the crowd in Kesh a year ago, witnesses said.\n\nThe Blue Order said nothing.';
  const list = (id: string, events: PriorEvent[]): ContextList => ({
    header: header(id),
    entities: [actor('order', 'Blue Order', 'armed-group')],
    events,
    claims: [],
  });
  const shooting = event('s', '2020-05-04', 'attack', 'Shots in Kesh', { places: ['Kesh'], actors: ['order'] });

  it('stand side by side in one link when they share an identifier', () => {
    const one = list('one', [{ ...shooting, identifiers: { wikidata: 'Q77' } }]);
    const two = list('two', [{ ...shooting, id: 't', start: '2020-05-05', identifiers: { wikidata: 'Q77' } }]);
    const linked = linkWith({ text, published: '2021-05-04', language: 'en' }, [one, two]);
    expect(linked.map(({ records }) => records.map(({ list, id }) => `${list}/${id}`).sort())).toEqual([
      ['one/s', 'two/t'],
    ]);
  });

  it('are two links when they only resemble each other', () => {
    const linked = linkWith({ text, published: '2021-05-04', language: 'en' }, [
      list('one', [shooting]),
      list('two', [{ ...shooting, id: 't' }]),
    ]);
    expect(linked).toHaveLength(2);
  });

  it('meet by plain names: a list without records for its parties is linked through another list’s', () => {
    const plain: ContextList = { ...list('two', [{ ...shooting, actors: [{ name: 'blue order' }] }]), entities: [] };
    const linked = linkWith({ text, published: '2021-05-04', language: 'en' }, [list('one', []), plain]);
    expect(linked.map(({ records }) => records[0]?.list)).toEqual(['two']);
  });

  it('do not lend each other their actors by an equal id', () => {
    const article = {
      text: 'The Order of Malta fired on the crowd in Kesh a year ago.',
      published: '2021-05-04',
      language: 'en',
    };
    const malta: ContextList = { ...list('two', [shooting]), entities: [actor('order', 'Order of Malta')] };
    const linked = linkWith(article, [list('one', [{ ...shooting, places: [] }]), malta]);
    expect(linked.flatMap(({ records }) => records.map(({ list }) => list))).toEqual(['two']);
  });
});

describe('the kind of an event', () => {
  const reasonsFor = (kind: 'protest' | 'attack' | 'election', text: string): string[] => {
    const past = event('e', '2020-05-04', kind, 'Day of the Blue Order', { places: ['Kesh'], actors: ['order'] });
    const entities = [actor('order', 'Blue Order', 'armed-group')];
    const list = { header: header('l'), entities, events: [past], claims: [] };
    const [linked] = linkWith({ text, published: '2021-05-04', language: 'en' }, [list]);
    return linked?.reasons.map((reason) => reason.kind) ?? [];
  };

  it.each([
    ['protest', 'A year ago thousands protested against the Blue Order in Kesh.'],
    ['attack', 'A year ago the Blue Order attacked guards in Kesh.'],
    ['election', 'A year ago the Blue Order won an election in Kesh.'],
  ] as const)('%s is a reason where the article has words for it, and no other', (kind, text) => {
    expect(reasonsFor(kind, text)).toContain('kind');
    const others = (['protest', 'attack', 'election'] as const).filter((other) => other !== kind);
    for (const other of others) expect(reasonsFor(other, text)).not.toContain('kind');
  });
});

describe('a sentence of this week’s news', () => {
  const past = 'A year ago guards of the Blue Order fired shots at a crowd in Kesh.';
  const list: ContextList = {
    header: header('l'),
    entities: [actor('order', 'Blue Order', 'armed-group')],
    events: [
      event('shots', '2020-05-04', 'attack', 'Shots fired at a crowd', {
        places: ['Kesh'],
        actors: ['order'],
        keywords: ['shots', 'crowd'],
      }),
    ],
    claims: [],
  };
  const shownIn = (news: string): string[] => {
    const text = `${past}\n\n${news}\n\nNothing else is known.`;
    const linked = linkWith({ text, published: '2021-05-04', language: 'en' }, [list]);
    return linked.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
  };

  it.each([
    'On Monday the Blue Order fired shots at a crowd again.',
    'On Monday the Blue Order kept a crowd away with shots.',
  ])('tells its own event, not one like it: %s', (news) => expect(shownIn(news)).toEqual([past]));

  it('goes on with the event where it gives no day', () => {
    const more = 'The Blue Order said the shots at the crowd were not its own.';
    expect(shownIn(more)).toEqual([past, more]);
  });
});

describe('news of the same week', () => {
  const text = `Talks between Tarvia and the Ilmar Front collapsed on Saturday after a convoy was shelled on the road to Karsk.

Three drivers were killed, rescuers said.

The shelling came four days after drones hit a fuel depot in Karsk, which the Ilmar Front had denied.`;
  const linked = (day: string) =>
    linkWith({ text, published: '2026-11-21', language: 'en' }, [
      {
        header: header('l'),
        entities: [actor('front', 'Ilmar Front', 'armed-group')],
        events: [
          event('depot', day, 'attack', 'Drones hit fuel depot', {
            places: ['Karsk'],
            actors: ['front'],
            keywords: ['drones', 'depot'],
          }),
        ],
        claims: [],
      },
    ]).map(({ relation }) => relation);

  it('is the article’s own on the day that its lead tells of, and the day after', () => {
    expect(linked('2026-11-21')).toEqual(['same']);
    expect(linked('2026-11-20')).toEqual(['same']);
  });

  it('is earlier where the lead tells of another day', () => expect(linked('2026-11-17')).toEqual(['before']));
});

describe('a listed dispute', () => {
  const text = `Ministers meet in Aldem

The ministers will speak about trade, the government said on Friday.

It is a year since the market strike in Karsk.`;
  const strike = (id: string, claims?: string[]): PriorEvent => ({
    ...event(id, '2025-11-17', 'attack', 'Strike on the market', { places: ['Karsk'], keywords: ['market', 'strike'] }),
    claims,
  });
  const article = { text, published: '2026-06-21', language: 'en' };
  const listWith = (events: PriorEvent[], named: string[]): ContextList => ({
    header: header('l'),
    entities: [],
    events,
    claims: [
      {
        id: 'who',
        topic: 'Who struck the market?',
        match: { phrases: ['market strike in Karsk'], within: 'paragraph' },
        status: 'disputed',
        versions: [{ by: [{ name: 'The army' }], statement: 'The front did.', sources: [] }],
        events: named,
        sources: [],
      },
    ],
  });
  const idsOf = (list: ContextList): string[] => linkWith(article, [list]).map(idOf);

  it('brings the one event that it is about, where its place is named too', () => {
    expect(idsOf(listWith([strike('s')], ['s']))).toEqual(['s']);
    expect(idsOf(listWith([strike('s', ['who'])], []))).toEqual(['s']);
    expect(idsOf(listWith([strike('s')], []))).toEqual([]);
  });

  it('says too little about any one of thirty', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `s${at}`);
    expect(
      idsOf(
        listWith(
          ids.map((id) => strike(id)),
          ids,
        ),
      ),
    ).toEqual([]);
    expect(
      idsOf(
        listWith(
          ids.map((id) => strike(id, ['who'])),
          [],
        ),
      ),
    ).toEqual([]);
  });
});

describe('parts of a larger event', () => {
  const article = {
    text: 'Guards of the Blue Order fired on the crowd in Kesh on 4 May 2020.',
    published: '2021-05-04',
    language: 'en',
  };
  const part = (id: string): PriorEvent =>
    event(id, '2020-05-04', 'attack', 'Shots', { places: ['Kesh'], actors: ['order'], partOf: ['spring'] });
  const reasonsWith = (events: PriorEvent[]): Map<string, string[]> =>
    new Map(
      linkWith(article, [
        { header: header('l'), entities: [actor('order', 'Blue Order', 'armed-group')], events, claims: [] },
      ]).map((linked) => [idOf(linked), linked.reasons.map(({ kind }) => kind)]),
    );

  it('lend each other a reason, and none to themselves', () => {
    const [first, second] = [part('one'), part('two')];
    expect(reasonsWith([first]).get('one')).not.toContain('operation');
    expect(reasonsWith([first, second]).get('two')).toContain('operation');
  });
});

describe('a crowded sentence', () => {
  it('keeps its best six, and more only where they are equally good', () => {
    const text = 'Guards of the Blue Order fired on the crowd in Kesh a year ago, witnesses said.';
    const shots = Array.from({ length: 9 }, (_, at) =>
      event(`s${at}`, `2020-05-${10 + at}`, 'attack', 'Shots', {
        places: ['Kesh'],
        actors: ['order'],
        keywords: at < 5 ? ['crowd', 'guards'] : [],
      }),
    );
    const linked = (events: PriorEvent[]): number =>
      linkWith({ text, published: '2021-05-14', language: 'en' }, [
        { header: header('l'), entities: [actor('order', 'Blue Order', 'armed-group')], events, claims: [] },
      ]).length;
    expect(linked(shots.slice(0, 6))).toBe(6);
    expect(linked(shots)).toBe(9);
    const unequal = shots.map((shot, at) => (at === 5 ? { ...shot, keywords: ['crowd'] } : shot));
    expect(linked(unequal)).toBe(6);
  });
});

describe('words that may mean two actors', () => {
  it('speak for neither', () => {
    const text = 'The Order attacked Kesh on 4 May 2020.';
    const list: ContextList = {
      header: header('l'),
      entities: [actor('a', 'Order'), actor('b', 'Order of Kesh')],
      events: [event('s', '2020-05-04', 'statement', 'A speech', { places: ['Rome'], actors: ['a'] })],
      claims: [],
    };
    const names = plainNames(text, [list]);
    const both = { ...names, mentions: names.mentions.map((mention) => ({ ...mention, actors: [0, 1] })) };
    const input = {
      article: { text, published: '2021-05-04' },
      attributions: [],
      disputes: [],
      listedClaims: [],
      dates: [],
      candidates: [{ list: 'l', record: list.events[0] as PriorEvent }],
    };
    expect(linkEvents({ ...input, names: both })).toEqual([]);
  });
});

const SEED = resolve(import.meta.dirname, '../../../../shared/seed');
const LIST = resolve(import.meta.dirname, '../../../../shared/data/iraq-2019-2020.context-list.json');

describe.skipIf(!existsSync(SEED) || !existsSync(LIST))('the article the project was born from', () => {
  const text = existsSync(SEED) ? readFileSync(`${SEED}/article.txt`, 'utf8') : '';
  const linked = existsSync(LIST)
    ? linkWith({ text, published: '2020-07-29', language: 'en' }, [readListFile(LIST)])
    : [];
  const [blast, raid] = ['ev-2019-08-12-falcon', 'ev-2020-06-25-raid'];
  const at = (words: string): string[] => eventsFor(linked, spanOf(text, words)).map(idOf);

  it('has the blast of 2019 and the raid among the first three', () => {
    const [first = '', second = '', third = ''] = linked.map(idOf);
    expect([first, second, third]).toEqual(expect.arrayContaining([blast, raid]));
  });

  it('says why', () => {
    const reasons = (id: string): string[] =>
      linked
        .find((each) => idOf(each) === id)
        ?.reasons.flatMap(({ kind, words }) => words.map((word) => `${kind}: ${word}`)) ?? [];
    expect(reasons(blast)).toEqual(
      expect.arrayContaining([
        'date: exactly one year ago',
        'place: Saqr Camp (Camp Falcon)',
        'actors: Popular Mobilization Forces',
      ]),
    );
    expect(reasons(raid)).toEqual(
      expect.arrayContaining([
        'date: last month',
        "actors: Kata'ib Hezbollah",
        'actors: Iraqi Counter Terrorism Service',
      ]),
    );
  });

  it.each(['exactly one year ago', 'attack site at Saqr Camp', 'attack on Saqr Camp'])(
    'shows the blast first and not the raid at “%s”',
    (words) => {
      expect(at(words)[0]).toBe(blast);
      expect(at(words)).not.toContain(raid);
    },
  );

  it.each(['last month', 'militia quickly surrounded the homes'])(
    'shows the raid first and not the blast at “%s”',
    (words) => {
      expect(at(words)[0]).toBe(raid);
      expect(at(words)).not.toContain(blast);
    },
  );

  it.each(['Many Iraqis joke', 'two messages', 'one-sided war of attrition'])('shows neither at “%s”', (words) => {
    expect(at(words)).not.toContain(blast);
    expect(at(words)).not.toContain(raid);
  });

  it('knows the blast of this week as the article’s own news', () => {
    expect(linked.filter(({ relation }) => relation === 'same').map(idOf)).toContain('ev-2020-07-26-saqr');
  });
});

/** Kept here so that a story without its list would not pass for one that links nothing. */
it.each(STORIES)('$name brings a list', (story: Story) => {
  expect(listOf(story).events.length).toBeGreaterThan(50);
});
