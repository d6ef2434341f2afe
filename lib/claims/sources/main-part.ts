// Cuts a phrase before what it is of, in or who, and tells whether its noun is a plural. Knows spelling only.

import type { Token } from '../../text/tokens';
import { singular } from './singular';
import { isCapital } from './spelling';

export const isPluralNoun = (words: readonly Token[]): boolean => {
  const head = mainPart(words).at(-1);
  return head !== undefined && !isCapital(head) && singular(head.lower) !== head.lower;
};

export function mainPart(words: readonly Token[]): readonly Token[] {
  const cut = words.findIndex(
    (token, at) => at > 0 && /^(?:of|for|in|at|from|who|with|to|on|familiar|,|\()$/.test(token.lower),
  );
  return cut < 0 ? words : words.slice(0, cut);
}
