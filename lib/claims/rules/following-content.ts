// Content that stands after its verb: a quotation, a that-clause, a bare clause, a question, an infinitive, an object. Knows word classes and quotation marks.

import { pastAdverbials } from './adverbials';
import { clauseEnd } from './clause-end';
import { clause, OPENERS, type Place } from './content-place';
import { objectContent } from './object-content';
import type { Parse } from './parse';
import type { Range } from './phrase';
import { phraseStartingAt } from './phrase-after';
import type { Subject } from './subject';
import type { Content } from './verb-content';
import type { VerbGroup } from './verb-group';
import type { Frame } from './verbs-table';
import type { Word } from './word';

export function followingContent(
  parse: Parse,
  group: VerbGroup,
  afterClaim: number,
  subject: Subject,
): Content | undefined {
  const { words } = parse;
  const { frames } = group;
  const place = { words, group, ceiling: parse.sentenceEnd(group.head), headline: parse.headline };
  const start = subject.side === 'right' ? afterClaim : group.end;
  if (frames.has('tell') && subject.side !== 'right') {
    const asked = asksOf(place, start);
    if (asked) return asked;
  }
  const plain = frames.has('tell') && subject.side !== 'right' ? pastAddressee(place, start) : start;
  const later = pastAdverbials(words, plain, place.ceiling);
  const found = contentFrom(place, later) ?? (later === plain ? undefined : contentFrom(place, plain));
  if (found || subject.side === 'right') return found;
  const joint = takesClause(frames) ? laterJoint(place, plain) : undefined;
  if (joint !== undefined) return clause(place, joint, words[joint]?.lower === 'that' ? 'that' : 'question');
  return objectContent(place, plain);
}

/** "urged the board to resist": the one addressed is part of what is asked. */
function asksOf(place: Place, at: number): Content | undefined {
  const phrase = phraseStartingAt(place.words, at, place.ceiling);
  if (
    !phrase ||
    phrase.from !== at ||
    !/^(?:ask|urge|order|tell|instruct|warn|persuade|advise)$/.test(place.words[place.group.head]?.verb?.lemma ?? '')
  )
    return undefined;
  const next = place.words[phrase.to]?.class === 'not' ? phrase.to + 1 : phrase.to;
  return place.words[next]?.class === 'to' ? clause(place, at, 'infinitive') : undefined;
}

function pastAddressee({ words, ceiling }: Place, at: number): number {
  const phrase = phraseStartingAt(words, at, ceiling);
  return phrase && phrase.from === at ? phrase.to : at;
}

function contentFrom(place: Place, start: number): Content | undefined {
  const { words, group, ceiling } = place;
  const mark = words[start]?.class;
  const at = mark === 'comma' || mark === 'colon' ? start + 1 : start;
  const word = words[at];
  if (!word) return undefined;
  const quoted = word.class === 'quote' && word.quote >= 0 && word.quote !== words[group.head]?.quote;
  if (quoted && (at < ceiling || mark === 'colon')) return quotationFrom(place, at);
  if (at >= ceiling) return undefined;
  if (mark === 'colon') return clause(place, at, 'colon');
  if (mark === 'comma') return undefined;
  if (word.lower === 'that' && (word.class === 'subordinator' || word.class === 'relative'))
    return clause(place, at, 'that');
  if (!takesClause(group.frames)) return undefined;
  if (/^(?:whether|if|how|why|what|who|which|where|when)$/.test(word.lower)) return clause(place, at, 'question');
  if (word.class === 'to') return clause(place, at, 'infinitive');
  if (NOT_SAID.test(word.lower)) return undefined;
  return hasClause(words, at, ceiling) || saysMuch(place, at) ? clause(place, at, 'clause') : undefined;
}

const CLAUSE_FRAMES: readonly Frame[] = ['speech', 'tell', 'mental', 'evidence', 'quote', 'promise', 'wish', 'seem'];

const takesClause = (frames: ReadonlySet<Frame>): boolean => CLAUSE_FRAMES.some((frame) => frames.has(frame));

