// Which names of an imported record are weak: names that need support from elsewhere in the article before they are marked.
// For formats that do not say so themselves. The rules follow those of OpenSanctions: a missed mark beats a wrong one.

import type { ActorKind } from '../model/list';
import { fold } from '../text/fold';
import { isCountryName } from './country-code';
import { PLAIN_WORDS } from './plain-words-table';

let plainWords: Set<string> | undefined;

/** Why a name is weak; undefined for a strong one. */
export function weaknessOf(name: string, kind: ActorKind): WeakReason | undefined {
  const folded = fold(name);
  const isOneToken = !folded.includes(' ');
  plainWords ??= new Set(PLAIN_WORDS.trim().split(/\s+/));
  if ([...folded.replaceAll(' ', '')].length < 4) return 'short';
  if (isOneToken && kind === 'person') return 'one-word-person';
  if (isOneToken && isAcronym(name)) return 'acronym';
  if (plainWords.has(folded)) return 'plain-word';
  return kind !== 'place' && isCountryName(name) ? 'country' : undefined;
}

export type WeakReason = 'short' | 'one-word-person' | 'acronym' | 'plain-word' | 'country';

/** One token in capitals, shorter than eight letters. Scripts without capitals have no acronyms of this kind. */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const count = [...letters].length;
  return count > 1 && count < 8 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
