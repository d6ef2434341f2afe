// What the article itself says became of an account: "this version did not hold", "the statement was withdrawn". Knows words, not which account is meant.

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import type { Range } from './phrase';
import type { RangeClaim } from './range-claim';
import { findSubject } from './subject';
import type { VerbGroup } from './verb-group';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ACCOUNT_NOUNS = list(
  'version account claim claims statement story explanation narrative figure figures toll report assertion allegation allegations accusation post tweet announcement theory number numbers article tally estimate count remark remarks comment comments apology',
);

const PASSIVE_FATES = list(
  'withdraw retract delete remove correct amend revise abandon drop disprove debunk discredit contradict refute scrub reverse disown rescind',
);
const ACTIVE_FATES = list('collapse crumble unravel change fall');
const NEGATED_FATES = list('hold stand survive last');

const OWN_FATES = list(
  'withdraw retract delete remove correct amend revise reverse rescind disown drop change clarify',
);

export function fateClaims(parse: Parse): RangeClaim[] {
  return parse.groups.flatMap((group) => told(parse, group) ?? done(parse, group) ?? []);
}

/** "This version did not hold", "the figure was revised". */
function told(parse: Parse, group: VerbGroup): RangeClaim | undefined {
  const { words } = parse;
  const lemma = words[group.head]?.verb?.lemma ?? '';
  const active = !group.passive && !group.negated && group.kind === 'finite';
  const fate =
    (group.passive && PASSIVE_FATES.has(lemma)) ||
    (group.negated && NEGATED_FATES.has(lemma)) ||
    (active && ACTIVE_FATES.has(lemma));
  if (!fate || group.modal) return undefined;
  const { range, side } = findSubject(parse, { ...group, kind: 'finite' });
  if (!range || side !== 'left' || range.to > group.head || !namesAccount(parse, range)) return undefined;
  // "did not hold … and was deleted": one fate, told by its first verb.
  if (words.slice(range.to, group.start).some((word) => word.class === 'verb')) return undefined;
  const whole = tidy(words, { from: range.from, to: clauseEnd(words, range.from) });
  return (
    whole && { source: [], cue: [{ from: group.start, to: group.end }], content: [whole], rule: 'fate', sure: true }
  );
}

/** "The ministry later corrected the figure." */
function done(parse: Parse, group: VerbGroup): RangeClaim | undefined {
  const { words } = parse;
  if (
    !OWN_FATES.has(words[group.head]?.verb?.lemma ?? '') ||
    group.passive ||
    group.modal ||
    group.negated ||
    group.kind !== 'finite'
  )
    return undefined;
  const { range } = parse.subject(group);
  const content = tidy(words, { from: group.end, to: clauseEnd(words, group.end, words[group.head]) });
  if (!range || !content || !namesAccount(parse, { from: content.from, to: Math.min(content.to, content.from + 5) }))
    return undefined;
  return { source: [range], cue: [{ from: group.start, to: group.end }], content: [content], rule: 'fate', sure: true };
}

const namesAccount = ({ words }: Parse, { from, to }: Range): boolean =>
  words.slice(from, to).some((word) => ACCOUNT_NOUNS.has(word.lower));
