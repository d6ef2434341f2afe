// Whether a hit is a name at this place: case, word boundaries, dates, what the list excludes, what stands around it. One hit at a time;
// what other mentions say about it is for support.ts and people.ts.

import type { Article } from '../model/article';
import type { ActorKind } from '../model/list';
import { comparedWord } from '../text/folded-word';
import { articleReason, attachedReason } from './attached-reason';
import { type Candidate, candidateOf, type Reject } from './candidate';
import { caseReason } from './case-reason';
import { doubtOf, isBesideWords } from './doubt';
import { phrase } from './forms/phrase';
import { bodyReason, personReason, placeJudge, type Setting } from './kind-reasons';
import type { Roster } from './roster';
import { firstAtLeast } from './segment/bisect';
import { addTo } from './segment/grouping';
import type { Hit } from './segment/hit';
import { FLAG, FORM, isFamily } from './segment/layout';
import { cutsWord, institutionAfter } from './segment/lone-words';
import { actorName, entryExtra, entryText, type Segment } from './segment/segment';
import { isDate } from './surroundings/calendar';
import { clues } from './surroundings/clues';
import { credits } from './surroundings/credits';
import type { Prose } from './surroundings/prose';
import { works } from './surroundings/works';

export type Judged = {
  /** Stand by themselves. */
  sure: Candidate[];
  /** Need support from elsewhere. */
  doubtful: Candidate[];
  /** Family names, which people.ts decides on; only case and dates were looked at. */
  families: Hit[];
  /** Family names that the list gives as aliases of their own, by their word: like family names, people.ts decides on them. */
  familyAliases: Map<number, Candidate[]>;
  /** Of the article, where it has a date. */
  year: number | undefined;
};

const NAMES: ReadonlySet<number> = new Set([
  FORM.name,
  FORM.alias,
  FORM.weakAlias,
  FORM.family,
  FORM.demonym,
  FORM.capital,
  FORM.inflected,
  FORM.inflectedFamily,
]);

export function judge(article: Article, prose: Prose, roster: Roster, hits: readonly Hit[], reject: Reject): Judged {
  const year = yearOf(article);
  const judged: Judged = { sure: [], doubtful: [], families: [], familyAliases: new Map(), year };
  const names = hits.filter((hit) => NAMES.has(hit.form) && !roster.isHidden(hit.segment, 'entity', hit.target));
  const listed = wordsOfNames(prose, names);
  const setting: Setting = {
    prose,
    isListed: (at) => listed[at] === 1,
    credited: credits(prose.words),
    titled: works(prose),
  };
  const whereabouts = placeJudge(setting);
  const clued = clues(prose);
  for (const hit of names) {
    const isClue = clued[hit.first] === 1;
    if (isFamily(hit.form)) {
      // Whose name it is is not asked yet: a common one may be hundreds of people's.
      if (!isClue && isFamilyFit(setting, roster, hit)) judged.families.push(hit);
      continue;
    }
    const candidate = candidateOf(roster, hit);
    const extra = entryExtra(roster.segments[hit.segment] as Segment, hit.entry);
    const kind = roster.actors[candidate.actor]?.kind ?? 'other';
    const reason =
      dateReason(article, extra) ??
      (isClue ? 'a clue of a crossword' : undefined) ??
      formReason(prose, roster, hit, candidate, kind) ??
      (kind === 'place'
        ? whereabouts(hit, candidate, roster.extraOf(hit.segment, hit.target).countries)
        : kind === 'person'
          ? personReason(setting, hit, candidate, { portrait: roster.extraOf(hit.segment, hit.target).portrait, year })
          : bodyReason(setting, hit, candidate, kind, whereabouts.borne));
    if (reason) reject(candidate, reason);
    else {
      const required = { ...candidate, ...(extra.requires ? { requires: extra.requires } : {}) };
      if (isFamilyAlias(prose, roster, hit)) addTo(judged.familyAliases, hit.first, required);
      else sort(judged, prose, hit, kind, required);
    }
  }
  return judged;
}

