// Finds who does the saying of a verb group: left of it, right of it, behind a relative pronoun, or shared with an earlier verb.

import { subjectAfter } from './inversion';
import { beforeParenthesis } from './parenthesis';
import type { Parse } from './parse';
import { isNominal, type Range } from './phrase';
import { phraseEndingAt } from './phrase-before';
import type { VerbGroup } from './verb-group';
import type { Word } from './word';

export type Subject = {
  range?: Range;
  side: 'left' | 'right' | 'relative' | 'none';
};

const NONE: Subject = { side: 'none' };

/** Found anew; `Parse.subject` finds each once. */
export function findSubject(parse: Parse, group: VerbGroup): Subject {
  if (group.kind === 'gerund') return gerundSubject(parse, group);
  if (group.kind === 'infinitive') return sharedSubject(parse, group);
  const { words } = parse;
  const { floor } = parse.reach(group.head);
  const at = group.start - 1;
  const before = at >= floor ? words[at] : undefined;
  if (!before || before.class === 'quote') return inverted(parse, group);
  switch (before.class) {
    case 'relative':
      return { range: { from: at, to: at + 1 }, side: 'relative' };
    case 'pronoun':
    case 'clitic':
      return { range: phraseEndingAt(words, at, floor) ?? { from: at, to: at + 1 }, side: 'left' };
    case 'subordinator':
      return before.lower === 'that' ? { range: { from: at, to: at + 1 }, side: 'relative' } : NONE;
    case 'conjunction':
      return sharedSubject(parse, group);
    case 'comma':
    case 'dash':
      return acrossComma(parse, group);
    default:
      return leftSubject(parse, group);
  }
}

const inverted = (parse: Parse, group: VerbGroup): Subject => {
  const range = subjectAfter(parse, group);
  return range ? { range, side: 'right' } : NONE;
};

function leftSubject(parse: Parse, group: VerbGroup): Subject {
  const { words } = parse;
  const { floor } = parse.reach(group.head);
  const range = phraseEndingAt(words, group.start - 1, floor);
  if (!range) return NONE;
  // "… but under questioning conceded": the phrase hangs on a preposition behind a conjunction.
  const hangs = words[range.from - 1]?.class === 'preposition' && range.from - 1 >= floor;
  if (hangs && words[range.from - 2]?.class === 'conjunction') return sharedSubject(parse, group);
  return { range, side: 'left' };
}

function acrossComma(parse: Parse, group: VerbGroup): Subject {
  const after = subjectAfter(parse, group, true);
  if (after) return { range: after, side: 'right' };
  const head = beforeParenthesis(parse.words, group.start - 1, parse.reach(group.head).floor);
  return head ? { range: head, side: 'left' } : sharedSubject(parse, group);
}

/** How many earlier verbs a shared subject is looked for at. */
const SHARED = 8;

/** The subject of an earlier finite verb of the sentence: of one of saying in the same form, if there is one, else of the nearest. */
function sharedSubject(parse: Parse, group: VerbGroup): Subject {
  const { words } = parse;
  const head = words[group.head];
  const earlier = parse
    .groupsOfSentence(head?.sentence ?? 0)
    .filter((other) => other.head < group.start && other.kind === 'finite' && words[other.head]?.quote === head?.quote)
    .slice(-SHARED)
    .reverse();
  const nearer = predicateSince(parse, earlier[0]?.head ?? parse.reach(group.head).floor, group.start);
  if (group.kind === 'finite' && nearer && words[group.start]?.class === 'have') return { range: nearer, side: 'left' };
  const saying = earlier.filter(
    (other) =>
      other.frames.size > 0 &&
      !isRelative(words, other) &&
      (group.kind !== 'finite' || words[other.head]?.form === head?.form),
  );
  for (const other of [...saying, ...earlier]) {
    const { range } = parse.subject(other);
    if (range) return { range, side: 'left' };
  }
  return NONE;
}

/** The subject of a bare "was", "had" between two verbs: "said the man was armed and had …". */
function predicateSince(parse: Parse, from: number, to: number): Range | undefined {
  for (let at = to - 1; at > from; at--) {
    const { class: kind } = parse.words[at] ?? { class: 'stop' };
    if (kind === 'comma' || kind === 'quote') return undefined;
    if (['be', 'have', 'modal'].includes(kind)) return phraseEndingAt(parse.words, at - 1, from + 1);
  }
  return undefined;
}

const isRelative = (words: readonly Word[], group: VerbGroup): boolean =>
  words[group.start - 1]?.class === 'relative' || words[group.start - 1]?.lower === 'that';

function gerundSubject(parse: Parse, group: VerbGroup): Subject {
  const { words } = parse;
  const { floor } = parse.reach(group.head);
  const at = group.start - 1;
  if (at >= floor && isNominal(words[at])) {
    const range = phraseEndingAt(words, at, floor);
    if (range) return { range, side: 'left' };
  }
  const shared = sharedSubject(parse, group);
  if (shared.range) return shared;
  // "Citing the report, the ministry said …"
  const next = parse
    .groupsOfSentence(words[group.head]?.sentence ?? 0)
    .find((other) => other.head > group.head && other.kind === 'finite');
  const range = next && parse.subject(next).range;
  return range && range.from > group.head ? { range, side: 'left' } : NONE;
}
