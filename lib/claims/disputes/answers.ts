// Finds claims that answer another: by a verb of dissent, a slight, the first words of a rejection, or a sentence that announces another account. No target, no link.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { asserts } from './comparable-claims';
import {
  ANNOUNCING,
  DISSENTING,
  DISSENTING_PHRASES,
  OFFERS,
  REJECTING_OPENINGS,
  RETORTING,
  SCORNING,
  SLIGHTS,
} from './dissent-words-table';
import { ACCOUNT_WORDS, RECORDS } from './event-words-table';
import { differentSpeakers, elsewhere, type Link, nested, sharedItems, speaksOf } from './link';
import { phraseAt, phraseIn } from './phrase-in';
import type { Proposition } from './proposition';

/** How a claim answers, the words that show it, and how much must tie it to what it answers. */
type Answer = { kind: 'denial' | 'contrast'; span: Span; needed: number; shares?: boolean };

const BACK = 7;
const PARAGRAPHS_BACK = 2;

/** `sentenceTokens(n)`: the tokens of sentence n of the article. */
export function answerLinks(
  propositions: readonly Proposition[],
  sentenceTokens: (sentence: number) => readonly Token[],
): Link[] {
  const withClaims = new Set(propositions.map(({ sentence }) => sentence));
  return propositions.flatMap((claim, b): Link[] => {
    const answer = answerOf(claim, sentenceTokens, withClaims);
    const a = answer && targetOf(claim, b, answer, propositions);
    const target = a === undefined ? undefined : propositions[a];
    if (!answer || a === undefined || !target) return [];
    const spans = [...target.attribution.cue.slice(0, 1), answer.span, ...claim.attribution.cue.slice(0, 1)];
    return [{ a, b, kind: answer.kind, spans: distinct(spans) }];
  });
}

const distinct = (spans: readonly Span[]): Span[] =>
  spans
    .filter((span, at) => !spans.slice(0, at).some(({ start, end }) => span.start < end && start < span.end))
    .sort((x, y) => x.start - y.start);

/** "Not so", "That is a lie": nothing but the rejection. */
const isFlat = ({ tokens }: Proposition): boolean =>
  tokens.length <= 7 && !/^(?:there|no|nobody|none|neither)$/.test(tokens[0]?.lower ?? '');

function answerOf(
  claim: Proposition,
  sentenceTokens: (sentence: number) => readonly Token[],
  withClaims: ReadonlySet<number>,
): Answer | undefined {
  const dissent = dissentOf(claim) ?? slightOf(claim);
  if (dissent) return { kind: 'denial', span: dissent, needed: takesUp(claim) ? 1 : 2 };
  if (!asserts(claim)) return undefined;
  const opening = openingOf(claim);
  if (opening) return { kind: 'denial', span: opening, needed: isFlat(claim) ? 1 : 2, shares: !isFlat(claim) };
  const retort = mainVerb(claim.cue);
  if (retort && RETORTING.has(verbOf(retort.lower)?.lemma ?? ''))
    return { kind: 'contrast', span: { start: retort.start, end: retort.end }, needed: 1.2 };
  const announced = announcedIn(claim, sentenceTokens, withClaims);
  return announced && { kind: 'contrast', span: announced, needed: 0.9 };
}

