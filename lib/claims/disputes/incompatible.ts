// Why two claims of one matter cannot both hold: numbers, causes, doers, opposites, a negation, who was hit. The earlier test that fits decides.

import type { Span, Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { incompatibleCauses, OTHER_CAUSE } from './causes';
import { onlyAgainst, otherComplement } from './complements';
import { apart, type Conflict, NEGATION_REACH } from './conflict';
import { agents, victims } from './different-agents';
import { CAUSED_GROUPS, PART, WHOLE, WON } from './event-words-table';
import { brief, close, commonGround, sharedItems, shareGroup } from './link';
import { heldOrTaken, lasting, opposites } from './opposed-words';
import type { Proposition } from './proposition';
import { cannotBothHold, isVague, SHARE } from './quantities';
import { groupsOf, stemOf } from './stems';

/** `a` stands before `b` in the text. */
export function conflictOf(a: Proposition, b: Proposition): Conflict | undefined {
  const found =
    numbers(a, b) ??
    causes(a, b) ??
    agents(a, b) ??
    victims(a, b) ??
    opposites(a, b) ??
    heldOrTaken(a, b) ??
    bothWon(a, b) ??
    none(a, b) ??
    wholeAndPart(a, b) ??
    lasting(a, b) ??
    complements(a, b) ??
    polarity(a, b);
  return found && { kind: found.kind, spans: [...found.spans].sort((x, y) => x.start - y.start) };
}

function numbers(a: Proposition, b: Proposition): Conflict | undefined {
  const isTakenUp = close(a, b) && namesFigure(b);
  if (otherYear(a, b) || (a.cumulative !== b.cumulative && !isTakenUp) || isForecast(a) !== isForecast(b))
    return undefined;
  for (const one of a.quantities) {
    for (const two of b.quantities) {
      if (!cannotBothHold(one, two, isTakenUp)) continue;
      if (isVague(one) && isVague(two) && !close(a, b) && sharedItems(a, b) < 2) continue;
      if (sharedItems(a, b) < 1 && (apart(a, b) > 1 || (one.counted === SHARE && !namesFigure(b)))) continue;
      if (one.counted === SHARE && sharedItems(a, b) < 2 && !namesFigure(b)) continue;
      return { kind: one.high === 0 || two.high === 0 ? 'exclusivity' : 'number', spans: [one.span, two.span] };
    }
  }
  return undefined;
}

/** "puts the figure at one in ten" */
const namesFigure = ({ tokens }: Proposition): boolean =>
  tokens.slice(0, 4).some((token) => /^(?:figure|number|share|rate|toll)$/.test(token.lower));

const isForecast = ({ attribution }: Proposition): boolean => attribution.certainty === 'predicted';

/** "in 1990" against "today". */
function otherYear(a: Proposition, b: Proposition): boolean {
  const years = ({ tokens }: Proposition): string[] =>
    tokens.filter(({ text }) => /^(?:19|20)\d\d$/.test(text)).map(({ text }) => text);
  const one = years(a);
  const two = years(b);
  return (one.length > 0 || two.length > 0) && !one.some((year) => two.includes(year));
}

/** One must say "caused by"; the other may only name what could be a cause, close by. */
function causes(a: Proposition, b: Proposition): Conflict | undefined {
  const one = a.cause;
  const two = b.cause;
  if (!one || !two || a.negation || b.negation) return undefined;
  if (!incompatibleCauses(one, two)) return undefined;
  if (!(one.stated || two.stated)) return undefined;
  const event = [...CAUSED_GROUPS].some((group) => a.groups.has(group) && b.groups.has(group));
  const both = one.stated && two.stated;
  const near = event ? apart(a, b) <= 4 : sharedItems(a, b) >= 2 && apart(a, b) <= 2;
  const sure = event || sharedItems(a, b) >= 2 || apart(a, b) <= 2;
  // Causes that no table knows must be causes of one thing.
  const known = one.class !== OTHER_CAUSE && two.class !== OTHER_CAUSE;
  if (!known && !(brief(a, b) && (sharedItems(a, b) >= 1 || b.goesOn)) && !event) return undefined;
  return (close(a, b) && (known ? brief(a, b) || sharedItems(a, b) >= 1 : true)) || (both ? sure : near)
    ? { kind: 'cause', spans: [one.span, two.span] }
    : undefined;
}

/** "in 2015" against "in 2019" */
function otherDate(a: Proposition, b: Proposition): Spans | undefined {
  const one = yearOf(a);
  const two = yearOf(b);
  return one && two && one.text !== two.text && close(a, b) && brief(a, b) && sharedItems(a, b) >= 1
    ? [one, two].map(({ start, end }) => ({ start, end }))
    : undefined;
}

const yearOf = ({ tokens }: Proposition): Token | undefined =>
  tokens.find(
    (token, at) =>
      /^(?:19|20)\d\d$/.test(token.text) && /^(?:in|since|by|until|before)$/.test(tokens[at - 1]?.lower ?? ''),
  );

function complements(a: Proposition, b: Proposition): Conflict | undefined {
  const dates = otherDate(a, b);
  if (dates) return { kind: 'number', spans: dates };
  const other = otherComplement(a, b);
  if (other) return { kind: 'exclusivity', spans: other };
  const only = onlyAgainst(a, b);
  return only && { kind: 'exclusivity', spans: only };
}

/** Two who each say that they won. */
function bothWon(a: Proposition, b: Proposition): Conflict | undefined {
  const spans = wonBy(a, b);
  return spans && a.goesOn && b.goesOn && !a.negation && !b.negation && apart(a, b) <= 3
    ? { kind: 'exclusivity', spans }
    : undefined;
}

function wonBy(a: Proposition, b: Proposition): [Span, Span] | undefined {
  const one = [...a.stems].find(([stem]) => WON.has(stem));
  const two = [...b.stems].find(([stem]) => WON.has(stem));
  return one && two ? [one[1], two[1]] : undefined;
}

/** "no siren", "not any rent", against one who tells of it. */
function none(a: Proposition, b: Proposition): Conflict | undefined {
  return noneAgainst(a, b) ?? noneAgainst(b, a);
}

function noneAgainst(denying: Proposition, other: Proposition): Conflict | undefined {
  if (other.negation || apart(denying, other) > 3) return undefined;
  for (const [at, token] of denying.tokens.entries()) {
    const any =
      token.lower === 'any' &&
      denying.negation !== undefined &&
      token.start > denying.negation.start &&
      token.start - denying.negation.end < NEGATION_REACH;
    if (token.lower !== 'no' && !any) continue;
    const noun = [1, 2].map((step) => denying.tokens[at + step]).find((next) => next && placeOf(other, next.lower));
    const there = noun && placeOf(other, noun.lower);
    const ground = close(denying, other) ? 1 : 2;
    if (
      noun &&
      there &&
      !EMPTY.has(stemOf(noun.lower)) &&
      denying.topical.has(stemOf(noun.lower)) &&
      sharedItems(denying, other) >= (brief(denying, other) ? 1 : ground)
    )
      return { kind: 'exclusivity', spans: [{ start: token.start, end: noun.end }, there] };
  }
  return undefined;
}

/** "paid back every dollar" against "only two of the trips were reimbursed". */
function wholeAndPart(a: Proposition, b: Proposition): Conflict | undefined {
  const spans = quantified(a, b, WHOLE, PART) ?? quantified(a, b, PART, WHOLE);
  return spans && apart(a, b) <= 2 && (shareGroup(a, b) !== undefined || sharedItems(a, b) >= 2)
    ? { kind: 'exclusivity', spans }
    : undefined;
}

function quantified(
  a: Proposition,
  b: Proposition,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): Spans | undefined {
  const one = a.tokens.find((token) => left.has(token.lower));
  const two = b.tokens.find((token) => right.has(token.lower));
  return one && two ? [one, two].map(({ start, end }) => ({ start, end })) : undefined;
}

/** Where a claim speaks of the same, or of a thing of the same kind. */
function placeOf(claim: Proposition, lower: string): Span | undefined {
  const stem = stemOf(lower);
  return (
    claim.stems.get(stem) ??
    groupsOf(stem)
      .map((group) => claim.groups.get(group))
      .find((span) => span !== undefined)
  );
}

/** Nouns that "no" says little with. */
const EMPTY = new Set([
  'one',
  'way',
  'reason',
  'comment',
  'doubt',
  'longer',
  'evidence',
  'information',
  'plan',
  'time',
  'need',
  'place',
  'more',
  'other',
]);

function polarity(a: Proposition, b: Proposition): Conflict | undefined {
  if (Boolean(a.negation) === Boolean(b.negation)) return undefined;
  const [denying, affirming] = a.negation ? [a, b] : [b, a];
  const same = negatedWord(denying, affirming);
  const shared = commonGround(a, b);
  const near = close(a, b) ? (brief(a, b) ? 1 : 3) : apart(a, b) <= 1 ? 3 : 4;
  const sure = shared >= near && (close(a, b) || shareGroupOrName(a, b));
  return denying.negation && same && sure ? { kind: 'polarity', spans: [denying.negation, same] } : undefined;
}

const shareGroupOrName = (a: Proposition, b: Proposition): boolean =>
  shareGroup(a, b) !== undefined || [...a.names].some((name) => b.names.has(name)) || sharedItems(a, b) >= 3;

/** How many words behind a negation it reaches. */
const NEGATED_WORDS = 3;

/** The word that one affirms and the other negates. */
function negatedWord(denying: Proposition, affirming: Proposition): Span | undefined {
  const { negation } = denying;
  if (!negation) return undefined;
  const behind = [...denying.stems].filter(([, { start }]) => start >= negation.end).slice(0, NEGATED_WORDS);
  // "agreed to nothing": the negation may come last.
  const reached = denying.tokens.at(-1)?.start === negation.start ? [...denying.stems].slice(-2) : behind;
  const found = reached.find(
    ([stem]) =>
      !EMPTY.has(stem) &&
      denying.topical.has(stem) &&
      !denying.names.has(stem) &&
      placeOf(affirming, stem) !== undefined,
  );
  return found && placeOf(affirming, found[0]);
}
