// The kind of the body that a person is "of", "at" or "from". Knows words, not the article.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { MEDIA_NAMES, NAME_ENDINGS } from './organisation-words-table';
import { bodiesIn, bodyOfName } from './source-lexicon';
import { bare, isCapital } from './spelling';

/** "of the University of Oulu", "of the Farmers’ Federation"; a town is no affiliation. */
export function affiliation(tokens: readonly Token[]): SourceType | undefined {
  if (isAcademic(tokens.slice(0, 7))) return 'observers';
  const name = tokens.filter(({ lower }) => !/^(?:the|an?)$/.test(lower));
  if (!isCapital(name[0])) return bodiesIn(tokens)[0];
  const end = name.findIndex((token) => !isCapital(token) && !/^(?:of|for|and|’|')$/.test(token.lower));
  const whole = end < 0 ? name : name.slice(0, end);
  const last = bare(whole.at(-1)?.lower ?? '');
  return NAME_ENDINGS.has(last) || MEDIA_NAMES.has(last) || /^(?:of|for)$/.test(whole[1]?.lower ?? '')
    ? bodyOfName(whole)
    : undefined;
}

export const isAcademic = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) =>
    /^(?:university|observatory|polytechnic|college|institute|studies|faculty|laboratory)$/.test(lower),
  );
