// Finds the body whose "chairman" or "spokeswoman" speaks, from what was named before. Knows words and places.

import type { SourceType } from '../../model/reading';
import type { Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { firstFrom } from '../tokens-within';
import { isArmedBand } from './name-evidence';
import { BODIES, NAME_ENDINGS } from './organisation-words-table';
import { genderOf, isPersonWord } from './person-words';
import type { ResolvedSource, SourceContext } from './resolved-source';
import { sentenceStartsBefore } from './sentence-starts';
import { singular } from './singular';
import { bodyOfName } from './source-lexicon';
import { sourcePhrase } from './source-phrase';
import { SPEAKERS } from './source-words-table';
import { bare, isCapital } from './spelling';

export type House = { type: SourceType; called: Spans };

/** How many words back "its chairman" may point, and how many claims back "a spokeswoman". */
const WORDS = 70;
const CLAIMS = 4;
const CLAIMS_OF_OWNED = 2;
/** How far back a sentence may open with the body, and how long its opening is, in sentences and words. */
const SENTENCES = 3;
const OPENING = 7;

const HOUSES: ReadonlySet<SourceType> = new Set(['institution', 'official', 'media']);

/** The body that spoke last, if that was a moment ago; else the one named last before `offset`. */
export function houseOf(
  phrase: readonly Token[],
  offset: number,
  before: readonly ResolvedSource[],
  context: SourceContext,
): House | undefined {
  const spokesperson =
    /^(?:an?|the)$/.test(phrase[0]?.lower ?? '') &&
    phrase.slice(0, 3).some((token) => /^(?:spokes|representative)/.test(token.lower));
  const owned = /^(?:its|their)$/.test(phrase[0]?.lower ?? '');
  const reach = spokesperson ? CLAIMS : owned ? CLAIMS_OF_OWNED : 0;
  const last =
    reach > 0
      ? before
          .slice(-reach)
          .findLast(
            ({ type, called }) => HOUSES.has(type) && called.length > 0 && !(owned && isPersonOf(called, context)),
          )
      : undefined;
  const speaking = last && { type: last.type, called: last.called };
  if (speaking && !owned) return speaking;
  // "its president": of the body that spoke in this paragraph, else of the one a sentence was about, else of any.
  if (speaking && !context.text.slice(startOf(speaking), offset).includes('\n')) return speaking;
  const named = (owned ? openedWith(offset, context) : undefined) ?? namedLast(offset, context);
  return speaking && named && startOf(named) > startOf(speaking) ? named : (speaking ?? named);
}

/** A body has chairmen and spokeswomen, a person none that are called "its". */
const isPersonOf = (called: Spans, { tokensIn }: SourceContext): boolean => {
  const words = tokensIn(called.slice(0, 1));
  if (words.some(({ lower }) => lower === 'coast')) return false;
  return genderOf(words) !== undefined || isPersonWord(sourcePhrase(words)?.head.lower ?? '');
};

const startOf = ({ called }: House): number => called[0]?.start ?? 0;

/** "its chairman", "a spokeswoman": what they are called includes the body. */
export const speaksForAnother = (phrase: readonly Token[]): boolean =>
  /^(?:its|their)$/.test(phrase[0]?.lower ?? '') || phrase.slice(0, 2).some((token) => /^spokes/.test(token.lower));

/** The body that this or an earlier sentence opens with. */
function openedWith(offset: number, context: SourceContext): House | undefined {
  const { tokens, text } = context;
  for (const at of sentenceStartsBefore(offset, tokens, text, SENTENCES)) {
    for (const token of tokens.slice(at, at + OPENING)) {
      if (token.start >= offset || /^[,.;:“"]$/.test(token.text)) break;
      const run = isCapital(token) ? context.index.at(token.start) : undefined;
      const type = run && (isArmedBand(run, context) ? 'institution' : bodyOfName(run.tokens));
      if (run && type && HOUSES.has(type)) return { type, called: [{ start: run.start, end: run.end }] };
      const body = bodyAt(token, context);
      if (body) return body;
    }
  }
  return undefined;
}

function namedLast(offset: number, context: SourceContext): House | undefined {
  const { tokens } = context;
  const last = firstFrom(tokens, offset) - 1;
  for (let at = last; at >= 0 && last - at < WORDS; at--) {
    const token = tokens[at];
    const body = token && bodyAt(token, context);
    if (body) return body;
  }
  return undefined;
}

function bodyAt(token: Token, { index }: SourceContext): House | undefined {
  if (SPEAKERS.has(singular(token.lower))) return undefined;
  const named = isCapital(token) ? NAME_ENDINGS.get(bare(token.lower)) : undefined;
  const type = named ?? BODIES.get(singular(bare(token.lower)));
  if (!type || !HOUSES.has(type)) return undefined;
  const { start, end } = (isCapital(token) ? index.at(token.start) : undefined) ?? token;
  return { type, called: [{ start, end }] };
}
