// Finds which claim a denial answers: by shared words, by who is accused, or by "the allegation". No target, no link.

import type { Spans } from '../../model/span';
import { bare } from '../sources/name-runs';
import { ACCOUNT_WORDS } from './event-words-table';
import { differentSpeakers, elsewhere, type Link, sharedItems } from './link';
import type { Proposition } from './proposition';

const BACK = 10;
const AHEAD = 3;

const REJECTING =
  / (?:no truth|baseless|unfounded|groundless|fabricated|untrue|not true|a lie|false|lies|nonsense|propaganda|without foundation|invented|a hoax|disinformation|misinformation|fiction|ridiculous|absurd) /;

export function isDenial(proposition: Proposition): boolean {
  if (proposition.attribution.certainty === 'denied') return true;
  const words = ` ${proposition.tokens.map((token) => token.lower).join(' ')} `;
  const accountNoun = proposition.tokens.some((token) => ACCOUNT_WORDS.has(token.lower));
  return (
    REJECTING.test(words) &&
    (accountNoun ||
      proposition.cue.some((token) =>
        /^(?:call|calls|called|calling|describ\w+|dismiss\w+|label\w+)$/.test(token.lower),
      ))
  );
}

export function denialLinks(propositions: readonly Proposition[]): Link[] {
  return propositions.flatMap((denial, at) => {
    if (!isDenial(denial)) return [];
    const target = targetOf(denial, at, propositions);
    const other = target === undefined ? undefined : propositions[target];
    return other && target !== undefined
      ? [{ a: target, b: at, kind: 'denial' as const, spans: reasons(other, denial) }]
      : [];
  });
}

function targetOf(denial: Proposition, at: number, propositions: readonly Proposition[]): number | undefined {
  let best: number | undefined;
  let bestScore = 1.9;
  for (let other = Math.max(0, at - BACK); other <= Math.min(propositions.length - 1, at + AHEAD); other++) {
    const candidate = propositions[other];
    if (
      !candidate ||
      other === at ||
      isDenial(candidate) ||
      !differentSpeakers(candidate, denial) ||
      elsewhere(candidate, denial)
    )
      continue;
    if (overlapping(candidate, denial)) continue;
    const score = targetScore(denial, candidate, Math.abs(at - other), other < at);
    if (score > bestScore) {
      best = other;
      bestScore = score;
    }
  }
  return best;
}

const overlapping = (a: Proposition, b: Proposition): boolean =>
  a.attribution.content.some((one) => b.attribution.content.some((two) => one.start < two.end && two.start < one.end));

function targetScore(denial: Proposition, candidate: Proposition, distance: number, earlier: boolean): number {
  const shared = sharedItems(denial, candidate);
  const accusation = isAccusation(candidate);
  const accused = namesSpeaker(candidate, denial);
  const anaphora = refersBack(denial);
  let score = shared;
  if (accused) score += accusation ? 3 : 1.5;
  if (accusation) score += 0.8;
  if (anaphora && earlier) score += (accusation ? 1.5 : 0.8) + (denial.paragraph - candidate.paragraph <= 1 ? 1 : 0);
  if (shared === 0 && !accused && !anaphora) return 0;
  return (
    score -
    distance * 0.12 -
    Math.max(0, Math.abs(denial.paragraph - candidate.paragraph) - 2) * 0.3 -
    (earlier ? 0 : 0.4)
  );
}

const isAccusation = (proposition: Proposition): boolean =>
  proposition.attribution.signals.some((signal) => signal.kind === 'accusation') ||
  proposition.cue.some((token) => /^(?:accus|blam|alleg|claim|charg)/.test(token.lower));

/** The claim speaks of the one who denies. */
function namesSpeaker(candidate: Proposition, denial: Proposition): boolean {
  const words = denial.speaker.replace(/^(?:name|actor) /, '').split(' ');
  return (
    candidate.tokens.some((token) => words.includes(bare(token.lower)) && token.lower.length > 2) ||
    denialSourceNamed(candidate, denial)
  );
}

const denialSourceNamed = (candidate: Proposition, denial: Proposition): boolean =>
  [...denial.sourceNames].some((name) => candidate.names.has(name) || candidate.stems.has(name));

/** "the allegation", "it", "any involvement", or nothing but the denial itself. */
const refersBack = (denial: Proposition): boolean =>
  denial.tokens.length === 0 ||
  denial.tokens.slice(0, 6).some((token) => ACCOUNT_WORDS.has(token.lower)) ||
  denial.tokens.length <= 3;

function reasons(target: Proposition, denial: Proposition): Spans {
  const shown = [...target.attribution.cue.slice(0, 1), ...denial.attribution.cue.slice(0, 1)];
  for (const [stem, span] of denial.stems) {
    const there = target.stems.get(stem);
    if (there) {
      shown.push(there, span);
      break;
    }
  }
  return shown.sort((a, b) => a.start - b.start);
}
