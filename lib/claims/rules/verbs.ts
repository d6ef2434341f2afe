// Looks a spelling up among the verbs: which verb, which form, which frames. Unpacked on first use. Knows single words only, no context.

import { type IrregularForms, inflect, type VerbForm } from './inflect';
import { COMMON_VERBS, CUE_VERBS, type Frame, IRREGULAR_VERBS, PARTICLE_VERBS } from './verbs-table';

export type Verb = {
  lemma: string;
  forms: readonly VerbForm[];
  /** Empty for verbs that attribute nothing. */
  frames: ReadonlySet<Frame>;
};

/** Second past forms. */
const BRITISH: readonly (readonly [string, string])[] = [
  ['learnt', 'learn'],
  ['burnt', 'burn'],
  ['pleaded', 'plead'],
  ['pled', 'plead'],
  ['proven', 'prove'],
];

const NO_FRAMES: ReadonlySet<Frame> = new Set();

let verbs: ReadonlyMap<string, Verb> | undefined;

/** Frames of a verb with the word behind it: "point out", "call for". */
export function framesWith(verb: Verb, next: string | undefined): ReadonlySet<Frame> | undefined {
  const frame = PARTICLE_VERBS[`${verb.lemma} ${next ?? ''}`];
  return frame && new Set([frame]);
}

export const verbOf = (lower: string): Verb | undefined => {
  verbs ??= unpack();
  return verbs.get(lower);
};

/** A spelling in -ed that the table does not know, taken for the past of some verb that attributes nothing. */
export const unknownPast = (lower: string): Verb | undefined =>
  /^\p{Ll}{3,}ed$/u.test(lower) &&
  !/(?:eed|hundred|sacred|wicked|naked|rugged|crooked|gifted|talented|so-called)$/.test(lower)
    ? { lemma: lower.slice(0, -2), forms: ['past', 'participle'], frames: NO_FRAMES }
    : undefined;

function unpack(): Map<string, Verb> {
  const irregular = irregularForms();
  const frames = new Map<string, Set<Frame>>();
  for (const [frame, words] of Object.entries(CUE_VERBS) as [Frame, string][]) {
    for (const lemma of words.trim().split(/\s+/)) {
      const ofLemma = frames.get(lemma) ?? new Set<Frame>();
      ofLemma.add(frame);
      frames.set(lemma, ofLemma);
    }
  }
  const known = new Map<string, Verb>();
  for (const lemma of [...frames.keys(), ...COMMON_VERBS.trim().split(/\s+/)]) {
    for (const [spelling, forms] of inflect(lemma, irregular)) {
      // The first verb keeps a spelling that two share ("found", "saw"): cue verbs stand first in the table.
      if (!known.has(spelling)) known.set(spelling, { lemma, forms, frames: frames.get(lemma) ?? NO_FRAMES });
    }
  }
  for (const [spelling, lemma] of BRITISH) {
    const verb = known.get(lemma);
    if (verb) known.set(spelling, { ...verb, forms: ['past', 'participle'] });
  }
  return known;
}

const irregularForms = (): IrregularForms =>
  new Map(
    IRREGULAR_VERBS.split(/[|\n]/).flatMap((row) => {
      const [base, past, participle] = row.trim().split(/\s+/);
      return base && past && participle ? [[base, [past, participle]] as const] : [];
    }),
  );
