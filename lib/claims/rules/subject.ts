// Finds who does the saying of a verb group: left of it, right of it, behind a relative pronoun, or shared with an earlier verb.

import { isNominal, phraseEndingAt, phraseStartingAt, type Range } from './noun-phrase';
import type { VerbGroup } from './verb-group';
import type { Word } from './words';

export type Subject = {
  range?: Range;
  side: 'left' | 'right' | 'relative' | 'none';
};

const NONE: Subject = { side: 'none' };

/** Bounds of the sentence part that a verb can reach: its sentence, on its own side of quotation marks. */
export type Reach = { floor: number; ceiling: number };

export function reachOf(words: readonly Word[], at: number): Reach {
  const here = words[at];
  let floor = at;
  let ceiling = at + 1;
  const same = (word: Word | undefined): boolean =>
    word !== undefined && word.sentence === here?.sentence && word.quote === here.quote;
  while (floor > 0 && same(words[floor - 1])) floor--;
  while (ceiling < words.length && same(words[ceiling])) ceiling++;
  return { floor, ceiling };
}

/** `groups`: the verb groups of the paragraph in text order. */
export function subjectOf(
  words: readonly Word[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
  reach = reachOf(words, group.head),
): Subject {
  if (group.kind === 'gerund') return gerundSubject(words, group, groups, reach);
  if (group.kind === 'infinitive') return sharedSubject(words, group, groups, reach);
  const at = group.start - 1;
  const before = at >= reach.floor ? words[at] : undefined;
  if (!before || before.class === 'quote') return rightSubject(words, group, reach);
  switch (before.class) {
    case 'relative':
      return { range: { from: at, to: at + 1 }, side: 'relative' };
    case 'pronoun':
    case 'clitic':
      return { range: pronounRange(words, at, reach.floor), side: 'left' };
    case 'subordinator':
      return before.lower === 'that' ? { range: { from: at, to: at + 1 }, side: 'relative' } : NONE;
    case 'conjunction':
      return sharedSubject(words, group, groups, reach);
    case 'comma':
    case 'dash':
      return acrossComma(words, group, groups, reach);
    default: {
      const range = phraseEndingAt(words, at, reach.floor);
      return range ? { range: withApposition(words, range, reach.floor), side: 'left' } : NONE;
    }
  }
}

function pronounRange(words: readonly Word[], at: number, floor: number): Range {
  return phraseEndingAt(words, at, floor) ?? { from: at, to: at + 1 };
}

/** "said John Smith, a spokesman for the ministry." */
function rightSubject(words: readonly Word[], group: VerbGroup, reach: Reach): Subject {
  const range = phraseStartingAt(words, group.end, reach.ceiling);
  return range ? { range: withFollowingApposition(words, range, reach.ceiling), side: 'right' } : NONE;
}

function acrossComma(words: readonly Word[], group: VerbGroup, groups: readonly VerbGroup[], reach: Reach): Subject {
  if (looksInverted(words, group, reach)) return rightSubject(words, group, reach);
  const head = beforeParenthesis(words, group.start - 1, reach.floor);
  return head ? { range: head, side: 'left' } : sharedSubject(words, group, groups, reach);
}

/** "…, said the minister": after the verb a phrase and nothing else that a verb could rule. */
function looksInverted(words: readonly Word[], group: VerbGroup, reach: Reach): boolean {
  if (group.passive || group.start !== group.head || words[group.head]?.form === 'base') return false;
  const first = words[group.end];
  if (!first || first.class === 'pronoun' || group.end >= reach.ceiling) return false;
  const range = phraseStartingAt(words, group.end, reach.ceiling);
  if (!range || range.from !== group.end) return false;
  const after = words[range.to];
  if (range.to >= reach.ceiling || !after) return true;
  return (
    ['comma', 'stop', 'preposition', 'quote', 'dash', 'semicolon', 'relative', 'colon', 'conjunction'].includes(
      after.class,
    ) || /^(?:who|as)$/.test(after.lower)
  );
}

/** Subject before a parenthesis that closes with the comma at `comma`: "Smith, the mayor," or "Smith, speaking in Rome,". */
function beforeParenthesis(words: readonly Word[], comma: number, floor: number): Range | undefined {
  const mark = words[comma]?.class;
  let best: Range | undefined;
  for (let at = comma - 1, tries = 0; at > floor && tries < 4; at--) {
    if (words[at]?.class !== mark || at === comma - 1) continue;
    tries++;
    const range = phraseEndingAt(words, at - 1, floor);
    if (!range) continue;
    const adverbial = isAdverbial(words, at + 1, comma);
    if (!adverbial && hasMainVerb(words, at + 1, comma)) break;
    best = { from: range.from, to: adverbial ? range.to : comma };
    // Keep going left through "Smith, 45, a baker,": the phrase found is itself an addition.
    const opener = words[range.from];
    if (opener && (words[range.from - 1]?.class !== 'comma' || range.from - 1 <= floor)) break;
    if (opener?.capital && opener.class === 'noun') break;
  }
  return best;
}

function isAdverbial(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first || from >= to) return true;
  if (first.class === 'preposition') return !/^of$/.test(first.lower);
  if (first.class === 'subordinator' || first.class === 'adverb' || first.class === 'to') return true;
  return first.class === 'verb' && first.form !== undefined && first.form !== 'past';
}

