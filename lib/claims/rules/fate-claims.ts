// What the article itself says became of an account: "this version did not hold", "the statement was withdrawn". Knows words, not which account is meant.

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import type { RangeClaim } from './range-claim';
import { findSubject } from './subject';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ACCOUNT_NOUNS = list(
  'version account claim claims statement story explanation narrative figure figures toll report assertion allegation allegations accusation post tweet announcement theory number numbers article tally estimate count',
);

const PASSIVE_FATES = list(
  'withdraw retract delete remove correct amend revise abandon drop disprove debunk discredit contradict refute scrub reverse disown rescind',
);
const ACTIVE_FATES = list('collapse crumble unravel change fall');
const NEGATED_FATES = list('hold stand survive last');

export function fateClaims(parse: Parse): RangeClaim[] {
  const { words } = parse;
  return parse.groups.flatMap((group) => {
    const lemma = words[group.head]?.verb?.lemma ?? '';
    const fate =
      (group.passive && PASSIVE_FATES.has(lemma)) ||
      (group.negated && NEGATED_FATES.has(lemma)) ||
      (!group.passive && !group.negated && group.kind === 'finite' && ACTIVE_FATES.has(lemma));
    if (!fate || group.modal) return [];
    const subject = findSubject(parse, { ...group, kind: 'finite' });
    const range = subject.range;
    if (!range || subject.side !== 'left' || range.to > group.head) return [];
    const named = words.slice(range.from, range.to).some((word) => ACCOUNT_NOUNS.has(word.lower));
    if (!named) return [];
    const whole = tidy(words, { from: range.from, to: clauseEnd(words, range.from) });
    // "did not hold … and was deleted": one fate, told by its first verb.
    return whole && !words.slice(range.to, group.start).some((word) => word.class === 'verb')
      ? [{ source: [], cue: [{ from: group.start, to: group.end }], content: [whole], rule: 'fate' as const }]
      : [];
  });
}
