// Tells from an article whether "he" or "she" takes a name up: "Azeb Wolde, whose husband …, said she". Knows pronouns, no names.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { firstFrom } from '../tokens-within';
import type { Gender } from './given-names';

type Named = Span & { words: readonly string[] };

const AHEAD = 16;

/** Family names by what takes them up; none where both do. `runs` in text order. */
export function gendersOf(tokens: readonly Token[], runs: readonly Named[]): ReadonlyMap<string, Gender> {
  const women = new Map<string, number>();
  for (const { end, words } of runs) {
    const found = takenUpAs(tokens, firstFrom(tokens, end));
    const name = words.at(-1);
    if (found && name) women.set(name, (women.get(name) ?? 0) + (found === 'woman' ? 1 : -1));
  }
  return new Map(
    [...women].filter(([, more]) => more !== 0).map(([name, more]) => [name, more > 0 ? 'woman' : 'man'] as const),
  );
}

/** The first such pronoun of the sentence, if no other name stands before it. */
function takenUpAs(tokens: readonly Token[], from: number): Gender | undefined {
  for (let at = from; at < Math.min(tokens.length, from + AHEAD); at++) {
    const { lower, text } = tokens[at] as Token;
    if (/^[.?!;:“”"]$/.test(text) || /^\p{Lu}/u.test(text)) return undefined;
    if (/^(?:she|her|hers|herself)$/.test(lower)) return 'woman';
    if (/^(?:he|his|him|himself)$/.test(lower)) return 'man';
  }
  return undefined;
}
