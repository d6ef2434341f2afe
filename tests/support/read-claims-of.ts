// Claims of a text without names or lists, for tests and scores.

import type { ClaimTagger } from '../../lib/claims/claim-tagger';
import { type Claims, readClaims } from '../../lib/claims/read-claims';
import type { Names } from '../../lib/model/names';

const NO_NAMES: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };

export function readClaimsOf(text: string, tagger?: ClaimTagger): Claims {
  const reader = readClaims({ text }, NO_NAMES, { tagger });
  let step = reader.next();
  while (!step.done) step = reader.next();
  return step.value;
}
