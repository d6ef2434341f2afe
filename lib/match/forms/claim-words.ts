// Which words of a claim's `all` groups are worth watching for: those of one group, the one least likely to be met by chance.

import type { ClaimMatch } from '../../model/list';

/** Any firing needs a word of every group, so one group's words are enough to notice it; the others are looked up then. */
export function triggerWords({ all }: ClaimMatch): string[] {
  if (!all?.length) return [];
  return all.reduce((best, group) => (commonness(group) < commonness(best) ? group : best));
}

/** Names are rarer than words, long words rarer than short ones, and few words rarer than many. */
function commonness(group: readonly string[]): number {
  const lowerCase = group.filter((word) => word === word.toLowerCase()).length;
  return lowerCase * 10 + group.length;
}
