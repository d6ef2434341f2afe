// All training stories, in the order of their files.

import { DENIALS_AND_BLAME } from './denials-and-blame';
import { NUMBERS_CAUSES_AND_PROOFS } from './numbers-causes-and-proofs';
import { RULES_SAFETY_AND_PROMISES } from './rules-safety-and-promises';
import type { Story } from './story';
import { WITHOUT_DISPUTE } from './without-dispute';

export const STORIES: readonly Story[] = [
  ...DENIALS_AND_BLAME,
  ...NUMBERS_CAUSES_AND_PROOFS,
  ...RULES_SAFETY_AND_PROMISES,
  ...WITHOUT_DISPUTE,
];