/** A finite verb that no relative pronoun governs. */
function hasMainVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (word.class === 'relative') return false;
    if (
      word.class === 'be' ||
      word.class === 'have' ||
      word.class === 'do' ||
      word.class === 'modal' ||
      word.class === 'clitic'
    )
      return true;
    if (
      word.class === 'verb' &&
      word.form !== 'gerund' &&
      word.form !== 'participle' &&
      words[at + 1]?.class !== 'preposition'
    )
      return true;
  }
  return false;
}

/** "John Smith, the mayor of Rome" when the phrase found is only "the mayor of Rome" or the like: not needed left of a verb without comma. */
function withApposition(_words: readonly Word[], range: Range, _floor: number): Range {
  return range;
}

function withFollowingApposition(words: readonly Word[], range: Range, ceiling: number): Range {
  if (words[range.to]?.class !== 'comma' || range.to + 1 >= ceiling) return range;
  const first = words[range.to + 1];
  if (!first) return range;
  if (first.class === 'relative' && /^(?:who|whose|which)$/.test(first.lower)) {
    const end = nextBreak(words, range.to + 1, ceiling);
    return { from: range.from, to: end };
  }
  if (!['determiner', 'possessive', 'noun', 'number'].includes(first.class)) return range;
  const more = phraseStartingAt(words, range.to + 1, ceiling);
  if (!more || more.from !== range.to + 1) return range;
  const after = words[more.to];
  const closes =
    more.to >= ceiling ||
    after === undefined ||
    ['comma', 'stop', 'preposition', 'relative', 'verb', 'semicolon', 'dash', 'to', 'adverb', 'conjunction'].includes(
      after.class,
    );
  if (
    !closes ||
    (after?.class === 'verb' && after.form !== 'participle' && after.form !== 'past' && after.form !== 'gerund')
  )
    return range;
  return withFollowingApposition(words, { from: range.from, to: more.to }, ceiling);
}

function nextBreak(words: readonly Word[], from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && !['comma', 'stop', 'semicolon', 'dash', 'quote'].includes(words[at]?.class ?? 'stop')) at++;
  return at;
}

/** The subject of the nearest finite verb before, in the same part of the sentence. */
function sharedSubject(words: readonly Word[], group: VerbGroup, groups: readonly VerbGroup[], reach: Reach): Subject {
  for (let at = groups.length - 1; at >= 0; at--) {
    const other = groups[at];
    if (!other || other.head >= group.start) continue;
    if (words[other.head]?.sentence !== words[group.head]?.sentence) break;
    if (words[other.head]?.quote !== words[group.head]?.quote || other.kind !== 'finite') continue;
    const otherReach = other.head >= reach.floor ? reach : reachOf(words, other.head);
    const found = subjectOf(words, other, groups, otherReach);
    if (found.range) return { range: found.range, side: 'left' };
  }
  return NONE;
}

function gerundSubject(words: readonly Word[], group: VerbGroup, groups: readonly VerbGroup[], reach: Reach): Subject {
  const at = group.start - 1;
  const before = at >= reach.floor ? words[at] : undefined;
  if (isNominal(before)) {
    const range = phraseEndingAt(words, at, reach.floor);
    if (range) return { range, side: 'left' };
  }
  const shared = sharedSubject(words, group, groups, reach);
  if (shared.range) return shared;
  // "Citing the report, the ministry said …"
  const next = groups.find(
    (other) =>
      other.head > group.head && other.kind === 'finite' && words[other.head]?.sentence === words[group.head]?.sentence,
  );
  if (!next) return NONE;
  const found = subjectOf(words, next, [], reachOf(words, next.head));
  return found.range && found.range.from > group.head ? { range: found.range, side: 'left' } : NONE;
}
