// Words that an article about a claim will probably use: a proposal for the list's maker to confirm, never used unseen.

import { PLAIN_WORDS } from './plain-words-table';

/** Words of claims that say nothing about which claim it is. */
const EMPTY_WORDS =
  'about above after again against also always among because been before being below between both claim claims could does doing down during each even every from further have having here image into just like made make many more most much only other over photo picture said same says seen should show shows some such than that their them then there these they this those through under until very video were what when where which while will with would your';

const GROUPS = 4;

/** Up to four words that must stand in one sentence: names and numbers first, then the longest words. */
export function proposeMatch(claim: string): { all: string[][]; within: 'sentence' } {
  const empty = new Set([...EMPTY_WORDS.split(' '), ...PLAIN_WORDS.trim().split(/\s+/)]);
  const words = claim.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
  const telling = words.filter(
    (word, at) => [...word].length > 3 && (!empty.has(word.toLowerCase()) || (at > 0 && isCapital(word))),
  );
  const ranked = [...new Set(telling)].sort((a, b) => weight(b) - weight(a));
  const chosen = ranked.length > 0 ? ranked : words;
  return { all: chosen.slice(0, GROUPS).map((word) => [word]), within: 'sentence' };
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

const weight = (word: string): number => (isCapital(word) || /\d/.test(word) ? 100 : 0) + [...word].length;
