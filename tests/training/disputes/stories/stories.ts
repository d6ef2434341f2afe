// All training stories, in the order of their files.

import { DENIALS_AND_BLAME } from './denials-and-blame';
import { NUMBERS_CAUSES_AND_PROOFS } from './numbers-causes-and-proofs';
import type { Story } from './story';

export const STORIES: readonly Story[] = [...DENIALS_AND_BLAME, ...NUMBERS_CAUSES_AND_PROOFS];
