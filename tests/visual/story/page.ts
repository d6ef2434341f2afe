// The gallery's Reading, put together by hand from words of its article, and the page and cards made of it.

import type { ActorCard, CardActor, CardListedClaim, ClaimCard, EventCard, PageReading } from '../../../lib/model/card';
import type { Actor, Listed, PriorEvent } from '../../../lib/model/list';
import type { Attribution, Dispute, LinkedEvent, LinkReason, Mention, Reading } from '../../../lib/model/reading';
import { disputeOf, excerpt, statementOf } from '../../../lib/model/statement';
import { ARTICLE, at } from './article';
import { ACTORS, CLAIM, COAST, EVENTS, LISTS, RECORD } from './lists';

const inCoast = <T>(record: T): Listed<T> => ({ list: COAST, record });
const inRecord = <T>(record: T): Listed<T> => ({ list: RECORD, record });

const actorRecords: Listed<Actor>[][] = [
  [inCoast(ACTORS.movement), inRecord(ACTORS.movementElsewhere)],
  [inCoast(ACTORS.authority)],
  [inCoast(ACTORS.ministry)],
  [inCoast(ACTORS.varga)],
  [inCoast(ACTORS.union)],
  [inCoast(ACTORS.terminal)],
];

const seenAs: CardActor['seenAs'][] = [
  [
    { words: 'Free Coast Movement', count: 2 },
    { words: 'FCM', count: 1 },
  ],
  [{ words: 'Port Authority', count: 1 }],
  [{ words: 'Interior Ministry', count: 1 }],
  [{ words: 'Ilse Varga', count: 1 }],
  [{ words: 'Dockers’ Union', count: 1 }],
  [{ words: 'Marrow Point grain terminal', count: 1 }],
];

const actors: CardActor[] = actorRecords.map((records, actor) => ({
  actor,
  name: records[0]?.record.name ?? '',
  records,
  seenAs: seenAs[actor] ?? [],
}));

const mention = (words: string, actor: number, more: Partial<Mention> = {}, nth = 0): Mention => ({
  ...at(words, nth),
  actors: [actor],
  alias: words,
  rule: 'name',
  context: false,
  ...more,
});

const mentions: Mention[] = [
  mention('Marrow Point grain terminal', 5),
  mention('Port Authority', 1, { rule: 'short-name' }),
  mention('Ilse Varga', 3),
  mention('Interior Ministry', 2, { rule: 'alias' }),
  mention('Dockers’ Union', 4, { rule: 'alias' }),
  mention('Free Coast Movement', 0),
  mention('Free Coast Movement', 0, {}, 1),
  mention('FCM', 0, { rule: 'weak-alias', support: at('Free Coast Movement') }),
];

type Words = [words: string, nth?: number];
const spans = (words: Words[]) => words.map(([text, nth]) => at(text, nth ?? 0));

function said(source: Words[], cue: Words[], content: Words[], more: Partial<Attribution>): Attribution {
  return {
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    sourceType: 'official',
    party: false,
    certainty: 'asserted',
    status: 'stated',
    signals: [],
    ...more,
  };
}

