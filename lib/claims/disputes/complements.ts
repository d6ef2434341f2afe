// Tests whether two claims say the same of one subject with another complement: "belonged to the minister" against "belonged to his brother". Knows word order, no grammar.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { ONLY } from './event-words-table';
import { close, commonGround } from './link';
import type { Proposition } from './proposition';
import { isStop, stemOf } from './stems';

const PREPOSITIONS = new Set(['to', 'by', 'for', 'from', 'in', 'at', 'since', 'until', 'with', 'because']);

/** Verbs that take many complements at once: "used in the north and in the south". */
const LOOSE = new Set([
  'be',
  'have',
  'do',
  'say',
  'go',
  'come',
  'work',
  'live',
  'use',
  'make',
  'take',
  'begin',
  'start',
  'see',
  'meet',
  'speak',
  'talk',
  'continue',
  'include',
  'die',
  'kill',
  'vote',
  'spend',
  'play',
]);

type Complement = { verb: string; joint: string; stems: readonly string[]; span: Span };

/** One verb and one preposition in both, one subject, and nothing shared behind the preposition. */
export function otherComplement(a: Proposition, b: Proposition): [Span, Span] | undefined {
  if (!close(a, b) || a.negation || b.negation) return undefined;
  for (const one of complementsOf(a.tokens)) {
    for (const two of complementsOf(b.tokens)) {
      const same = one.verb === two.verb && one.joint === two.joint;
      if (!same || one.stems.some((stem) => two.stems.includes(stem))) continue;
      // Besides the verb the two must share what they speak of.
      if (commonGround(a, b) >= 2) return [one.span, two.span];
    }
  }
  return undefined;
}

function complementsOf(tokens: readonly Token[]): Complement[] {
  return tokens.flatMap((token, at) => {
    const verb = verbOf(token.lower);
    const joint = tokens[at + 1];
    if (!verb || LOOSE.has(verb.lemma) || !joint || !PREPOSITIONS.has(joint.lower)) return [];
    const behind = phraseFrom(tokens, at + 2);
    const first = behind[0];
    const last = behind.at(-1);
    if (!first || !last) return [];
    return [
      {
        verb: verb.lemma,
        joint: joint.lower,
        stems: behind.map(({ lower }) => stemOf(lower)),
        span: { start: first.start, end: last.end },
      },
    ];
  });
}

const PHRASE = 5;

/** Content words up to the next preposition, verb or comma. */
function phraseFrom(tokens: readonly Token[], from: number): Token[] {
  const found: Token[] = [];
  for (const token of tokens.slice(from, from + PHRASE)) {
    if (
      /^[.,;:]$/.test(token.text) ||
      (found.length > 0 &&
        (PREPOSITIONS.has(token.lower) || /^(?:and|or|of|on|who|that|which|when)$/.test(token.lower)))
    )
      break;
    if (!isStop(token.lower)) found.push(token);
  }
  return found;
}

/** "used only tear gas" against "used live ammunition". */
export function onlyAgainst(a: Proposition, b: Proposition): [Span, Span] | undefined {
  return onlyIn(a, b) ?? onlyIn(b, a);
}

function onlyIn(limited: Proposition, other: Proposition): [Span, Span] | undefined {
  if (!close(limited, other) || other.negation) return undefined;
  const { tokens } = limited;
  const at = tokens.findIndex((token) => ONLY.has(token.lower));
  const verb = at > 0 ? verbOf(tokens[at - 1]?.lower ?? '') : undefined;
  const only = tokens[at];
  if (!verb || !only) return undefined;
  const allowed = phraseFrom(tokens, at + 1).map(({ lower }) => stemOf(lower));
  const there = other.stems.get(verb.lemma);
  const same = allowed.some((stem) => other.stems.has(stem));
  return there && allowed.length > 0 && !same ? [{ start: only.start, end: only.end }, there] : undefined;
}
