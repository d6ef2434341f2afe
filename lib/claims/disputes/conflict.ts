// What a test of two claims answers, and how far apart they stand.

import type { ConflictKind } from '../../model/reading';
import type { Spans } from '../../model/span';
import type { Proposition } from './proposition';

export type Conflict = { kind: ConflictKind; spans: Spans };

/** In paragraphs. */
export const apart = (a: Proposition, b: Proposition): number => Math.abs(b.paragraph - a.paragraph);

/** A negation reaches this many characters. */
export const NEGATION_REACH = 45;
