// The names of a synthetic article, found by plain search: benches of linking leave matching out.

import type { Names } from '../../../lib/model/names';
import { fold } from '../../../lib/text/fold';
import { actorName, placeName } from './synthetic-events';

export function namesIn(text: string, count: number): Names {
  const names: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };
  const each = (name: string, take: (start: number, end: number) => void): void => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!/\d/.test(text.charAt(at + name.length))) take(at, at + name.length);
    }
  };
  for (let index = 0; index < count; index++) {
    each(actorName(index), (start, end) => {
      let actor = names.actors.findIndex(({ name }) => name === actorName(index));
      if (actor < 0) {
        const records = [{ list: 'other list', id: `a${index}` }];
        actor = names.actors.push({ records, name: actorName(index), kind: 'armed-group' }) - 1;
      }
      names.mentions.push({ start, end, actors: [actor], alias: actorName(index), rule: 'name', context: false });
    });
    each(placeName(index), (start, end) =>
      names.places.push({ start, end, key: fold(placeName(index)), name: placeName(index) }),
    );
  }
  names.mentions.sort((a, b) => a.start - b.start);
  return names;
}
