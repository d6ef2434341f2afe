// The contract between the engine and one rule of the date grammar.

import type { Day } from '../model/calendar';
import type { Interval } from './interval';
import type { Trigger } from './windows';

export type Match = Readonly<Record<string, string | undefined>>;

/** Where a match stands, for rules that need more than its words. */
export type Place = {
  /** The window's text. */
  text: string;
  /** Offsets into `text`. */
  start: number;
  end: number;
  /** Whether the clause looks ahead ("will meet on"), back ("met on"), or does not say. */
  tense(): Tense;
};

export type Tense = 'past' | 'future' | 'unknown';

type Shape = {
  /** What the rule reads, as a reader of the code would say it. */
  name: string;
  /** The pattern can only match in a window that holds one of these. */
  needs: readonly Trigger[];
  /** Global, case-insensitive, with named groups; no unbounded repetition inside another. */
  pattern: RegExp;
};

/**
 * `absolute` needs no reference; `relative` reads from the article's date; `story` from the interval last mentioned in the story.
 * Undefined: the words are no date after all.
 */
export type Rule =
  | (Shape & { anchor: 'absolute'; read(match: Match, place: Place): Interval | undefined })
  | (Shape & { anchor: 'relative'; read(match: Match, today: Day, place: Place): Interval | undefined })
  | (Shape & {
      anchor: 'story';
      /** "That day" may look past "in 2008" to the day before it; "three days later" may not. */
      passesVaguer?: true;
      /** The word for what happened, where the words hang on it: "a day after the raid" counts from the date of the raid, or from none. */
      tells?(match: Match): string | undefined;
      read(match: Match, story: Interval): Interval | undefined;
    });
