// Two claims that name different doers of one deed, or different people as those it hit.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { Agent } from './agents';
import { apart, type Conflict, NEGATION_REACH } from './conflict';
import { VICTIMS } from './event-words-table';
import { close, sharedItems } from './link';
import type { Proposition } from './proposition';
import { groupsOf, isSide, stemOf } from './stems';

export function agents(a: Proposition, b: Proposition): Conflict | undefined {
  const one = a.agent;
  const two = b.agent;
  if (!one || !two || sameAgent(one, two)) return undefined;
  const crossed = two.names.some((name) => a.spokenBy.has(name)) && one.names.some((name) => b.spokenBy.has(name));
  const answered = one.accused && two.accused && close(a, b) && one.names.some((name) => b.spokenBy.has(name));
  const spoken = a.speaker !== '' && b.speaker !== '';
  const deed = spoken && one.proper && two.proper && one.groups.some((group) => two.groups.includes(group));
  const sure =
    crossed ||
    answered ||
    (deed && (apart(a, b) <= 3 || sharedItems(a, b) >= 3)) ||
    (one.proper && two.proper && close(a, b) && b.goesOn);
  return sure ? { kind: 'agent', spans: [one.span, two.span] } : undefined;
}

/** "Indian soldiers" and "Pakistani troops" share the soldiers only. */
function sameAgent(one: Agent, two: Agent): boolean {
  const shared = one.names.filter((name) => two.names.includes(name));
  if (shared.length === 0) return false;
  const proper = (agent: Agent): boolean => agent.names.some((name) => !isSide(name));
  return !(proper(one) && proper(two) && shared.every(isSide));
}

const VICTIM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(VICTIMS).flatMap(([side, words]) => words.split(' ').map((word) => [word, side] as const)),
);

/** Each side has its own word for the same dead. */
export function victims(a: Proposition, b: Proposition): Conflict | undefined {
  const struck = isStruck(a) && isStruck(b) ? true : apart(a, b) <= 2 && (isStruck(a) || isStruck(b));
  const one = hitOf(a);
  const two = hitOf(b);
  if (!struck || a.cumulative !== b.cumulative || !one || !two || one.side === two.side || apart(a, b) > 3)
    return undefined;
  return { kind: 'polarity', spans: [one.span, two.span] };
}

const isStruck = ({ groups }: Proposition): boolean =>
  ['kill', 'blast', 'shoot', 'wound'].some((group) => groups.has(group));

/** The only kind of people a claim says was hit; undefined when it names both kinds. */
function hitOf(claim: Proposition): { side: string; span: Span } | undefined {
  const found = claim.tokens.flatMap((token, at) => {
    const side = VICTIM_OF.get(token.lower);
    const denied =
      claim.negation && token.start > claim.negation.start && token.start - claim.negation.end < NEGATION_REACH;
    return side && !denied && isHit(claim.tokens, at) && !isDoer(claim.tokens, at)
      ? [{ side, span: { start: token.start, end: token.end } }]
      : [];
  });
  return found.every(({ side }) => side === found[0]?.side) ? found[0] : undefined;
}

/** How near the word for what happened stands to who was hit. */
const HIT_REACH = 8;
const HIT = new Set(['kill', 'wound', 'blast', 'shoot']);
const CALLED = /^(?:were|was|are|is|as)$/;
const CALLED_REACH = 3;

/** "killed two drivers"; "the men were drivers": not whoever else a claim speaks of. */
function isHit(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - HIT_REACH), at + HIT_REACH + 1);
  return (
    around.some(({ lower }) => groupsOf(stemOf(lower)).some((group) => HIT.has(group))) ||
    tokens.slice(Math.max(0, at - CALLED_REACH), at).some(({ lower }) => CALLED.test(lower))
  );
}

/** How many words may stand between "by" and the doer: "by some five masked". */
const BY_REACH = 4;
const STRIKING = ['kill', 'blast', 'shoot', 'wound', 'launch', 'hostage', 'capture'];
const STRUCK =
  /^(?:the|a|an|his|her|its|their|at|on|into|up|to|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several|dozens|people)$/;

/** Behind "terrorist", "rebel": a name for a side. */
const GATHERED = /^(?:groups?|cells?|leaders?|camps?|bases?|positions?|gangs?)$/;

/** "by jihadists", "jihadists shot two drivers", "a jihadist attack": who struck, and was not hit. */
function isDoer(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - BY_REACH), at).map(({ lower }) => lower);
  if (before.lastIndexOf('by') > Math.max(...BREAKS.map((mark) => before.lastIndexOf(mark)))) return true;
  const [next, behind] = tokens.slice(at + 1);
  if (GATHERED.test(next?.lower ?? '')) return true;
  if (!next || !groupsOf(stemOf(next.lower)).some((group) => STRIKING.includes(group))) return false;
  const isNoun = !next.lower.endsWith('ed') && next.lower !== 'shot';
  return isNoun || STRUCK.test(behind?.lower ?? '') || VICTIM_OF.has(behind?.lower ?? '');
}

const BREAKS = [',', '.', 'and', 'who', 'were', 'was'];
