// What a word's spelling alone tells: a capital, a possessive ending.

import type { Token } from '../../text/tokens';

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:(?:al|el|an|ar|as|ash|ad|at|az|bin)[-’'])?\p{Lu}/u.test(token.text);

/** Without a possessive ending. */
export const bare = (lower: string): string => lower.replace(/['’]s?$/, '');
