// Where statements stand, and what a claim is called.

import { describe, expect, it } from 'vitest';
import { sortAccounts } from '../../../components/popup/sort-accounts';
import { claimHeading, statementHeading } from '../../../components/statement/claim-heading';
import { reasonWords } from '../../../components/statement/event-reasons';
import { figureWords } from '../../../components/statement/figures';
import type { CardStatement } from '../../../lib/model/card';
import type { Figure } from '../../../lib/model/list';
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

const FIGURES: [figures: Figure[], words: string][] = [
  [[], ''],
  [[{ label: 'killed' }], ''],
  [[{ label: 'killed', best: 4 }], 'killed: 4'],
  [[{ label: 'killed', low: 3, best: 4, high: 7 }], 'killed: 3 to 7'],
  [
    [{ label: 'tonnes', low: 3_000, high: 11_000, by: { name: 'the union' } }],
    'tonnes: 3,000 to 11,000, according to the union',
  ],
  [
    [
      { label: 'killed', best: 0 },
      { label: 'hurt', best: 2 },
    ],
    'killed: 0 · hurt: 2',
  ],
];

describe('figures', () => {
  it.each(FIGURES)('%j', (figures, words) => expect(figureWords(figures, BRITISH)).toBe(words));
});
