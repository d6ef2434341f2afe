// What, according to a claim, brought something about, as a class of causes. Knows lists of words and "caused by".

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { CAUSE_CLASSES, CAUSE_CUES, COMPATIBLE_CAUSES, DEATH_CAUSES, JOINED } from './event-words-table';
import { phraseAt, phrasesOf } from './phrase-in';
import { isStop, stemOf } from './stems';

export type Cause = {
  class: string;
  span: Span;
  /** Said as a cause ("caused by", "accident"), not only by naming what could be one. */
  stated: boolean;
  /** Stems of what is said to have been the cause; empty when only a word hints at it. */
  by: readonly string[];
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CAUSE_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
const CUES = phrasesOf(CAUSE_CUES.join('|'));
const REACH = 12;

export function causeOf(tokens: readonly Token[], cue: readonly Token[] = []): Cause | undefined {
  const blamed = cue.some((token) => /^blam/.test(token.lower));
  const attributed = cue.some((token) => /^attribut/.test(token.lower));
  return (
    saidCause(tokens) ??
    startedBy(tokens) ??
    plainCause(tokens) ??
    (blamed ? blamedCause(tokens, 0) : attributed ? blamedCause(tokens, toAt(tokens)) : namedCause(tokens))
  );
}

/** "caused by …", "the result of …" */
function saidCause(tokens: readonly Token[]): Cause | undefined {
  for (const [at] of tokens.entries()) {
    const cue = phraseAt(tokens, at, CUES);
    if (!cue) continue;
    const from = tokens.findIndex(({ start }, index) => index > at && start >= cue.end);
    if (from < 0) continue;
    // "a strike carried out by …" names the deed before the doer.
    const found = firstClass(tokens, from, Math.min(tokens.length, from + REACH)) ?? deedBefore(tokens, at);
    const by = stemsOf(tokens, from);
    if (found || by.length > 0)
      return { ...(found ?? { class: OTHER_CAUSE, span: firstWord(tokens, from) ?? cue }), stated: true, by };
  }
  return undefined;
}

const STARTING = /^(?:caused|started|sparked|triggered|ignited|provoked)$/;
const SUBJECT_REACH = 9;

/** "a power line had started the blaze", "heat had set off ammunition" */
function startedBy(tokens: readonly Token[]): Cause | undefined {
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      index < SUBJECT_REACH &&
      (STARTING.test(token.lower) || (token.lower === 'set' && tokens[index + 1]?.lower === 'off')),
  );
  const next = tokens[tokens[at]?.lower === 'set' ? at + 2 : at + 1];
  if (at < 0 || !next || next.lower === 'by' || /^(?:was|were|been|is|are)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  const subject = tokens
    .slice(tokens[0]?.lower === 'that' ? 1 : 0, at)
    .filter((token) => /^\p{L}/u.test(token.text) && !isStop(token.lower));
  const first = subject[0];
  if (!first) return undefined;
  return {
    ...(firstClass(tokens, 0, at) ?? { class: OTHER_CAUSE, span: spanOf(first) }),
    stated: true,
    by: subject.map(({ lower }) => stemOf(lower)),
  };
}

/** Of no class that the tables know. */
export const OTHER_CAUSE = 'other';

function plainCause(tokens: readonly Token[]): Cause | undefined {
  const at = tokens.findIndex((token) => PLAIN.test(token.lower));
  const found = at < 0 ? undefined : classAt(tokens, at);
  return found && { ...found, stated: true, by: [] };
}

/** "blamed speculators for the rise", "attributed the blackout to a cyberattack" */
function blamedCause(tokens: readonly Token[], from: number): Cause | undefined {
  const by = stemsOf(tokens, from);
  const span = firstWord(tokens, from);
  const found = firstClass(tokens, from, tokens.length);
  return span && by.length > 0 ? { ...(found ?? { class: OTHER_CAUSE, span }), stated: true, by } : undefined;
}

const toAt = (tokens: readonly Token[]): number => tokens.findIndex((token) => token.lower === 'to') + 1;

function namedCause(tokens: readonly Token[]): Cause | undefined {
  const found = firstClass(tokens, 0, tokens.length);
  return found && { ...found, stated: DEATH_CAUSES.has(found.class), by: [] };
}

const stemsOf = (tokens: readonly Token[], from: number): string[] =>
  wordsFrom(tokens, from).map((token) => stemOf(token.lower));

/** What a reader is shown of it: no article. */
function firstWord(tokens: readonly Token[], from: number): Span | undefined {
  const [first] = wordsFrom(tokens, from);
  return first && spanOf(first);
}

/** Of the phrase that begins at `from`, up to the next preposition. */
function wordsFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(
    (token, at) => at > from && /^(?:for|in|on|at|that|which|who|when|after|,|\.)$/.test(token.lower),
  );
  return tokens
    .slice(from, end < 0 ? Math.min(tokens.length, from + REACH) : end)
    .filter((token) => /^\p{L}/u.test(token.text) && !isStop(token.lower));
}

/** Causes that need no "caused by". */
const PLAIN =
  /^(?:suicide|murdered|accident|accidental|accidentally|strangled|tortured|stabbed|speeding|malfunction|malfunctioned|short-circuit|overheating|negligence|sabotage|arson|deliberately|intentionally|poisoned|overloading|overloaded|faulty)$/;

type Found = Pick<Cause, 'class' | 'span'>;

const spanOf = ({ start, end }: Token): Span => ({ start, end });

function firstClass(tokens: readonly Token[], from: number, to: number): Found | undefined {
  for (let at = from; at < to; at++) {
    const found = classAt(tokens, at);
    if (found) return found;
  }
  return undefined;
}

function deedBefore(tokens: readonly Token[], at: number): Found | undefined {
  for (let step = at - 1; step >= 0; step--) {
    const found = classAt(tokens, step);
    if (found?.class === 'deliberate') return found;
  }
  return undefined;
}

function classAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  const joined = next && JOINED.get(`${stemOf(token.lower)} ${stemOf(next.lower)}`);
  const found = (joined && CLASS_OF.get(joined)) ?? CLASS_OF.get(token.lower) ?? CLASS_OF.get(stemOf(token.lower));
  return found ? { class: found, span: spanOf(token) } : undefined;
}

/** Two classes that exclude each other, or two causes said outright that share no word. */
export function incompatibleCauses(a: Cause, b: Cause): boolean {
  if (a.class === OTHER_CAUSE || b.class === OTHER_CAUSE)
    return a.by.length > 0 && b.by.length > 0 && !a.by.some((stem) => b.by.includes(stem));
  return (
    a.class !== b.class &&
    !COMPATIBLE_CAUSES.some(
      ([one, two]) => (one === a.class && two === b.class) || (one === b.class && two === a.class),
    )
  );
}
