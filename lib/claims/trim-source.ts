// Keeps a source to who says it: no dateline, nothing before "he". Knows words, not the article.

import type { Spans } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { firstFrom, tokensWithin } from './tokens-within';

/** The same attribution with what only stands before its source left out; `tokens` are those of its paragraph. */
export function withTrimmedSource(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const words = tokensWithin(tokens, attribution.source);
  const last = words.at(-1);
  if (!last || words.length < 2) return attribution;
  const source = isSubject(last) ? [{ start: last.start, end: last.end }] : withoutDateline(attribution.source, tokens);
  return source === attribution.source ? attribution : { ...attribution, source };
}

/** "Under cross-examination | he admitted" */
const isSubject = ({ lower }: Token): boolean => /^(?:he|she|they)$/.test(lower);

/** "MASERA – | The widow …" */
function withoutDateline(source: Spans, tokens: readonly Token[]): Spans {
  const [first, second] = source;
  if (!first || !second) return source;
  const place = tokensWithin(tokens, [first]);
  const shouted = place.every(({ text }) => !/\p{Ll}/u.test(text));
  const next = tokens[firstFrom(tokens, first.end)];
  return shouted && /^[–—-]$/.test(next?.text ?? '') ? source.slice(1) : source;
}
