// Which places an article names, and under which folded names one place may be met: "Saqr Camp (Camp Falcon)" is also "Saqr Camp".

import type { Names, PlaceHit } from '../model/names';
import { contains } from '../model/span';
import { fold } from '../text/fold';

/** The name itself and the name without what stands in brackets. What stands there may be another place: "Dora (Baghdad)". */
export function namesOfPlace(name: string, folded: (name: string) => string = fold): string[] {
  const bracket = name.indexOf('(');
  const forms = bracket > 0 ? [name, name.slice(0, bracket)] : [name];
  return [...new Set(forms.map(folded))].filter((form) => form !== '');
}

/** Place hits that stand for the place itself: "Kingsmere Council" is no mention of Kingsmere. Linear: both are in text order. */
export function placesNamed({ actors, mentions, places }: Names): PlaceHit[] {
  const others = mentions.filter((mention) => mention.actors.some((actor) => actors[actor]?.kind !== 'place'));
  let at = 0;
  return [...places]
    .sort((a, b) => a.start - b.start)
    .filter((hit) => {
      while ((others[at]?.end ?? Infinity) <= hit.start) at++;
      const mention = others[at];
      return mention === undefined || !contains(mention, hit);
    });
}
