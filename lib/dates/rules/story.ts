// "Three days later", "that day", "a year earlier": counted from the date last mentioned in the story, never from today.

import { civilOf } from '../../model/calendar';
import { isVague, readCount } from '../counts';
import { calendarUnit, dayInterval, type Interval, monthInterval, seasonInterval } from '../interval';
import { moveInterval, yearsOn } from '../move-interval';
import type { Rule } from '../rule';
import { PIECE, SEASONS, type Unit, WEEKDAYS } from '../vocabulary-table';
import { monthNumber } from './months';
import { unitOf } from './units';

const CALENDAR_UNIT = '(?:day|week|weekend|month|quarter|year|decade)';
/** "Two days before the launch" hangs on the launch, not on the story's last date. */
const NO_COMPLEMENT = '(?=\\s*(?:[,.;:)!?”"]|$|and\\b|but\\b|when\\b|in\\b|on\\b|at\\b))';

/**
 * "The day after the council signed it": the noun does something else than happen. "The blast killed nine" still tells of the blast.
 */
const OWN_DOING =
  '(?!killed|injured|wounded|destroyed|damaged|hit|struck|shook|left|happened|occurred|took\\s+place|forced|triggered|sparked)(?:\\p{Ll}{2,}ed|was|were|is|are|had|has|have|began|began|broke|came|chose|cut|fell|found|gave|got|held|kept|lost|made|met|put|said|sent|set|shut|stood|told|took|went|won|wrote)(?!\\p{L})';

/** "The bomb attack" tells of an attack, "the raid killed nine" and "the raid near Norvik" of a raid. */
const NO_HEAD =
  '(?:that|this|which|when|where|while|from|with|over|into|near|amid|alone|itself|there|left|took|shook|\\p{Ll}+ed)(?!\\p{L})';

