// Widens a verb to its group ("had not been told") and says how it stands: finite, infinitive, passive, negated. Knows nothing of what is around.

import { framesWith } from './verbs';
import type { Frame } from './verbs-table';
import type { Word } from './words';

const NO_FRAMES: ReadonlySet<Frame> = new Set();

export type VerbGroup = {
  /** Index of the verb itself. */
  head: number;
  /** How it takes its content; a particle may change what the verb alone would say. */
  frames: ReadonlySet<Frame>;
  /** First word and the word after the last. */
  start: number;
  end: number;
  kind: 'finite' | 'infinitive' | 'gerund' | 'participle';
  passive: boolean;
  negated: boolean;
  /** "would", "may": the saying itself is not a fact. */
  modal?: string;
};

const AUXILIARIES = new Set(['be', 'have', 'do', 'modal', 'not', 'adverb', 'to']);

export function verbGroup(words: readonly Word[], head: number): VerbGroup {
  const verb = words[head];
  let start = head;
  let auxiliary = false;
  let be = false;
  let have = false;
  let infinitive = false;
  let negated = false;
  let modal: string | undefined;
  for (let at = head - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || word.sentence !== verb?.sentence || !AUXILIARIES.has(word.class)) {
      if (word?.class === 'clitic' && word.sentence === verb?.sentence) {
        auxiliary = true;
        be ||= /['’](?:s|re|m)$/.test(word.lower);
        if (/['’](?:ll|d)$/.test(word.lower)) modal = word.lower.endsWith('d') ? 'would' : 'will';
      }
      break;
    }
    if (word.class === 'adverb' && !joins(words, at, verb)) break;
    if (word.class === 'not' || /n['’]t$/.test(word.lower) || word.lower === 'cannot' || word.lower === 'never')
      negated = true;
    if (word.class === 'modal') modal = word.lower;
    // The auxiliary next to the verb decides the voice: "is being told", but "has told".
    if (word.class === 'be' && !have) be = true;
    if (word.class === 'have') have = true;
    if (word.class === 'to') infinitive = true;
    if (word.class !== 'adverb' && word.class !== 'not') auxiliary = true;
    start = at;
    if (word.class === 'to') break;
  }
  const participle = verb?.form === 'participle' || (verb?.form === 'past' && be);
  const passive = participle && be;
  const kind = infinitive
    ? 'infinitive'
    : verb?.form === 'gerund' && !be
      ? 'gerund'
      : verb?.form === 'participle' && !auxiliary
        ? 'participle'
        : 'finite';
  const joint =
    verb?.verb && words[head + 1]?.sentence === verb.sentence
      ? framesWith(verb.verb, words[head + 1]?.lower)
      : undefined;
  return {
    head,
    frames: joint ?? verb?.verb?.frames ?? NO_FRAMES,
    start,
    end: joint ? head + 2 : head + 1,
    kind,
    passive,
    negated,
    modal,
  };
}

/** An adverb belongs to the group when it stands between subject and verb, not when it opens the sentence. */
function joins(words: readonly Word[], at: number, verb: Word): boolean {
  const before = words[at - 1];
  return (
    before !== undefined && before.sentence === verb.sentence && before.class !== 'comma' && before.class !== 'quote'
  );
}
