// Names that cannot stand alone: weak aliases, capitals for states, common words at a sentence's start. They need a sure mention of the same
// Actor, or a word of the alias's `requires`, in the article.

import type { Span } from '../model/span';
import type { Candidate, Reject } from './candidate';
import { phrase } from './forms/phrase';
import { standsForState } from './metonyms';
import { firstWhere } from './segment/bisect';
import { groupBy } from './segment/grouping';
import type { Prose } from './surroundings/prose';

/** The doubtful candidates that the rest of the article supports. */
export function supported(
  prose: Prose,
  sure: readonly Candidate[],
  doubtful: readonly Candidate[],
  reject: Reject,
): Candidate[] {
  const mentions = groupBy(
    [...sure].sort((a, b) => a.start - b.start),
    ({ actor }) => actor,
  );
  return doubtful.flatMap((candidate) => {
    const support = nearest(mentions.get(candidate.actor) ?? [], candidate);
    const required = requiredPlace(prose, candidate);
    const reason = refusal(prose, candidate, support, required !== undefined);
    if (reason === undefined) {
      if (support) return [{ ...candidate, support: { start: support.start, end: support.end } }];
      return [required === undefined ? candidate : { ...candidate, required }];
    }
    reject(candidate, reason);
    return [];
  });
}

/** Where the article first has a word that the alias requires. */
export function requiredPlace({ words, placesOf }: Prose, { requires }: Candidate): Span | undefined {
  const wanted = requires?.find((word) => placesOf(word).length > 0);
  const first = wanted === undefined ? undefined : placesOf(wanted)[0];
  if (wanted === undefined || first === undefined) return undefined;
  const last = first + phrase(wanted).words.length - 1;
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
}

function refusal(
  prose: Prose,
  candidate: Candidate,
  support: Candidate | undefined,
  isRequired: boolean,
): string | undefined {
  if (candidate.rule === 'metonym') {
    if (!support) return 'a capital city, and its state is not named in the article';
    return standsForState(prose, candidate) ? undefined : 'a capital city, meant as a place here';
  }
  if (candidate.isBesideWords) return 'an ordinary word at the start of a sentence';
  if (support || isRequired) return undefined;
  return `${candidate.doubt ?? 'doubtful'}, and nothing in the article supports it`;
}

/** The last one before, else the first one after; not the same words. */
function nearest(mentions: readonly Candidate[], { start, end }: Candidate): Candidate | undefined {
  let before = firstWhere(mentions.length, (at) => (mentions[at]?.start ?? 0) >= start) - 1;
  while (before >= 0 && (mentions[before]?.end ?? 0) > start) before--;
  return mentions[before] ?? mentions[firstWhere(mentions.length, (at) => (mentions[at]?.start ?? 0) >= end)];
}
