// Where the sentences before a place begin. Knows marks, no words.

import type { Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { firstFrom } from '../tokens-within';

const WORDS_BACK = 120;

/** A closing mark has its opening mark before it, in the same paragraph. */
function opensBefore(tokens: readonly Token[], from: number, text: string): boolean {
  for (let at = from; at >= 0 && from - at < WORDS_BACK; at--) {
    const token = tokens[at];
    if (!token || /^[”]$/.test(token.text) || text.slice(token.end, tokens[at + 1]?.start).includes('\n')) return false;
    if (/^[“"]$/.test(token.text)) return true;
  }
  return false;
}

/** Indexes of the first tokens of the sentence that holds `offset` and of those before it, the nearest first, no more than `sentences`. */
export function sentenceStartsBefore(
  offset: number,
  tokens: readonly Token[],
  text: string,
  sentences: number,
): number[] {
  const starts: number[] = [];
  const last = firstFrom(tokens, offset) - 1;
  let quoted = false;
  for (let at = last; at >= 0 && last - at < WORDS_BACK && starts.length < sentences; at--) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token) break;
    // Sentences of a quotation are its speaker's: who speaks is named before it.
    if (quoted) {
      quoted = !/^[“"]$/.test(token.text);
      continue;
    }
    quoted = previous !== undefined && /^[”"]$/.test(previous.text) && opensBefore(tokens, at - 2, text);
    const opens = !previous || /^[.?!”"]$/.test(previous.text) || text.slice(previous.end, token.start).includes('\n');
    if (opens && !/^[“"]$/.test(token.text)) starts.push(at);
  }
  return starts;
}

/** The same for a pronoun: of the sentences that it tells only the one that it stands in. "They had no boat. Nor had we, | she said." */
export function openingsBefore(
  pronoun: Token,
  told: Spans,
  tokens: readonly Token[],
  text: string,
  sentences: number,
): number[] {
  const begin = told[0]?.start ?? pronoun.start;
  if (begin >= pronoun.start) return sentenceStartsBefore(pronoun.start, tokens, text, sentences);
  const own = sentenceStartsBefore(pronoun.start, tokens, text, 1);
  const others = sentenceStartsBefore(begin, tokens, text, sentences).filter((at) => at !== own[0]);
  return [...own, ...others].slice(0, sentences);
}
