// The entries of a segment while it is being built: one for every form of every record, as plain numbers.

import { addWord, checkOf, hashWord } from '../text/hash';
import type { ActorForm } from './actor-forms';
import { FLAG, LONGEST_FORM, packInfo } from './layout';
import { phraseText } from './phrase';
import { soundOf } from './spellings';

export type Entries = {
  /** Word hashes, by sound for forms that are met by sound. */
  sequences: Int32Array[];
  target: number[];
  info: number[];
  text: number[];
  check: number[];
  extra: number[];
  /** First words of the forms that are met by sound. */
  soundStarts: Set<string>;
  add(form: Pick<ActorForm, 'words' | 'form' | 'flags' | 'mask'>, target: number, text: number, extra: number): void;
};

/** Words of forms by sound live in a number space of their own. */
export const soundHash = (folded: string): number => hashWord(`~${soundOf(folded)}`);

export function entriesOf(): Entries {
  const seen = new Set<number>();
  let seenTarget = -1;
  const entries: Entries = {
    sequences: [],
    target: [],
    info: [],
    text: [],
    check: [],
    extra: [],
    soundStarts: new Set(),
    add({ words, form, flags, mask }, target, text, extra) {
      const isSound = (flags & FLAG.sound) !== 0;
      const used = words.slice(0, LONGEST_FORM);
      const sequence = Int32Array.from(used, isSound ? soundHash : hashWord);
      const info = packInfo(form, flags, used.length, mask);
      // Variants often coincide: one entry for the same words of the same record under the same conditions.
      if (target !== seenTarget) seen.clear();
      seenTarget = target;
      const key = addWord(sequence.reduce(addWord), info & 0x7ff) + (extra === 0 ? 0 : entries.target.length + 1);
      if (seen.has(key)) return;
      seen.add(key);
      entries.sequences.push(sequence);
      entries.target.push(target);
      entries.info.push(info);
      entries.text.push(text);
      entries.check.push(checkOf(phraseText(isSound ? used.map(soundOf) : used)));
      entries.extra.push(extra);
      if (isSound) entries.soundStarts.add(used[0] ?? '');
    },
  };
  return entries;
}
