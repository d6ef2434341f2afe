// The one front door of dates: an article's text → its date expressions as intervals. Pure: no clock, "now" is never asked for.

import type { Article } from '../model/article';
import { type Day, daysOfDate, toDayDate } from '../model/calendar';
import type { DateMention } from '../model/reading';
import type { Span } from '../model/span';
import { isEnglish } from '../text/is-english';
import { explainByNext, takeYearAfter, takeYearBefore } from './beside';
import { numericDates } from './calendar-dates';
import { countFromDates } from './counted-from';
import { foreignDates, isKnownLanguage } from './foreign/foreign-dates';
import type { Interval } from './interval';
import { joinRanges } from './ranges';
import { type Found, readWindow } from './read-window';
import { dateOfTold } from './told-events';
import { dateWindows } from './windows';

/** A story's last date stands for "that day" this many characters on and no further. */
const STORY_REACH = 700;
/** "That year" looks past vaguer dates, but not past many: the story has gone on. */
const LOOKS_BACK = 3;

/** In text order, not overlapping. Without `published`, only dates that need no reference are resolved; the others come out `open`. */
export function resolveDates(article: Article): DateMention[] {
  const { text } = article;
  const today = article.published === undefined ? undefined : daysOfDate(article.published)?.to;
  const found = isEnglish(text, article.language) ? englishDates(article, today ?? 0) : otherDates(article, today ?? 0);
  return resolveStory(text, explainByNext(text, takeYearAfter(text, found)), today);
}

function englishDates({ text, language }: Article, today: Day): Found[] {
  const reference = { today, monthFirst: monthFirst(language) };
  const found: Found[] = [];
  for (const window of dateWindows(text)) for (const each of readWindow(text, window, reference)) addNew(found, each);
  return joinRanges(text, countFromDates(text, takeYearBefore(text, found)), today);
}

/** Numbers are the same everywhere but for their order: outside English the day comes first. */
function otherDates({ text, language }: Article, today: Day): Found[] {
  const tag = language?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const named = isKnownLanguage(tag) ? foreignDates(text, tag, today) : [];
  const found: Found[] = [];
  for (const each of [...named, ...numericDates(text, false)].sort((a, b) => a.start - b.start)) addNew(found, each);
  return found;
}

/** Windows may overlap: what the one before has read is not read again, unless this one reads more of it. */
function addNew(found: Found[], next: Found): void {
  const last = found.at(-1);
  if (!last || last.end <= next.start) found.push(next);
  else if (last.start >= next.start && next.end - next.start > last.end - last.start) found[found.length - 1] = next;
}

/** `counted`: reckoned from another date, by words that name what happened on that one. */
type Told = Span & { interval: Interval; counted: boolean };

function resolveStory(text: string, found: readonly Found[], today: Day | undefined): DateMention[] {
  const told: Told[] = [];
  return found.flatMap(({ start, end, anchor, interval, story }): DateMention[] => {
    const span = { start, end };
    if (story) {
      const resolved =
        story.tells === undefined
          ? storyDate(story, told, start)
          : dateOfTold(
              text,
              story,
              told.filter(({ counted }) => !counted),
              start,
            );
      // What hangs on something unsaid is no date of ours.
      if (!resolved) return story.tells === undefined ? [{ ...span, grain: 'day', anchor: 'open' }] : [];
      // "A year earlier" looks aside; the story goes on from where it was.
      if (resolved.from >= (told.at(-1)?.interval.from ?? 0)) told.push({ ...span, interval: resolved, counted: true });
      return [{ ...span, ...shown(resolved), anchor: 'anaphoric' }];
    }
    if (!interval || (anchor !== 'absolute' && today === undefined)) {
      return [{ ...span, grain: interval?.grain ?? 'day', anchor: 'open' }];
    }
    told.push({ ...span, interval, counted: false });
    return [{ ...span, ...shown(interval), anchor: anchor === 'absolute' ? 'absolute' : 'relative' }];
  });
}

/** From the date last told, or, for "that day", from the last one that is no vaguer; never from one too far back. */
function storyDate(story: NonNullable<Found['story']>, told: readonly Told[], start: number): Interval | undefined {
  for (const { interval, end } of told.slice(story.passesVaguer ? -LOOKS_BACK : -1).reverse()) {
    if (start - end > STORY_REACH) return undefined;
    const resolved = story.read(interval);
    if (resolved) return resolved;
  }
  return undefined;
}

const shown = ({ from, to, grain }: Interval): Pick<DateMention, 'from' | 'to' | 'grain'> => ({
  from: toDayDate(from),
  to: toDayDate(to),
  grain,
});

/** Undefined where a page does not say which English it is in. */
function monthFirst(language: string | undefined): boolean | undefined {
  const region = /^en-([a-z]{2})\b/i.exec(language ?? '')?.[1]?.toUpperCase();
  return region === undefined ? undefined : region === 'US' || region === 'PH';
}
