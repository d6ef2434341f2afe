// Two claims that name different doers of one deed, or different people as those it hit.

import type { Span } from '../../model/span';
import type { Agent } from './agents';
import { apart, type Conflict, NEGATION_REACH } from './conflict';
import { VICTIMS } from './event-words-table';
import { close, sharedItems } from './link';
import type { Proposition } from './proposition';
import { isSide } from './stems';

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
  const found = claim.tokens.flatMap((token) => {
    const side = VICTIM_OF.get(token.lower);
    const denied =
      claim.negation && token.start > claim.negation.start && token.start - claim.negation.end < NEGATION_REACH;
    return side && !denied ? [{ side, span: { start: token.start, end: token.end } }] : [];
  });
  return found.every(({ side }) => side === found[0]?.side) ? found[0] : undefined;
}
