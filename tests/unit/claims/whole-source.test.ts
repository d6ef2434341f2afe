// A source seen in part gets its whole phrase, and no more than its phrase.

import { describe, expect, it } from 'vitest';
import { joinAttributions } from '../../../lib/claims/join-attributions';
import { withoutDateline } from '../../../lib/claims/trim-content';
import { withWholeSource } from '../../../lib/claims/whole-source';
import { tokens } from '../../../lib/text/tokens';
import { spansOf, wordsOf } from '../../support/spans-of';

describe('a source seen in part', () => {
  it.each([
    // What the tagger saw, what rules saw, what comes of it.
    [
      'a gap',
      'The envoy, Ana Ruiz, said no.',
      ['The envoy', 'Ana Ruiz,'],
      ['The envoy, Ana Ruiz,'],
      ['The envoy, Ana Ruiz,'],
    ],
    [
      'a title before',
      'Deputy fire chief Ana Ruiz said no.',
      ['chief Ana Ruiz'],
      ['Deputy fire chief Ana Ruiz'],
      ['Deputy fire chief Ana Ruiz'],
    ],
    [
      'a title alone',
      'Deputy fire chief Ana Ruiz said no.',
      ['Deputy'],
      ['Deputy fire chief Ana Ruiz'],
      ['Deputy fire chief Ana Ruiz'],
    ],
    [
      'an end missing',
      'A nurse at the district hospital said no.',
      ['A nurse at the district'],
      ['A nurse at the district hospital'],
      ['A nurse at the district hospital'],
    ],
    ['a name cut through', 'Harbor First Bank said no.', ['Harbor'], ['Harbor First Bank'], ['Harbor First Bank']],
    [
      'a name behind an office',
      'Its owner, Ana Ruiz, said no.',
      ['Its owner'],
      ['Its owner, Ana Ruiz'],
      ['Its owner, Ana Ruiz'],
    ],
    [
      'a clause behind a name stays out',
      'Ana Ruiz, who won, said no.',
      ['Ana Ruiz'],
      ['Ana Ruiz, who won'],
      ['Ana Ruiz'],
    ],
    [
      'another before',
      'The poll closed, and Ana Ruiz said no.',
      ['Ana Ruiz'],
      ['The poll closed, and Ana Ruiz'],
      ['Ana Ruiz'],
    ],
    ['a time behind a name stays out', 'Ana Ruiz in June said no.', ['Ana Ruiz'], ['Ana Ruiz in June'], ['Ana Ruiz']],
    ['rules saw another', 'The poll that Ana Ruiz lost said no.', ['The poll'], ['Ana Ruiz'], ['The poll']],
    ['a name in two parts', 'Open Hands said no.', ['Open', 'Hands'], [], ['Open Hands']],
    ['rules saw nobody', 'Ana Ruiz said no.', ['Ana Ruiz'], [], ['Ana Ruiz']],
    [
      'a lone article',
      'The central bank of Norland kept its rate and said no.',
      ['The'],
      [],
      ['The central bank of Norland'],
    ],
    ['a lone article before a verb', 'The said no.', ['The'], [], ['The']],
    ['partners', 'A lawyer for Ana Ruiz & Sons said no.', ['Sons'], [], ['Ana Ruiz & Sons']],
    [
      'what a movement is for',
      'The new Movement for Fair Rents said no.',
      ['The new Movement'],
      ['The new Movement for Fair Rents'],
      ['The new Movement for Fair Rents'],
    ],
  ])('%s', (_, text, part, byRules, wanted) => {
    const cue = spansOf(text, ['said']);
    const content = spansOf(text, ['no']);
    const rule = { source: spansOf(text, byRules), cue, content };
    const { source } = withWholeSource({ source: spansOf(text, part), cue, content }, rule, tokens(text));
    expect(wordsOf(text, source)).toEqual(wanted);
  });

  it('never takes words of its own content', () => {
    const text = 'The bridge police said was shut.';
    const one = { source: spansOf(text, ['The']), cue: spansOf(text, ['said']), content: spansOf(text, ['bridge']) };
    expect(withWholeSource(one, undefined, tokens(text))).toBe(one);
  });
});

describe('a dateline', () => {
  it.each([
    ['TARN, March 9 - Ten died, police said.', 'Ten died'],
    ['TARN (Press Agency) – Ten died, police said.', 'Ten died'],
    ['PORT TARN — Ten died, police said.', 'Ten died'],
    ['TARN, West Orland — Ten died, police said.', 'Ten died'],
    ['TARN, March 9 2026 - Ten died, police said.', 'Ten died'],
    ['NATO Secretary General - Ten died, police said.', 'NATO Secretary General - Ten died'],
    ['Ten died - or more, police said.', 'Ten died - or more'],
  ])('%s', (text, wanted) => {
    const content = [{ start: 0, end: text.indexOf(', police') }];
    const one = { source: spansOf(text, ['police']), cue: spansOf(text, ['said']), content };
    expect(wordsOf(text, withoutDateline(one, tokens(text)).content)).toEqual([wanted]);
  });
});

describe('a claim of rules inside another’s content', () => {
  const text = 'Ten died, officials said, as survivors accused managers of haste.';
  const outer = (...content: string[]) => ({
    source: spansOf(text, ['officials']),
    cue: spansOf(text, ['said']),
    content: spansOf(text, content),
  });
  const inner = {
    source: spansOf(text, ['survivors']),
    cue: spansOf(text, ['accused']),
    content: spansOf(text, ['managers of haste']),
    sure: true,
  };

  it('is one of its own behind the cue', () => {
    expect(joinAttributions([outer('Ten died', 'as survivors accused managers of haste')], [inner])).toHaveLength(2);
  });

  it('is none where one content runs on', () => {
    expect(joinAttributions([outer('as survivors accused managers of haste')], [inner])).toHaveLength(1);
  });
});
