// What an article shows of a name all over: that it is called "its", or is an armed band's. Knows words around names, no titles.

import type { Token } from '../../text/tokens';
import { firstFrom } from '../tokens-within';
import type { NameRun } from './name-runs';
import type { SourceContext } from './resolved-source';
import { singular } from './singular';
import { bare } from './spelling';

type Article = Pick<SourceContext, 'tokens' | 'index'>;

const AHEAD = 16;
/** "its own" proves more than the "it" of "it would rain". */
const ENOUGH = 2;

/** "Dornik said it had sold its plant": a name that "its" goes with, and no "he". */
export function isCalledIts(run: NameRun, { tokens, index }: Article): boolean {
  let weight = 0;
  for (const place of index.endingIn(run.words.at(-1) ?? '')) {
    const found = takenUpBy(tokens, firstFrom(tokens, place.end));
    if (found === 'person') return false;
    weight += found;
  }
  return weight >= ENOUGH;
}

function takenUpBy(tokens: readonly Token[], from: number): number | 'person' {
  for (let at = from; at < Math.min(tokens.length, from + AHEAD); at++) {
    const { lower, text } = tokens[at] as Token;
    if (/^[.?!;“”"]$/.test(text)) return 0;
    if (/^(?:he|she|his|her|him|himself|herself|who|whose)$/.test(lower)) return 'person';
    if (/^(?:its|itself)$/.test(lower)) return ENOUGH;
    if (lower === 'it') return actsAsIt(tokens, at + 1);
  }
  return 0;
}

/** "it was not aware", "it was reviewing" is said of a body, "it was late" of anything. */
function actsAsIt(tokens: readonly Token[], verb: number): number {
  const next = tokens[verb]?.lower ?? '';
  if (/^(?:had|has|did|does|would|will|could)$/.test(next)) return 1;
  const after = tokens[verb + 1]?.lower === 'not' ? tokens[verb + 2] : tokens[verb + 1];
  return /^(?:is|was)$/.test(next) &&
    /^(?:aware|able|ready|willing|prepared|committed|confident|sorry)$|.{3}ing$/.test(after?.lower ?? '')
    ? ENOUGH
    : 0;
}

const ARMED =
  /^(?:paramilitary|militia|rebel|separatist|insurgent|jihadist|guerrilla|armed|outlawed|breakaway|faction)$/;
const BESIDE = 3;
const BEHIND = 7;

/** "the paramilitary Rapid Guard", "the Northern Force, an armed group": no body of the state, whatever it calls itself. */
export const isArmedBand = (run: NameRun, { tokens, index }: Article): boolean =>
  index.endingIn(run.words.at(-1) ?? '').some((place) => {
    const from = firstFrom(tokens, place.start);
    const to = firstFrom(tokens, place.end);
    const before = tokens.slice(Math.max(0, from - BESIDE), from);
    const behind = tokens[to]?.text === ',' ? upToBreak(tokens.slice(to + 1, to + BEHIND)) : [];
    return [...before, ...behind].some(({ lower }) => ARMED.test(singular(bare(lower))));
  });

function upToBreak(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text }) => /^[,.;:?!]$/.test(text));
  return end < 0 ? tokens : tokens.slice(0, end);
}
