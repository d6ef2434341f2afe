// The entries of a segment while it is being built: one for every form of every record, as plain numbers.

import { checkOfWords, hashWord } from '../../text/hash';
import type { ActorForm } from '../forms/actor-form';
import { soundOf } from '../forms/spellings';
import { FLAG, LONGEST_FORM, packInfo } from './layout';

export type Entries = {
  /** Word hashes of all forms, by sound for those that are met by sound, and where those of each begin. */
  hashes: number[];
  starts: number[];
  target: number[];
  info: number[];
  text: number[];
  check: number[];
  extra: number[];
};

/** Words of forms by sound live in a number space of their own. */
export const soundHash = (folded: string): number => hashWord(`~${soundOf(folded)}`);

export const emptyEntries = (): Entries => ({
  hashes: [],
  starts: [0],
  target: [],
  info: [],
  text: [],
  check: [],
  extra: [],
});

export function addEntry(
  entries: Entries,
  { words, form, flags, mask }: ActorForm,
  target: number,
  text: number,
  extra: number,
): void {
  const isSound = (flags & FLAG.sound) !== 0;
  const length = Math.min(words.length, LONGEST_FORM);
  const used = isSound ? words.map(soundOf) : words;
  const info = packInfo(form, flags, length, mask);
  const check = checkOfWords(used, length);
  if (extra === 0 && isKnown(entries, target, info, check)) return;
  for (let at = 0; at < length; at++)
    entries.hashes.push(isSound ? hashWord(`~${used[at]}`) : hashWord(used[at] ?? ''));
  entries.starts.push(entries.hashes.length);
  entries.target.push(target);
  entries.info.push(info);
  entries.text.push(text);
  entries.check.push(check);
  entries.extra.push(extra);
}

/** How far back an equal entry of the same record is looked for: variants of one name often coincide, far apart ones hardly. */
const LOOK_BACK = 64;

/** One entry is enough for the same words of the same record under the same conditions. */
function isKnown({ target, info, check, extra }: Entries, ofTarget: number, ofInfo: number, ofCheck: number): boolean {
  for (let at = target.length - 1; at >= 0 && at >= target.length - LOOK_BACK && target[at] === ofTarget; at--) {
    if (check[at] === ofCheck && info[at] === ofInfo && extra[at] === 0) return true;
  }
  return false;
}
