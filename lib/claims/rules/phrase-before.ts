// Finds the noun phrase that ends at a word by walking left: "the head of a committee set up by parliament | said". Knows word classes only.

import { bracketStart, isNominal, isOwner, MAX_PHRASE, type Range, trimmed } from './phrase';
import { beforeTime, isTimeInside } from './time-phrase';
import type { Word, WordClass } from './word';

type Walk = {
  words: readonly Word[];
  floor: number;
  end: number;
  /** First word that surely belongs to the phrase. */
  from: number;
  /** Last "and" passed, or -1. */
  conjunction: number;
};

/** The noun phrase whose last word is `last`, not reaching left of `floor`. */
export function phraseEndingAt(words: readonly Word[], last: number, floor: number): Range | undefined {
  const end = beforeTime(words, last, floor);
  if (end < floor) return undefined;
  const walk: Walk = { words, floor, end, from: end + 1, conjunction: -1 };
  let at: number | undefined = end;
  while (at !== undefined && at >= floor && end - at < MAX_PHRASE) at = step(walk, at);
  return trimmed(words, { from: walk.from, to: end + 1 });
}

/** Takes the word at `at` in or not; where to go on, or undefined at the phrase's beginning. */
function step(walk: Walk, at: number): number | undefined {
  const word = walk.words[at];
  if (!word) return undefined;
  if (isNominal(word)) return takeNominal(walk, at);
  if (word.class === 'determiner' || (word.class === 'possessive' && !isOwner(word))) return takeDeterminer(walk, at);
  switch (word.class) {
    case 'preposition':
    case 'to':
      return carriesPreposition(walk, at) ? at - 1 : undefined;
    case 'conjunction':
      return takeConjunction(walk, at);
    case 'adverb':
      return at > walk.floor && ['determiner', 'possessive'].includes(walk.words[at - 1]?.class ?? '')
        ? at - 1
        : undefined;
    case 'comma':
      return isListed(walk, at) ? at - 1 : undefined;
    case 'verb':
      return takeVerb(walk, at);
    case 'pronoun':
      return takePronoun(walk, at);
    case 'bracket': {
      const opened = bracketStart(walk.words, at, walk.floor);
      return opened === undefined ? undefined : opened - 1;
    }
    default:
      return undefined;
  }
}

function takeNominal(walk: Walk, at: number): number | undefined {
  const { words, end, from } = walk;
  if (at < end && isTimeInside(words, at)) return undefined;
  // "In a statement | the ministry": a noun right before a determiner ends another phrase.
  if (words[at]?.class === 'noun' && from === at + 1 && words[from]?.class === 'determiner') return undefined;
  walk.from = at;
  return at - 1;
}

const BEFORE_DETERMINER: ReadonlySet<WordClass> = new Set(['preposition', 'to', 'conjunction', 'determiner', 'verb']);

function takeDeterminer(walk: Walk, at: number): number | undefined {
  walk.from = at;
  const before = walk.words[at - 1];
  if (!before || at <= walk.floor) return undefined;
  if (before.class === 'comma') return isListed(walk, at - 1) ? at - 2 : undefined;
  return BEFORE_DETERMINER.has(before.class) ? at - 1 : undefined;
}

const CARRIERS: ReadonlySet<WordClass> = new Set(['pronoun', 'verb', 'bracket', 'adverb', 'quote']);

function carriesPreposition({ words, floor }: Walk, at: number): boolean {
  const before = words[at - 1];
  if (at <= floor || !before || /^(?:after|before|as|since|until)$/.test(words[at]?.lower ?? '')) return false;
  return isNominal(before) || CARRIERS.has(before.class);
}

function takeConjunction(walk: Walk, at: number): number | undefined {
  const before = walk.words[at - 1];
  const joins = /^(?:and|or|nor)$/.test(walk.words[at]?.lower ?? '') && at > walk.floor && before !== undefined;
  if (!joins || !(isNominal(before) || before.class === 'comma' || before.class === 'pronoun')) return undefined;
  walk.conjunction = at;
  return at - 1;
}

/** "France, Germany and Italy": the comma stands between items of a list. */
const isListed = ({ words, floor, conjunction }: Walk, comma: number): boolean =>
  conjunction >= 0 && comma > floor && isNominal(words[comma - 1]);

function takeVerb(walk: Walk, at: number): number | undefined {
  const jumped = overModifier(walk, at);
  if (jumped !== undefined) return jumped;
  // "X attacked the media and Y said": the conjunction joined clauses, not names.
  if (walk.conjunction >= 0 && walk.words[at]?.form !== 'gerund') walk.from = walk.conjunction + 1;
  return undefined;
}

function takePronoun(walk: Walk, at: number): number | undefined {
  if (at !== walk.end) {
    if (walk.conjunction === at + 1) walk.from = at;
    return undefined;
  }
  walk.from = at;
  // "one of them"
  return walk.words[at - 1]?.lower === 'of' && at - 1 > walk.floor ? at - 1 : undefined;
}

const VERB_PARTS: ReadonlySet<WordClass> = new Set(['adverb', 'not', 'be', 'have', 'do', 'modal', 'to', 'verb']);

/** A participle after its noun ("people briefed on …") or a relative clause: where the walk goes on, or undefined at a main verb. */
function overModifier({ words, floor }: Walk, at: number): number | undefined {
  let left = at - 1;
  while (left >= floor && VERB_PARTS.has(words[left]?.class ?? 'stop')) left--;
  const before = words[left];
  if (!before || left < floor) return undefined;
  if (before.class === 'relative') {
    if (isNominal(words[left - 1])) return left - 1;
    return words[left - 1]?.class === 'comma' && isNominal(words[left - 2]) ? left - 2 : undefined;
  }
  return left === at - 1 && isNominal(before) && modifies(words, at) ? left : undefined;
}

/** "committee | set up by", "a video | posted online", but not a main verb. */
function modifies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.form === 'gerund') return true;
  if (word?.form !== 'participle' && word?.form !== 'past') return false;
  if (next?.class === 'preposition' || next?.class === 'to') return true;
  const says = word.verb?.frames.has('speech') || word.verb?.frames.has('tell');
  return !says && /^(?:online|overnight|yesterday|today|earlier|abroad|locally)$/.test(next?.lower ?? '');
}
