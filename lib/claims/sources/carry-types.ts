// Carries the kind of a source from where it is introduced with a title or an apposition to where only the name stands. Knows no words.

import type { SourceType } from '../../model/reading';
import type { ResolvedSource } from './resolved-source';

/** The same sources: "Hutchins" is what "its vice-president, Carol Hutchins," was, unless two are introduced by that name as different kinds. */
export function withCarriedTypes(sources: readonly ResolvedSource[]): ResolvedSource[] {
  const introduced = new Map<string, SourceType | undefined>();
  for (const { speaker, described, type } of sources) {
    if (!described || !speaker.startsWith('name ')) continue;
    introduced.set(speaker, introduced.has(speaker) && introduced.get(speaker) !== type ? undefined : type);
  }
  return sources.map((source) => {
    const type = source.described ? undefined : introduced.get(source.speaker);
    return type === undefined || source.type === 'unnamed' ? source : { ...source, type };
  });
}
