// Which linked events a card at one place of the article should show, best first; knows nothing of cards.

import { daysOfDate } from '../model/calendar';
import type { LinkedEvent, LinkReason, LinkReasonKind } from '../model/reading';
import { overlaps, type Span } from '../model/span';
import { dateWeight } from './evidence';

/** What one span of a reason is worth in the passage, and how many of them count. */
const WORTH: Record<Exclude<LinkReasonKind, 'date'>, { each: number; most: number }> = {
  name: { each: 3, most: 1 },
  actors: { each: 1.2, most: 3 },
  place: { each: 1.2, most: 1 },
  'listed-claim': { each: 0.6, most: 1 },
  operation: { each: 0.6, most: 1 },
  keyword: { each: 0.5, most: 3 },
  kind: { each: 0.3, most: 1 },
};
/** The words of time in the passage itself count most. */
const DATE_WORTH = 1.4;
/** What the rest of the article says decides between passages that say the same. */
const OF_SCORE = 0.15;

/**
 * The events whose passages `focus` touches: what came before, by what the touched passages themselves hold, then the article's own news.
 * Empty where nothing belongs. A `focus` over the whole article gives every event.
 */
export function eventsFor(events: readonly LinkedEvent[], focus: Span): LinkedEvent[] {
  const ranked = events.flatMap((event) => {
    const touched = event.spans.filter((span) => overlaps(span, focus));
    return touched.length > 0 ? [{ event, worth: worthIn(touched, event) }] : [];
  });
  ranked.sort((a, b) => isNews(a.event) - isNews(b.event) || b.worth - a.worth);
  return ranked.map(({ event }) => event);
}

const isNews = ({ relation }: LinkedEvent): number => (relation === 'same' ? 1 : 0);

const worthIn = (passages: readonly Span[], { reasons, score }: LinkedEvent): number =>
  reasons.reduce((sum, reason) => sum + worthOf(reason, passages), score * OF_SCORE);

function worthOf(reason: LinkReason, passages: readonly Span[]): number {
  const here = reason.spans.filter((span) => passages.some((passage) => overlaps(passage, span))).length;
  if (here === 0) return 0;
  if (reason.kind !== 'date') return WORTH[reason.kind].each * Math.min(here, WORTH[reason.kind].most);
  const from = daysOfDate(reason.from ?? '')?.from ?? 0;
  const to = daysOfDate(reason.to ?? '')?.to ?? 0;
  return DATE_WORTH * dateWeight({ from, to }, { from, to });
}
