// Names of the features that a table of weights of disputes has rows for, as its comments say.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DISPUTES = resolve(import.meta.dirname, '../../lib/claims/disputes');

/** `file`: its path under `lib/claims/disputes`. In the order of the rows. */
export const namesIn = (file: string): string[] =>
  readFileSync(resolve(DISPUTES, file), 'utf8')
    .split('\n')
    .flatMap((line) => /^ .*, \/\/ (.+)$/.exec(line)?.[1] ?? []);