export const STORY: readonly Rule[] = [
  {
    name: 'units later or earlier',
    anchor: 'story',
    needs: ['unit'],
    pattern: new RegExp(
      `\\b(?<count>${PIECE.count})\\s+(?<unit>${PIECE.unit})\\s+(?:(?<on>later|on(?!\\s+${PIECE.weekday}))|(?<back>earlier|previously)|(?:(?<onAfter>after(?:wards?)?)|(?<backBefore>before(?:hand)?))${NO_COMPLEMENT})\\b(?!\\s+than\\b)`,
      'gi',
    ),
    read({ count = '', unit, on, onAfter }, story) {
      const number = readCount(count);
      if (!number || isVague(number)) return undefined;
      return moveInterval(story, unitOf(unit), (on ?? onAfter) === undefined ? -number.least : number.least);
    },
  },
  {
    name: 'the following spring, the following March',
    anchor: 'story',
    needs: ['season', 'month'],
    pattern: new RegExp(
      `\\b(?:the|that)\\s+(?:next|following)\\s+(?:(?<season>${PIECE.season})|(?<month>${PIECE.month}))(?!\\w)`,
      'gi',
    ),
    read({ season, month = '' }, story) {
      if (season) return firstAfter(story, (year) => seasonInterval(year, SEASONS[season.toLowerCase()] ?? 6));
      return /^[a-z]/.test(month) ? undefined : firstAfter(story, (year) => monthInterval(year, monthNumber(month)));
    },
  },
  {
    name: 'the next or previous unit',
    anchor: 'story',
    needs: ['unit', 'word', 'weekday'],
    pattern: new RegExp(
      `\\b(?:the|that)\\s+(?:(?<on>next|following)|(?<back>previous|preceding|prior))\\s+(?:(?<unit>${CALENDAR_UNIT})|(?<daypart>morning|afternoon|evening|night)|(?<weekday>${PIECE.weekday}))\\b(?!\\s+of\\b)`,
      'gi',
    ),
    read({ on, unit, daypart, weekday }, story) {
      const direction = on === undefined ? -1 : 1;
      if (weekday) return toWeekday(story, WEEKDAYS[weekday.toLowerCase()] ?? 0, direction);
      return neighbour(story, daypart ? 'day' : unitOf(unit), direction);
    },
  },
  {
    name: 'the unit before or after',
    anchor: 'story',
    needs: ['unit'],
    pattern: new RegExp(
      `\\bthe\\s+(?<unit>day|night|week|month|year)\\s+(?:(?<back>before)|after)${NO_COMPLEMENT}`,
      'gi',
    ),
    read: ({ unit = '', back }, story) => neighbour(story, unitOf(unit === 'night' ? 'day' : unit), back ? -1 : 1),
  },
  {
    name: 'that weekday, the weekday before or after',
    anchor: 'story',
    passesVaguer: true,
    needs: ['weekday'],
    pattern: new RegExp(
      `(?<!\\bsaid\\s{1,3})\\b(?:that(?:\\s+same)?\\s+(?<that>${PIECE.weekday})|the\\s+(?<weekday>${PIECE.weekday})\\s+(?:(?<back>before)|after)${NO_COMPLEMENT})`,
      'gi',
    ),
    read({ that, weekday = '', back }, story) {
      if (that === undefined) return toWeekday(story, WEEKDAYS[weekday.toLowerCase()] ?? 0, back ? -1 : 1);
      const week = holding(story, 'week');
      return week && dayInterval(week.from + (WEEKDAYS[that.toLowerCase()] ?? 0));
    },
  },
  {
    name: 'that or the same unit',
    anchor: 'story',
    passesVaguer: true,
    needs: ['unit', 'word'],
    pattern:
      /\b(?:(?:later|earlier)\s+)?(?:the\s+(?:very\s+)?same|that(?:\s+(?:very|same))?)\s+(?<unit>day|morning|afternoon|evening|night|week|month|quarter|year|decade)\b(?!\s+(?:a\s+year|last|next|the|(?:of|in)\s+\d{4}))/gi,
    read: ({ unit = '' }, story) =>
      holding(story, unitOf(/^(?:morning|afternoon|evening|night)$/i.test(unit) ? 'day' : unit)),
  },
  {
    name: 'June of the same year, March that year',
    anchor: 'story',
    passesVaguer: true,
    needs: ['month'],
    pattern: new RegExp(
      `\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?<month>${PIECE.month})(?:\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(?:of\\s+|in\\s+)?(?:that(?:\\s+same)?|the\\s+same)\\s+year\\b`,
      'gi',
    ),
    read({ day, month = '', dayAfter }, story) {
      const { year } = civilOf(story.from);
      const number = day ?? dayAfter;
      if (/^[a-z]/.test(month) || civilOf(story.to).year !== year) return undefined;
      const whole = monthInterval(year, monthNumber(month));
      if (number === undefined) return whole;
      const at = whole.from + Number(number) - 1;
      return Number(number) > 0 && at <= whole.to ? dayInterval(at) : undefined;
    },
  },
  {
    name: 'June of the previous year, March the following year',
    anchor: 'story',
    needs: ['month'],
    pattern: new RegExp(
      `\\b(?<month>${PIECE.month}),?\\s+(?:of\\s+|in\\s+)?the\\s+(?:(?:(?<on>next|following)|previous|preceding|prior)\\s+year\\b|year\\s+(?:before|(?<after>after))${NO_COMPLEMENT})`,
      'gi',
    ),
    read({ month = '', on, after }, story) {
      const { year } = civilOf(story.from);
      if (/^[a-z]/.test(month) || civilOf(story.to).year !== year) return undefined;
      return monthInterval(year + ((on ?? after) === undefined ? -1 : 1), monthNumber(month));
    },
  },
  {
    name: 'that summer, that March',
    anchor: 'story',
    passesVaguer: true,
    needs: ['season', 'month'],
    pattern: new RegExp(
      `\\b(?:later\\s+|early\\s+)?that(?:\\s+same)?\\s+(?:(?<season>${PIECE.season})|(?<month>${PIECE.month}))(?!\\w)`,
      'gi',
    ),
    read({ season, month }, story) {
      const { year } = civilOf(story.from);
      if (season) return seasonInterval(year, SEASONS[season.toLowerCase()] ?? 6);
      return month === undefined || /^[a-z]/.test(month) ? undefined : monthInterval(year, monthNumber(month));
    },
  },
  {
    name: 'the day or the quarter that the story is in',
    anchor: 'story',
    passesVaguer: true,
    needs: ['unit'],
    pattern:
      /\b(?:(?:earlier|later|early|late)\s+in|(?:start|beginning|rest|course|(?<!\bat\s{1,3}the\s{1,3})end)\s+of|ended|ending|end|started|starting|finished|closed|for|on)\s+the\s+(?:day(?!\s+(?:of|that|when|after|before|he|she|they|we|in))|quarter(?!\s+of))\b/gi,
    read: (_, story) => (story.grain === 'day' || story.grain === 'quarter' ? story : undefined),
  },
  {
    name: 'the same unit a year earlier',
    anchor: 'story',
    needs: ['unit'],
    pattern:
      /\b(?:the\s+)?same\s+(?:period|time|(?<unit>month|quarter|day|week))\s+(?:(?:a|one)\s+year\s+(?:ago|earlier|before)|last\s+year|of\s+(?:last|the\s+previous)\s+year|(?:in\s+)?the\s+(?:previous|prior)\s+year|the\s+year\s+before)\b|\b(?:the\s+)?year-ago\s+(?:period|month|quarter|week)\b/gi,
    read({ unit }, story) {
      const own = unit === undefined || unit.toLowerCase() === 'day' ? story : holding(story, unitOf(unit));
      return own && yearsOn(own, -1);
    },
  },
  {
    name: 'units after or before what was told',
    anchor: 'story',
    needs: ['unit', 'word'],
    pattern: new RegExp(
      `\\b(?:(?<count>${PIECE.count})\\s+(?<unit>days?|weeks?|months?|years?)|the\\s+(?<next>day|night|morning|week|month|year))\\s+(?:(?<back>before)|after)\\s+(?:the|that|this|their|his|her|its)\\s+(?:(?:deadly|fatal|bloody|failed|alleged|first|last)\\s+)?(?<event>\\p{Ll}{4,})(?!\\p{L})(?!\\s+${OWN_DOING})(?:\\s+(?!${NO_HEAD})(?<head>\\p{Ll}{4,})(?=\\s*(?:[.,;:!?)”"]|$|(?:in|on|at|of|and|near|by)\\s)))?`,
      'giu',
    ),
    tells: ({ event, head }) => head ?? event,
    read({ count, unit, next, back }, story) {
      if (next) return neighbour(story, unitOf(/^(?:night|morning)$/i.test(next) ? 'day' : next), back ? -1 : 1);
      const number = readCount(count ?? '');
      return number && !isVague(number)
        ? moveInterval(story, unitOf(unit), back ? -number.least : number.least)
        : undefined;
    },
  },
];

/** The first such part of a year that begins after the story's date. */
const firstAfter = (story: Interval, inYear: (year: number) => Interval): Interval => {
  const { year } = civilOf(story.to);
  return inYear(year).from > story.to ? inYear(year) : inYear(year + 1);
};

/** The unit next to the one that holds the story's date; undefined where the story is vaguer than the unit. */
function neighbour(story: Interval, unit: Unit, direction: 1 | -1): Interval | undefined {
  const own = holding(story, unit);
  return own && calendarUnit(unit, own.from, direction);
}

function holding(story: Interval, unit: Unit): Interval | undefined {
  const own = calendarUnit(unit, story.from, 0);
  return story.from >= own.from && story.to <= own.to ? own : undefined;
}

function toWeekday(story: Interval, weekday: number, direction: 1 | -1): Interval | undefined {
  if (story.grain !== 'day') return undefined;
  const step = Array.from({ length: 7 }, (_, at) => story.from + direction * (at + 1)).find(
    (day) => (((day + 3) % 7) + 7) % 7 === weekday,
  );
  return step === undefined ? undefined : dayInterval(step);
}
