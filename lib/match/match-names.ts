// Article text → the listed actors, places, events and claims that it names. The front door: it puts the steps in order and decides nothing.
// No DOM, no clock, no waiting.

import type { Article } from '../model/article';
import { type RecordRef, refKey } from '../model/list';
import type { EventNameHit, FirstNames, FurtherNames, Names, NamesInTurn } from '../model/names';
import type { Mention, RejectedMention } from '../model/reading';
import { wordReader } from '../text/words';
import { acronyms } from './acronyms';
import { type Candidate, rejections } from './candidate';
import { type Chosen, choose } from './choose';
import { judge } from './judge';
import { listedClaims } from './listed-claims';
import { people } from './people/people';
import { placeHits } from './place-hits';
import { type Roster, rosterOf } from './roster';
import { groupBy } from './segment/grouping';
import type { Hit } from './segment/hit';
import { FORM } from './segment/layout';
import { scan } from './segment/scan';
import { eventId, type Segment } from './segment/segment';
import { shortNames } from './short-names';
import { supported } from './support';
import { type Prose, readProse } from './surroundings/prose';

export type MatchOptions = {
  /** Gathers the candidates that were not marked, each with its reason. */
  why?: boolean;
};

/** Nothing of an article's words is kept once its names are found. */
const readWords = wordReader();

/** Segments come in the reader's order of lists: the first decides an Actor's name. Of one list, older segments before newer. */
export function matchNames(article: Article, segments: readonly Segment[], options: MatchOptions = {}): Names {
  const { first, further } = matchInTurn(article, segments, options);
  return { ...first, ...further() };
}

/** `claimsAtMost`: no list has more claims and names of events in the article. */
export function matchInTurn(
  article: Article,
  segments: readonly Segment[],
  options: MatchOptions = {},
): NamesInTurn & { claimsAtMost: number } {
  const prose = readProse(readWords(article.text));
  const roster = rosterOf(segments);
  const hits = scan(prose.words, segments);
  const rejected: RejectedMention[] | undefined = options.why ? [] : undefined;
  const chosen = mentionsIn(article, prose, roster, hits, rejected);
  const { actors, mentions } = numbered(roster, chosen);
  return {
    first: {
      actors,
      mentions,
      ...(rejected ? { rejected: rejected.sort((a, b) => a.start - b.start || a.end - b.end) } : {}),
    },
    claimsAtMost: claimsAtMost(hits),
    // Read anew: by then another text may have been.
    further: () => furtherNames(article, readProse(readWords(article.text)), roster, hits, actors),
  };
}

function furtherNames(
  article: Article,
  prose: Prose,
  roster: Roster,
  hits: readonly Hit[],
  actors: Names['actors'],
): FurtherNames {
  const mentioned = new Set(actors.flatMap(({ records }) => records.map(refKey)));
  return {
    places: placeHits(prose, roster, hits),
    eventNames: eventNames(roster, hits),
    listedClaims: listedClaims(article, prose, roster, hits, (ref: RecordRef) => mentioned.has(refKey(ref))),
  };
}

/** Records that claims' words and events' names lead to. */
function claimsAtMost(hits: readonly Hit[]): number {
  const claims = new Set<number>();
  let events = 0;
  for (const { form, segment, target } of hits) {
    if (form === FORM.event) events++;
    else if (form === FORM.claimPhrase || form === FORM.claimWord) claims.add(segment * 2 ** 32 + target);
  }
  return claims.size + events;
}

function mentionsIn(
  article: Article,
  prose: Prose,
  roster: Roster,
  hits: readonly Hit[],
  rejected: RejectedMention[] | undefined,
): Chosen[] {
  const reject = rejections(roster, rejected);
  const judged = judge(article, prose, roster, hits, reject);
  const persons = people(prose, roster, judged, reject);
  const named = [...judged.sure, ...persons];
  const listed = groupBy([...named, ...judged.doubtful], ({ first }) => first);
  const isOthers = (word: number, actor: number): boolean =>
    listed.get(word)?.some((other) => other.actor !== actor) ?? false;
  const defined = acronyms({ prose, roster, isOthers }, named);
  const isOther = ({ first, last, actor }: Candidate): boolean => first === last && defined.isOtherwise(first, actor);
  const sure = [...named.filter((candidate) => !isOther(candidate)), ...defined.found];
  const doubtful = judged.doubtful.filter((candidate) => {
    const isDefinedOtherwise = isOther(candidate);
    if (isDefinedOtherwise) reject(candidate, 'the article uses the acronym for something else');
    return !isDefinedOtherwise;
  });
  const weak = supported(prose, sure, doubtful, reject);
  const taken = wordsOf(prose, [...sure, ...judged.doubtful]);
  const short = shortNames(prose, roster, sure, (at) => taken[at] === 1);
  return choose(prose, roster, [...sure, ...weak, ...short], reject);
}

function wordsOf({ words }: Prose, candidates: readonly Candidate[]): Uint8Array {
  const taken = new Uint8Array(words.count);
  for (const { first, last } of candidates) taken.fill(1, first, last + 1);
  return taken;
}

/** Actors numbered in the order in which the article meets them. */
function numbered(roster: Roster, chosen: readonly Chosen[]): FirstNames {
  const actors: Names['actors'] = [];
  const numbers = new Map<number, number>();
  const numberOf = (index: number): number => {
    const known = numbers.get(index);
    if (known !== undefined) return known;
    const listed = roster.actors[index];
    if (!listed) throw new Error(`matchNames: no actor ${index}`);
    numbers.set(index, actors.length);
    return actors.push({ records: listed.records, name: listed.name, kind: listed.kind }) - 1;
  };
  const mentions = chosen.map(({ start, end, actors: indexes, alias, rule, support, required, context }): Mention => {
    const because = support ?? required;
    return { start, end, actors: indexes.map(numberOf), alias, rule, ...(because && { support: because }), context };
  });
  return { actors, mentions };
}

function eventNames(roster: Roster, hits: readonly Hit[]): EventNameHit[] {
  return hits.flatMap(({ form, segment, target, start, end }) => {
    if (form !== FORM.event || roster.isHidden(segment, 'event', target)) return [];
    const view = roster.segments[segment] as Segment;
    return [{ start, end, event: { list: view.list, id: eventId(view, target) } }];
  });
}
