// Holds date mentions against TIMEX3 marks: found, exact, within the mark, and dates where there is no mark.

import { casual } from 'chrono-node/en';
import { resolveDates } from '../../../lib/dates/resolve-dates';
import type { Article } from '../../../lib/model/article';
import { dayOf, daysOfDate, toDayDate } from '../../../lib/model/calendar';
import type { DateMention } from '../../../lib/model/reading';
import { overlaps } from '../../../lib/model/span';
import type { MarkedArticle, TimeMark } from './meantime';
import { daysOfValue, valuesOf } from './timex';

export type System = { name: string; read: (article: Article) => DateMention[] };
export type Score = { gold: number; found: number; exact: number; within: number; spurious: number; errors: string[] };

export const SYSTEMS: System[] = [
  { name: 'says-who', read: resolveDates },
  { name: 'chrono alone', read: chronoAlone },
];

/** chrono's own defaults, with the grain that it is certain of. */
function chronoAlone({ text, published }: Article): DateMention[] {
  const day = published === undefined ? undefined : daysOfDate(published)?.from;
  const instant = new Date((day ?? 0) * 86_400_000 + 43_200_000);
  return casual.parse(text, { instant, timezone: 0 }).map(({ index, text: words, start }) => {
    const [year, month] = [start.get('year') ?? 0, start.get('month') ?? 1];
    const grain =
      start.isCertain('day') || start.isCertain('weekday')
        ? 'day'
        : start.isCertain('month')
          ? 'month'
          : start.isCertain('year')
            ? 'year'
            : 'day';
    const from =
      grain === 'day' ? dayOf(year, month, start.get('day') ?? 1) : dayOf(year, grain === 'month' ? month : 1, 1);
    const to = grain === 'day' ? from : grain === 'month' ? dayOf(year, month + 1, 1) - 1 : dayOf(year + 1, 1, 1) - 1;
    return {
      start: index,
      end: index + words.length,
      from: toDayDate(from),
      to: toDayDate(to),
      grain,
      anchor: 'relative',
    };
  });
}

/** Dates with a calendar value, in the text, that are not the date line itself: the reference is given, not found. */
const isGold = (mark: TimeMark): boolean =>
  mark.type === 'DATE' && !mark.isDateLine && daysOfValue(mark.value) !== undefined;

export function scoreAll(system: System, articles: readonly MarkedArticle[]): Score {
  const score: Score = { gold: 0, found: 0, exact: 0, within: 0, spurious: 0, errors: [] };
  for (const { article, marks } of articles) {
    const mentions = system.read(article);
    for (const mark of marks.filter(isGold)) scoreMark(score, article, mark, mentions);
    // The corpus marks only the first sentences of an article: what stands after the last mark says nothing.
    const last = marks.at(-1)?.end ?? 0;
    score.spurious += mentions.filter(
      (mention) => mention.from !== undefined && mention.start < last && !marks.some((mark) => overlaps(mark, mention)),
    ).length;
  }
  return score;
}

function scoreMark(score: Score, { text, published }: Article, mark: TimeMark, mentions: readonly DateMention[]): void {
  const gold = daysOfValue(mark.value);
  if (!gold) return;
  score.gold += 1;
  const found = mentions.find((mention) => mention.from !== undefined && overlaps(mark, mention));
  const values = found ? valuesOf(found) : [];
  const exact = values.some(({ from, to }) => from === gold.from && to === gold.to);
  const within =
    exact || (found !== undefined && values[0] !== undefined && values[0].from >= gold.from && values[0].to <= gold.to);
  score.found += found ? 1 : 0;
  score.exact += exact ? 1 : 0;
  score.within += within ? 1 : 0;
  if (!exact) {
    const context = text.slice(Math.max(0, mark.start - 60), mark.end + 30).replace(/\s+/g, ' ');
    const read = found
      ? `${text.slice(found.start, found.end)} = ${found.from}..${found.to} ${found.grain}`
      : 'not found';
    score.errors.push(`${published} · ${text.slice(mark.start, mark.end)} = ${mark.value} · ${read} · …${context}…`);
  }
}
