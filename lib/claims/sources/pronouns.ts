// The words that stand for somebody spoken of before, by what they can stand for. Knows words only.

import type { Token } from '../../text/tokens';

export const PERSON = /^(?:he|she|his|her|him|he['’]\w+|she['’]\w+)$/;
export const THING = /^(?:it|its|it['’]\w+)$/;
export const GROUP = /^(?:they|their|them|these|those|both|neither|each|most|several|they['’]\w+|we|our|us)$/;
/** Parts of people spoken of: never of one body. */
export const PART = /^(?:both|neither|each|most|several)$/;
export const RELATIVE = /^(?:who|which|that|whose)$/;

export const isPronoun = (phrase: readonly Token[]): boolean => {
  const lower = phrase[0]?.lower ?? '';
  return (
    phrase.length === 1 &&
    (PERSON.test(lower) ||
      THING.test(lower) ||
      GROUP.test(lower) ||
      RELATIVE.test(lower) ||
      /^(?:i|we|you)$/.test(lower))
  );
};

/** "the | 51-year-old" */
export const EPITHET = /year-old$/;

/** "Most said": free-standing where nobody was spoken of. */
export const isPart = ({ lower }: Token): boolean => PART.test(lower) && lower !== 'both';

export const isPersonPronoun = (lower: string): boolean => PERSON.test(lower);
