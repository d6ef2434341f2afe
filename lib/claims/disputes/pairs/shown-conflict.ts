// The words that show a reader why two claims stand against each other: what a rule found, else the turn of phrase that answers.

import type { ConflictKind } from '../../../model/reading';
import type { Span, Spans } from '../../../model/span';
import type { Link } from '../link';
import type { ComparedClaim, Pair } from './compared-article';

export function shownConflict(pair: Pair): Link {
  const { a, b, at, links } = pair;
  const [rule] = links;
  if (rule) return rule;
  const { kind, spans } = phraseOf(b) ?? phraseOf(a) ?? negationOf(pair) ?? { kind: 'contrast', spans: [] };
  const shown = [...spans, ...spokenAt(a), ...spokenAt(b)].sort((x, y) => x.start - y.start || x.end - y.end);
  return { a: at[0], b: at[1], kind, spans: withoutRepeats(shown) };
}

type Shown = { kind: ConflictKind; spans: Spans };

function phraseOf({ traits, rejects, attribution }: ComparedClaim): Shown | undefined {
  if (rejects) return { kind: 'denial', spans: attribution.cue.slice(0, 1) };
  const phrase = traits.answering ?? traits.contrasting;
  return phrase && { kind: 'contrast', spans: [phrase] };
}

function negationOf({ a, b }: Pair): Shown | undefined {
  const negation = a.negation ?? b.negation;
  const shared = [...a.stems].find(([stem]) => b.stems.has(stem));
  const there = shared && b.stems.get(shared[0]);
  if (!negation || !shared || !there || (a.negation && b.negation)) return undefined;
  return { kind: 'polarity', spans: [negation, shared[1], there] };
}

/** Its cue, or its first words when it has none. */
const spokenAt = ({ attribution: { cue, content } }: ComparedClaim): Span[] => [...cue, ...content].slice(0, 1);

const withoutRepeats = (spans: readonly Span[]): Span[] =>
  spans.filter((span, at) => span.start !== spans[at - 1]?.start);
