// The front door: steps, spans, joining with a tagger, listed disputes, and text that means harm.

import { describe, expect, it } from 'vitest';
import type { ClaimTagger } from '../../../lib/claims/claim-tagger';
import { type Claims, type ReadClaimsOptions, readClaims } from '../../../lib/claims/read-claims';
import type { DisputedClaim, Listed } from '../../../lib/model/list';
import type { Names } from '../../../lib/model/names';
import { loadGold } from '../../gold/load-gold';
import { readClaimsOf } from '../../support/read-claims-of';

const NO_NAMES: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };

function read(
  text: string,
  names: Names = NO_NAMES,
  options: ReadClaimsOptions = {},
): { steps: number[]; claims: Claims } {
  const reader = readClaims({ text }, names, options);
  const steps: number[] = [];
  let step = reader.next();
  for (; !step.done; step = reader.next()) steps.push(step.value);
  return { steps, claims: step.value };
}

describe('readClaims', () => {
  it('stops after every paragraph and says how far it is', () => {
    expect(read('One.\n\nTwo two.\n').steps).toEqual([4, 14]);
    expect(read('').steps).toEqual([]);
  });

  it('reads nothing into text without claims', () => {
    expect(read('The road is long. It ends at the sea.').claims).toEqual({ attributions: [], disputes: [] });
  });

  it('gives plain data whose spans and indexes hold', () => {
    for (const { text } of loadGold('tuning')) {
      const claims = readClaimsOf(text);
      expect(JSON.parse(JSON.stringify(claims))).toEqual(structuredClone(JSON.parse(JSON.stringify(claims))));
      for (const { source, cue, content, signals, referent } of claims.attributions) {
        const spans = [...source, ...cue, ...content, ...signals, ...(referent ? [referent] : [])];
        expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
        expect(content.length).toBeGreaterThan(0);
      }
      for (const { accounts, reasons } of claims.disputes) {
        expect(accounts.length).toBeGreaterThanOrEqual(2);
        expect(reasons.length).toBeGreaterThan(0);
        const members = accounts.flatMap(({ attributions }) => attributions);
        expect(new Set(members).size).toBe(members.length);
        for (const index of members) expect(claims.attributions[index]).toBeDefined();
      }
    }
  }, 120_000);

  it('lets a trained tagger decide where both see a cue, and adds what rules are sure of', () => {
    const text = 'Police said the road was closed on Monday. The army denied that it had fired.';
    const tagger: ClaimTagger = () => [
      { source: [{ start: 0, end: 6 }], cue: [{ start: 7, end: 11 }], content: [{ start: 12, end: 31 }] },
    ];
    const { attributions } = read(text, NO_NAMES, { tagger }).claims;
    expect(attributions.map(({ content }) => text.slice(content[0]?.start, content[0]?.end))).toEqual([
      'the road was closed',
      'that it had fired',
    ]);
  });

  it.each([
    ['No group claimed that it had lit the fire.', 0],
    ['No official said that the road was closed.', 0],
    ['No 10 said that the road was closed.', 1],
    ['No Labels said that the road was closed.', 1],
    ['Nobody in the town believes that the road was closed.', 1],
  ])('hears nobody where nobody speaks: %s', (text, count) => {
    const found = / (?:claimed|said|believes) /.exec(text);
    const cue = { start: (found?.index ?? 0) + 1, end: text.indexOf(' that') };
    const tagger: ClaimTagger = () => [
      {
        source: [{ start: 0, end: cue.start - 1 }],
        cue: [cue],
        content: [{ start: cue.end + 1, end: text.length - 1 }],
      },
    ];
    expect(read(text, NO_NAMES, { tagger }).claims.attributions).toHaveLength(count);
  });

  it('joins a quotation that runs over paragraphs to the claim that began it', () => {
    const text = '“We go,” she said. “It is over.\n\n“Nobody stays.”';
    expect(readClaimsOf(text).attributions.map(({ content }) => content.length)).toEqual([3]);
  });

  it('takes a place that somebody is in for no voice', () => {
    const names: Names = {
      ...NO_NAMES,
      actors: [{ records: [{ list: 'l', id: 'e' }], name: 'Enerhodar', kind: 'place' }],
      mentions: [{ start: 12, end: 21, actors: [0], alias: 'Enerhodar', rule: 'name', context: false }],
    };
    expect(read('A friend in Enerhodar said that the line was cut.', names).claims.attributions).toMatchObject([
      { actor: undefined },
    ]);
    const spoken = { ...names, mentions: [{ ...names.mentions[0], start: 4, end: 13 }] } as Names;
    expect(read('The Enerhodar said that the line was cut.', spoken).claims.attributions).toMatchObject([{ actor: 0 }]);
  });

  it('names the listed actor of a source', () => {
    const text = 'Kata’ib Hezbollah said it had left the camp.';
    const names: Names = {
      ...NO_NAMES,
      actors: [{ records: [{ list: 'l', id: 'kh' }], name: 'Kata’ib Hezbollah', kind: 'armed-group' }],
      mentions: [{ start: 0, end: 17, actors: [0], alias: 'Kata’ib Hezbollah', rule: 'name', context: false }],
    };
    expect(read(text, names).claims.attributions).toMatchObject([{ actor: 0, sourceType: 'institution', party: true }]);
  });
});

