// What two claims that were weighed as opposed both speak of, with the words of each to show: other figures of one thing, or one thing told twice.

import type { Span } from '../../../model/span';
import { type Link, speaksOf } from '../link';
import { stemOf } from '../stems';
import type { ComparedClaim, Pair } from './compared-article';
import { differingFigures } from './figures';

/** Words shown from the shared one on: "the bridge is standing", "the bridge no longer exists". */
const SHOWN_WORDS = 4;

export function commonThing(pair: Pair): Link | undefined {
  const { a, b, at, same } = pair;
  if (same || accuseTogether(pair)) return undefined;
  const figures = differingFigures(a.figures, b.figures);
  if (figures) return { a: at[0], b: at[1], kind: 'number', spans: inOrder(figures.map(({ span }) => span)) };
  const word = rarestShared(pair);
  const spans = word === undefined ? [] : [wordsFrom(word, a), wordsFrom(word, b)].flatMap((span) => span ?? []);
  return spans.length > 0 ? { a: at[0], b: at[1], kind: 'contrast', spans: inOrder(spans) } : undefined;
}

/** Two who each accuse a third of one thing say the same. */
const accuseTogether = ({ a, b }: Pair): boolean =>
  [a, b].every(({ traits }) => traits.acts.has('accuse')) && !(speaksOf(a, b) && speaksOf(b, a));

/** A word of both contents, or of the one's content and what the other's source is called: "the service's log", "the log". */
function rarestShared({ a, b, rarity }: Pair): string | undefined {
  let rarest: string | undefined;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const stem of one.stems.keys()) {
      const shared = other.stems.has(stem) || other.sourceStems.has(stem);
      if (shared && (rarest === undefined || rarity(stem) > rarity(rarest))) rarest = stem;
    }
  return rarest;
}

function wordsFrom(stem: string, { tokens, source }: ComparedClaim): Span | undefined {
  for (const words of [tokens, source]) {
    const at = words.findIndex(({ lower }) => stemOf(lower) === stem);
    const first = words[at];
    if (!first) continue;
    const behind = words.slice(at, at + SHOWN_WORDS);
    const stop = behind.findIndex(({ text }) => !/[\p{L}\p{N}]/u.test(text));
    const last = (stop < 0 ? behind : behind.slice(0, stop)).at(-1) ?? first;
    return { start: first.start, end: last.end };
  }
  return undefined;
}

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((x, y) => x.start - y.start);
