// Analysis as a service: one compiled index for all pages, loaded on first need, thrown away when lists change; a newer article of the same page ends the older one's
// analysis. The steps after the names are handed in when they are needed, for they are most of the code.

import type { ClaimTagger } from '../claims/claim-tagger';
import { openSegment, type Segment } from '../match/segment/segment';
import { WARM_UP } from '../match/warm-up';
import type { Article } from '../model/article';
import { headOf } from '../model/article-head';
import type { RecordLookups } from '../model/lookups';
import type { NamesInTurn } from '../model/names';
import type { Reading } from '../model/reading';
import { namesReading } from './names-reading';
import type { readFurther } from './read-further';
import { readInTurn } from './read-names';

export type Index = {
  bytes: readonly ArrayBuffer[];
  /** Over the records of the same copies; asked for when the names are known. */
  lookups: () => Promise<RecordLookups>;
};

export type Analyser = {
  /** An article will come: loads the index, and unpacks what the first match needs while the disk is read. */
  prepare(): void;
  /** Names only: what is painted first. Of a very long article the head is read, here and in `read`. */
  names(article: Article): Promise<Reading>;
  /** The whole Reading. `page` identifies who asks, a frame of a tab; a second call from the same page aborts the first. */
  read(article: Article, page: string): Promise<Reading>;
  lookups(): Promise<RecordLookups>;
  /** Lists changed: the next call loads the index again. */
  forget(): void;
};

type Sources = {
  loadIndex: () => Promise<Index>;
  /** The steps after the names. */
  loadFurther: () => Promise<typeof readFurther>;
  /** Undefined when the weights are absent: rules alone. */
  loadTagger: () => Promise<ClaimTagger | undefined>;
  /** Gives the thread away between paragraphs. */
  pause: () => Promise<void>;
};

type Loaded = { segments: Segment[]; lookups: () => Promise<RecordLookups> };

export function analyser({ loadIndex, loadFurther, loadTagger, pause }: Sources): Analyser {
  let loading: Promise<Loaded> | undefined;
  let tagger: Promise<ClaimTagger | undefined> | undefined;
  let lastNames: { text: string; published?: string; segments: Segment[]; names: NamesInTurn } | undefined;
  let isWarm = false;
  const running = new Map<string, AbortController>();

  const index = (): Promise<Loaded> => {
    if (loading) return loading;
    const mine = loadIndex().then(({ bytes, lookups }) => ({ segments: bytes.map(openSegment), lookups }));
    loading = mine;
    // A failed load must not be remembered: the next page tries again. Lists may have changed meanwhile, and a newer load be on its way.
    mine.catch(() => {
      if (loading === mine) loading = undefined;
    });
    return mine;
  };
  // The article is sent twice, for names and for the whole; matching it once is enough.
  const namesOf = (article: Article, segments: Segment[]): NamesInTurn => {
    if (
      lastNames?.segments === segments &&
      lastNames.text === article.text &&
      lastNames.published === article.published
    )
      return lastNames.names;
    const names = readInTurn(article, segments);
    lastNames = { text: article.text, published: article.published, segments, names };
    return names;
  };

  const warmUp = async (): Promise<void> => {
    if (isWarm) return;
    isWarm = true;
    for (const step of WARM_UP) {
      await pause();
      step();
    }
  };

  return {
    prepare() {
      // Who asks for names hears of a failed load.
      index().catch(() => undefined);
      void warmUp();
    },
    async names(whole) {
      const article = headOf(whole);
      const loading = index();
      void warmUp();
      const { segments } = await loading;
      return namesReading(article, namesOf(article, segments).first);
    },
    async read(whole, page) {
      const article = headOf(whole);
      running.get(page)?.abort();
      const abort = new AbortController();
      running.set(page, abort);
      try {
        tagger ??= loadTagger().catch(() => {
          // This article by rules alone; the next one asks again.
          tagger = undefined;
          return undefined;
        });
        const [{ segments, lookups }, readFurther, loadedTagger] = await Promise.all([index(), loadFurther(), tagger]);
        const { first, further } = namesOf(article, segments);
        return await readFurther(article, { ...first, ...further() }, await lookups(), {
          signal: abort.signal,
          tagger: loadedTagger,
          pause,
        });
      } finally {
        if (running.get(page) === abort) running.delete(page);
      }
    },
    async lookups() {
      return (await index()).lookups();
    },
    forget() {
      loading = undefined;
      lastNames = undefined;
    },
  };
}
