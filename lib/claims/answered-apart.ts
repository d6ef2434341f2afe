// A denial that tells what it denies, "contested the regulator’s finding that …": where the tagger mixed the two claims up, the rules part them. Knows spans.

import { contains } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import type { RuleAttribution } from './rules/rule-tagger';
import { tokensWithin } from './tokens-within';

/** Claims of one paragraph between a denial and what it denies: keeps the work linear. */
const BACK = 6;

/** The tagger's claims, without those that the rules tell better as what somebody else said and is answered. `tokens` are the paragraph's. */
export function withAnsweredApart(
  trained: readonly RawAttribution[],
  byRules: readonly RuleAttribution[],
  tokens: readonly Token[],
): RawAttribution[] {
  // Few paragraphs hold any.
  if (!byRules.some(isAnswered)) return [...trained];
  const inOrder = [...byRules].sort((one, other) => startOf(one) - startOf(other));
  const answered = new Set<number>();
  const denials = new Map<number, RuleAttribution>();
  for (const [at, told] of inOrder.entries()) {
    if (!isAnswered(told)) continue;
    const denial = denialOf(told, inOrder.slice(Math.max(0, at - BACK), at));
    for (const { start } of tokensWithin(tokens, told.cue)) answered.add(start);
    for (const { start } of tokensWithin(tokens, denial?.cue ?? [])) denials.set(start, denial as RuleAttribution);
  }
  return trained.flatMap((one) => {
    const words = tokensWithin(tokens, one.cue).map(({ start }) => start);
    const denial = words.map((start) => denials.get(start)).find(Boolean);
    if (denial) return [{ ...one, cue: denial.cue, content: denial.content }];
    return words.some((start) => answered.has(start)) ? [] : [one];
  });
}

/** The last verb before it that has it for its content: "said …, | rejecting | a police statement that …". */
const denialOf = (told: RuleAttribution, before: readonly RuleAttribution[]): RuleAttribution | undefined =>
  before.findLast((rule) => !isAnswered(rule) && holds(rule, told));

const isAnswered = ({ rule }: RuleAttribution): boolean => rule === 'answered';

const startOf = ({ cue: [first] }: RawAttribution): number => first?.start ?? 0;

const holds = (denial: RawAttribution, told: RawAttribution): boolean =>
  told.cue.every((cue) => denial.content.some((content) => contains(content, cue)));
