// What the sentences around a name tell of whoever bears it: what they saw, study or live by. Knows verbs, no titles.

import type { SourceType } from '../../model/reading';
import { firstFrom } from '../tokens-within';
import type { NameRun } from './name-runs';
import { toldOf } from './named-source';
import { placesOf } from './people';
import type { SourceContext } from './resolved-source';

const AFTER_NAME = 14;
const PERCEIVED = /^(?:saw|heard|witnessed|survived|escaped|fled|watched|felt|lost)$/;

/** "Calum Baird, hauling creels half a mile away, saw the aircraft come down": told of a name that no role is given. */
export function livedBy(run: NameRun, { tokens }: SourceContext): SourceType | undefined {
  const from = firstFrom(tokens, run.end);
  const near = tokens.slice(from, from + AFTER_NAME);
  const end = near.findIndex(({ text }) => /^[.?!;“"]$/.test(text));
  const sentence = end < 0 ? near : near.slice(0, end);
  return run.words.length > 1 && sentence.some(({ lower }) => PERCEIVED.test(lower)) ? 'witness' : undefined;
}

const PREDICATE = 8;

/** "Hadiza Bello sells yams by the bridge", "Dr Lawal has studied the lake": told of a name anywhere as if by "who". */
export function predicateOf(run: NameRun, { tokens, index }: SourceContext): SourceType | undefined {
  for (const place of placesOf(run, index)) {
    const from = firstFrom(tokens, place.end);
    const clause = tokens.slice(from, from + PREDICATE);
    const end = clause.findIndex(({ text }) => /^[.,?!;:“”"()]$/.test(text));
    const type = toldOf(end < 0 ? clause : clause.slice(0, end));
    if (type) return type;
  }
  return undefined;
}
