// Carries a pronoun back to the plain phrase that opens the same or the sentence before: somebody for "she", people for "they", a body or a paper for "it".

import type { SourceType } from '../../model/reading';
import { overlaps, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { openingPhrase } from './opening-phrase';
import { agrees, isPersonWord } from './person-words';
import { GROUP, THING } from './pronouns';
import type { SourceContext } from './resolved-source';
import { openingsBefore } from './sentence-starts';
import { singular } from './singular';
import { bodyOfName, lookUp } from './source-lexicon';
import { isCapital } from './spelling';

const SENTENCES = 2;

/** `told`: what is claimed. "The boy was carrying a rifle, he said": whom it opens with is told of, and seldom tells. */
export function openedBy(pronoun: Token, told: Spans, { tokens, text }: SourceContext): { span: Span } | undefined {
  for (const at of openingsBefore(pronoun, told, tokens, text, SENTENCES)) {
    const { core, whole, rest } = openingPhrase(tokens, at);
    const head = core.at(-1);
    const first = core[0];
    if (!head || !first || first.start >= pronoun.start || isFate(rest)) continue;
    if (told.some((span) => overlaps(span, first))) continue;
    if (fits(pronoun.lower, core, head)) return { span: { start: first.start, end: whole.at(-1)?.end ?? head.end } };
  }
  return undefined;
}

function fits(pronoun: string, core: readonly Token[], head: Token): boolean {
  const one = singular(head.lower);
  const plural = one !== head.lower;
  const name = isCapital(head) && core.length > 1;
  if (GROUP.test(pronoun)) return !name && plural && (lookUp(head.lower) !== undefined || isPersonWord(one));
  if (THING.test(pronoun)) return !plural && (name ? bodyOfName(core) !== undefined : THINGS.has(lookUp(head.lower)));
  const introduced = /^(?:the|an?|one|another|his|her|its|their)$/.test(core[0]?.lower ?? '');
  return !name && introduced && !plural && isPersonWord(head.lower) && agrees(pronoun, core);
}

/** Kinds of source that "it" is said of. */
const THINGS: ReadonlySet<SourceType | undefined> = new Set([
  'official',
  'institution',
  'document',
  'media',
  'observers',
]);

/** "The driver | was killed": he says no more. */
const isFate = (rest: readonly Token[]): boolean =>
  rest.slice(0, 4).some(({ lower }) => /^(?:died|killed|drowned|dead|perished|stabbed|murdered)$/.test(lower));
