// Conflict events in the manner of UCDP GED, made up: few actors and places with many events, many with few. Same size, same events.

import type { ListId, PriorEvent } from '../../../lib/model/list';

export type Synthetic = { events: PriorEvent[]; article: { text: string; published: string }; planted: string };

export const SYNTHETIC_LIST: ListId = 'synthetic conflict data';
const WORDS =
  'Asra Belun Corva Damar Esko Fenar Golis Harun Istal Jomar Kelta Lusan Merin Nasra Orvel Pakta Quren Rasil Samir Tolun'.split(
    ' ',
  );

/** `count` events over thirty years; actors and places by Zipf's law. One more is planted: what the article speaks of. */
export function syntheticEvents(count: number): Synthetic {
  let state = 12_345;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const actors = Math.max(40, Math.round(count / 60));
  const places = Math.max(80, Math.round(count / 12));
  const zipf = (most: number): number => Math.min(most - 1, Math.floor(most ** random()) - 1);
  const events = Array.from({ length: count }, (_, at): PriorEvent => {
    const [first, second, place] = [zipf(actors), zipf(actors), zipf(places)];
    const start = new Date(Date.UTC(1990, 0, 1) + Math.floor(random() * 30 * 365) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return conflict(`ged:${at}`, start, [first, second], place);
  });
  const [rare, common] = [actors - 3, 1];
  events.push(conflict('ged:planted', '2019-08-12', [rare, common], places - 5));
  const text = [
    `Clashes return to ${placeName(places - 5)}`,
    `Fighters of ${actorName(rare)} and troops of ${actorName(common)} met at the river on Monday, residents of ${placeName(3)} said.`,
    `A year ago ${actorName(rare)} attacked ${placeName(places - 5)} and drove the garrison of ${actorName(common)} out.`,
    `${actorName(0)} and ${actorName(2)} called for talks in ${placeName(0)}. ${actorName(5)} did not answer.`,
    `In ${placeName(12)} shops were shut on Tuesday. ${actorName(9)} had taken the town in March 2016 from ${actorName(4)}.`,
    `Nobody has forgotten what ${actorName(7)} did in ${placeName(30)}.`,
  ].join('\n\n');
  return { events, article: { text, published: '2020-08-05' }, planted: 'ged:planted' };
}

export const actorName = (index: number): string =>
  `${WORDS[index % 20]} ${WORDS[(index * 7 + 3) % 20]} Front ${index}`;
export const placeName = (index: number): string => `${WORDS[(index * 3) % 20]}-${index}`;

const conflict = (id: string, start: string, sides: number[], place: number): PriorEvent => ({
  id,
  title: `${sides.map(actorName).join(' - ')}, ${placeName(place)}`,
  start,
  kind: 'battle',
  places: [{ name: placeName(place), admin: placeName(place % 50), country: 'xx' }],
  actors: sides.map((side) => ({ name: actorName(side), role: 'side' })),
  sources: [],
});
