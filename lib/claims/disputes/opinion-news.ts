// Tells news of opinions, of parties and campaigns, from news in which accounts differ, and what is enough to show a dispute in each. Knows words and kinds of conflict, no weights.

import type { Token } from '../../text/tokens';
import { HARM_GROUPS } from './event-words-table';
import { CAMPAIGN_WORDS } from './opinion-words-table';
import type { Proposition } from './proposition';
import type { Weighed } from './weighing';

/** Share of sentences with a word of campaigns, from which on an article is about one. */
const CAMPAIGN_SHARE = 0.15;
/** Share of claims that tell of violence or disaster: of these people give accounts, whoever they vote for. */
const HARM_SHARE = 0.2;
/** A few lines say little about an article. */
const FEW_SENTENCES = 8;
const FEW_CLAIMS = 6;
/** That two claims speak of one thing is enough where they are this surely opposed. */
const SURE = 0.6;

type Article = {
  propositions: readonly Proposition[];
  sentences: number;
  sentenceTokens(sentence: number): readonly Token[];
};

export function isOpinionNews({ propositions, sentences, sentenceTokens }: Article): boolean {
  let political = 0;
  for (let at = 0; at < sentences; at++)
    if (sentenceTokens(at).some(({ lower }) => CAMPAIGN_WORDS.has(lower))) political++;
  return political >= CAMPAIGN_SHARE * Math.max(FEW_SENTENCES, sentences) && !tellsOfHarm(propositions);
}

export function tellsOfHarm(propositions: readonly Proposition[]): boolean {
  const telling = propositions.filter(({ groups }) => [...groups.keys()].some((group) => HARM_GROUPS.has(group)));
  return telling.length >= HARM_SHARE * Math.max(FEW_CLAIMS, propositions.length);
}

/** `shown`: relations across the accounts of one matter, with the words that show them. Opinions differ by "but", and scorn is for people. */
export const isMoreThanOpinion = (shown: readonly Weighed[]): boolean =>
  shown.some(({ byTurn, byScorn }) => !byTurn && !byScorn);

/** `shown`: those of all matters of an article. */
export const isToldOutright = (shown: readonly Weighed[]): boolean =>
  shown.some(({ link }) => link?.kind !== 'contrast');

/** The same, of news in which accounts differ: only where it tells of harm is a "but" enough. */
export const isTold = (shown: readonly Weighed[], ofHarm: boolean): boolean =>
  isToldOutright(shown) ||
  ((ofHarm || !shown.some(({ byTurn }) => byTurn)) &&
    shown.some(({ byCommonThing, against }) => !byCommonThing || against >= SURE));
