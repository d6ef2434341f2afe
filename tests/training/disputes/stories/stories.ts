// All training stories, in the order of their files.

import { DENIALS_AND_BLAME } from './denials-and-blame';
import type { Story } from './story';

export const STORIES: readonly Story[] = [...DENIALS_AND_BLAME];