describe('listed disputes', () => {
  const record: DisputedClaim = {
    id: 'blast',
    topic: 'What caused the blast at the depot?',
    match: { phrases: ['blast at the depot'], within: 'paragraph' },
    status: 'disputed',
    versions: [
      { by: [{ name: 'ministry' }], statement: 'The blast was caused by heat.', sources: [] },
      { by: [{ name: 'witnesses' }], statement: 'A drone struck the depot.', sources: [] },
    ],
    sources: [],
  };
  const listed: Listed<DisputedClaim>[] = [{ list: 'l', record }];
  const hit = (text: string): Names => {
    const start = text.indexOf('blast at the depot');
    return {
      ...NO_NAMES,
      listedClaims: [{ claim: { list: 'l', id: 'blast' }, spans: [{ start, end: start + 18 }], by: 'phrases' }],
    };
  };

  it('are joined to the accounts that the article gives, each with its version', () => {
    const text =
      'The ministry said the blast at the depot was caused by heat. Witnesses said a drone had struck the depot.';
    const { disputes } = read(text, hit(text), { listed }).claims;
    expect(disputes).toHaveLength(1);
    expect(disputes[0]).toMatchObject({ listed: 0, status: 'open', accounts: [{ version: 0 }, { version: 1 }] });
    expect(disputes[0]?.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['cause', 'listed']));
  });

  it('make a dispute of one account where the article gives only one', () => {
    const text = 'The ministry said the blast at the depot was caused by heat.';
    const { disputes } = read(text, hit(text), { listed }).claims;
    expect(disputes).toMatchObject([
      { listed: 0, accounts: [{ attributions: [0], version: 0 }], reasons: [{ kind: 'listed' }] },
    ]);
  });

  it('are not joined to another matter for the countries that blame each other in both', () => {
    const text =
      'Russia said Ukrainian drones had hit a lorry on Tuesday. Ukraine denied this and said Russian troops had fired at it.\n\nThe blast at the depot was a year ago.';
    const versions = [
      { by: [{ name: 'Ukraine' }], statement: 'Russian forces fired at the depot.', sources: [] },
      { by: [{ name: 'Russia' }], statement: 'Ukrainian drones struck the depot.', sources: [] },
    ];
    const names = hit(text.toLowerCase());
    const { disputes } = read(text, names, { listed: [{ list: 'l', record: { ...record, versions } }] }).claims;
    expect(disputes).toHaveLength(1);
    expect(disputes[0]?.listed).toBeUndefined();
  });

  it('make none where the article only names the matter', () => {
    const text = 'The blast at the depot was heard for miles.';
    expect(read(text, hit(text.toLowerCase()), { listed }).claims.disputes).toEqual([]);
  });
});

describe('text that means harm', () => {
  const LENGTH = 60_000;
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['one endless sentence of sayings', 'he said '],
    ['opening marks without end', '“a ‘b “c '],
    ['single marks', "'a 'b"],
    ['commas', 'a, '],
    ['brackets', '(['],
    ['conjunctions', 'and the man and '],
    ['points', 'U.S. '],
    ['denials of denials', 'The army denied the claim. The rebels denied the claim. '],
    ['claims that are answered', 'The mayor rejected the army’s claim that '],
    ['numbers', 'Police said 12 people died. Rebels said 30 people died. '],
    ['one letter', 'a'],
    ['that that that', 'that '],
  ];

  it.each(HOSTILE)('%s', (_name, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const { attributions } = readClaimsOf(text);
    for (const { content } of attributions) expect(content.every(({ end }) => end <= text.length)).toBe(true);
    expect(attributions.length).toBeLessThanOrEqual(text.length);
  });
});
