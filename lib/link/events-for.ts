// Which linked events a card at one place of the article should show, best first; knows nothing of cards.

import type { LinkedEvent } from '../model/reading';
import { overlaps, type Span } from '../model/span';

export function eventsFor(events: readonly LinkedEvent[], focus: Span): LinkedEvent[] {
  return events.filter(({ spans }) => spans.length === 0 || spans.some((span) => overlaps(span, focus)));
}
