// One possible Mention while it is being judged, and how refusals are kept for `why`. It holds no rule.

import type { MentionRule, RejectedMention } from '../model/reading';
import type { Span } from '../model/span';
import type { Roster } from './roster';
import type { Hit } from './segment/hit';
import { FLAG, FORM, type Form, isFamily } from './segment/layout';
import { entryText } from './segment/segment';

export type Candidate = Span & {
  first: number;
  last: number;
  /** Position in the roster. */
  actor: number;
  alias: string;
  rule: MentionRule;
  context: boolean;
  /** The list does not spell it; it follows from what it does. */
  isDerived?: boolean;
  support?: Span;
  /** Why it cannot stand alone; it then needs a sure mention of the same Actor, or a word of `requires`. */
  doubt?: string;
  requires?: readonly string[];
  /** Where any word has a capital, and before a word that no name of a body is followed by: support elsewhere says nothing. */
  isBesideWords?: boolean;
  /** Where the article has a word of `requires`. */
  required?: Span;
};

/** Called for every candidate that is not marked. */
export type Reject = (candidate: Pick<Candidate, 'start' | 'end' | 'actor' | 'alias'>, reason: string) => void;

const RULES: Partial<Record<Form, MentionRule>> = {
  [FORM.name]: 'name',
  [FORM.alias]: 'alias',
  [FORM.weakAlias]: 'weak-alias',
  [FORM.family]: 'family-name',
  [FORM.inflected]: 'inflection',
  [FORM.inflectedFamily]: 'family-name',
  [FORM.demonym]: 'demonym',
  [FORM.capital]: 'metonym',
};

export function candidateOf(roster: Roster, hit: Hit): Candidate {
  const segment = roster.segments[hit.segment];
  if (!segment) throw new Error(`candidateOf: no segment ${hit.segment}`);
  const actor = roster.indexOf(hit.segment, hit.target);
  const listed = roster.actors[actor];
  const rule = RULES[hit.form] ?? 'alias';
  return {
    start: hit.start,
    end: hit.end,
    first: hit.first,
    last: hit.last,
    actor,
    alias: entryText(segment, hit.entry) ?? listed?.name ?? '',
    rule: hasFlag(hit, FLAG.sound) ? 'transliteration' : rule,
    ...(hasFlag(hit, FLAG.derived) && !isFamily(hit.form) ? { isDerived: true } : {}),
    context: (listed?.isCountry ?? false) || rule === 'demonym' || rule === 'metonym',
  };
}

/** For when nobody asked why. */
export const ignore: Reject = () => {};

export const rejections = (roster: Roster, rejected: RejectedMention[] | undefined): Reject => {
  if (!rejected) return ignore;
  return ({ start, end, actor, alias }, reason) => {
    const record = roster.actors[actor]?.records[0];
    if (record) rejected.push({ start, end, actor: record, alias, reason });
  };
};

export const hasFlag = (hit: Hit, flag: number): boolean => (hit.flags & flag) !== 0;
