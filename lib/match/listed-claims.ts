// Which listed DisputedClaims the article speaks of: a phrase by itself, or a word of every group close together. Words only; who is right is
// nobody's business here.

import type { Article } from '../model/article';
import type { ClaimMatch, RecordRef } from '../model/list';
import type { ListedClaimHit } from '../model/names';
import type { Span, Spans } from '../model/span';
import { paragraphs } from '../text/paragraphs';
import { sentences } from '../text/sentences';
import { phrase } from './forms/phrase';
import type { Roster } from './roster';
import { firstAtLeast, firstWhere } from './segment/bisect';
import { groupBy } from './segment/grouping';
import type { Hit } from './segment/hit';
import { FORM } from './segment/layout';
import { claimId, claimMatch, type Segment } from './segment/segment';
import type { Prose } from './surroundings/prose';

type Scopes = { paragraph: Span[]; sentence: Span[] };
/** The records of a list that the article mentions. */
type Mentioned = (ref: RecordRef) => boolean;

export function listedClaims(
  article: Article,
  prose: Prose,
  roster: Roster,
  hits: readonly Hit[],
  isMentioned: Mentioned,
): ListedClaimHit[] {
  const spoken = hits.filter(
    ({ form, segment, target }) =>
      (form === FORM.claimPhrase || form === FORM.claimWord) && !roster.isHidden(segment, 'claim', target),
  );
  if (spoken.length === 0) return [];
  const scopes: Scopes = { paragraph: paragraphs(article.text), sentence: sentences(article.text) };
  const byClaim = groupBy(spoken, ({ segment, target }) => segment * 2 ** 32 + target);
  return [...byClaim.values()].flatMap((ofClaim): ListedClaimHit[] => {
    const [first] = ofClaim as [Hit];
    const segment = roster.segments[first.segment] as Segment;
    const claim = { list: segment.list, id: claimId(segment, first.target) };
    const match = claimMatch(segment, first.target);
    if (match.entities?.length && !match.entities.some((id) => isMentioned({ list: segment.list, id }))) return [];
    const spans = ofClaim
      .filter(({ form }) => form === FORM.claimPhrase)
      .filter((hit) => !isExcluded(prose, scopes, match, hit));
    if (spans.length > 0) return [{ claim, spans: apart(spans), by: 'phrases' }];
    const together = ofClaim
      .filter(({ form }) => form === FORM.claimWord)
      .flatMap((hit) => groupSpans(prose, scopes, match, hit));
    return together.length > 0 ? [{ claim, spans: apart(together), by: 'all' }] : [];
  });
}

/** The words of all groups around one word of the watched group; none when a group has no word there. */
function groupSpans(prose: Prose, scopes: Scopes, match: ClaimMatch, hit: Hit): Spans {
  const scope = scopeOf(scopes[match.within], hit);
  if (!scope || isExcluded(prose, scopes, match, hit)) return [];
  const spans: Spans = [{ start: hit.start, end: hit.end }];
  for (const group of match.all ?? []) {
    if (group.some((word) => isSame(prose, word, hit))) continue;
    const found = firstSpanIn(prose, group, scope);
    if (!found) return [];
    spans.push(found);
  }
  return spans;
}

function isSame(prose: Prose, word: string, hit: Hit): boolean {
  const places = prose.placesOf(word);
  return places[firstAtLeast(places, hit.first)] === hit.first;
}

/** The first word of a group within a scope, in the order of the group. */
function firstSpanIn(prose: Prose, group: readonly string[], scope: Span): Span | undefined {
  const { starts, ends } = prose.words;
  for (const word of group) {
    const places = prose.placesOf(word);
    const place = places[firstWhere(places.length, (at) => (starts[places[at] as number] as number) >= scope.start)];
    if (place === undefined) continue;
    const end = ends[place + phrase(word).words.length - 1] as number;
    if (end <= scope.end) return { start: starts[place] as number, end };
  }
  return undefined;
}

function isExcluded(prose: Prose, { paragraph }: Scopes, { excludes }: ClaimMatch, hit: Hit): boolean {
  if (!excludes?.length) return false;
  const scope = scopeOf(paragraph, hit);
  return scope !== undefined && firstSpanIn(prose, excludes, scope) !== undefined;
}

/** The scope around a span: scopes are in text order and do not overlap. */
function scopeOf(scopes: readonly Span[], { start, end }: Span): Span | undefined {
  const scope = scopes[firstWhere(scopes.length, (at) => (scopes[at]?.end ?? 0) > start)];
  return scope && scope.start <= start && end <= scope.end ? scope : undefined;
}

/** Sorted and each once; of overlapping ones the longer. */
function apart(spans: readonly Span[]): Spans {
  const kept: Spans = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}
