// Chooses what is painted of a Reading: few marks, short, never overlapping. Pure; knows no page and no colours.

import type { Mark } from '../model/mark';
import type { Reading } from '../model/reading';
import type { MarkSettings } from '../model/settings';
import { chooseActors, SCREENFUL } from './choose-actors';
import { chooseClaims } from './choose-claims';

/**
 * Marks in text order, `id` being their place. On the same words disputed comes before unsettled, and both before an Actor;
 * claims step aside for Actors where they can (see claim-words.ts).
 */
export function chooseMarks(
  reading: Reading,
  text: string,
  settings: MarkSettings,
  screenful: number = SCREENFUL,
): Mark[] {
  const wished = chooseActors(reading.mentions, settings, screenful, []);
  const claims = chooseClaims(reading, text, settings.claims, wished, screenful);
  const actors = chooseActors(reading.mentions, settings, screenful, claims);
  return [...claims, ...actors].sort((a, b) => a.start - b.start).map((choice, id) => ({ id, ...choice }));
}
