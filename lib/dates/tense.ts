// Whether the clause around a date looks back or ahead. Knows verbs, not dates.

import type { Tense } from './rule';

const AHEAD = new Set(
  "will shall 'll ’ll won't won’t would upcoming scheduled due planned planning plans expected expects slated poised deadline until till tomorrow forthcoming intends aims hopes must should".split(
    ' ',
  ),
);
/** Ahead only as "to …": "set to begin on Wednesday", "agreed to meet on Friday". */
const INFINITIVES = new Set(
  'be begin start open reopen meet hold take vote face go launch visit arrive travel resume expire debut air play come return end close decide appear release receive unveil publish sign host address hear present join run leave'.split(
    ' ',
  ),
);
const BACK = new Set(
  "was were had did said says told announced reported died killed met held took began started went came made gave got saw became left won lost fell rose hit struck sent brought found been has have 've ’ve wasn't weren't didn't hadn't filed".split(
    ' ',
  ),
);
/** "Wants to eliminate", "agreed to cut": the cut is ahead. */
const INTENDING = new Set(
  'want wants wanted plan plans planned aim aims aimed seek seeks sought hope hopes hoped intend intends intended vow vows vowed pledge pledges pledged promise promises promised agree agrees agreed threaten threatens threatened decide decides decided ready set about due likely expected scheduled'.split(
    ' ',
  ),
);
/** Adjectives and nouns, not verbs, for all their ending. */
const NOT_BACK = new Set(
  'united hundred need speed indeed armed red bed shed fed embed unprecedented alleged naked so-called related based backed led'.split(
    ' ',
  ),
);
const UNTIL = new Set(['until', 'till']);
const AUXILIARY = new Set('is are was were has have had been'.split(' '));
const CLAUSE_END = /[.;:!?"“”()]/;

/** The nearest verb of the clause decides, first the one before the date, then the one after it. `text` is a window, bounded. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = clauseWords(text.slice(0, start), 'backward');
  const after = clauseWords(text.slice(end), 'forward');
  const near = decide(before, -1);
  return near === 'unknown' ? decide(after, 1) : near;
}

function clauseWords(text: string, direction: 'backward' | 'forward'): string[] {
  const parts = text.toLowerCase().match(/[\p{L}][\p{L}'’-]*|[.;:!?"“”()]/gu) ?? [];
  const ordered = direction === 'backward' ? parts.reverse() : parts;
  const stop = ordered.findIndex((part) => CLAUSE_END.test(part));
  return (stop < 0 ? ordered : ordered.slice(0, stop)).slice(0, 14);
}

/** `words` run away from the date; `step` is 1 where they run forward in the text and −1 where they run backward. */
function decide(words: readonly string[], step: 1 | -1): Tense {
  for (const [at, word] of words.entries()) {
    // "March until May": what comes after the date is not what the date is.
    if (step === 1 && UNTIL.has(word)) return 'unknown';
    if (AHEAD.has(word)) return 'future';
    if (word === 'to' && (INFINITIVES.has(words[at + step] ?? '') || INTENDING.has(words[at - step] ?? '')))
      return 'future';
    // "Has been scheduled", "was expected": the participle decides. "Will be completed": what stands before "be" does.
    if (AUXILIARY.has(word) && [1, 2].some((more) => AHEAD.has(words[at + step * more] ?? ''))) return 'future';
    const passive = [1, 2].some((more) => words[at - step * more] === 'be');
    if (!passive && (BACK.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_BACK.has(word)))) return 'past';
  }
  return 'unknown';
}
