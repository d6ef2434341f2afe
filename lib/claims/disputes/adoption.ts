// Finds who takes up another's account as their own: "this version was adopted by …", "the minister repeated the claim".

import { ACCOUNT_WORDS } from './event-words-table';
import type { Proposition } from './proposition';
import { isAboutAccount } from './retraction';

export type Adoption = { of: number; by: number };

const ADOPTING =
  /^(?:adopt|adopts|adopted|adopting|echo|echoes|echoed|echoing|repeat|repeats|repeated|repeating|endorse|endorses|endorsed|endorsing|back|backed|backs|backing|confirm|confirms|confirmed|confirming|support|supports|supported|reiterated|embraced|shared)$/;
const BACK = 4;

export function adoptionsOf(propositions: readonly Proposition[]): Adoption[] {
  return propositions.flatMap((proposition, at) => {
    if (!isAdoption(proposition)) return [];
    for (let other = at - 1; other >= Math.max(0, at - BACK); other--) {
      const candidate = propositions[other];
      if (!candidate || isAboutAccount(candidate) || proposition.paragraph - candidate.paragraph > 2) continue;
      if (candidate.speaker === proposition.speaker) continue;
      return [{ of: other, by: at }];
    }
    return [];
  });
}

export function isAdoption(proposition: Proposition): boolean {
  const { cue, tokens, attribution } = proposition;
  return (
    attribution.source.length > 0 &&
    attribution.certainty !== 'denied' &&
    cue.some((token) => ADOPTING.test(token.lower)) &&
    !cue.some((token) => /^(?:not|never)$|n['’]t$/.test(token.lower)) &&
    tokens.length <= 8 &&
    tokens.slice(0, 4).some((token) => ACCOUNT_WORDS.has(token.lower) && token.lower !== 'this' && token.lower !== 'it')
  );
}