function quotationFrom({ words, group }: Place, at: number): Content {
  const quote = words[at]?.quote;
  let to = at;
  while (to < words.length && words[to]?.quote === quote) to++;
  const next = words[to];
  // "a “massacre” of innocents": the sentence goes on after the mark.
  if (
    next &&
    next.sentence === words[to - 1]?.sentence &&
    !['comma', 'stop'].includes(next.class) &&
    !/[,.?!]/.test(words[to - 2]?.text ?? '')
  ) {
    to = Math.max(to, clauseEnd(words, to, words[group.head]));
  }
  return { ranges: [{ from: at, to }], shownBy: 'quotation' };
}

/** What is said without anything being stated. */
const NOT_SAID = /^(?:goodbye|hello|farewell|thanks|yes|prayers|mass|grace|sorry|so|hi|bye|welcome)$/;

const MANY_WORDS = 5;

/** "says its guards obey the law": a verb that no table knows, but too much for "said a prayer". */
function saysMuch({ words, group, ceiling, headline }: Place, at: number): boolean {
  // Headlines leave verbs out: "claim capture of airport".
  if (headline && group.frames.has('speech')) return ceiling - at >= 2 || isNumber(words[at]);
  const first = words[at]?.class ?? 'stop';
  return (
    words[group.head]?.verb?.lemma === 'say' &&
    ['determiner', 'possessive', 'noun', 'pronoun'].includes(first) &&
    Math.min(ceiling, clauseEnd(words, at, words[group.head])) - at >= MANY_WORDS
  );
}

/** "says two" */
const isNumber = (word: Word | undefined): boolean =>
  word?.class === 'number' ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/.test(word?.lower ?? '');

const FINITE = new Set(['be', 'have', 'do', 'modal']);

/** A subject and a finite verb ahead: "said the road was closed". */
function hasClause(words: readonly Word[], from: number, ceiling: number): boolean {
  const first = words[from]?.class ?? 'stop';
  if (!OPENERS.has(first) && !['adverb', 'subordinator', 'preposition'].includes(first)) return false;
  for (let at = from; at < ceiling; at++) {
    const word = words[at];
    if (!word) return false;
    if (word.class === 'clitic' || (at > from && FINITE.has(word.class))) return true;
    if (at > from && word.class === 'verb' && word.form !== 'gerund' && word.form !== 'participle') return true;
  }
  return false;
}

const LATER = 24;

/** "said in a rare interview with the paper that …": the joint behind a stretch without verbs. */
function laterJoint({ words, ceiling }: Place, from: number): number | undefined {
  for (let at = from; at < Math.min(ceiling, from + LATER); at++) {
    const word = words[at];
    if (!word || ['quote', 'semicolon', 'colon', 'clitic'].includes(word.class) || FINITE.has(word.class))
      return undefined;
    if (word.class === 'subordinator' && /^(?:that|whether)$/.test(word.lower)) return at;
    if (word.class === 'verb' && (word.form !== 'gerund' || words[at - 1]?.class === 'comma')) return undefined;
  }
  return undefined;
}

/** `"X," he said. "Y."`: a quotation that opens the next sentence goes on, unless a saying of its own follows it. */
export function quotationAfterStop(parse: Parse, at: number, group: VerbGroup): Range[] {
  const { words } = parse;
  const next = Math.max(at, parse.sentenceEnd(group.head));
  if (next - at >= 40) return [];
  const opener = words[next];
  if (opener?.class !== 'quote' || opener.quote < 0 || words[next - 1]?.quote === opener.quote) return [];
  let to = next;
  while (to < words.length && words[to]?.quote === opener.quote) to++;
  return followedBySaying(words, to) ? [] : [{ from: next, to }];
}

function followedBySaying(words: readonly Word[], to: number): boolean {
  const sentence = words[to - 1]?.sentence;
  const inner = words[to - 2];
  if (inner && /[.?!…]/.test(inner.text) && words[to]?.sentence !== sentence) return false;
  for (let at = to; at < Math.min(words.length, to + 25); at++) {
    const word = words[at];
    if (!word || (word.sentence !== sentence && at > to)) return false;
    if (word.class === 'verb' && (word.verb?.frames.size ?? 0) > 0) return true;
  }
  return false;
}
