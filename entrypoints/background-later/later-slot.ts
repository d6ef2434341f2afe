// How the background and the script that it loads on first need find each other. Types and one name; no behaviour.

import type { Handlers } from '../../lib/bus/bus';
import type { PageCalls, PanelCalls } from '../../lib/bus/calls';
import type { ClaimTagger } from '../../lib/claims/claim-tagger';
import type { Hidden } from '../../lib/model/hidden';
import type { StoredList } from '../../lib/model/list-store';
import type { RecordLookups } from '../../lib/model/lookups';
import type { Analyser, Index } from '../../lib/reading/analyser';
import type { readFurther } from '../../lib/reading/read-further';
import type { SegmentCompiler } from '../../lib/store/compiler';
import type { GenerationRow } from '../../lib/store/database';

/** What the smaller half has made already. */
export type Shared = { analysis: Analyser; segments: SegmentCompiler };

/** The background without what a page's names need: the database's library, claims, dates, linking, cards, lists, notes. */
export type Later = {
  /** Lists that are on and have a copy, in the reader's order. */
  lists(): Promise<StoredList[]>;
  hidden(): Promise<Hidden[]>;
  /** Of the active lists; what this version cannot read is compiled anew. */
  index(): Promise<Index>;
  lookups(generations: readonly GenerationRow[]): RecordLookups;
  readFurther: typeof readFurther;
  loadTagger(): Promise<ClaimTagger | undefined>;
  page: Pick<Handlers<PageCalls>, 'readArticle' | 'cardContent' | 'hide' | 'markUnrelated'>;
  panel: Handlers<PanelCalls>;
  /** Checks the lists that are due. */
  checkDue(): Promise<void>;
  /** Finishes and heals what an earlier background left undone. */
  keepHouse(): Promise<void>;
};

export type MakeLater = (shared: Shared) => Later;

const SLOT = 'saysWhoLater';

const world = globalThis as { [SLOT]?: MakeLater };

export const announceLater = (make: MakeLater): void => {
  world[SLOT] = make;
};

export const announcedLater = (): MakeLater | undefined => world[SLOT];
