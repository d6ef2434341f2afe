// The first step of analysis, quick and without waiting: (article, compiled segments) → names. Knows nothing of the steps after it, which are a script of their own.

import { matchNames } from '../match/match-names';
import type { Segment } from '../match/segment/segment';
import type { Article } from '../model/article';
import type { Names } from '../model/names';
import { leaveOutCrowds } from './leave-out-crowds';

/** Names only, in one synchronous go: what is painted first. `why`: gather rejected mentions with their reasons. */
export function readNames(article: Article, segments: readonly Segment[], why = false): Names {
  return leaveOutCrowds(matchNames(article, segments, { why }), article.text);
}