function isFamilyFit({ prose, credited, titled }: Setting, roster: Roster, hit: Hit): boolean {
  return (
    !(hit.first === hit.last && isDate(prose, hit.first)) &&
    !caseReason(prose, hit) &&
    !attachedReason(prose, hit, 'person') &&
    !articleReason(prose, hit, spelled(roster, hit)) &&
    credited[hit.first] !== 1 &&
    titled[hit.first] !== 1 &&
    !excludeReason(prose, roster, hit)
  );
}

/** "Hamilton", listed beside "Lewis Hamilton": others bear it too. */
const isFamilyAlias = ({ words }: Prose, roster: Roster, { form, first, last, segment, target }: Hit): boolean => {
  if ((form !== FORM.alias && form !== FORM.weakAlias) || first !== last) return false;
  const family = roster.personOf(segment, target)?.family ?? [];
  return family.length === 1 && family[0] === comparedWord(words, first);
};

/** What the hit itself and its own words say. */
const formReason = (
  prose: Prose,
  roster: Roster,
  hit: Hit,
  { alias }: Candidate,
  kind: ActorKind,
): string | undefined =>
  caseReason(prose, hit) ??
  (hit.first === hit.last && isDate(prose, hit.first) ? 'a month or a day' : undefined) ??
  boundaryReason(prose, hit) ??
  attachedReason(prose, hit, kind) ??
  articleReason(prose, hit, alias) ??
  excludeReason(prose, roster, hit);

/** As the list spells the name that was met. */
function spelled(roster: Roster, { segment, entry, target }: Hit): string {
  const view = roster.segments[segment] as Segment;
  return entryText(view, entry) ?? actorName(view, target);
}

/** Which words belong to a listed name of two words or more, or of one that is no common word. */
function wordsOfNames({ words }: Prose, hits: readonly Hit[]): Uint8Array {
  const listed = new Uint8Array(words.count);
  for (const { first, last, form, flags } of hits) {
    if (!isFamily(form) && form !== FORM.weakAlias && !(flags & FLAG.sound)) listed.fill(1, first, last + 1);
  }
  return listed;
}

/** The first four digits of when it was published. */
const yearOf = ({ published }: Article): number | undefined => (published ? Number(published.slice(0, 4)) : undefined);

/** A name that was in use from or until a date is met in articles of that time; without a date of the article, always. */
function dateReason({ published }: Article, { from, to }: { from?: string; to?: string }): string | undefined {
  if (!published) return undefined;
  if (from && published < from.slice(0, published.length)) return `the name is in use from ${from}`;
  if (to && published.slice(0, to.length) > to) return `the name was in use until ${to}`;
  return undefined;
}

function boundaryReason({ words }: Prose, { first, last }: Hit): string | undefined {
  const institution = institutionAfter(words, last);
  if (institution) return `part of the longer name that ends in "${institution}"`;
  return cutsWord(words, first, last) ? 'cuts through a longer word' : undefined;
}

function excludeReason(prose: Prose, roster: Roster, { segment, target, first, last }: Hit): string | undefined {
  for (const excluded of roster.extraOf(segment, target).excludes ?? []) {
    const places = prose.placesOf(excluded);
    if (places.length === 0) continue;
    const length = phrase(excluded).words.length;
    const next = places[firstAtLeast(places, first - length + 1)];
    if (next !== undefined && next <= last) return `the list excludes "${excluded}"`;
  }
  return undefined;
}

function sort(judged: Judged, prose: Prose, hit: Hit, kind: ActorKind, candidate: Candidate): void {
  const doubt = doubtOf(prose, hit, kind !== 'person' && kind !== 'place');
  if (!doubt) judged.sure.push(candidate);
  else if (!isBesideWords(prose, hit, kind, candidate.context)) judged.doubtful.push({ ...candidate, doubt });
  else judged.doubtful.push({ ...candidate, doubt, isBesideWords: true });
}
