// Where statements stand, and what a claim is called.

import { describe, expect, it } from 'vitest';
import { sortAccounts } from '../../../components/popup/sort-accounts';
import { claimHeading, statementHeading } from '../../../components/statement/claim-heading';
import { conflictLines } from '../../../components/statement/conflict-lines';
import { reasonWords, shownReasons } from '../../../components/statement/event-reasons';
import { figuresByWhom, figureWords } from '../../../components/statement/figures';
import { saidBy, sourceName } from '../../../components/statement/said-by';
import type { CardAccount, CardDispute, CardStatement, Excerpt } from '../../../lib/model/card';
import type { Figure } from '../../../lib/model/list';
import type { ConflictKind } from '../../../lib/model/reading';
import { type LinkReason, SOURCE_TYPES } from '../../../lib/model/reading';
import { ENGLISH } from '../../support/english';
import { DISPUTE_CARD, LISTED_CARD, PAGE, READING, UNSETTLED_CARD } from '../../visual/story/page';

const BRITISH = { ...ENGLISH, locale: 'en-GB' };

describe('sorting', () => {
  it('shows every statement once', () => {
    const { disputes, unsettled, plain } = sortAccounts(PAGE, undefined);
    const shown = [
      ...disputes.flatMap(({ accounts }) =>
        accounts.flatMap((account) => [...account.statements, ...account.adoptedBy]),
      ),
      ...unsettled,
      ...plain,
    ].map(({ attribution }) => attribution);
    expect(shown.toSorted((a, b) => a - b)).toEqual(READING.attributions.map((_, index) => index));
  });

  it.each(SOURCE_TYPES)('keeps only what %s says, and the disputes where it speaks', (type) => {
    const { disputes, listed, unsettled, plain } = sortAccounts(PAGE, type);
    expect([...unsettled, ...plain].every(({ sourceType }) => sourceType === type)).toBe(true);
    for (const { accounts } of disputes) {
      const types = accounts
        .flatMap((account) => [...account.statements, ...account.adoptedBy])
        .map(({ sourceType }) => sourceType);
      expect(types).toContain(type);
    }
    expect(listed).toEqual([]);
  });

  it('shows a listed claim apart only when no dispute is about it', () => {
    expect(sortAccounts(PAGE, undefined).listed).toEqual([]);
    const alone = { ...PAGE, reading: { ...READING, disputes: [] } };
    expect(sortAccounts(alone, undefined).listed).toHaveLength(1);
  });
});

const PLAIN: CardStatement = {
  attribution: 0,
  source: [],
  cue: [],
  content: [],
  sourceType: 'official',
  party: false,
  certainty: 'asserted',
  status: 'stated',
  signals: [],
};

const HEADINGS: [why: string, statement: Partial<CardStatement>, line: string][] = [
  ['said plainly by an official', {}, 'plain'],
  ['said of the future', { certainty: 'predicted' }, 'plain'],
  ['said by nobody in particular', { sourceType: 'nobody' }, 'unsettled'],
  ['said by somebody unnamed', { sourceType: 'unnamed' }, 'unsettled'],
  ['hedged', { certainty: 'hedged' }, 'unsettled'],
  ['reportedly', { certainty: 'reported-hedged' }, 'unsettled'],
  ['denied', { certainty: 'denied' }, 'unsettled'],
  ['an accusation', { signals: [{ start: 0, end: 1, text: 'x', kind: 'accusation' }] }, 'unsettled'],
  ['contradicted elsewhere', { status: 'contradicted' }, 'disputed'],
  ['withdrawn', { status: 'retracted' }, 'disputed'],
  ['taking something back', { signals: [{ start: 0, end: 1, text: 'x', kind: 'retraction' }] }, 'disputed'],
];

describe('headings', () => {
  it.each(HEADINGS)('%s', (_, statement, line) => expect(statementHeading({ ...PLAIN, ...statement }).line).toBe(line));

  it('lets a dispute come before a listing, a listing before a statement', () => {
    expect(claimHeading(DISPUTE_CARD)).toEqual({ key: 'disputeWithdrawn', line: 'disputed' });
    expect(claimHeading(LISTED_CARD)).toEqual({ key: 'listedDisputed', line: 'disputed' });
    expect(claimHeading(UNSETTLED_CARD)).toEqual({ key: 'statusUnsettled', line: 'unsettled' });
  });
});

