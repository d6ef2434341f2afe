// In news of fighting a state that fights is a side, whoever of its offices speaks. Knows words of war, no claims.

import type { ResolvedSource, SourceContext } from './resolved-source';
import { singular } from './singular';
import { bare } from './spelling';

const OF_WAR =
  /^(?:army|military|troop|soldier|rebel|militia|militiaman|militant|fighter|insurgent|guerrilla|separatist|gunman|jihadist|shelling|drone|missile|rocket|airstrike|artillery|ceasefire|truce|front|navy|warship|coastguard|gunboat|raid|incursion|offensive|warplane|junta|coup|combatant)$/;

/** Words of war that make an article one of fighting. */
const ENOUGH = 4;

const STATE =
  /^(?:government|minister|ministry|president|presidency|presidential|governor|defence|defense|army|military|general|colonel|brigadier|major|captain|lieutenant|commander|navy|border|coastguard|spokesman|spokeswoman|spokesperson|intelligence|security|kremlin|chancellor|premier|secretary|ambassador)$/;
/** Authorities that take no side by being one. */
const NEUTRAL =
  /^(?:un|united|nations|european|international|regional|tribunal|court|judge|ombudsman|ombudswoman|weather|meteorological|health|hospital|rescue|rescuer|civil|police|fire|education|opposition|inquiry|red)$/;

/** The same sources; where there is fighting, those who speak for a state are its sides. */
export function withFightingSides(
  sources: readonly ResolvedSource[],
  { tokens, tokensIn }: Pick<SourceContext, 'tokens' | 'tokensIn'>,
): ResolvedSource[] {
  const words = tokens.filter(({ lower }) => OF_WAR.test(singular(bare(lower)))).length;
  if (words < ENOUGH) return [...sources];
  return sources.map((source) => {
    if (source.party || source.type !== 'official') return source;
    const called = tokensIn(source.called).map(({ lower }) => bare(lower));
    const sides = called.some((word) => STATE.test(word)) && !called.some((word) => NEUTRAL.test(word));
    return sides ? { ...source, party: true } : source;
  });
}
