// Widens a verb to its group ("had not been told", "went on to say") and says how it stands. Knows nothing of what is around.

import { framesWith } from './verbs';
import type { Frame } from './verbs-table';
import type { Word } from './word';

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

const NO_FRAMES: ReadonlySet<Frame> = new Set();

export function verbGroup(words: readonly Word[], head: number): VerbGroup {
  const left = auxiliariesOf(words, head);
  const right = withParticle(words, head);
  // "continued to insist", "went on to say": the chain stands for the verb.
  const parent = left.infinitive ? chainedTo(words, left.start - 1) : undefined;
  return parent === undefined
    ? { head, ...right, ...standing(words, head, left) }
    : { ...verbGroup(words, parent), head, ...right };
}

function withParticle(words: readonly Word[], head: number): Pick<VerbGroup, 'frames' | 'end'> {
  const word = words[head];
  const next = words[head + 1];
  const joint = word?.verb && next?.sentence === word.sentence ? framesWith(word.verb, next?.lower) : undefined;
  return { frames: joint ?? word?.verb?.frames ?? NO_FRAMES, end: joint ? head + 2 : head + 1 };
}

type Auxiliaries = { start: number; any: boolean; be: boolean; infinitive: boolean; negated: boolean; modal?: string };

const AUXILIARIES = new Set(['be', 'have', 'do', 'modal', 'not', 'adverb', 'to']);

function auxiliariesOf(words: readonly Word[], head: number): Auxiliaries {
  const verb = words[head];
  const found: Auxiliaries = { start: head, any: false, be: false, infinitive: false, negated: false };
  let have = false;
  for (let at = head - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || word.sentence !== verb?.sentence) break;
    if (word.class === 'clitic') {
      addClitic(found, word);
      break;
    }
    // "would neither confirm nor deny"
    if (word.lower === 'nor' && words[at - 1]?.class === 'verb' && at === head - 1) {
      found.negated = true;
      at--;
      found.start = at;
      continue;
    }
    if (!AUXILIARIES.has(word.class) || (word.class === 'adverb' && opensClause(words, at))) break;
    if (word.class === 'not' || /n['’]t$|^(?:cannot|never|neither)$/.test(word.lower)) found.negated = true;
    if (word.class === 'modal') found.modal = word.lower;
    // The auxiliary next to the verb decides the voice: "is being told", but "has told".
    if (word.class === 'be' && !have) found.be = true;
    have ||= word.class === 'have';
    if (word.class !== 'adverb' && word.class !== 'not') found.any = true;
    found.start = at;
    found.infinitive = word.class === 'to';
    if (found.infinitive) break;
  }
  return found;
}

/** "he’s", "they’ll": stands before the group and is its subject too. */
function addClitic(found: Auxiliaries, { lower }: Word): void {
  found.any = true;
  found.be ||= /['’](?:s|re|m)$/.test(lower);
  if (/['’](?:ll|d)$/.test(lower)) found.modal = lower.endsWith('d') ? 'would' : 'will';
}

/** An adverb belongs to the group when it stands between subject and verb, not when it opens the sentence. */
function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    before.sentence !== words[at]?.sentence ||
    before.class === 'comma' ||
    before.class === 'quote'
  );
}

function standing(
  words: readonly Word[],
  head: number,
  { start, any, be, infinitive, negated, modal }: Auxiliaries,
): Pick<VerbGroup, 'start' | 'kind' | 'passive' | 'negated' | 'modal'> {
  const form = words[head]?.form;
  const passive = be && (form === 'participle' || form === 'past');
  const kind = infinitive
    ? 'infinitive'
    : form === 'gerund' && !be
      ? 'gerund'
      : form === 'participle' && !any
        ? 'participle'
        : 'finite';
  return { start, kind, passive, negated, modal };
}

const CHAINING = new Set(['continue', 'begin', 'start', 'proceed']);

/** The verb that an infinitive hangs on without changing who says what. */
function chainedTo(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.class === 'verb' && CHAINING.has(word.verb?.lemma ?? '')) return at;
  return /^on$/.test(word?.lower ?? '') && words[at - 1]?.verb?.lemma === 'go' ? at - 1 : undefined;
}
