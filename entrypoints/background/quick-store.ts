// What a page's names need of the database: from one first look while the larger half is not there, from that half as soon as it is, for it may have written since.

import { inTime } from '../../lib/bus/in-time';
import type { Hidden } from '../../lib/model/hidden';
import type { StoredList } from '../../lib/model/list-store';
import type { Index } from '../../lib/reading/analyser';
import { type FirstLook, firstLook } from '../../lib/store/first-look';
import { bytesOf } from '../../lib/store/segments';
import { segmentCompiler } from './compiler';
import type { Door } from './later';

export type QuickStore = {
  /** Lists that are on and have a copy, in the reader's order. */
  lists(): Promise<StoredList[]>;
  hidden(): Promise<Hidden[]>;
  index(): Promise<Index>;
};

/** A database that takes longer has something the matter with it, which the other half knows how to tell. */
const LOOK_WITHIN_MS = 2000;

export function quickStore(later: Door, look: () => Promise<FirstLook | undefined> = firstLook): QuickStore {
  let looking: Promise<FirstLook | undefined> | undefined;
  const seen = async (): Promise<FirstLook | undefined> => {
    if (later.isOpen()) {
      looking = undefined;
      return undefined;
    }
    looking ??= inTime(look(), LOOK_WITHIN_MS, 'first look').catch(() => undefined);
    return looking;
  };
  return {
    lists: async () => (await seen())?.lists ?? (await later.open()).lists(),
    hidden: async () => (await seen())?.hidden ?? (await later.open()).hidden(),
    index: async () => (await indexIn(await seen(), later)) ?? (await later.open()).index(),
  };
}

/** Undefined when this version cannot read all of it as it stands. */
async function indexIn(look: FirstLook | undefined, later: Door): Promise<Index | undefined> {
  if (!look) return undefined;
  const bytes = await Promise.all(look.segments.map(bytesOf)).catch(() => undefined);
  if (!bytes?.every(segmentCompiler.isReadable)) return undefined;
  return { bytes, lookups: async () => (await later.open()).lookups(look.generations) };
}
