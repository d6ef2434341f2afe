// The names of a foreign record as a main name and aliases of the format, each once, weak where the heuristics say so.

import type { ActorKind } from '../model/list';
import { fold } from '../text/fold';
import { clipLine } from './clip';
import { isAcronym, weaknessOf } from './weak-alias';

export type ForeignName = {
  name: unknown;
  lang?: string;
  kind?: 'alias' | 'former' | 'nickname';
  /** The file itself says that the name is weak. */
  weak?: boolean;
  from?: string;
  to?: string;
};

export type ChosenNames = { name: string; aliases: Record<string, unknown>[] };

const MAX_ALIASES = 300;

/**
 * The format has no weak main names. So the first strong name leads, in the order given, and a weak one before it becomes an alias.
 * Undefined when there is no name, or nothing but one word for a person.
 */
export function chooseNames(kind: ActorKind, names: readonly ForeignName[]): ChosenNames | undefined {
  const usable = names.filter(({ name }) => fold(clipLine(name) ?? '') !== '');
  const isStrong = (foreign: ForeignName): boolean =>
    !foreign.weak && foreign.kind !== 'former' && weaknessOf(clipLine(foreign.name) ?? '', kind) === undefined;
  const main = usable.find(isStrong) ?? usable.find(({ kind: nameKind }) => nameKind !== 'former') ?? usable[0];
  const name = clipLine(main?.name);
  if (!main || name === undefined || (kind === 'person' && weaknessOf(name, kind) === 'one-word-person'))
    return undefined;
  const seen = new Set([fold(name)]);
  const aliases: Record<string, unknown>[] = [];
  for (const foreign of usable) {
    const alias = clipLine(foreign.name) ?? '';
    const folded = fold(alias);
    if (seen.has(folded) || aliases.length === MAX_ALIASES) continue;
    seen.add(folded);
    aliases.push(aliasValue(alias, foreign, kind));
  }
  return { name, aliases };
}

function aliasValue(name: string, { lang, kind, weak, from, to }: ForeignName, actorKind: ActorKind) {
  const isWeak = weak || weaknessOf(name, actorKind) !== undefined;
  return {
    name,
    lang,
    kind: kind ?? (isAcronym(name) ? 'acronym' : 'alias'),
    strength: isWeak ? 'weak' : 'strong',
    from,
    to,
  };
}
