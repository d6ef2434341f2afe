// Segments as they are stored and combined: joined records, deltas, events and claims, and bytes that are no segment.

import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { openSegment } from '../../../lib/match/segment/segment';
import { segmentBuilder } from '../../../lib/match/segment/segment-builder';
import type { ClaimMatch, ListRecord, Place } from '../../../lib/model/list';
import { actorRecord, compile, compileActors, foundIn } from '../../support/compiled-list';

const event = (id: string, names: string[], places: Place[] = []): ListRecord => ({
  type: 'event',
  record: { id, title: id, start: '2020', kind: 'other', places, actors: [], names, sources: [] },
});
const claim = (id: string, match: Partial<ClaimMatch>): ListRecord => ({
  type: 'claim',
  record: {
    id,
    topic: `${id}?`,
    match: { within: 'paragraph', ...match },
    status: 'disputed',
    versions: [],
    sources: [],
  },
});

describe('one actor in several lists', () => {
  const one = compileActors(
    [{ id: 'a', name: 'Northern Bank', kind: 'organization', identifiers: { wikidata: 'Q7' } }],
    'one',
  );
  const two = compileActors(
    [{ id: 'b', name: 'Bank of the North', kind: 'public-body', sameAs: ['https://www.wikidata.org/wiki/Q7'] }],
    'two',
  );
  const text = 'The Northern Bank opened.';

  it('is joined by shared identifiers, the first list deciding its name', () => {
    expect(matchNames({ text }, [one, two]).actors).toEqual([
      {
        name: 'Northern Bank',
        kind: 'organization',
        records: [
          { list: 'one', id: 'a' },
          { list: 'two', id: 'b' },
        ],
      },
    ]);
    expect(matchNames({ text }, [two, one]).actors).toEqual([
      {
        name: 'Bank of the North',
        kind: 'public-body',
        records: [
          { list: 'two', id: 'b' },
          { list: 'one', id: 'a' },
        ],
      },
    ]);
  });

  it('is joined over a third record', () => {
    const bridge = compileActors(
      [{ id: 'c', name: 'NB', kind: 'other', identifiers: { wikidata: 'Q7', ror: 'x' } }],
      'three',
    );
    const far = compileActors([{ id: 'd', name: 'Nordbank', kind: 'other', identifiers: { ror: 'x' } }], 'four');
    const [actor] = matchNames({ text }, [one, bridge, far]).actors;
    expect(actor?.records.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  it('is not joined by its name: the mention is ambiguous', () => {
    const other = compileActors([{ id: 'z', name: 'Northern Bank', kind: 'organization' }], 'two');
    const { actors, mentions } = matchNames({ text }, [one, other]);
    expect(actors).toHaveLength(2);
    expect(mentions.map(({ actors }) => actors)).toEqual([[0, 1]]);
  });

  it('is joined by a former id within its list only', () => {
    const renamed = compileActors([{ id: 'new', formerIds: ['a'], name: 'Polar Bank', kind: 'organization' }], 'one');
    const [actor] = matchNames({ text }, [one, renamed]).actors;
    expect(actor?.records.map(({ id }) => id)).toEqual(['a', 'new']);
    const stranger = compileActors(
      [{ id: 'new', formerIds: ['a'], name: 'Polar Bank', kind: 'organization' }],
      'other',
    );
    expect(matchNames({ text }, [one, stranger]).actors[0]?.records).toHaveLength(1);
  });
});

describe('a delta', () => {
  const base = compile('list', [
    actorRecord({ id: '1', name: 'Red Brigade', kind: 'armed-group' }),
    actorRecord({ id: '2', name: 'Blue Brigade', kind: 'armed-group' }),
    event('e', ['Operation Dawn']),
    claim('c', { phrases: ['the moon is cheese'] }),
  ]);
  const text =
    'The Red Brigade, the Blue Brigade and the Green Brigade joined Operation Dawn. They said the moon is cheese.';

  it('hides what it replaces and adds what it holds', () => {
    const delta = compile('list', [actorRecord({ id: '1', name: 'Green Brigade', kind: 'armed-group' })], {
      replaces: [
        { type: 'entity', id: '1' },
        { type: 'event', id: 'e' },
        { type: 'claim', id: 'c' },
      ],
    });
    const names = matchNames({ text }, [base, delta]);
    expect(foundIn({ text }, [base, delta])).toEqual([
      'Blue Brigade → Blue Brigade (name)',
      'Green Brigade → Green Brigade (name)',
    ]);
    expect(names.actors.flatMap(({ records }) => records)).toEqual([
      { list: 'list', id: '2' },
      { list: 'list', id: '1' },
    ]);
    expect([names.eventNames, names.listedClaims]).toEqual([[], []]);
  });

  it('hides nothing of another list, and nothing of later segments', () => {
    const foreign = compile('foreign', [], { replaces: [{ type: 'entity', id: '1' }] });
    expect(foundIn({ text }, [base, foreign])).toHaveLength(2);
    const early = compile('list', [], { replaces: [{ type: 'entity', id: '1' }] });
    expect(foundIn({ text }, [early, base])).toHaveLength(2);
  });

  it('costs in proportion to itself', () => {
    const size = (count: number): number => {
      const builder = segmentBuilder('list', {
        replaces: Array.from({ length: count }, (_, at) => ({ type: 'entity', id: `r${at}` })),
      });
      for (let at = 0; at < count; at++)
        builder.add(actorRecord({ id: `r${at}`, name: `Brigade ${at}`, kind: 'armed-group' }));
      return builder.finish().byteLength;
    };
    expect(size(50)).toBeLessThan(16_000);
  });
});

describe('events and places', () => {
  const segment = compile('list', [
    event(
      'dawn',
      ['Operation Dawn', 'the Dawn raids'],
      [{ name: 'Camp Falcon', aliases: ['al-Saqr base'] }, { name: 'Falcon' }],
    ),
    event('dusk', [], [{ name: 'Camp Falcon' }]),
  ]);

  it('finds what the press calls an event', () => {
    const text = 'After Operation Dawn came the Dawn raids, not operation dawnlight.';
    const { eventNames } = matchNames({ text }, [segment]);
    expect(eventNames.map(({ start, end, event }) => [text.slice(start, end), event])).toEqual([
      ['Operation Dawn', { list: 'list', id: 'dawn' }],
      ['the Dawn raids', { list: 'list', id: 'dawn' }],
    ]);
  });

  it('gives a place under the key of its name, whichever alias stood there, and the longest only', () => {
    const text = 'Shells hit Camp Falcon and the al-Saqr base. A falcon flew.';
    const { places } = matchNames({ text }, [segment]);
    expect(places.map(({ start, end, key, name }) => [text.slice(start, end), key, name])).toEqual([
      ['Camp Falcon', 'camp falcon', 'Camp Falcon'],
      ['al-Saqr base', 'camp falcon', 'Camp Falcon'],
    ]);
  });
});

describe('listed claims', () => {
  const spoken = (match: Partial<ClaimMatch>, text: string, more: ListRecord[] = []): string[] => {
    const { listedClaims } = matchNames({ text }, [compile('list', [claim('c', match), ...more])]);
    return listedClaims.flatMap(({ by, spans }) => spans.map(({ start, end }) => `${by}: ${text.slice(start, end)}`));
  };
  const all = [
    ['Saqr', 'Camp Falcon'],
    ['explosion', 'blast', 'blasts'],
  ];

  it('fire by a phrase, folded and whole', () => {
    expect(
      spoken({ phrases: ['extreme summer heat'] }, 'It was the Extreme  summer-heat, not an extreme summer heatwave.'),
    ).toEqual(['phrases: Extreme  summer-heat']);
  });

  it('fire by a word of every group in one paragraph', () => {
    expect(spoken({ all }, 'A blast was heard. It came from Saqr.\nNothing else.')).toEqual([
      'all: blast',
      'all: Saqr',
    ]);
    expect(spoken({ all }, 'A blast was heard.\nIt came from Saqr.')).toEqual([]);
  });

  it('or in one sentence, when the list says so', () => {
    expect(spoken({ all, within: 'sentence' }, 'A blast was heard. It came from Saqr.')).toEqual([]);
    expect(spoken({ all, within: 'sentence' }, 'A blast was heard at Saqr.')).toEqual(['all: blast', 'all: Saqr']);
  });

  it('need one of their entities in the article', () => {
    const camp = actorRecord({ id: 'camp', name: 'Hill Depot', kind: 'place' });
    expect(spoken({ phrases: ['summer heat'], entities: ['camp'] }, 'It was summer heat.', [camp])).toEqual([]);
    expect(
      spoken({ phrases: ['summer heat'], entities: ['camp'] }, 'It was summer heat.\nAt Hill Depot.', [camp]),
    ).toEqual(['phrases: summer heat']);
  });

  it('are stopped by an excluded word in the same paragraph', () => {
    expect(
      spoken({ all, excludes: ['Falcon 9'] }, 'The blast of Falcon 9 at Camp Falcon.\nA blast at Camp Falcon.'),
    ).toEqual(['all: blast', 'all: Camp Falcon']);
  });
});

describe('bytes', () => {
  it('are refused when they are no segment, or of another layout', () => {
    expect(() => openSegment(new ArrayBuffer(400))).toThrow(/not a segment/);
    const bytes = segmentBuilder('list').finish();
    new Uint32Array(bytes)[1] = 999;
    expect(() => openSegment(bytes)).toThrow(/not a segment/);
  });

  it('of an empty list open and match nothing', () => {
    const segment = compile('empty', []);
    expect(segment.counts).toEqual({ entities: 0, events: 0, claims: 0 });
    expect(matchNames({ text: 'Anything at all.' }, [segment]).mentions).toEqual([]);
  });

  it('survive texts and names of every kind', () => {
    const long = 'word '.repeat(60).trim();
    const segment = compileActors([
      { name: long, kind: 'other' },
      { name: '…', kind: 'other' },
      { name: '𝐀𝐁', kind: 'other' },
      { name: 'x'.repeat(70_000), kind: 'other' },
    ]);
    expect(matchNames({ text: `${long} 😀 \ud800 ${'x'.repeat(70_000)}` }, [segment]).mentions.length).toBeGreaterThan(
      0,
    );
  });
});
