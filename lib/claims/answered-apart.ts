// A denial that tells what it denies, "contested the regulator’s finding that …": where the tagger mixed the two claims up, the rules part them. Knows spans.

import { contains } from '../model/span';
import type { RawAttribution } from './claim-tagger';
import { sameCue } from './join-attributions';
import type { RuleAttribution } from './rules/rule-tagger';

/** The tagger's claims, without those that the rules tell better as what somebody else said and is answered. */
export function withAnsweredApart(
  trained: readonly RawAttribution[],
  byRules: readonly RuleAttribution[],
): RawAttribution[] {
  const answered = byRules.filter((rule) => rule.rule === 'answered');
  if (answered.length === 0) return [...trained];
  const denials = answered.flatMap((told) => denialOf(told, byRules) ?? []);
  return trained.flatMap((one) => {
    const denial = denials.find((rule) => sameCue(rule, one));
    if (denial) return [{ ...one, cue: denial.cue, content: denial.content }];
    return answered.some((other) => sameCue(other, one)) ? [] : [one];
  });
}

/** The last verb before it that has it for its content: "said …, | rejecting | a police statement that …". */
const denialOf = (told: RuleAttribution, byRules: readonly RuleAttribution[]): RuleAttribution | undefined =>
  byRules
    .filter((rule) => rule.rule !== 'answered' && holds(rule, told))
    .sort((one, other) => startOf(other) - startOf(one))[0];

const startOf = ({ cue: [first] }: RawAttribution): number => first?.start ?? 0;

const holds = (denial: RawAttribution, told: RawAttribution): boolean =>
  told.cue.every((cue) => denial.content.some((content) => contains(content, cue)));
