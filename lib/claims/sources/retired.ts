// Whether a phrase speaks of somebody who has left an office whose trade they know. Knows words only.

import type { SourcePhrase } from './source-phrase';

/** A general or an investigator who has left speaks as one who knows the trade; former presidents stay what they were. */
export const retired = ({ head, modifiers, determiner }: SourcePhrase): boolean =>
  [determiner, ...modifiers.map(({ lower }) => lower)].some(
    (word) => word === 'retired' || (word === 'former' && KNOWS.test(head.lower)),
  );

const KNOWS =
  /^(?:investigator|judge|prosecutor|general|colonel|officer|inspector|diplomat|ambassador|detective|negotiator|regulator)$/;