const attributions: Attribution[] = [
  said([['the Port Authority']], [['said']], [['was caused by a faulty conveyor']], {
    actor: 1,
    status: 'retracted',
    party: true,
  }),
  said([['workers on the quay']], [['described']], [['a drone over the silos minutes before the first flames']], {
    sourceType: 'witness',
    status: 'contradicted',
  }),
  said([['the authority’s director, Ilse Varga']], [['told']], [['“A bearing overheated and the dust caught,”']], {
    actor: 3,
    status: 'contested',
  }),
  said([['The Interior Ministry']], [['repeated']], [['that account']], {
    actor: 2,
    status: 'retracted',
    signals: [{ ...at('repeated'), kind: 'adoption' }],
  }),
  said(
    [['Three dockers who asked not to be named']],
    [['said', 1]],
    [['they had seen a low-flying aircraft without lights']],
    {
      sourceType: 'unnamed',
      status: 'contested',
      signals: [{ ...at('asked not to be named'), kind: 'anonymous' }],
    },
  ),
  said(
    [['The Dockers’ Union']],
    [['said it believed']],
    [['the terminal had been attacked by the Free Coast Movement']],
    {
      sourceType: 'institution',
      actor: 4,
      party: true,
      certainty: 'hedged',
      status: 'contested',
      signals: [{ ...at('believed'), kind: 'hedge' }],
    },
  ),
  said([['The Free Coast Movement']], [['denied']], [['any part in the fire']], {
    sourceType: 'institution',
    actor: 0,
    party: true,
    certainty: 'denied',
    status: 'contested',
    signals: [{ ...at('denied'), kind: 'denial' }],
  }),
  said([['its spokesman']], [['said in a statement']], [['“We do not burn bread,”']], {
    sourceType: 'institution',
    actor: 0,
    party: true,
    referent: at('Free Coast Movement', 1),
  }),
  said([['A senior official']], [['accused']], [['the FCM of scouting the quay for weeks']], {
    sourceType: 'unnamed',
    status: 'hedged',
    signals: [
      { ...at('A senior official'), kind: 'anonymous' },
      { ...at('accused'), kind: 'accusation' },
    ],
  }),
  said([['Satellite images published by a shipping monitor']], [['show']], [['damage to at least two silos']], {
    sourceType: 'document',
  }),
  said([['Port officials']], [['put']], [['the loss at 3,000 tonnes']], { status: 'contested' }),
  said([['the union', 1]], [['spoke of']], [['11,000']], { sourceType: 'institution', actor: 4, status: 'contested' }),
  said(
    [['Analysts']],
    [['said that']],
    [['the movement, reportedly weakened by arrests last autumn, may be trying to regain attention']],
    {
      sourceType: 'observers',
      certainty: 'hedged',
      status: 'hedged',
      signals: [
        { ...at('reportedly'), kind: 'hedge' },
        { ...at('may'), kind: 'hedge' },
      ],
    },
  ),
  said([], [['It is believed']], [['talks with the coastal council will resume in April']], {
    sourceType: 'nobody',
    certainty: 'reported-hedged',
    status: 'hedged',
    signals: [{ ...at('It is believed'), kind: 'hedge' }],
  }),
];

const disputes: Dispute[] = [
  {
    accounts: [
      {
        attributions: [0, 2],
        adoptedBy: [3],
        fate: 'withdrawn',
        fateSpans: [at('the statement had been removed from the ministry’s website')],
        version: 0,
      },
      { attributions: [1, 4, 5], adoptedBy: [], fate: 'standing', fateSpans: [], version: 1 },
    ],
    status: 'withdrawn',
    reasons: [
      { kind: 'cause', spans: [at('a faulty conveyor'), at('a drone over the silos')] },
      { kind: 'retraction', spans: [at('had been removed')] },
    ],
    listed: 0,
  },
  {
    accounts: [
      { attributions: [10], adoptedBy: [], fate: 'standing', fateSpans: [] },
      { attributions: [11], adoptedBy: [], fate: 'standing', fateSpans: [] },
    ],
    status: 'open',
    reasons: [{ kind: 'number', spans: [at('3,000 tonnes'), at('11,000')] }],
  },
];

const reason = (kind: LinkReason['kind'], words: string[], from?: string, to?: string): LinkReason => ({
  kind,
  words,
  ...(from && { from }),
  ...(to && { to }),
  spans: kind === 'date' && words[0] ? [at(words[0])] : [],
});

const linked = (
  listed: Listed<PriorEvent>[],
  reasons: LinkReason[],
  relation: LinkedEvent['relation'] = 'before',
): EventCard => {
  const first = listed[0]?.record ?? EVENTS.fire;
  return {
    records: listed,
    linked: {
      records: listed.map(({ list, record }) => ({ list, id: record.id })),
      title: first.title,
      kind: first.kind,
      start: first.start,
      ...(first.end && { end: first.end }),
      relation,
      score: 1,
      reasons,
      spans: [],
      attributions: [],
      actors: [],
    },
  };
};

