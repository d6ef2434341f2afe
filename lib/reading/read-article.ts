// The whole of analysis in one go: (article, compiled segments, lookups) → Reading. For what has all its code at hand; the background loads the second half later.

import type { Segment } from '../match/segment/segment';
import type { Article } from '../model/article';
import type { Lookups } from '../model/lookups';
import type { Reading } from '../model/reading';
import { type FurtherOptions, readFurther } from './read-further';
import { readNames } from './read-names';

export type ReadOptions = FurtherOptions & {
  /** Gather rejected mentions with their reasons. */
  why?: boolean;
};

/** Everything: names → claims → dates → linked events. */
export const readArticle = async (
  article: Article,
  segments: readonly Segment[],
  lookups: Lookups,
  options: ReadOptions = {},
): Promise<Reading> => readFurther(article, readNames(article, segments, options.why), lookups, options);
