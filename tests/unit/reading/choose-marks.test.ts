// Which words are painted, and that they are few, short and apart.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/model/reading';
import type { MarkSettings } from '../../../lib/model/settings';
import { overlaps } from '../../../lib/model/span';
import { chooseNames } from '../../../lib/reading/choose-actors';
import { chooseMarks } from '../../../lib/reading/choose-marks';
import { attribution, dispute, emptyReading, mention, spanOf } from '../page/reading-of';

const DEFAULTS: MarkSettings = { actors: 'first', claims: 'unsettled', context: false };

/** The marks as `kind: words`. */
const shown = (reading: Reading, text: string, settings: Partial<MarkSettings> = {}, screenful?: number): string[] =>
  chooseMarks(reading, text, { ...DEFAULTS, ...settings }, screenful).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('Actors', () => {
  const far = '. '.repeat(1000);
  const text = `Orda met Selin. Orda left.${far}Orda came back to Kazan.`;
  const reading: Reading = {
    ...emptyReading(),
    mentions: [
      mention(text, 'Orda', 0),
      mention(text, 'Selin', 1),
      mention(text, 'Orda', 0, 2),
      mention(text, 'Orda', 0, 3),
      mention(text, 'Kazan', 2, 1, true),
    ],
  };

  it.each<[string, Partial<MarkSettings>, string[]]>([
    ['the first of each screenful', {}, ['actor: Orda', 'actor: Selin', 'actor: Orda']],
    ['every one', { actors: 'every' }, ['actor: Orda', 'actor: Selin', 'actor: Orda', 'actor: Orda']],
    ['none', { actors: 'none' }, []],
    ['context too', { actors: 'none', context: true }, ['context: Kazan']],
  ])('%s', (_, settings, marks) => {
    expect(shown(reading, text, settings)).toEqual(marks);
  });

  it('measures the screenful it is given', () => {
    expect(shown(reading, text, {}, 5)).toHaveLength(4);
    expect(shown(reading, text, {}, 1_000_000)).toHaveLength(2);
  });

  it('numbers marks by their place and says what they are about', () => {
    const marks = chooseMarks(reading, text, DEFAULTS);
    expect(marks.map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(marks.map(({ subject }) => subject)).toEqual([0, 1, 3].map((at) => ({ type: 'mention', mention: at })));
  });
});

describe('unsettled claims', () => {
  const cases: { name: string; text: string; said: Parameters<typeof attribution>[1]; marks: string[] }[] = [
    {
      name: 'an unnamed source: who and how',
      text: 'Informed sources said that the raid destroyed the missiles.',
      said: {
        source: 'Informed sources',
        cue: 'said',
        content: 'the raid destroyed the missiles',
        sourceType: 'unnamed',
      },
      marks: ['unsettled: Informed sources said'],
    },
    {
      name: 'a hedge in the cue: the cue',
      text: 'The raid is believed to have been carried out by drones.',
      said: {
        cue: 'is believed to have',
        content: 'been carried out by drones',
        sourceType: 'nobody',
        signals: [['hedge', 'believed']],
      },
      marks: ['unsettled: is believed to have'],
    },
    {
      name: 'a hedge in the content: the hedge',
      text: 'The governor of the southern province told reporters that the depot may have held fuel.',
      said: {
        source: 'The governor of the southern province',
        cue: 'told reporters',
        content: 'the depot may have held fuel',
        signals: [['hedge', 'may have']],
      },
      marks: ['unsettled: may have'],
    },
    {
      name: 'a source far from its cue: the cue alone',
      text: 'A senior officer, who has served in the north for eleven years and asked not to be named, said it was empty.',
      said: { source: 'A senior officer', cue: 'said', content: 'it was empty', sourceType: 'unnamed' },
      marks: ['unsettled: said'],
    },
    {
      name: 'what is taken back, and the words that do so: as disputed',
      text: 'The mayor first spoke of sabotage. She withdrew that remark.',
      said: { source: 'She', cue: 'withdrew', content: 'that remark', signals: [['retraction', 'withdrew']] },
      marks: ['disputed: She withdrew'],
    },
    {
      name: 'a plain statement: nothing',
      text: 'The mayor said the bridge was open.',
      said: { source: 'The mayor', cue: 'said', content: 'the bridge was open', sourceType: 'official' },
      marks: [],
    },
    {
      name: 'a verb that only keeps its distance: nothing',
      text: 'The mayor insisted the bridge was open.',
      said: {
        source: 'The mayor',
        cue: 'insisted',
        content: 'the bridge was open',
        signals: [['distance', 'insisted']],
      },
      marks: [],
    },
    {
      name: 'a long hedge is cut at its first clause',
      text: 'It could not be independently verified by anybody who had been there, on either bank of the river, at the time.',
      said: {
        content: 'It could',
        signals: [['unverified', 'could not be independently verified by anybody who had been there, on either bank']],
      },
      marks: ['unsettled: could not be independently verified by anybody who had been'],
    },
  ];
  it.each(cases)('$name', ({ text, said, marks }) => {
    expect(shown({ ...emptyReading(), attributions: [attribution(text, said)] }, text)).toEqual(marks);
  });

  it('stay few: the strongest of each screenful', () => {
    const sentence = (at: number): string => `Source ${at} said so.`;
    const text = Array.from({ length: 30 }, (_, at) => sentence(at)).join(' ');
    const attributions = Array.from({ length: 30 }, (_, at) => {
      const start = text.indexOf(sentence(at));
      const source = { start, end: start + `Source ${at}`.length };
      return {
        ...attribution(text, { sourceType: 'unnamed' }),
        source: [source],
        cue: [{ start: source.end + 1, end: source.end + 5 }],
        signals: at === 17 ? [{ kind: 'unverified' as const, ...source }] : [],
      };
    });
    const marks = shown({ ...emptyReading(), attributions }, text);
    expect(marks.length).toBeLessThanOrEqual(3);
    expect(marks).toContain('unsettled: Source 17 said');
  });

  it('and plain ones when all are asked for', () => {
    const text = 'The mayor said the bridge was open. Sources said it was shut.';
    const reading = {
      ...emptyReading(),
      attributions: [
        attribution(text, { source: 'The mayor', cue: 'said', sourceType: 'official' }),
        attribution(text, { source: 'Sources', cue: 'said it', sourceType: 'unnamed' }),
      ],
    };
    expect(shown(reading, text, { claims: 'all' })).toEqual([
      'attributed: The mayor said',
      'unsettled: Sources said it',
    ]);
    expect(shown(reading, text, { claims: 'disputed' })).toEqual([]);
    expect(shown(reading, text, { claims: 'none' })).toEqual([]);
  });
});

describe('disputes', () => {
  const text =
    'The authorities said that heat caused the blast. Witnesses spoke of a drone. The first account was later deleted.';
  const attributions = [
    attribution(text, { source: 'The authorities', cue: 'said', content: 'heat caused the blast' }),
    attribution(text, { source: 'Witnesses', cue: 'spoke of', content: 'a drone' }),
  ];
  const reading: Reading = {
    ...emptyReading(),
    attributions,
    disputes: [dispute({ attributions: [0], fateSpans: [spanOf(text, 'later deleted')] }, { attributions: [1] })],
  };
  const disputed = ['disputed: The authorities said', 'disputed: Witnesses spoke of', 'disputed: later deleted'];

  it('mark each account and what became of it', () => {
    expect(shown(reading, text)).toEqual(disputed);
    expect(shown(reading, text, { claims: 'disputed' })).toEqual(disputed);
    expect(shown(reading, text, { claims: 'none' })).toEqual([]);
  });

  it('mark the words in conflict where nobody is quoted', () => {
    const bare = {
      ...reading,
      attributions: [attribution(text, { content: 'heat caused the blast' }), attributions[1] ?? attribution(text, {})],
      disputes: [
        {
          ...dispute({ attributions: [0] }, { attributions: [1] }),
          reasons: [{ kind: 'cause' as const, spans: [spanOf(text, 'heat')] }],
        },
      ],
    };
    expect(shown(bare, text)).toEqual(['disputed: heat', 'disputed: Witnesses spoke of']);
  });

  it('leave an Actor its own words', () => {
    const withActor = { ...reading, mentions: [mention(text, 'authorities', 0)] };
    expect(shown(withActor, text)).toEqual(['actor: authorities', 'disputed: said', ...disputed.slice(1)]);
    expect(shown(withActor, text, { actors: 'none' })).toEqual(disputed);
  });

  it('mark a listed matter once, and not when it is settled or shown as a dispute already', () => {
    const record = { list: 'l', id: 'c' };
    const listed = (status: 'disputed' | 'established') => [
      { record, topic: 'What caused it?', status, spans: [spanOf(text, 'drone')], by: 'phrases' as const },
    ];
    const alone = { ...emptyReading(), listedClaims: listed('disputed') };
    expect(shown(alone, text)).toEqual(['disputed: drone']);
    expect(shown({ ...alone, listedClaims: listed('established') }, text)).toEqual([]);
    const [first] = reading.disputes;
    const both = { ...reading, listedClaims: listed('disputed'), disputes: first ? [{ ...first, listed: 0 }] : [] };
    expect(shown(both, text)).toEqual(disputed);
  });
});

describe('whatever the Reading', () => {
  const span = fc
    .tuple(fc.nat(400), fc.nat(120))
    .map(([start, length]) => ({ start, end: Math.min(400, start + length) }));
  const spans = fc.array(span, { maxLength: 2 }).map((all) => all.sort((a, b) => a.start - b.start));
  const signal = fc.record({
    kind: fc.constantFrom('hedge', 'anonymous', 'unverified', 'distance', 'vague'),
    at: span,
  });
  const said = fc.record({
    source: spans,
    cue: spans,
    content: spans,
    signals: fc.array(signal, { maxLength: 2 }).map((all) => all.map(({ kind, at }) => ({ kind, ...at }))),
    sourceType: fc.constantFrom('person', 'unnamed', 'nobody'),
    certainty: fc.constantFrom('asserted', 'hedged', 'reported-hedged'),
    status: fc.constantFrom('stated', 'contested'),
    party: fc.boolean(),
  });

  it('marks stand in order, apart, within the text, not longer than a line or two', () => {
    const text = 'word and more, '.repeat(27).slice(0, 400);
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 12 }),
        fc.array(span, { maxLength: 8 }),
        fc.constantFrom('first', 'every'),
        (all, names, actors) => {
          const mentions = names
            .sort((a, b) => a.start - b.start)
            .filter((one, at, list) => one.end > one.start && !list.slice(0, at).some((other) => overlaps(one, other)))
            .map((one, at) => ({ ...one, actors: [at % 3], alias: '', rule: 'name' as const, context: false }));
          const attributions = all as Reading['attributions'];
          const disputes = attributions.length > 1 ? [dispute({ attributions: [0] }, { attributions: [1] })] : [];
          const marks = chooseMarks({ ...emptyReading(), mentions, attributions, disputes }, text, {
            actors,
            claims: 'all',
            context: true,
          });
          marks.forEach((mark, at) => {
            expect(mark.start).toBeLessThan(mark.end);
            expect(mark.end).toBeLessThanOrEqual(text.length);
            expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
            if (mark.subject.type !== 'mention') expect(mark.end - mark.start).toBeLessThanOrEqual(64);
          });
          // What is painted first, by code that knows no claims, is what stands where there are none.
          const named = { ...emptyReading(), mentions };
          const settings = { actors, claims: 'all', context: true } as const;
          expect(chooseNames(named, text, settings)).toEqual(chooseMarks(named, text, settings));
        },
      ),
      { numRuns: 500 },
    );
  });
});
