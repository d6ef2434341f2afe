// What a word's spelling alone tells: a capital, a possessive ending, a prefix.

import type { Token } from '../../text/tokens';

const CAPITAL = /^(?:(?:al|el|an|ar|as|ash|ad|at|az|bin)[-’'])?\p{Lu}/u;

/** "Ross", "al-Noori". Most words are told by their first letter, without the pattern. */
export function isCapital(token: Token | undefined): boolean {
  if (!token) return false;
  const first = token.text.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  return (first > 127 || first === 97 || first === 98 || first === 101) && CAPITAL.test(token.text);
}

/** Without a possessive ending. */
export const bare = (lower: string): string => lower.replace(/['’]s?$/, '');

const PREFIX = /^(?:ex|vice|deputy|co|sub|non|self|then|pro|anti|arch|half|step|great|under)-/;

/** "ex-minister" is a minister of sorts. */
export const withoutPrefix = (lower: string): string => lower.replace(PREFIX, '');
