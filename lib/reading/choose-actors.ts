// Chooses which names of a Reading are painted: each Actor once a screenful, or everywhere. It knows no claims.

import type { Mark } from '../model/mark';
import type { Mention, Reading } from '../model/reading';
import type { MarkSettings } from '../model/settings';
import { overlaps, type Span } from '../model/span';

/** About what fits on a screen, in characters: the distance after which an Actor is marked again. */
export const SCREENFUL = 1800;

/** A mark before it has its place. */
export type Choice = Omit<Mark, 'id'>;

/** Of a Reading that has names and nothing else yet: what `chooseMarks` would choose, without the code for claims. */
export const chooseNames = ({ mentions }: Reading, _text: string, settings: MarkSettings): Mark[] =>
  chooseActors(mentions, settings, SCREENFUL, []).map((choice, id) => ({ id, ...choice }));

/** `taken`: in text order, not overlapping, as `mentions` are; both are walked once. */
export function chooseActors(
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
