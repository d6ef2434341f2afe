// All rules of the English date grammar. Order only matters between matches of the same length.

import type { Rule } from '../rule';
import { AGO } from './ago';
import { ANNIVERSARIES } from './anniversaries';
import { DAYS } from './days';
import { FEAST_RULES } from './feasts';
import { MONTHS_RULES } from './months';
import { NTH_RULES } from './nth';
import { STORY } from './story';
import { STRETCHES } from './stretches';
import { UNITS_NEAR } from './units-near';
import { YEAR_PARTS } from './year-parts';
import { YEARS } from './years';

export const RULES: readonly Rule[] = [
  ...AGO,
  ...ANNIVERSARIES,
  ...UNITS_NEAR,
  ...STRETCHES,
  ...STORY,
  ...DAYS,
  ...MONTHS_RULES,
  ...YEARS,
  ...YEAR_PARTS,
  ...NTH_RULES,
  ...FEAST_RULES,
];
