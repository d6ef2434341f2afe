// What, according to a claim, brought something about, as a class of causes. Knows lists of words and "caused by".

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { CAUSE_CLASSES, CAUSE_CUES, COMPATIBLE_CAUSES, JOINED } from './event-words-table';
import { stemOf } from './stems';

export type Cause = {
  class: string;
  span: Span;
  /** Said as a cause ("caused by", "accident"), not only by naming what could be one. */
  stated: boolean;
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CAUSE_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
const CUES = CAUSE_CUES.map((cue) => cue.split(' '));
const REACH = 12;

export function causeOf(tokens: readonly Token[], cue: readonly Token[] = []): Cause | undefined {
  for (const [at] of tokens.entries()) {
    const phrase = CUES.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
    if (!phrase) continue;
    const after = firstClass(tokens, at + phrase.length, Math.min(tokens.length, at + phrase.length + REACH));
    // "a strike carried out by …" names the deed before the doer.
    const found = after ?? deedBefore(tokens, at);
    if (found) return { ...found, stated: true };
  }
  const plain = tokens.findIndex((token) => PLAIN.test(token.lower));
  if (plain >= 0)
    return {
      ...(classAt(tokens, plain) ?? { class: 'technical', span: spanOf(tokens[plain] as Token) }),
      stated: true,
    };
  const named = firstClass(tokens, 0, tokens.length);
  // "attributed the blackout to …", "blamed the release of water"
  return named && { ...named, stated: cue.some((token) => /^(?:attribut|blam)/.test(token.lower)) };
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

export const incompatibleCauses = (a: Cause, b: Cause): boolean =>
  a.class !== b.class &&
  !COMPATIBLE_CAUSES.some(([one, two]) => (one === a.class && two === b.class) || (one === b.class && two === a.class));
