// Tells a man's from a woman's given name. Knows the names of the table.

import type { Token } from '../../text/tokens';
import { MENS_NAMES, WOMENS_NAMES } from './given-names-table';
import { isCapital } from './spelling';

export type Gender = 'man' | 'woman';

export function genderOfName({ lower }: Token): Gender | undefined {
  if (WOMENS_NAMES.has(lower)) return 'woman';
  return MENS_NAMES.has(lower) ? 'man' : undefined;
}

export const isGivenName = (token: Token): boolean => isCapital(token) && genderOfName(token) !== undefined;
