// Lets all mentions of one speaker decide together what kind of source they are. Knows scores, no words.

import type { SourceType } from '../../../model/reading';
import { TYPES } from './score-types';

export type Ballot = {
  /** The same for mentions of one speaker; empty where nobody is named. */
  speaker: string;
  /** What stands unless another is clearly likelier. */
  byRules: SourceType;
  /** Of a name nothing is told: a stranger holds no office because others in such news do. */
  stranger?: boolean;
  /** Logarithms of the chances of `TYPES`. */
  scores: readonly number[];
};

/** How much likelier, as a logarithm, another kind must be than the one that rules tell. */
const CLEARLY = 0.5;
const CLEARLY_OF_STRANGERS = 2;

/** The kind of each; nobody stays nobody. */
export function votedTypes(ballots: readonly Ballot[]): SourceType[] {
  const votes = new Map<string, readonly number[]>();
  for (const { speaker, scores } of ballots) {
    const sum = votes.get(speaker);
    votes.set(speaker, sum ? sum.map((score, kind) => score + (scores[kind] ?? 0)) : scores);
  }
  return ballots.map(({ speaker, byRules, scores, stranger }) =>
    elected(
      byRules,
      speaker === '' ? scores : (votes.get(speaker) ?? scores),
      stranger ? CLEARLY_OF_STRANGERS : CLEARLY,
    ),
  );
}

function elected(byRules: SourceType, scores: readonly number[], margin: number): SourceType {
  const most = Math.max(...scores);
  const own = scores[TYPES.indexOf(byRules)] ?? most;
  return own >= most - margin ? byRules : (TYPES[scores.indexOf(most)] ?? byRules);
}
