// The kind of the body that a phrase says somebody speaks for. Knows words, not the article.

import type { SourceType } from '../../model/reading';
import { bodiesIn } from './source-lexicon';
import type { SourcePhrase } from './source-phrase';
import { bare } from './spelling';

export const spokenFor = (phrase: SourcePhrase): SourceType | undefined =>
  bodiesIn(phrase.complement)[0] ?? ownerOf(phrase) ?? bodiesIn(phrase.modifiers).at(-1);

const HEADS_OF_STATE = /^(?:president|minister|governor|mayor|king|queen|premier|chancellor)$/;

/** "the ruling party’s | secretary general", "the prison’s | director" */
export function ownerOf({ modifiers }: SourcePhrase): SourceType | undefined {
  const owner = modifiers.findLastIndex(({ lower }) => /['’]s?$/.test(lower));
  if (HEADS_OF_STATE.test(bare(modifiers[owner]?.lower ?? ''))) return 'official';
  return bodiesIn(modifiers.slice(0, owner + 1)).at(-1);
}
