// One window of text → the date expressions in it, before the story's own time is known.

import type { Day } from '../model/calendar';
import type { Span } from '../model/span';
import { calendarDates } from './calendar-dates';
import type { Interval } from './interval';
import type { Match, Place, Rule } from './rule';
import { RULES } from './rules/rules';
import { tenseAt } from './tense';
import type { Window } from './windows';

/** `story` stands for what only the story's last date can tell; absent where the words alone decide. */
export type Found = Span & {
  anchor: Rule['anchor'];
  interval?: Interval;
  story?: StoryWords;
};

/** `tells` is the word for what happened, where the words hang on it. */
export type StoryWords = { passesVaguer: boolean; tells?: string; read: (last: Interval) => Interval | undefined };

export type Reference = { today: Day; monthFirst?: boolean };

/** Offsets into the whole text, in text order, not overlapping: the longest wins, and of equal ones the first rule's. */
export function readWindow(text: string, window: Window, reference: Reference): Found[] {
  const part = text.slice(window.start, window.end);
  const found: Found[] = [];
  for (const rule of RULES) {
    if (!rule.needs.some((trigger) => window.triggers.has(trigger))) continue;
    for (const match of part.matchAll(rule.pattern)) {
      const read = apply(
        rule,
        match.groups ?? {},
        placeOf(part, match.index, match.index + match[0].length),
        reference,
      );
      if (read) found.push(read);
    }
  }
  if (window.triggers.has('month') || window.triggers.has('number')) {
    found.push(...calendarDates(part, reference.today, reference.monthFirst));
  }
  return longest(found).map((each) => ({ ...each, start: each.start + window.start, end: each.end + window.start }));
}

function apply(rule: Rule, match: Match, place: Place, { today }: Reference): Found | undefined {
  const span = { start: place.start, end: place.end };
  if (rule.anchor === 'story') {
    const tells = rule.tells?.(match);
    const story = {
      passesVaguer: rule.passesVaguer ?? false,
      ...(tells && { tells }),
      read: (last: Interval) => rule.read(match, last),
    };
    return { ...span, anchor: 'story', story };
  }
  const interval = rule.anchor === 'absolute' ? rule.read(match, place) : rule.read(match, today, place);
  if (!interval) return undefined;
  // A rule that counts from today needs no today where the words give the year.
  return { ...span, anchor: match.year === undefined ? rule.anchor : 'absolute', interval };
}

const placeOf = (text: string, start: number, end: number): Place => ({
  text,
  start,
  end,
  tense: () => tenseAt(text, start, end),
});

function longest(found: Found[]): Found[] {
  const kept: Found[] = [];
  for (const next of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.start < next.end && next.start < other.end)) kept.push(next);
  }
  return kept.sort((a, b) => a.start - b.start);
}