const REASONS: [reason: Partial<LinkReason>, words: string][] = [
  [{ kind: 'place', words: ['Saqr Camp'] }, 'same place: Saqr Camp'],
  [{ kind: 'actors', words: ['A'] }, 'same actor: A'],
  [{ kind: 'actors', words: ['A', 'B'] }, 'same actors: A and B'],
  [{ kind: 'date', words: ['a year ago'], from: '2019-07-01', to: '2019-08-31' }, '“a year ago” → Jul – Aug 2019'],
  [{ kind: 'date', words: [], from: '2019-07-01', to: '2019-07-31' }, 'dated Jul 2019'],
  [{ kind: 'date', words: ['last month'] }, '“last month”'],
  [{ kind: 'listed-claim', words: [] }, 'listed for this dispute'],
  [{ kind: 'name', words: ['the June raid'] }, 'named here: “the June raid”'],
];

describe('reasons', () => {
  it.each(REASONS)('%j', (reason, words) => {
    const whole = { kind: 'place', words: [], spans: [], ...reason } as LinkReason;
    expect(reasonWords(whole, BRITISH).replace(/\u2009/g, ' ')).toBe(words);
  });
});

describe('which reasons get a chip', () => {
  const kinds = (...all: LinkReason['kind'][]) => all.map((kind) => ({ kind, words: [kind], spans: [] }));

  it('leaves shared words and kinds out where two better ones speak', () => {
    const shown = shownReasons(kinds('keyword', 'place', 'kind', 'date'));
    expect(shown.map(({ kind }) => kind)).toEqual(['place', 'date']);
    expect(shownReasons(kinds('keyword', 'place', 'kind'))).toHaveLength(3);
  });

  it('names three of many, and all of four', () => {
    const words = (count: number) => ({
      kind: 'actors' as const,
      words: ['A', 'B', 'C', 'D', 'E'].slice(0, count),
      spans: [],
    });
    expect(reasonWords(words(5), BRITISH)).toBe('same actors: A, B, and C …');
    expect(reasonWords(words(4), BRITISH)).toBe('same actors: A, B, C, and D');
  });
});

const FIGURES: [figures: Figure[], words: string, byWhom: string[]][] = [
  [[], '', []],
  [[{ label: 'killed' }], '', []],
  [[{ label: 'killed', best: 4 }], 'killed: 4', []],
  [[{ label: 'killed', low: 3, best: 4, high: 7 }], 'killed: 3 to 7', []],
  [
    [
      { label: 'killed', best: 0 },
      { label: 'hurt', best: 2 },
    ],
    'killed: 0 · hurt: 2',
    [],
  ],
  [
    [
      { label: 'held', low: 3, high: 53 },
      { label: 'held', best: 60, by: { name: 'a lawyer' } },
      { label: 'tonnes', low: 3_000, high: 11_000, by: { name: 'the union' } },
    ],
    'held: 3 to 60 · tonnes: 3,000 to 11,000',
    ['held: 60, according to a lawyer', 'tonnes: 3,000 to 11,000, according to the union'],
  ],
];

describe('figures', () => {
  it.each(FIGURES)('%j', (figures, words, byWhom) => {
    expect(figureWords(figures, BRITISH)).toBe(words);
    expect(figuresByWhom(figures, BRITISH)).toEqual(byWhom);
  });
});

