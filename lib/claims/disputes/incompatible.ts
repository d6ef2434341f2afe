// Why two claims of one matter cannot both hold: numbers, causes, doers, opposites, a negation, who was hit. The earlier test that fits decides.

import type { ConflictKind } from '../../model/reading';
import type { Span, Spans } from '../../model/span';
import type { Agent } from './agents';
import { incompatibleCauses, OTHER_CAUSE } from './causes';
import { onlyAgainst, otherComplement } from './complements';
import {
  CAUSED_GROUPS,
  ENDED,
  HELD,
  LASTING,
  OPPOSITES,
  PART,
  REPLYING,
  STRONG_OPPOSITES,
  TAKEN,
  VICTIMS,
  WHOLE,
  WON,
} from './event-words-table';
import { brief, close, commonGround, sharedItems, shareGroup } from './link';
import type { Proposition } from './proposition';
import { cannotBothHold, SHARE } from './quantities';
import { groupsOf, isSide, stemOf } from './stems';

export type Conflict = { kind: ConflictKind; spans: Spans };

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

const apart = (a: Proposition, b: Proposition): number => Math.abs(b.paragraph - a.paragraph);

function numbers(a: Proposition, b: Proposition): Conflict | undefined {
  if (otherYear(a, b) || a.cumulative !== b.cumulative || isForecast(a) !== isForecast(b)) return undefined;
  for (const one of a.quantities) {
    for (const two of b.quantities) {
      if (!cannotBothHold(one, two)) continue;
      if (sharedItems(a, b) < 1 && (apart(a, b) > 1 || (one.counted === SHARE && !namesFigure(b)))) continue;
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
  if (!known && sharedItems(a, b) < 1 && !(brief(a, b) && b.goesOn)) return undefined;
  return (close(a, b) && (known ? brief(a, b) || sharedItems(a, b) >= 1 : true)) || (both ? sure : near)
    ? { kind: 'cause', spans: [one.span, two.span] }
    : undefined;
}

function agents(a: Proposition, b: Proposition): Conflict | undefined {
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
function victims(a: Proposition, b: Proposition): Conflict | undefined {
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
    const denied = claim.negation && token.start > claim.negation.start && token.start - claim.negation.end < CLOSE;
    return side && !denied ? [{ side, span: { start: token.start, end: token.end } }] : [];
  });
  return found.every(({ side }) => side === found[0]?.side) ? found[0] : undefined;
}

/** As stems, so that "rigged" meets "rig". */
const ENDED_STEMS: ReadonlySet<string> = new Set([...ENDED].map(stemOf));
const OPPOSED = OPPOSITES.map(([left, right]) => [stemOf(left), stemOf(right)] as const);

const STRONG: ReadonlySet<string> = new Set([...STRONG_OPPOSITES].map(stemOf));

function opposites(a: Proposition, b: Proposition): Conflict | undefined {
  if (Boolean(a.negation) !== Boolean(b.negation)) return undefined;
  const prefixed = prefixOpposites(a, b) ?? prefixOpposites(b, a);
  if (prefixed && ((close(a, b) && brief(a, b)) || commonGround(a, b) >= 2))
    return { kind: 'polarity', spans: prefixed };
  for (const [left, right] of OPPOSED) {
    const spans = pairOf(a, b, left, right) ?? pairOf(a, b, right, left);
    const strong = close(a, b) && brief(a, b) && ((STRONG.has(left) && STRONG.has(right)) || answers(b));
    const ground = brief(a, b) && close(a, b) ? 1 : apart(a, b) <= 2 ? 2 : 3;
    if (spans && (strong || commonGround(a, b) >= ground)) return { kind: 'polarity', spans };
  }
  return undefined;
}

/** "insisted", "maintained" */
const answers = ({ cue }: Proposition): boolean => cue.some((token) => REPLYING.has(stemOf(token.lower)));

/** "safe" and "unsafe", "normal" and "abnormal", "legal" and "illegal". */
function prefixOpposites(a: Proposition, b: Proposition): [Span, Span] | undefined {
  for (const [stem, span] of a.stems) {
    if (stem.length < 3) continue;
    const other = ['un', 'il', 'ir', 'ab', 'non-']
      .map((prefix) => b.stems.get(prefix + stem))
      .find((found) => found !== undefined);
    if (other && !a.stems.has(`un${stem}`)) return [span, other];
  }
  return undefined;
}

function pairOf(a: Proposition, b: Proposition, left: string, right: string): [Span, Span] | undefined {
  const one = a.stems.get(left);
  const two = b.stems.get(right);
  return one && two && !a.stems.has(right) && !b.stems.has(left) ? [one, two] : undefined;
}

/** "had captured the town" against "the attack was repelled". */
function heldOrTaken(a: Proposition, b: Proposition): Conflict | undefined {
  const spans = fromEach(a, b, TAKEN, HELD) ?? fromEach(a, b, HELD, TAKEN);
  return spans && !a.negation && !b.negation && apart(a, b) <= 3 && commonGround(a, b) >= 1
    ? { kind: 'polarity', spans }
    : undefined;
}

function fromEach(
  a: Proposition,
  b: Proposition,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): [Span, Span] | undefined {
  const one = [...a.stems].find(([stem]) => left.has(stem));
  const two = [...b.stems].find(([stem]) => right.has(stem));
  const mixed =
    [...a.stems.keys()].some((stem) => right.has(stem)) || [...b.stems.keys()].some((stem) => left.has(stem));
  return one && two && !mixed ? [one[1], two[1]] : undefined;
}

/** "had stopped firing" against "shells were still falling". */
function lasting(a: Proposition, b: Proposition): Conflict | undefined {
  const spans = overAndNot(a, b) ?? overAndNot(b, a);
  return spans && ((close(a, b) && brief(a, b)) || commonGround(a, b) >= 2) && apart(a, b) <= 2
    ? { kind: 'polarity', spans }
    : undefined;
}

function overAndNot(over: Proposition, lasts: Proposition): Spans | undefined {
  const ended = [...over.stems].find(([stem]) => ENDED_STEMS.has(stem));
  const still = lasts.tokens.find((token) => LASTING.has(token.lower) || LASTING.has(stemOf(token.lower)));
  const both = over.tokens.some((token) => LASTING.has(token.lower)) || over.negation || lasts.negation;
  return ended && still && !both ? [ended[1], { start: still.start, end: still.end }] : undefined;
}

function complements(a: Proposition, b: Proposition): Conflict | undefined {
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
      token.start - denying.negation.end < CLOSE;
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

const CLOSE = 45;

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
