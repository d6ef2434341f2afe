// Folding and words: the table against its definition, spellings that must fold alike, and offsets that always slice to their word.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characters, foldedUnit, KIND } from '../../../lib/text/characters';
import { fold } from '../../../lib/text/fold';
import { foldCharacter } from '../../../lib/text/fold-character';
import { foldedWord } from '../../../lib/text/folded-word';
import { readGap } from '../../../lib/text/gap-reader';
import { hashWord } from '../../../lib/text/hash';
import { readWord } from '../../../lib/text/word-reader';
import { GAP, SHAPE, type Words } from '../../../lib/text/word-shapes';
import { beginText, emptyState, wordAt } from '../../../lib/text/word-writer';
import { tokenise } from '../../../lib/text/words';
import { FOLD_CASES } from '../../cases/match/fold-cases';
import { kindOf } from '../../support/character-runs';

describe('the table of characters', () => {
  it('says of every character what its definition says', () => {
    const table = characters();
    const wrong: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      const kind = table.kinds[code] ?? -1;
      if (kind !== kindOf(code)) wrong.push(`kind of U+${code.toString(16)}`);
      if (kind < KIND.lower || kind > KIND.lone) continue;
      const unit = foldedUnit(table, code);
      const own = unit === 0 ? table.expansion(character) : String.fromCharCode(unit);
      if (own !== foldCharacter(character)) wrong.push(`fold of U+${code.toString(16)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('fold', () => {
  it.each(FOLD_CASES)('$text → $folded', ({ text, folded }) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });
});

describe('every character', () => {
  it('folds to what folds no further, alone and within words', () => {
    const changing: string[] = [];
    for (let code = 0; code <= 0x1ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      const once = fold(`${character} x${character}y א${character}`);
      if (fold(once) !== once) changing.push(`U+${code.toString(16)}`);
    }
    expect(changing).toEqual([]);
  });
});

/** Everything said of each word, places counted from `offset`. */
const wordsOf = ({ count, starts, ends, hashes, shapes, gaps }: Words, offset: number): number[][] =>
  Array.from({ length: count }, (_, at) => [
    (starts[at] ?? 0) + offset,
    (ends[at] ?? 0) + offset,
    ...[hashes, shapes, gaps].map((values) => values[at] ?? 0),
  ]);

describe('tokenise', () => {
  const piece = fc.constantFrom(
    'Kata’ib', 'al-Assad', 'U.S.', 'U.S.-led', 'Assad’s', 'Ḥizballāh', 'den', 'A', 'J.K.', 'Ocasio-Cortez', 'الحشد', 'والحشد', 'בכנסת', 'l’Iran', '习近平', 'ประเทศ', 'नरेन्द्र', '45th', '𝐀b', '😀', 'x²', 'ﬁne', 'Hez-\nbollah',
    'Федерация', 'страна', 'Ελλάδα', 'χώρα', 'Électricité', 'CONSTANTINOPLE', 'Straightforwardly', 'internationalisation', 'MP', 'G20', 'O’NEILL', 'İzmir', '²x', '대통령', '$40',
  ); // biome-ignore format: a table
  const gap = fc.constantFrom(' ', ', ', '. ', '\n', ' - ', '—', ' “', '” ', '(', ') ', '\u00a0', '');
  const text = fc.array(fc.tuple(piece, gap), { maxLength: 20 }).map((parts) => parts.flat().join(''));

  it('gives words in text order, each slicing to what its hash is of', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (source) => {
        const words = tokenise(source);
        let before = 0;
        for (let at = 0; at < words.count; at++) {
          const [start, end] = [words.starts[at] as number, words.ends[at] as number];
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
          const folded = foldedWord(source.slice(start, end));
          const bare = /^ال.{2,}/u.test(folded) && folded.length > 3 ? folded.slice(2) : folded;
          expect(words.hashes[at]).toBe(hashWord(bare));
        }
      }),
    );
  });

  /** The slow way, one word or sign at a time. */
  const oneByOne = (source: string): Words => {
    const state = emptyState(source);
    beginText(state, source, true);
    for (let at = 0; at < source.length; ) at = wordAt(state, at) ? readWord(state, at) : readGap(state, at);
    return state;
  };

  it('reads stretches as it reads one word at a time', () => {
    const ascii = fc
      .array(fc.stringMatching(/^[ -~]{0,20}$/), { maxLength: 40 })
      .map((parts) => parts.join('\n').repeat(20));
    fc.assert(
      fc.property(fc.oneof(text, ascii, fc.string({ unit: 'binary' })), (source) => {
        expect(wordsOf(tokenise(source), 0)).toEqual(wordsOf(oneByOne(source), 0));
      }),
      { numRuns: 300 },
    );
  });

  it('reads a long text as it reads its paragraphs one by one', () => {
    const paragraphs = fc.array(text, { minLength: 200, maxLength: 300 });
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const lines = parts.map((part) => `${part} end.`);
        let offset = 0;
        const apart = lines.flatMap((line) => {
          const words = wordsOf(tokenise(line), offset);
          offset += line.length + 1;
          return words;
        });
        expect(wordsOf(tokenise(lines.join('\n')), 0)).toEqual(apart);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['Iran, Iraq', [GAP.paragraph, GAP.hard]],
    ['Mr. Trump said. He left', [GAP.paragraph, GAP.soft, GAP.none, GAP.sentence, GAP.none]],
    ['one\ntwo', [GAP.paragraph, GAP.paragraph]],
    ['Bank (City) “so”', [GAP.paragraph, GAP.hard, GAP.hard]],
    ['U.S. President', [GAP.paragraph, GAP.none]],
    ['left — right - wrong', [GAP.paragraph, GAP.hard, GAP.hard]],
  ])('parts %s', (source, gaps) => {
    const words = tokenise(source);
    expect([...words.gaps.subarray(0, words.count)]).toEqual(gaps);
  });

  it('knows shapes', () => {
    const words = tokenise("US U.S. iPhone al-Assad's");
    const has = (at: number, shape: number): boolean => ((words.shapes[at] ?? 0) & shape) !== 0;
    expect([
      has(0, SHAPE.allCapitals),
      has(1, SHAPE.dotted),
      has(2, SHAPE.capital),
      has(3, SHAPE.article),
      has(3, SHAPE.possessive),
    ]).toEqual([true, true, true, true, true]);
  });

  it('reads in time that grows with the text, whatever stands in it', () => {
    for (const hostile of [
      'a',
      ' ',
      'a ',
      `${'a'.repeat(9000)}، `,
      'al-',
      '.',
      'u.',
      '-\n',
      '’',
      'ال',
      '("',
      '\u0301',
    ]) {
      expect(tokenise(hostile.repeat(50_000 / Math.ceil(hostile.length / 100))).count).toBeLessThanOrEqual(100_000);
    }
  });
});

it('folds a name of a hundred thousand articles', () => {
  expect(fold(`${'al-'.repeat(200_000)}Orsk`)).toMatch(/^al al .* al orsk$/);
});