describe('why accounts differ', () => {
  const words = (...texts: string[]) => texts.map((text, start) => ({ start: 100 + start, end: 101 + start, text }));

  it('says each kind once, each line once, and two lines at most', () => {
    const lines = conflictLines({
      accounts: [],
      reasons: [
        { kind: 'cause', words: words('attack', 'heat') },
        { kind: 'contrast', words: words('Despite', ';', 'said', 'said') },
        { kind: 'cause', words: words('Heat', 'Attack') },
        { kind: 'cause', words: words('drones', 'heat') },
        { kind: 'cause', words: words('fire', 'heat') },
        { kind: 'listed', words: [] },
      ],
    });
    const quoted = (...texts: string[]) => texts.map((text) => ({ name: '', words: [text] }));
    expect(lines).toEqual([
      { kind: 'cause', lines: [quoted('Heat', 'Attack'), quoted('drones', 'heat')] },
      { kind: 'contrast', lines: [quoted('Despite', 'said')] },
    ]);
  });

  it('says whose the words are, and no more than the name of who merely says something', () => {
    const { reasons, accounts } = disputeWith([
      ['denial', ['said', 'denied']],
      ['cause', ['a leaking valve', 'any leak']],
    ]);
    expect(conflictLines({ reasons, accounts })).toEqual([
      {
        kind: 'denial',
        lines: [
          [
            { name: 'The inspectors', words: [] },
            { name: 'Norvik Gas', words: ['denied'] },
          ],
        ],
      },
      {
        kind: 'cause',
        lines: [
          [
            { name: 'The inspectors', words: ['a leaking valve'] },
            { name: 'Norvik Gas', words: ['any leak'] },
          ],
        ],
      },
    ]);
  });

  it('leaves out a line that another holds', () => {
    const { reasons, accounts } = disputeWith([
      ['denial', ['a leaking valve', 'denied']],
      ['denial', ['denied']],
    ]);
    expect(conflictLines({ reasons, accounts })[0]?.lines).toHaveLength(1);
  });

  it('names no contrast in the words of a denial', () => {
    const { reasons, accounts } = disputeWith([
      ['denial', ['a leaking valve', 'denied']],
      ['contrast', ['denied']],
    ]);
    expect(conflictLines({ reasons, accounts }).map(({ kind }) => kind)).toEqual(['denial']);
  });

  it('names each speaker of a line once, with all words that show it', () => {
    const { reasons, accounts } = disputeWith([
      ['denial', ['said', 'a leaking valve', 'denied', 'any leak', 'denied']],
    ]);
    expect(conflictLines({ reasons, accounts })).toEqual([
      {
        kind: 'denial',
        lines: [
          [
            { name: 'The inspectors', words: ['a leaking valve'] },
            { name: 'Norvik Gas', words: ['denied', 'any leak'] },
          ],
        ],
      },
    ]);
  });

  it.each([
    [{ source: 'The ministry', referent: 'Ministry of Ports' }, 'Ministry of Ports'],
    [{ source: 'The ministry', referent: 'the Ministry' }, 'The ministry'],
    [
      { source: 'Ines Roth, who once advised the port', actor: 'Port of Fenholt' },
      'Ines Roth, who once advised the port',
    ],
    [
      { source: 'Astrid Dahl, the interior minister and head of the council of the northern harbours' },
      'Astrid Dahl, the interior minister and head of the council …',
    ],
    [{ source: 'Astrid Dahl, the minister,' }, 'Astrid Dahl, the minister'],
    [{ actor: 'Port of Fenholt' }, 'Port of Fenholt'],
    [{}, ''],
  ])('calls %j %s', ({ source, referent, actor }: { source?: string; referent?: string; actor?: string }, name) => {
    const [account] = disputeWith([]).accounts;
    const excerpt = (text: string): Excerpt => ({ start: 0, end: text.length, text });
    const statement = {
      ...(account?.statements[0] as CardStatement),
      source: source ? [excerpt(source)] : [],
      ...(referent && { referent: excerpt(referent) }),
      ...(actor && { actor: { index: 0, name: actor } }),
    };
    expect(sourceName(statement)).toBe(name);
  });

  it('knows who said a word that tells what became of an account', () => {
    const dispute = disputeWith([]);
    expect(saidBy(dispute, here('denied'))).toMatchObject({ isCue: true, statement: { attribution: 1 } });
    expect(saidBy(dispute, here('was deleted'))).toBeUndefined();
  });
});

const TEXT = 'The inspectors said a leaking valve was to blame; Norvik Gas denied any leak. The report was deleted.';

function here(text: string): Excerpt {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
}

function disputeWith(reasons: [ConflictKind, string[]][]): Pick<CardDispute, 'reasons' | 'accounts'> {
  const statement = (attribution: number, source: string, cue: string, content: string, isDenied: boolean) => ({
    attribution,
    sourceType: 'institution' as const,
    party: false,
    certainty: isDenied ? ('denied' as const) : ('asserted' as const),
    status: 'contested' as const,
    source: [here(source)],
    cue: [here(cue)],
    content: [here(content)],
    signals: [],
  });
  const account = (one: CardStatement): CardAccount => ({
    statements: [one],
    adoptedBy: [],
    fate: 'standing',
    fateWords: [],
  });
  return {
    accounts: [
      account(statement(0, 'The inspectors', 'said', 'a leaking valve was to blame', false)),
      account(statement(1, 'Norvik Gas', 'denied', 'any leak', true)),
    ],
    reasons: reasons.map(([kind, texts]) => ({ kind, words: texts.map(here) })),
  };
}
