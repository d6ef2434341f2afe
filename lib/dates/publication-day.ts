// Chooses the day on which an article was published among what its page says. Never today, never another zone's day.

import type { DateStatements, DayDate } from '../model/article';
import { dayDate, writtenDate } from './written-date';

/** In order: stamps for machines, times, addresses, visible lines; the first that can be read. `language`: of the page, for the names of months. */
export function publicationDay(
  { stamps, times, addresses, lines }: DateStatements,
  language?: string,
): DayDate | undefined {
  const inAddress = firstOf(addresses, addressDate);
  const written = (text: string): DayDate | undefined => writtenDate(text, language);
  return (
    firstOf(stamps, (stamp) => localDay(stamp, written(stamp), inAddress)) ??
    firstOf(times, written) ??
    inAddress ??
    firstOf(lines, written)
  );
}

function firstOf(texts: readonly string[], read: (text: string) => DayDate | undefined): DayDate | undefined {
  for (const text of texts) {
    const day = read(text);
    if (day) return day;
  }
  return undefined;
}

/** A stamp in UTC hides the newsroom's day around midnight; the address, when it is a day off, keeps it. */
function localDay(stamp: string, day: DayDate | undefined, inAddress: DayDate | undefined): DayDate | undefined {
  if (!day || !inAddress) return day;
  const isUtc = /(?:Z|[+-]00:?00|UTC|GMT)\s*$/i.test(stamp);
  return isUtc && Math.abs(Date.parse(day) - Date.parse(inAddress)) === 86_400_000 ? inAddress : day;
}

/** `/2020/07/28/` or `/2020-07-28-…`, not in the query. */
function addressDate(url: string): DayDate | undefined {
  const match = /^[^?#]*?[/-](\d{4})([/-])(\d\d)\2(\d\d)(?=[/?#-]|$)/.exec(url);
  return match ? dayDate(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}
