// What an article is about, as far as it changes who its sources are: fighting, a court. Knows words, no claims.

import type { Token } from '../../../text/tokens';
import { singular } from '../singular';
import { bare } from '../spelling';

const OF_WAR =
  /^(?:army|military|troop|soldier|rebel|militia|militiaman|militant|fighter|insurgent|guerrilla|separatist|gunman|jihadist|shelling|drone|missile|rocket|airstrike|artillery|ceasefire|truce|front|navy|warship|gunboat|raid|incursion|offensive|warplane|junta|combatant)$/;
const OF_COURT =
  /^(?:court|trial|judge|jury|defendant|plaintiff|prosecution|verdict|sentence|lawsuit|hearing|witness|testified|testimony|counsel|acquitted|charged|appeal|pleaded|defence)$/;

export function climateOf(tokens: readonly Token[]): string[] {
  let war = 0;
  let court = 0;
  for (const { lower } of tokens) {
    const word = singular(bare(lower));
    if (OF_WAR.test(word)) war++;
    if (OF_COURT.test(word)) court++;
  }
  const share = 1000 / Math.max(200, tokens.length);
  return [...(war * share >= 8 ? ['war'] : []), ...(court * share >= 12 ? ['court'] : [])];
}
