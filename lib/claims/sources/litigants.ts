// Who of an article goes to law or is taken there: whoever has a lawyer, sues or pleads. Knows words, no claims.

import type { Token } from '../../text/tokens';
import { singular } from './singular';
import { bare, isCapital } from './spelling';

const COUNSEL = /^(?:lawyers?|attorneys?|counsel|advocates?|solicitors?|barristers?)$/;
const PLEADS = /^(?:sued|sues|suing|pleaded|pleads|appealed|appeals|contests|contested)$/;
const TRIED = /^(?:charged|indicted|acquitted|convicted|sentenced)$/;
const AUXILIARY = /^(?:is|are|was|were|been|being)$/;
const BESIDE = 4;
/** How far back the subject of "is charged" begins, in words. */
const SUBJECT = 20;

/** Family names and nouns, singulars in lower case. */
export function litigantsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (token: Token | undefined): void => {
    if (token && /^\p{L}{3}/u.test(token.text)) found.add(singular(bare(token.lower)));
  };
  for (const [at, token] of tokens.entries()) {
    if (COUNSEL.test(token.lower)) {
      const owner = tokens.slice(Math.max(0, at - 3), at).findLast(({ lower }) => /['’]s?$/.test(lower));
      add(owner);
      if (tokens[at + 1]?.lower === 'for') add(client(tokens, at + 2));
    } else if (PLEADS.test(token.lower)) add(tokens[at - 1]);
    else if (TRIED.test(token.lower) && AUXILIARY.test(tokens[at - 1]?.lower ?? '')) add(subjectBefore(tokens, at - 1));
  }
  return found;
}

/** "Julian Harcastle, 58, of Wetherby Green, is charged": the last word of the name that the sentence opens with. */
function subjectBefore(tokens: readonly Token[], auxiliary: number): Token | undefined {
  let from = auxiliary;
  while (from > 0 && auxiliary - from < SUBJECT && !/^[.?!;:“”"]$/.test(tokens[from - 1]?.text ?? '')) from--;
  const name = tokens.slice(from, auxiliary);
  const end = name.findIndex((token) => !isCapital(token));
  return name[end < 0 ? name.length - 1 : end - 1];
}

/** "for the widow", "for Ann Ross": the last word of what is defended. */
function client(tokens: readonly Token[], from: number): Token | undefined {
  const words = tokens
    .slice(from, from + BESIDE)
    .filter(({ lower }) => !/^(?:the|an?|his|her|their|two|three)$/.test(lower));
  const end = words.findIndex((token) => !isCapital(token));
  return end > 0 ? words[end - 1] : words[0];
}
