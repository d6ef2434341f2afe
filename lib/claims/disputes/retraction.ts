// Finds what became of a claim: told by the article ("this version did not hold") or done by its speaker ("later corrected the figure").

import type { Account } from '../../model/reading';
import type { Span, Spans } from '../../model/span';
import { bare } from '../sources/spelling';
import { ACCOUNT_WORDS } from './event-words-table';
import { differentSpeakers, type Link, sharedItems } from './link';
import type { Proposition } from './proposition';

export type Fate = { of: number; by: number; fate: Exclude<Account['fate'], 'standing' | 'denied'>; spans: Spans };

const WITHDRAWN =
  /^(?:withdraw|withdrew|withdrawn|withdraws|withdrawing|retract|retracts|retracted|retracting|delete|deletes|deleted|deleting|removed|remove|scrubbed|took|taken|disowned|abandoned|dropped|drops|hold|stand|survive|last|collapsed|collapse|crumbled|unravelled|unraveled|fell|walked|walks|walking|backtracked|backtracks|rowed|climbed|disproved|disproven|debunked|discredited|refuted|rescinded|reversed|contradicted)$/;
/** What a speaker may do to an earlier statement of theirs; refuting is done to another's. */
const OWN =
  /^(?:withdr[ae]ws?|withdrew|withdrawn|withdrawing|retract(?:s|ed|ing)?|delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|took|takes|taken|dropp?(?:s|ed)?|walk(?:s|ed|ing)?|row(?:s|ed|ing)?|revers(?:e|es|ed)|rescind(?:s|ed)|disown(?:s|ed)?|abandon(?:s|ed)?|scrubbed)$/;
const CORRECTED =
  /^(?:corrected|corrects|correct|correcting|amended|amends|amend|revised|revises|revise|clarified|changed|changes|updated)$/;

const BACK = 8;

export function fatesOf(propositions: readonly Proposition[]): Fate[] {
  return propositions.flatMap((proposition, at) => {
    const fate = fateTold(proposition);
    if (!fate) return [];
    const of = accountMeant(proposition, at, propositions);
    return of === undefined ? [] : [{ of, by: at, ...fate }];
  });
}

/** The cue says what happened, the content names an account. */
function fateTold(proposition: Proposition): Pick<Fate, 'fate' | 'spans'> | undefined {
  const { cue, tokens } = proposition;
  const own = proposition.attribution.source.length > 0;
  const spoken = cue.findLast(
    (token) => (own ? OWN.test(token.lower) : WITHDRAWN.test(token.lower)) || CORRECTED.test(token.lower),
  );
  if (!spoken || !tokens.slice(0, 14).some((token) => ACCOUNT_WORDS.has(token.lower) && token.lower !== 'it'))
    return undefined;
  const fate = CORRECTED.test(spoken.lower) ? 'corrected' : 'withdrawn';
  return { fate, spans: [...proposition.attribution.cue, ...furtherFates(proposition)] };
}

/** "… did not hold for long and was subsequently deleted": the second verb shows it too. */
function furtherFates(proposition: Proposition): Span[] {
  const cueEnd = proposition.attribution.cue.at(-1)?.end ?? 0;
  const { tokens } = proposition;
  return tokens.flatMap((token, at) => {
    if (token.start < cueEnd || !(WITHDRAWN.test(token.lower) || CORRECTED.test(token.lower))) return [];
    const before = tokens[at - 1];
    if (!before || !/^(?:was|were|been|be|later|subsequently|then|quietly|and)$/.test(before.lower)) return [];
    return [{ start: before.start, end: token.end }];
  });
}

function accountMeant(fate: Proposition, at: number, propositions: readonly Proposition[]): number | undefined {
  const owned = fate.tokens
    .slice(0, 6)
    .find(
      (token) => /^(?:this|that|the|its|his|her|their|these|those)$/.test(token.lower) || /['’]s?$/.test(token.lower),
    );
  let best: number | undefined;
  let bestScore = 0.5;
  for (let other = at - 1; other >= Math.max(0, at - BACK); other--) {
    const candidate = propositions[other];
    if (!candidate || isAboutAccount(candidate) || saidAt(candidate) >= saidAt(fate)) continue;
    let score =
      sharedItems(fate, candidate) * 0.6 -
      (at - other) * 0.15 -
      Math.max(0, fate.paragraph - candidate.paragraph - 2) * 0.4;
    const said = fate.speaker !== '' && !differentSpeakers(fate, candidate);
    if (said) score += 1.5;
    else if (fate.speaker !== '') score -= 1;
    if (fate.tokens.some((token) => candidate.speaker.split(' ').includes(bare(token.lower)))) score += 1.2;
    // "This version" right after: the nearest firm account.
    if (owned && fate.paragraph - candidate.paragraph <= 1) score += 0.8;
    if (candidate.attribution.sourceType === 'official' || candidate.attribution.sourceType === 'institution')
      score += 0.3;
    if (candidate.speaker === '') score -= 0.4;
    if (score > bestScore) {
      best = other;
      bestScore = score;
    }
  }
  return best;
}

/** Where it is said: two claims of one source begin at the same words. */
const saidAt = ({ attribution, place }: Proposition): number => attribution.cue[0]?.start ?? place.start;

/** Speaks of an account and says nothing itself: "this version was adopted". */
export const isAboutAccount = (proposition: Proposition): boolean =>
  proposition.tokens.length <= 4 && proposition.tokens.some((token) => ACCOUNT_WORDS.has(token.lower));

/** "later corrected the figure to 15", "retracted the claim and said he was a local man": what is said now is the other account. */
export const correctionLinks = (propositions: readonly Proposition[], fates: readonly Fate[]): Link[] =>
  fates.flatMap(({ of, by, spans }): Link[] => {
    const told = propositions[by];
    if (!told) return [];
    if (told.attribution.certainty !== 'denied' && told.tokens.some((token) => /^\d/.test(token.text)))
      return [{ a: of, b: by, kind: 'retraction', spans }];
    const now = propositions.findIndex(
      (claim, at) =>
        at !== by &&
        at !== of &&
        claim.sentence === told.sentence &&
        claim.speaker !== '' &&
        claim.speaker === told.speaker,
    );
    return now < 0 ? [] : [{ a: Math.min(of, now), b: Math.max(of, now), kind: 'retraction', spans }];
  });
