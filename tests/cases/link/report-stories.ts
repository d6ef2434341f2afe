// Stories that linking is reported on; its weights were not tuned on them.

import type { Story } from './story';

export const REPORT_STORIES: readonly Story[] = [];
