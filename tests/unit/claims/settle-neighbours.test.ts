import { describe, expect, it } from 'vitest';
import { settleNeighbours } from '../../../lib/claims/settle-neighbours';
import { withoutClauseBefore } from '../../../lib/claims/trim-content';
import { withTrimmedSource } from '../../../lib/claims/trim-source';
import { tokens } from '../../../lib/text/tokens';
import { spansOf, wordsOf } from '../../support/spans-of';

describe('what belongs to which of two claims', () => {
  const speakerOfSecond = (text: string): string[] => {
    const [, second] = settleNeighbours(
      [
        {
          source: spansOf(text, ['The firm']),
          cue: spansOf(text, ['rejected']),
          content: spansOf(text, ['the report']),
        },
        { source: [], cue: spansOf(text, ['saying']), content: spansOf(text, ['its papers were in order']) },
      ],
      tokens(text),
    );
    return wordsOf(text, second?.source ?? []);
  };

  it.each([
    ['who spoke goes on', 'The firm rejected the report, saying its papers were in order.', ['The firm']],
    ['across a time', 'The firm rejected the report on Monday, saying its papers were in order.', ['The firm']],
    [
      'not into the next sentence',
      'The firm rejected the report. Then came a man, saying its papers were in order.',
      [],
    ],
    ['not without a comma', 'The firm rejected the report of a man saying its papers were in order.', []],
  ])('%s', (_, text, wanted) => {
    expect(speakerOfSecond(text)).toEqual(wanted);
  });

  it.each([
    ['The trust said nine had died and blamed the army.', ['nine had died']],
    ['The trust said nine had died, but blamed the army.', ['nine had died']],
    ['The trust said nine had died. It blamed the army.', ['nine had died. It blamed the army']],
  ])('one speaker’s next verb ends what the first one says: %s', (text, wanted) => {
    const said = /nine.*army/.exec(text)?.[0] ?? '';
    const [first] = settleNeighbours(
      [
        { source: spansOf(text, ['The trust']), cue: spansOf(text, ['said']), content: spansOf(text, [said]) },
        {
          source: spansOf(text, [text.includes('It') ? 'It' : 'The trust']),
          cue: spansOf(text, ['blamed']),
          content: spansOf(text, ['the army']),
        },
      ],
      tokens(text),
    );
    expect(wordsOf(text, first?.content ?? [])).toEqual(wanted);
  });

  it.each([
    ['It was rust, the owner maintained; it was neglect, the union said.', ['It was rust'], ['it was neglect']],
    ['It was “rust; and rain”, the owner maintained, and neglect, the union said.', undefined, undefined],
  ])('a semicolon outside of quotations parts two speakers: %s', (text, one, two) => {
    const whole = text.replace(/\.$/, '');
    const claim = (who: string, cue: string) => ({
      source: spansOf(text, [who]),
      cue: spansOf(text, [cue]),
      content: [{ start: 0, end: whole.length }],
    });
    const found = settleNeighbours([claim('the owner', 'maintained'), claim('the union', 'said')], tokens(text));
    const contents = found.map(({ content }) => wordsOf(text, content));
    if (one && two) {
      expect(contents[0]?.join(' ')).toContain(one[0]);
      expect(contents[0]?.join(' ')).not.toContain(two[0]);
      expect(contents[1]?.join(' ')).toContain(two[0]);
      expect(contents[1]?.join(' ')).not.toContain(one[0]);
    } else expect(contents).toEqual([[whole], [whole]]);
  });

  it('a speaker’s next verb with which a part of the content begins is no part of it', () => {
    const text = 'The plane came down, the staff said, blaming a storm.';
    const source = spansOf(text, ['the staff']);
    const [said] = settleNeighbours(
      [
        { source, cue: spansOf(text, ['said']), content: spansOf(text, ['The plane came down', 'blaming a storm']) },
        { source, cue: spansOf(text, ['blaming']), content: spansOf(text, ['a storm']) },
      ],
      tokens(text),
    );
    expect(wordsOf(text, said?.content ?? [])).toEqual(['The plane came down']);
  });

  it('a clause before a semicolon belongs to nobody behind it', () => {
    const text = 'Organisers spoke of nine dead; the ministry said two had died.';
    const one = {
      source: spansOf(text, ['the ministry']),
      cue: spansOf(text, ['said']),
      content: spansOf(text, ['Organisers spoke of nine dead', 'two had died']),
    };
    expect(wordsOf(text, withoutClauseBefore(one, tokens(text)).content)).toEqual(['two had died']);
    const lone = { ...one, content: spansOf(text, ['Organisers spoke of nine dead']) };
    expect(withoutClauseBefore(lone, tokens(text))).toBe(lone);
  });

  it.each([
    ['Organisers of the march said so.', ['Organisers of the march'], ['Organisers of the march']],
    ['A priest on Monday said so.', ['A priest on Monday'], ['A priest']],
    ['The priest, on the other hand said so.', ['The priest, on the other hand'], ['The priest']],
    ['The priest, for her part, said so.', ['The priest, for her part'], ['The priest']],
    ['Brokers at Nord cut their rate and said so.', ['Brokers at Nord cut'], ['Brokers at Nord']],
    ['Brokers at Short Cut said so.', ['Brokers at Short Cut'], ['Brokers at Short Cut']],
  ])('days, turns and verbs are no part of a source, marches are: %s', (text, source, wanted) => {
    const one = { source: spansOf(text, source), cue: spansOf(text, ['said']), content: [] };
    expect(wordsOf(text, withTrimmedSource(one, tokens(text)).source)).toEqual(wanted);
  });

  it.each([
    ['The operator rejected the union’s claims that it slept.', ['The operator', 'the union’s'], ['The operator']],
    ['The mayor, in the evening, and the bishop said so.', ['The mayor', 'the bishop'], ['The mayor', 'the bishop']],
  ])('of a source in pieces no shred stays: %s', (text, source, wanted) => {
    const trimmed = withTrimmedSource(
      { source: spansOf(text, source), cue: spansOf(text, ['s']), content: [] },
      tokens(text),
    );
    expect(wordsOf(text, trimmed.source)).toEqual(wanted);
  });
});