/** "disputes the readings", "would have none of it": the cue dissents, and from a claim. */
export function dissentOf({ cue, tokens, attribution }: Proposition): Span | undefined {
  if (cue.some(({ lower }) => /^(?:not|never)$|n['’]t$/.test(lower)) && !phraseIn(cue, DISSENTING_PHRASES))
    return undefined;
  if (tokens.slice(0, 4).some(({ lower }) => OFFERS.has(lower))) return undefined;
  const verb = mainVerb(cue);
  const found = verb && DISSENTING.has(verbOf(verb.lower)?.lemma ?? '') ? verb : phraseIn(cue, DISSENTING_PHRASES);
  if (found) return { start: found.start, end: found.end };
  return attribution.certainty === 'denied' ? attribution.cue[0] : undefined;
}

/** "mocked", "questioned": of a person as often as of what they said. */
export const isScorn = ({ cue }: Proposition): boolean => SCORNING.has(verbOf(mainVerb(cue)?.lower ?? '')?.lemma ?? '');

/** "has repeatedly denied", not "raised new questions". */
const mainVerb = (cue: readonly Token[]): Token | undefined =>
  cue.find(
    ({ lower }) =>
      verbOf(lower) !== undefined &&
      !/^(?:have|has|had|having|be|is|are|was|were|been|do|does|did|will|would)$/.test(lower),
  );

const CALLING = /^(?:call|describ|term|label|brand|dub|denounc|characteri|dismiss|regard|speak|spoke|consider)/;

/** "called it a smear", "a finding the group has called fabricated" */
export function slightOf({ cue, tokens }: Proposition): Span | undefined {
  if (!cue.some(({ lower }) => CALLING.test(lower))) return undefined;
  const slight = tokens.find(({ lower }) => SLIGHTS.has(lower));
  return slight && { start: slight.start, end: slight.end };
}

export function openingOf({ tokens }: Proposition): Span | undefined {
  const words = tokens.filter(({ text }, at) => /[\p{L}\p{N}]/u.test(text) && at < 9).slice(0, 7);
  const from =
    words[0]?.lower === 'that' &&
    words.length > 3 &&
    /^(?:no|there|nobody|none|neither|it)$/.test(words[1]?.lower ?? '')
      ? 1
      : 0;
  return phraseAt(words, from, REJECTING_OPENINGS);
}

/** In the claim's own sentence outside of what it says, or in the sentence before when that says nothing itself. */
function announcedIn(
  claim: Proposition,
  sentenceTokens: (sentence: number) => readonly Token[],
  withClaims: ReadonlySet<number>,
): Span | undefined {
  const own = sentenceTokens(claim.sentence).filter(
    ({ start }) => !claim.attribution.content.some((span) => start >= span.start && start < span.end),
  );
  const before = withClaims.has(claim.sentence - 1) ? [] : sentenceTokens(claim.sentence - 1);
  return phraseIn(own, ANNOUNCING) ?? phraseIn(before, ANNOUNCING);
}

/** Says little besides rejecting: "denied it", "brushed aside the pictures", "rejects this version". */
const takesUp = ({ tokens }: Proposition): boolean =>
  tokens.length <= 4 ||
  tokens.slice(0, 6).some(({ lower }) => ACCOUNT_WORDS.has(lower) || RECORDS.has(lower) || SLIGHTS.has(lower));

function targetOf(
  claim: Proposition,
  at: number,
  { needed, shares }: Answer,
  propositions: readonly Proposition[],
): number | undefined {
  let best: number | undefined;
  let bestScore = needed;
  for (let other = at - 1; other >= Math.max(0, at - BACK); other--) {
    const candidate = propositions[other];
    if (!candidate || claim.paragraph - candidate.paragraph > PARAGRAPHS_BACK) break;
    if (!answerable(candidate, claim) || (shares && sharedItems(candidate, claim) < 1)) continue;
    const score = tie(candidate, claim) - (at - other) * 0.1;
    if (score >= bestScore) [best, bestScore] = [other, score];
  }
  return best;
}

const answerable = (candidate: Proposition, claim: Proposition): boolean =>
  candidate.tokens.length > 0 &&
  asserts(candidate) &&
  dissentOf(candidate) === undefined &&
  differentSpeakers(candidate, claim) &&
  !elsewhere(candidate, claim) &&
  !nested(candidate, claim) &&
  !candidate.cue.some(({ lower }) => /^(?:declin|refus|promis|vow|pledg|thank|urg|demand)/.test(lower));

/** What they share, whether one speaks of the other, how close they stand. */
function tie(candidate: Proposition, claim: Proposition): number {
  const gap = claim.sentence - candidate.sentence;
  const accuses = candidate.attribution.signals.some(({ kind }) => kind === 'accusation');
  const named = speaksOf(candidate, claim) ? (accuses ? 2.5 : 1.5) : 0;
  const back = speaksOf(claim, candidate) ? 1 : 0;
  const near = gap <= 1 ? 1.6 : gap <= 2 ? 1.2 : candidate.paragraph === claim.paragraph ? 0.8 : 0.3;
  return sharedItems(candidate, claim) + named + back + near;
}
