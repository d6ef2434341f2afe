// Chooses what is painted of a Reading: few marks, short, never overlapping. Pure; knows no page and no colours.

import type { Mark } from '../model/mark';
import type { Mention, Reading } from '../model/reading';
import type { MarkSettings } from '../model/settings';
import { overlaps, type Span } from '../model/span';
import { chooseClaims } from './choose-claims';

/** About what fits on a screen, in characters: the distance after which an Actor is marked again. */
export const SCREENFUL = 1800;

/** A mark before it has its place. */
export type Choice = Omit<Mark, 'id'>;

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

/** `taken`: in text order, not overlapping, as `mentions` are; both are walked once. */
function chooseActors(
  mentions: readonly Mention[],
  settings: MarkSettings,
  screenful: number,
  taken: readonly Span[],
): Choice[] {
  const chosen: Choice[] = [];
  const lastMarked = new Map<string, number>();
  let next = 0;
  mentions.forEach((mention, index) => {
    if (mention.context ? !settings.context : settings.actors === 'none') return;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    const claim = taken[next];
    if (claim && overlaps(claim, mention)) return;
    const key = mention.actors.join();
    const last = lastMarked.get(key);
    if (settings.actors !== 'every' && last !== undefined && mention.start - last < screenful) return;
    lastMarked.set(key, mention.start);
    chosen.push({
      start: mention.start,
      end: mention.end,
      kind: mention.context ? 'context' : 'actor',
      subject: { type: 'mention', mention: index },
    });
  });
  return chosen;
}
