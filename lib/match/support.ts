// Names that cannot stand alone: weak aliases, capitals for states, common words at a sentence's start. They need a sure mention of the same
// Actor, or a word of the alias's `requires`, in the article.

import type { Span } from '../model/span';
import { hashedWords } from '../text/hash';
import { GAP, SHAPE } from '../text/word-shapes';
import type { Candidate, Reject } from './candidate';
import { phrase } from './forms/phrase';
import { nameWords } from './name-words';
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
    const required = candidate.requires?.find((word) => prose.placesOf(word).length > 0);
    const reason = refusal(prose, candidate, support, required !== undefined);
    if (reason === undefined) {
      if (support) return [{ ...candidate, support: { start: support.start, end: support.end } }];
      return [required === undefined ? candidate : { ...candidate, required: firstPlace(prose, required) }];
    }
    reject(candidate, reason);
    return [];
  });
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

function firstPlace({ words, placesOf }: Prose, wanted: string): Span {
  const first = placesOf(wanted)[0] ?? 0;
  const last = first + phrase(wanted).words.length - 1;
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
}

/** The last one before, else the first one after; not the same words. */
function nearest(mentions: readonly Candidate[], { start, end }: Candidate): Candidate | undefined {
  let before = firstWhere(mentions.length, (at) => (mentions[at]?.start ?? 0) >= start) - 1;
  while (before >= 0 && (mentions[before]?.end ?? 0) > start) before--;
  return mentions[before] ?? mentions[firstWhere(mentions.length, (at) => (mentions[at]?.start ?? 0) >= end)];
}

const LOCAL = hashedWords(
  'in at near from outside around inside across into via through throughout downtown central leave left visit visited visiting reach reached toward greater',
);
const AUXILIARIES = hashedWords('has had have also again later repeatedly');
const TOWARDS = hashedWords('to with on against toward towards for by of between and');
const OF_STATE = hashedWords(
  'nuclear allies ally support backing influence proxies proxy decision position foreign government regime policy policies response claim claims rejection refusal involvement role ambitions leaders leadership interests demands stance military missile forces',
);

/** "Tehran said", "linked to Tehran", "between Washington and Tehran", "Moscow's allies"; but "in Tehran". */
function standsForState(prose: Prose, { first, last }: Candidate): boolean {
  const { words } = prose;
  const { actsOfState, stateLinks } = nameWords();
  const hash = (at: number): number => words.hashes[at] ?? 0;
  const isNear = (at: number): boolean => at > 0 && at < words.count && (words.gaps[at] as number) <= GAP.soft;
  const before = first - 1;
  const isTold = isWhich(words, last + 1);
  if (!isTold && isNear(first) && LOCAL.has(hash(before))) return false;
  const isPossessive = ((words.shapes[last] as number) & SHAPE.possessive) !== 0;
  if (isNear(last + 1) && isPossessive) return OF_STATE.has(hash(last + 1)) || OF_STATE.has(hash(last + 2));
  const isSmall = ((words.shapes[last + 1] ?? 0) & SHAPE.capital) === 0;
  // "Lisbon, which said", "Tokyo has offered".
  const verb = [isTold ? last + 2 : last + 1].map((at) => (AUXILIARIES.has(hash(at)) ? at + 1 : at))[0] as number;
  if (isNear(verb) && isSmall && actsOfState.has(hash(verb))) return true;
  if (!isNear(first) || !TOWARDS.has(hash(before))) return false;
  return [1, 2, 3, 4].some((back) => stateLinks.has(hash(before - back)) && sameSentence(prose, before - back, first));
}

const WHICH = hashedWords('which that');
const isWhich = ({ hashes, gaps }: Prose['words'], at: number): boolean =>
  gaps[at] === GAP.hard && WHICH.has(hashes[at] ?? 0);

function sameSentence({ words }: Prose, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if ((words.gaps[at] as number) >= GAP.sentence) return false;
  return true;
}
