// Finds which claim a denial answers: by shared words, by who is accused, or by "the allegation". No target, no link.

import { contains, type Spans } from '../../model/span';
import { OFFERS } from './dissent-words-table';
import { ACCOUNT_WORDS, FORGED, RECORDS } from './event-words-table';
import { differentSpeakers, elsewhere, type Link, nested, sharedItems, speaksOf } from './link';
import type { Proposition } from './proposition';

const BACK = 10;
const AHEAD = 3;
const ENOUGH = 1.9;

const REJECTED =
  / (?:no truth|baseless|unfounded|groundless|fabricated|untrue|not true|a lie|lies|nonsense|rubbish|propaganda|without foundation|without legal basis|invented|a hoax|disinformation|misinformation|fiction|ridiculous|absurd|preposterous|speculation|paper talk|gossip|a smear|slander|false) /;
/** "That is false", "It’s nonsense". */
const OPENS_REJECTING =
  /^ ?["“‘'«]? ?(?:that|this|it|these|those|they)(?: is| was| are| were|['’]s)(?: simply| just| all| completely| totally| absolutely| entirely| not)? (?:false|untrue|true|wrong|a|nonsense|rubbish|lies|propaganda|absurd|ridiculous|paper|fake|invented)/;

/** "does not believe it" */
const isDisbelief = ({ cue, tokens }: Proposition): boolean =>
  tokens.length <= 3 &&
  cue.some((token) => /^(?:believes?|accepts?|agrees?|buys?)$/.test(token.lower)) &&
  cue.some((token) => /^(?:not|never)$|n['’]t$/.test(token.lower));

/** "We do not recognise this timeline", as what is said. */
const REFUSING =
  /^ ?["“‘'«]? ?(?:we|i|it|they|he|she) (?:do not|does not|did not|don['’]t|doesn['’]t|didn['’]t|cannot) (?:recogni[sz]e|accept|agree with|share|subscribe to) (?:this|that|these|those|the|his|her|their|any) /;

const isRefusal = ({ tokens }: Proposition): boolean =>
  REFUSING.test(` ${tokens.map((token) => token.lower).join(' ')} `) &&
  !tokens.slice(0, OFFERED_WITHIN).some(({ lower }) => OFFERS.has(lower));

const OFFERED_WITHIN = 8;

/** "it had nothing to do with it", "was not involved". */
const DISCLAIMING =
  / (?:nothing to do with|not involved|no involvement|not behind|no part in|no role in|not responsible|no hand in|never involved|had no knowledge|not to blame|no connection) /;

export function isDenial(proposition: Proposition): boolean {
  const { attribution, tokens, cue } = proposition;
  if (attribution.certainty === 'denied' || isDisbelief(proposition) || isRefusal(proposition)) return true;
  const words = ` ${tokens.map((token) => token.lower).join(' ')} `;
  if (/^ ?["“‘'«]? ?(?:that|it|this)(?: is|['’]s) (?:not )?true /.test(words))
    return / not true /.test(words.slice(0, 30));
  if (OPENS_REJECTING.test(words)) return REJECTED.test(words);
  if (DISCLAIMING.test(words)) return true;
  if (!REJECTED.test(words)) return isForgeryClaim(proposition);
  return (
    tokens.some((token) => ACCOUNT_WORDS.has(token.lower) && token.lower !== 'it' && token.lower !== 'this') ||
    cue.some((token) => /^(?:call|calls|called|calling|describ\w+|dismiss\w+|label\w+)$/.test(token.lower))
  );
}

/** "the footage had been edited", "the recording was a forgery". */
const isForgeryClaim = ({ tokens }: Proposition): boolean =>
  tokens.some((token) => FORGED.has(token.lower)) &&
  tokens.some((token) => RECORDS.has(token.lower)) &&
  !tokens.some((token) => /^(?:not|no|never)$/.test(token.lower));

/** "rejected the villagers’ claim that …": the denial tells what it denies, and whose it is. */
export const isToldIn = (denial: Proposition, told: Proposition): boolean =>
  told.attribution.source.length > 0 &&
  told.cue.every((token) => ACCOUNT_WORDS.has(token.lower)) &&
  [...told.attribution.source, ...told.attribution.cue].every((span) =>
    denial.attribution.content.some((content) => contains(content, span)),
  );

export function denialLinks(propositions: readonly Proposition[]): Link[] {
  return propositions.flatMap((denial, at): Link[] => {
    if (!isDenial(denial)) return [];
    const told = propositions.slice(at + 1, at + 1 + AHEAD).find((one) => isToldIn(denial, one));
    if (told) {
      const spans = [denial, told].flatMap(({ attribution }) => attribution.cue.slice(0, 1));
      return [{ a: propositions.indexOf(told, at), b: at, kind: 'denial', spans }];
    }
    const a = targetOf(denial, at, propositions);
    const target = a === undefined ? undefined : propositions[a];
    return target && a !== undefined ? [{ a, b: at, kind: 'denial', spans: reasons(target, denial) }] : [];
  });
}

function targetOf(denial: Proposition, at: number, propositions: readonly Proposition[]): number | undefined {
  let best: number | undefined;
  let bestScore = ENOUGH;
  for (let other = Math.max(0, at - BACK); other <= Math.min(propositions.length - 1, at + AHEAD); other++) {
    const candidate = propositions[other];
    if (!candidate || other === at || !answerable(candidate, denial)) continue;
    const score = targetScore(denial, candidate, at - other);
    if (score > bestScore) {
      best = other;
      bestScore = score;
    }
  }
  return best ?? justBefore(denial, at, propositions);
}

const answerable = (candidate: Proposition, denial: Proposition): boolean =>
  candidate.tokens.length > 0 &&
  !isDenial(candidate) &&
  differentSpeakers(candidate, denial) &&
  !elsewhere(candidate, denial) &&
  !nested(candidate, denial) &&
  !isSilence(candidate);

/** "declined to comment" is answered by nobody. */
const isSilence = ({ cue }: Proposition): boolean => cue.some((token) => /^(?:declin|refus)/.test(token.lower));

/** `back`: how many claims before the denial; negative after it. */
function targetScore(denial: Proposition, candidate: Proposition, back: number): number {
  const shared = sharedItems(denial, candidate);
  const accusation = isAccusation(candidate);
  const accused = speaksOf(candidate, denial);
  const named =
    speaksOf(denial, candidate) && denial.tokens.slice(0, 9).some((token) => ACCOUNT_WORDS.has(token.lower));
  const anaphora = back > 0 && refersBack(denial);
  const record = recordMeant(denial, candidate);
  if (shared === 0 && !accused && !named && !anaphora && !record) return 0;
  const apart = Math.abs(denial.paragraph - candidate.paragraph);
  let score =
    shared + (accused ? (accusation ? 3 : 1.5) : 0) + (named ? 4 : 0) + (accusation ? 0.8 : 0) + (record ? 2.5 : 0);
  if (anaphora) score += apart <= 1 ? 2.2 : 0.8;
  return score - Math.abs(back) * 0.12 - Math.max(0, apart - 2) * 0.3 - (back > 0 ? 0 : 0.4);
}

const isAccusation = ({ attribution, cue }: Proposition): boolean =>
  attribution.signals.some((signal) => signal.kind === 'accusation') ||
  cue.some((token) => /^(?:accus|blam|alleg|claim|charg)/.test(token.lower));

/** "the allegation", "that", "any involvement", or nothing but the denial itself. */
const refersBack = (denial: Proposition): boolean =>
  denial.tokens.length <= 3 ||
  denial.tokens.slice(0, 9).some((token) => ACCOUNT_WORDS.has(token.lower)) ||
  OPENS_REJECTING.test(` ${denial.tokens.map((token) => token.lower).join(' ')} `);

/** The footage that is called edited is what the other claim shows or stands on. */
const recordMeant = (denial: Proposition, candidate: Proposition): boolean =>
  (isForgeryClaim(denial) || isRefusal(denial)) &&
  (candidate.attribution.sourceType === 'document' ||
    candidate.attribution.sourceType === 'media' ||
    candidate.tokens.some((token) => RECORDS.has(token.lower)));

/** A plain denial answers what another said in the same or the previous sentence, whatever its words. */
function justBefore(denial: Proposition, at: number, propositions: readonly Proposition[]): number | undefined {
  if (denial.attribution.certainty !== 'denied' && !isDisbelief(denial)) return undefined;
  for (let other = at - 1; other >= Math.max(0, at - 3); other--) {
    const candidate = propositions[other];
    if (!candidate || denial.sentence - candidate.sentence > 1) break;
    if (answerable(candidate, denial)) return other;
  }
  // "denied … after a charity said": the claim may follow in the same sentence.
  const next = propositions[at + 1];
  return next && next.sentence === denial.sentence && answerable(next, denial) ? at + 1 : undefined;
}

function reasons(target: Proposition, denial: Proposition): Spans {
  const shown = [...target.attribution.cue.slice(0, 1), ...denial.attribution.cue.slice(0, 1)];
  const common = [...denial.stems].find(([stem]) => target.stems.has(stem));
  const there = common && target.stems.get(common[0]);
  if (common && there) shown.push(there, common[1]);
  return shown.sort((a, b) => a.start - b.start);
}
