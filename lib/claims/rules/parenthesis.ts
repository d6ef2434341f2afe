// The subject before a parenthesis: "Smith, the mayor of Rome, said", "Smith, speaking in Rome, said". Knows word classes only.

import type { Range } from './phrase';
import { phraseEndingAt } from './phrase-before';
import type { Word } from './word';

const ADDITIONS = 4;
const REACH = 70;

/** The phrase before the parenthesis that closes with the mark at `close`, with the parenthesis when it says who the phrase is. */
export function beforeParenthesis(words: readonly Word[], close: number, floor: number): Range | undefined {
  const mark = words[close]?.class;
  let best: Range | undefined;
  let tries = 0;
  for (let at = close - 2; at > Math.max(floor, close - REACH) && tries < ADDITIONS; at--) {
    if (words[at]?.class !== mark) continue;
    tries++;
    const range = phraseEndingAt(words, at - 1, floor);
    if (!range) continue;
    const adverbial = isAdverbial(words, at + 1, close);
    if (!adverbial && hasMainVerb(words, at + 1, close)) break;
    // "… by a squall, its director, Ann Lee, told": further left stands another clause.
    if (
      best &&
      range.from > floor &&
      ['preposition', 'verb', 'be', 'have', 'to'].includes(words[range.from - 1]?.class ?? '')
    )
      break;
    best = { from: range.from, to: adverbial ? range.to : close };
    // Keep going left through "Smith, 45, a baker,": the phrase found may itself be an addition.
    const opener = words[range.from];
    const opensClause = words[range.from - 1]?.class !== 'comma' || range.from - 1 <= floor;
    if (opensClause || (opener?.capital && opener.class === 'noun')) break;
  }
  return best;
}

function isAdverbial(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first || from >= to) return true;
  if (first.class === 'preposition') return !/^(?:of|by|from|with)$/.test(first.lower);
  if (first.class === 'subordinator' || first.class === 'adverb' || first.class === 'to') return true;
  return first.class === 'verb' && first.form !== undefined && first.form !== 'past';
}

/** A finite verb that no relative pronoun governs. */
function hasMainVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (word.class === 'relative') return false;
    if (['be', 'have', 'do', 'modal', 'clitic'].includes(word.class)) return true;
    const finite = word.class === 'verb' && word.form !== 'gerund' && word.form !== 'participle';
    if (finite && words[at + 1]?.class !== 'preposition') return true;
  }
  return false;
}
