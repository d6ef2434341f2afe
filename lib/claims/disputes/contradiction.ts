// Tests whether two claims of one matter can both hold: numbers, polarity, agents, causes, "none" against one. Knows pairs only.

import type { ConflictKind } from '../../model/reading';
import type { Span, Spans } from '../../model/span';
import { agentsOf } from './agents';
import { OPPOSITES } from './event-words-table';
import { differentSpeakers, elsewhere, type Link, sharedItems } from './link';
import type { Proposition } from './proposition';
import { cannotBothHold } from './quantities';

/** How many claims back a claim is compared: keeps the work linear in the article. */
const WINDOW = 24;
/** Paragraphs apart. */
const NEAR = 8;

export function contradictionLinks(propositions: readonly Proposition[]): Link[] {
  return propositions.flatMap((later, b) => {
    const links: Link[] = [];
    for (let a = Math.max(0, b - WINDOW); a < b; a++) {
      const earlier = propositions[a];
      if (!earlier || !comparable(earlier, later)) continue;
      const found = conflictOf(earlier, later);
      if (found) links.push({ a, b, ...found });
    }
    return links;
  });
}

function comparable(a: Proposition, b: Proposition): boolean {
  if (!differentSpeakers(a, b) || (a.speaker === '' && b.speaker === '')) return false;
  if (b.paragraph - a.paragraph > NEAR || elsewhere(a, b)) return false;
  if (a.otherEvent !== b.otherEvent) return false;
  // One inside the other ("X said that Y was blamed for …") is one speaker's claim about another's, not two accounts.
  return !a.attribution.content.some((one) =>
    b.attribution.content.some((two) => one.start < two.end && two.start < one.end),
  );
}

type Conflict = { kind: ConflictKind; spans: Spans };

function conflictOf(a: Proposition, b: Proposition): Conflict | undefined {
  return numbers(a, b) ?? causes(a, b) ?? agents(a, b) ?? opposites(a, b) ?? polarity(a, b);
}

function numbers(a: Proposition, b: Proposition): Conflict | undefined {
  for (const one of a.quantities) {
    for (const two of b.quantities) {
      if (!cannotBothHold(one, two)) continue;
      if (sharedItems(a, b) < 1 && b.paragraph - a.paragraph > 1) continue;
      const none = one.high === 0 || two.high === 0;
      return { kind: none ? 'exclusivity' : 'number', spans: [one.span, two.span] };
    }
  }
  return undefined;
}

function causes(a: Proposition, b: Proposition): Conflict | undefined {
  if (!a.cause || !b.cause || a.cause.class === b.cause.class || a.negation || b.negation) return undefined;
  const event = ['blast', 'fire-blaze', 'collapse', 'kill', 'shoot'].find(
    (group) => a.groups.has(group) && b.groups.has(group),
  );
  return event || sharedItems(a, b) >= 2 ? { kind: 'cause', spans: [a.cause.span, b.cause.span] } : undefined;
}

function agents(a: Proposition, b: Proposition): Conflict | undefined {
  for (const one of agentsOf(a)) {
    for (const two of agentsOf(b)) {
      if (one.names.some((name) => two.names.includes(name))) continue;
      const crossed =
        a.sourceNames.size > 0 &&
        two.names.some((name) => a.sourceNames.has(name)) &&
        one.names.some((name) => b.sourceNames.has(name));
      if (
        crossed ||
        (one.group !== '' && one.group === two.group && (b.paragraph - a.paragraph <= 3 || sharedItems(a, b) >= 3))
      ) {
        return { kind: 'agent', spans: [one.span, two.span] };
      }
    }
  }
  return undefined;
}

function opposites(a: Proposition, b: Proposition): Conflict | undefined {
  if (Boolean(a.negation) !== Boolean(b.negation)) return undefined;
  for (const [left, right] of OPPOSITES) {
    const spans = pairOf(a, b, left, right) ?? pairOf(a, b, right, left);
    if (spans && sharedItems(a, b) >= 2) return { kind: 'polarity', spans };
  }
  return undefined;
}

function pairOf(a: Proposition, b: Proposition, left: string, right: string): [Span, Span] | undefined {
  const one = a.stems.get(left);
  const two = b.stems.get(right);
  return one && two && !a.stems.has(right) && !b.stems.has(left) ? [one, two] : undefined;
}

function polarity(a: Proposition, b: Proposition): Conflict | undefined {
  if (Boolean(a.negation) === Boolean(b.negation)) return undefined;
  const negation = a.negation ?? b.negation;
  const shared = sharedItems(a, b);
  const same = sharedVerb(a, b);
  return negation && same && shared >= 3
    ? { kind: 'polarity', spans: [negation, same].sort((x, y) => x.start - y.start) }
    : undefined;
}

/** The predicate that one affirms and the other negates. */
function sharedVerb(a: Proposition, b: Proposition): Span | undefined {
  const [denied, affirmed] = a.negation ? [a, b] : [b, a];
  for (const [stem, span] of denied.stems) {
    const distance = span.start - (denied.negation?.end ?? 0);
    if (distance >= 0 && distance < 40 && affirmed.stems.has(stem)) return affirmed.stems.get(stem);
  }
  return undefined;
}