export const EVENT_CARDS: EventCard[] = [
  linked(
    [inCoast(EVENTS.explosion), inRecord(EVENTS.explosionElsewhere)],
    [reason('place', ['Marrow Point']), reason('date', ['almost exactly two years after'], '2023-02-01', '2023-04-30')],
  ),
  linked(
    [inCoast(EVENTS.agreement)],
    [
      reason('actors', ['Dockers’ Union', 'Port Authority']),
      reason('date', ['a month after'], '2025-02-01', '2025-02-28'),
    ],
  ),
  linked(
    [inCoast(EVENTS.arrests)],
    [reason('actors', ['Free Coast Movement']), reason('date', ['last autumn'], '2024-09-01', '2024-11-30')],
  ),
  linked([inCoast(EVENTS.protest)], [reason('place', ['Marrow Point']), reason('actors', ['Dockers’ Union'])]),
  linked([inCoast(EVENTS.inquiry)], [reason('operation', ['Dust explosion at Marrow Point kills four'])]),
  linked([inCoast(EVENTS.trial)], [reason('keyword', ['terminal']), reason('actors', ['Port Authority'])]),
  linked([inCoast(EVENTS.founding)], [reason('actors', ['Free Coast Movement'])]),
  linked([inCoast(EVENTS.fire)], [reason('place', ['Marrow Point']), reason('listed-claim', [])], 'same'),
];

export const READING: Reading = {
  actors: actorRecords.map((records) => ({
    records: records.map(({ list, record }) => ({ list, id: record.id })),
    name: records[0]?.record.name ?? '',
    kind: records[0]?.record.kind ?? 'other',
  })),
  mentions,
  attributions,
  disputes,
  listedClaims: [
    {
      record: { list: COAST, id: CLAIM.id },
      topic: CLAIM.topic,
      status: CLAIM.status,
      spans: [at('fire'), at('Marrow Point')],
      by: 'all',
    },
  ],
  dates: [],
  events: EVENT_CARDS.map(({ linked }) => linked),
  published: '2025-03-12',
  claimsBy: 'model',
};

const listed: CardListedClaim[] = [
  {
    list: COAST,
    record: CLAIM,
    listed: 0,
    by: 'all',
    words: [excerpt(ARTICLE.text, at('Marrow Point grain terminal'))],
  },
];

export const PAGE: PageReading = {
  article: ARTICLE,
  reading: READING,
  actors,
  events: EVENT_CARDS,
  listed,
  lists: LISTS,
};

export const NOTE_PAGE = { url: ARTICLE.url ?? '', title: ARTICLE.title ?? '' };

const statements = (...indexes: number[]) =>
  indexes.flatMap((index) => statementOf(READING, ARTICLE.text, index) ?? []);

export const ACTOR_CARD: ActorCard = {
  type: 'actor',
  mark: {
    mention: 7,
    words: excerpt(ARTICLE.text, at('FCM')),
    alias: 'FCM',
    rule: 'weak-alias',
    support: excerpt(ARTICLE.text, at('Free Coast Movement')),
  },
  actors: actors.slice(0, 1),
  events: EVENT_CARDS.slice(0, 3),
  moreEvents: 4,
};

export const SMALL_ACTOR_CARD: ActorCard = {
  type: 'actor',
  mark: {
    mention: 3,
    words: excerpt(ARTICLE.text, at('Interior Ministry')),
    alias: 'Interior Ministry',
    rule: 'alias',
  },
  actors: actors.slice(2, 3),
  events: [],
  moreEvents: 0,
};

export const UNDECIDED_CARD: ActorCard = {
  type: 'actor',
  mark: { mention: 4, words: excerpt(ARTICLE.text, at('Dockers’ Union')), alias: 'Dockers’ Union', rule: 'alias' },
  actors: [
    { actor: 4, name: ACTORS.union.name, records: [inCoast(ACTORS.union)], seenAs: [] },
    { actor: 6, name: ACTORS.unionNorth.name, records: [inRecord(ACTORS.unionNorth)], seenAs: [] },
  ],
  events: [],
  moreEvents: 0,
};

export const DISPUTE_CARD: ClaimCard = {
  type: 'claim',
  statements: statements(0),
  ...definedDispute(0),
  listed,
  events: EVENT_CARDS.slice(0, 1),
  moreEvents: 2,
};

export const FIGURES_CARD: ClaimCard = {
  type: 'claim',
  statements: statements(10),
  ...definedDispute(1),
  listed: [],
  events: [],
  moreEvents: 0,
};

export const UNSETTLED_CARD: ClaimCard = {
  type: 'claim',
  statements: statements(8),
  listed: [],
  events: EVENT_CARDS.slice(2, 3),
  moreEvents: 0,
};

export const LISTED_CARD: ClaimCard = { type: 'claim', statements: [], listed, events: [], moreEvents: 0 };

function definedDispute(index: number): Pick<ClaimCard, 'dispute'> {
  const dispute = disputeOf(READING, ARTICLE.text, index);
  return dispute ? { dispute } : {};
}
