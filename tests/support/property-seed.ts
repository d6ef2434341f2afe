// Random inputs that are the same on every run, so that the gate says the same of the same commit. SAYS_WHO_SEED=random, or a number, tries others.

import fc from 'fast-check';

const { SAYS_WHO_SEED = '20261123' } = process.env;

if (SAYS_WHO_SEED !== 'random') fc.configureGlobal({ seed: Number(SAYS_WHO_SEED) });
