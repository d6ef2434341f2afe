// "A day after the raid": which date the story gives to what happened. By the word for it in the date's own sentence; knows no events.

import type { Span } from '../model/span';
import type { Interval } from './interval';
import type { StoryWords } from './read-window';

/** So far back, and so many dates back, a story is searched for what happened. */
const REACH = 2_500;
const LOOKS_BACK = 12;
/** A sentence is looked at this far on either side of its date. */
const MARGIN = 160;

/** Undefined where no date's sentence tells of it, or sentences with different dates do. */
export function dateOfTold(
  text: string,
  { tells = '', read }: StoryWords,
  told: readonly (Span & { interval: Interval })[],
  at: number,
): Interval | undefined {
  const stem = stemOf(tells);
  const own = sentenceAround(text, { start: at, end: at }).start;
  const dates = told
    .slice(-LOOKS_BACK)
    .filter(({ start, end }) => end <= own && at - start <= REACH)
    .filter((date) => tellsOf(text, sentenceAround(text, date), stem));
  const [first] = dates;
  const agreed = dates.every(
    ({ interval }) => interval.from === first?.interval.from && interval.to === first.interval.to,
  );
  return first && agreed ? read(first.interval) : undefined;
}

/** "Raid" is also told by "raided", "killing" by "killed", "election" by "elected". */
const stemOf = (word: string): string => {
  const stem = word.replace(/(?:ings?|ions?|s)$/, '');
  return stem.length < 4 ? word : stem;
};

/** Room for an ending: "raid", "raiders"; but "bank" is not "bankruptcy". */
const ENDING = 4;
const DEFINITE = new Set(['the', 'that', 'this', 'its', 'their', 'his', 'her']);

/** "The trial over the collapse opened on Tuesday" does not date the collapse: what is known already counts only as what the sentence begins with. */
function tellsOf(text: string, { start, end }: Span, stem: string): boolean {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word, at) => {
    if (!word.startsWith(stem) || word.length > stem.length + ENDING) return false;
    const known = DEFINITE.has(words[at - 1] ?? '') || DEFINITE.has(words[at - 2] ?? '');
    return !known || at <= 2;
  });
}

/** From stop to stop, within the margin. A point inside "Jan. 3" cuts too early, which only hides words. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - MARGIN), start);
  const after = text.slice(end, end + MARGIN);
  const stop = Math.max(
    ...[...before.matchAll(/[.!?]["”’]?\s|\n/g)].map(({ index, 0: mark }) => index + mark.length),
    0,
  );
  const next = /[.!?]["”’]?(?:\s|$)|\n/.exec(after)?.index ?? after.length;
  return { start: start - before.length + stop, end: end + next };
}
