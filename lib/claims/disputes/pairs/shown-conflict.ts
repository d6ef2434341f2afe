// The words that show a reader why two claims stand against each other: what a rule found, else the rejection or turn of phrase that answers.

import type { ConflictKind } from '../../../model/reading';
import type { Span, Spans } from '../../../model/span';
import { dissentOf, openingOf, slightOf } from '../answers';
import { type Link, speaksOf } from '../link';
import { PLAIN_CUE } from '../reasons';
import type { ComparedClaim, Pair } from './compared-article';

/** Nothing where the article has no such words: that two claims look like a conflict is no reason to give. */
export function shownConflict(pair: Pair): Link | undefined {
  const { a, b, at, links } = pair;
  const plain = new Set([...a.cue, ...b.cue].filter(({ lower }) => PLAIN_CUE.test(lower)).map(({ start }) => start));
  const rule = links.find(({ spans }) => spans.some(({ start }) => !plain.has(start)));
  if (rule) return rule;
  // What was rejected or doubted first is what the second says only where they speak of one thing.
  const answer = phraseOf(b, plain);
  const phrase = answer ?? (pair.overlap > 0 || speaksOf(b, a) ? phraseOf(a, plain) : undefined);
  if (!phrase) return undefined;
  const shown = [...phrase.spans, ...spokenAt(a), ...spokenAt(b)].sort((x, y) => x.start - y.start || x.end - y.end);
  const [answered, by] = answer ? at : [at[1], at[0]];
  return { a: answered, b: by, kind: phrase.kind, spans: withoutRepeats(shown) };
}

function phraseOf(claim: ComparedClaim, plain: ReadonlySet<number>): { kind: ConflictKind; spans: Spans } | undefined {
  const { traits, rejects, attribution } = claim;
  const rejection = rejects ? rejectionIn(claim, plain) : undefined;
  if (rejection) return { kind: 'denial', spans: [rejection] };
  const phrase = traits.answering ?? traits.contrasting;
  if (phrase) return { kind: 'contrast', spans: [phrase] };
  const answers = traits.acts.has('answer') || traits.acts.has('doubt');
  return answers ? { kind: 'contrast', spans: attribution.cue.slice(0, 1) } : undefined;
}

/** "That is a lie, the colonel said": the words that reject, which may stand in what is said. */
const rejectionIn = (claim: ComparedClaim, plain: ReadonlySet<number>): Span | undefined =>
  [dissentOf(claim), claim.attribution.cue[0], slightOf(claim), openingOf(claim), claim.negation].find(
    (span) => span !== undefined && !plain.has(span.start),
  );

/** Its cue, or its first words when it has none. */
const spokenAt = ({ attribution: { cue, content } }: ComparedClaim): Span[] => [...cue, ...content].slice(0, 1);

const withoutRepeats = (spans: readonly Span[]): Span[] =>
  spans.filter((span, at) => span.start !== spans[at - 1]?.start);
