// One paragraph as the rules see it: words, verb groups by sentence, reach of quotation marks, and each group's subject, found once.

import type { Subject } from './subject';
import { findSubject } from './subject';
import { type VerbGroup, verbGroup } from './verb-group';
import type { Word } from './word';
import { classifyWords, type WordsInput } from './words';

/** Bounds of the sentence part that a verb can reach: its sentence, on its own side of quotation marks. */
export type Reach = { floor: number; ceiling: number };

export type Parse = {
  words: readonly Word[];
  headline: boolean;
  /** In text order. */
  groups: readonly VerbGroup[];
  groupsOfSentence(sentence: number): readonly VerbGroup[];
  reach(at: number): Reach;
  /** Index of the word after the sentence that holds `at`. */
  sentenceEnd(at: number): number;
  sentenceStart(at: number): number;
  subject(group: VerbGroup): Subject;
};

export function parseParagraph(input: WordsInput): Parse {
  const words = classifyWords(input);
  const groups = words.flatMap((word, at) => (word.class === 'verb' ? [verbGroup(words, at)] : []));
  const bySentence = new Map<number, VerbGroup[]>();
  for (const group of groups) {
    const sentence = words[group.head]?.sentence ?? 0;
    const own = bySentence.get(sentence) ?? [];
    own.push(group);
    bySentence.set(sentence, own);
  }
  const reaches = boundsOf(words, (a, b) => a.sentence === b.sentence && a.quote === b.quote);
  const sentences = boundsOf(words, (a, b) => a.sentence === b.sentence);
  const subjects = new Map<number, Subject>();
  const parse: Parse = {
    words,
    headline: input.headline,
    groups,
    groupsOfSentence: (sentence) => bySentence.get(sentence) ?? [],
    reach: (at) => reaches[at] ?? { floor: at, ceiling: at + 1 },
    sentenceEnd: (at) => sentences[at]?.ceiling ?? at,
    sentenceStart: (at) => sentences[at]?.floor ?? at,
    subject(group) {
      const known = subjects.get(group.head);
      if (known) return known;
      // Two verbs that wait for each other's subject find none.
      subjects.set(group.head, { side: 'none' });
      const found = findSubject(parse, group);
      subjects.set(group.head, found);
      return found;
    },
  };
  return parse;
}

/** For every word the bounds of its run of words that belong together. */
function boundsOf(words: readonly Word[], together: (a: Word, b: Word) => boolean): Reach[] {
  const bounds: Reach[] = [];
  let floor = 0;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before && !together(before, word)) {
      close(bounds, floor, at);
      floor = at;
    }
  }
  close(bounds, floor, words.length);
  return bounds;
}

function close(bounds: Reach[], floor: number, ceiling: number): void {
  const shared = { floor, ceiling };
  for (let at = floor; at < ceiling; at++) bounds[at] = shared;
}
