// What a list's description says of a person that an article can contradict: the field, the years of birth and death. It reads the description only.

import { fold } from '../../text/fold';
import { type Fields, fieldsOf } from './fields';

export type Portrait = {
  fields: Fields;
  born?: number;
  died?: number;
};

const LONGEST_DESCRIPTION = 240;
const YEAR = /^(?:1\d|20)\d\d$/;
const BORN = new Set(
  'born b ne nee geboren geb nacido nacida nato nata nascido nascida род родился родилась doğdu dogumlu'.split(' '),
);
/** Words between "born" and the year: "born on 4 May 1961". */
const MOST_BETWEEN = 4;

/** Undefined when the description says nothing of the kind. */
export function portraitOf(description: string): Portrait | undefined {
  const fields = fieldsOf(description);
  const years = lifeIn(fold(description.slice(0, LONGEST_DESCRIPTION)).split(' '));
  return fields === 0 && !years.born && !years.died ? undefined : { fields, ...years };
}

/** "(1578–1657)", "born 1979". */
function lifeIn(words: readonly string[]): { born?: number; died?: number } {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    if (YEAR.test(word) && YEAR.test(next) && isLifetime(Number(word), Number(next)))
      return { born: Number(word), died: Number(next) };
    if (!BORN.has(word)) continue;
    const year = words.slice(at + 1, at + 2 + MOST_BETWEEN).find((later) => YEAR.test(later));
    if (year) return { born: Number(year) };
  }
  return {};
}

/** "MP 2010–2015" is a time in office. */
const SHORTEST_LIFE = 18;
const LONGEST_LIFE = 115;
const isLifetime = (from: number, to: number): boolean => to - from >= SHORTEST_LIFE && to - from <= LONGEST_LIFE;
