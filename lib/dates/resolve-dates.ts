// The one front door of dates: an article's text → its date expressions as intervals. Pure: no clock, "now" is never asked for.

import { parse } from 'chrono-node/en';
import type { Article } from '../model/article';
import { dayOf, daysOfDate, toDayDate } from '../model/calendar';
import type { DateMention } from '../model/reading';

/** In text order, not overlapping. */
export function resolveDates(article: Article): DateMention[] {
  const reference = article.published === undefined ? undefined : daysOfDate(article.published)?.to;
  return parse(article.text, { instant: new Date((reference ?? 0) * 86_400_000), timezone: 0 }).flatMap(
    ({ index, text, start }): DateMention[] => {
      const absolute = start.isCertain('year');
      const span = { start: index, end: index + text.length };
      if (!absolute && reference === undefined) return [{ ...span, grain: 'day', anchor: 'open' }];
      const day = toDayDate(dayOf(start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1));
      return [{ ...span, from: day, to: day, grain: 'day', anchor: absolute ? 'absolute' : 'relative' }];
    },
  );
}
