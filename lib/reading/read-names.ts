// The first step of analysis, quick and without waiting: (article, compiled segments) → names. Knows nothing of the steps after it, which are a script of their own.

import { matchInTurn } from '../match/match-names';
import type { Segment } from '../match/segment/segment';
import type { Article } from '../model/article';
import type { Names, NamesInTurn } from '../model/names';
import { leaveOutCrowds } from './leave-out-crowds';

/** Names in one synchronous go, of which the first are painted first. `why`: gather rejected mentions with their reasons. */
export const readInTurn = (article: Article, segments: readonly Segment[], why = false): NamesInTurn =>
  leaveOutCrowds(matchInTurn(article, segments, { why }), article.text);

/** All of them. */
export function readNames(article: Article, segments: readonly Segment[], why = false): Names {
  const { first, further } = readInTurn(article, segments, why);
  return { ...first, ...further() };
}
