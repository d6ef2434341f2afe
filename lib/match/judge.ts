// Whether a hit is a name at this place: case, word boundaries, dates, what the list excludes, what stands around it. One hit at a time;
// what other mentions say about it is for support.ts and people.ts.

import type { Article } from '../model/article';
import type { ActorKind } from '../model/list';
import { comparedWord } from '../text/folded-word';
import { GAP, SHAPE } from '../text/word-shapes';
import { articleReason, attachedReason } from './attached-reason';
import { type Candidate, candidateOf, hasFlag, type Reject } from './candidate';
import { caseReason } from './case-reason';
import { isAlsoFeminine } from './forms/inflections';
import { phrase } from './forms/phrase';
import { nameWords } from './name-words';
import { borneNames } from './people/borne-names';
import { isCalledLikeBody, isNameOfThing } from './people/called';
import { leftOver } from './people/left-over';
import { isNamesake } from './people/namesakes';
import type { Roster } from './roster';
import { firstAtLeast } from './segment/bisect';
import { FLAG, FORM, isFamily } from './segment/layout';
import { cutsWord, institutionAfter } from './segment/lone-words';
import type { Hit } from './segment/scan';
import { actorName, entryExtra, entryText, type Segment } from './segment/segment';
import { isCalendarWord, isDate } from './surroundings/calendar';
import { credits } from './surroundings/credits';
import { honourReason } from './surroundings/honours';
import { isLanguage } from './surroundings/languages';
import { elsewhere } from './surroundings/namesake-towns';
import { isAdjacent, isCapitalFree, isEnglish, type Prose, STYLE, startsSentence } from './surroundings/prose';
import { FOLLOWED_BY, longerName } from './surroundings/surroundings';
import { teams } from './surroundings/teams';
import { thingReason } from './surroundings/things';
import { isOrdinaryPersonStart, isOrdinaryStart, isShoutedWord, wordPlaceReason } from './surroundings/word-places';
import { works } from './surroundings/works';

export type Judged = {
  /** Stand by themselves. */
  sure: Candidate[];
  /** Need support from elsewhere. */
  doubtful: Candidate[];
  /** Family names, which people.ts decides on; only case and dates were looked at. */
  families: Hit[];
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
  const judged: Judged = { sure: [], doubtful: [], families: [] };
  const names = hits.filter((hit) => NAMES.has(hit.form) && !roster.isHidden(hit.segment, 'entity', hit.target));
  const listed = wordsOfNames(prose, names);
  const credited = credits(prose.words);
  const borne = borneNames(prose);
  const titled = works(prose);
  const isTeam = teams(prose);
  const left = leftOver(prose);
  const isElsewhere = elsewhere(prose);
  for (const hit of names) {
    if (isFamily(hit.form)) {
      // Whose name it is is not asked yet: a common one may be hundreds of people's.
      const isFit =
        !(hit.first === hit.last && isDate(prose, hit.first)) &&
        !caseReason(prose, hit) &&
        !attachedReason(prose, hit, 'person') &&
        !articleReason(prose, hit, spelled(roster, hit)) &&
        credited[hit.first] !== 1 &&
        titled[hit.first] !== 1 &&
        !excludeReason(prose, roster, hit);
      if (isFit) judged.families.push(hit);
      continue;
    }
    const candidate = candidateOf(roster, hit);
    const extra = entryExtra(roster.segments[hit.segment] as Segment, hit.entry);
    const kind = roster.actors[candidate.actor]?.kind ?? 'other';
    const around = {
      first: hit.first,
      last: hit.last,
      isListed: (at: number) => listed[at] === 1,
      isState: candidate.context,
      hasEnding: hit.end < (prose.words.ends[hit.last] as number),
    };
    const reason =
      caseReason(prose, hit) ??
      dateReason(article, extra) ??
      (hit.first === hit.last && isDate(prose, hit.first) ? 'a month or a day' : undefined) ??
      boundaryReason(prose, hit) ??
      attachedReason(prose, hit, kind) ??
      articleReason(prose, hit, candidate.alias) ??
      (kind === 'person' && credited[hit.first] === 1 ? 'a byline or credit' : undefined) ??
      (kind === 'person' && isNamesake(prose, hit.first, hit.last)
        ? 'the article says that it is somebody else'
        : undefined) ??
      excludeReason(prose, roster, hit) ??
      ((kind === 'person' || kind === 'place') && titled[hit.first] === 1 ? 'in the title of a work' : undefined) ??
      (kind === 'place' && !candidate.context ? wordPlaceReason(prose, hit) : undefined) ??
      (kind === 'place' && candidate.rule !== 'demonym'
        ? isElsewhere(hit.first, hit.last, candidate.context, roster.extraOf(hit.segment, hit.target).countries)
        : undefined) ??
      (kind === 'place' && !candidate.context && isTeam(hit.first, hit.last) ? 'a team in a result' : undefined) ??
      ((kind === 'person' || kind === 'place') && isNameOfThing(prose, hit.first, hit.last, kind === 'place')
        ? 'an animal or a thing of that name'
        : undefined) ??
      (kind !== 'person' && hit.first === hit.last && isCalledLikeBody(prose, hit.first)
        ? 'somebody or an animal of that name'
        : undefined) ??
      honourReason(prose, hit.first, hit.last, kind) ??
      thingReason(prose, around, kind, stateOf(candidate)) ??
      longerName(prose, around, kind) ??
      (candidate.rule === 'demonym' && isLanguage(prose, hit.first, hit.last) ? 'a language' : undefined) ??
      (kind === 'place' || (kind !== 'person' && candidate.rule === 'weak-alias') ? borne(candidate) : undefined) ??
      (kind === 'place' && !candidate.context && left.isShort(hit.first, hit.last)
        ? 'short for a longer name'
        : undefined);
    if (kind === 'place' && (!reason || reason.startsWith(FOLLOWED_BY))) left.met(hit.first, reason !== undefined);
    if (reason) reject(candidate, reason);
    else sort(judged, prose, hit, kind, { ...candidate, ...(extra.requires ? { requires: extra.requires } : {}) });
  }
  return judged;
}

/** As the list spells the name that was met. */
function spelled(roster: Roster, { segment, entry, target }: Hit): string {
  const view = roster.segments[segment] as Segment;
  return entryText(view, entry) ?? actorName(view, target);
}

const stateOf = ({ context, rule }: Candidate): 'country' | 'demonym' | undefined =>
  rule === 'demonym' ? 'demonym' : context ? 'country' : undefined;

/** Which words belong to a listed name of two words or more, or of one that is no common word. */
function wordsOfNames({ words }: Prose, hits: readonly Hit[]): Uint8Array {
  const listed = new Uint8Array(words.count);
  for (const { first, last, form, flags } of hits) {
    if (!isFamily(form) && form !== FORM.weakAlias && !(flags & FLAG.sound)) listed.fill(1, first, last + 1);
  }
  return listed;
}

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
    const length = phrase(excluded).words.length;
    const places = prose.placesOf(excluded);
    const next = places[firstAtLeast(places, first - length + 1)];
    if (next !== undefined && next <= last) return `the list excludes "${excluded}"`;
  }
  return undefined;
}

function sort(judged: Judged, prose: Prose, hit: Hit, kind: ActorKind, candidate: Candidate): void {
  const doubt = doubtOf(prose, hit, kind !== 'person' && kind !== 'place');
  const isBesideWords =
    doubt !== undefined && (isCry(prose, hit) || isOrdinaryHere(prose, hit, kind, candidate.context));
  if (doubt) judged.doubtful.push({ ...candidate, doubt, ...(isBesideWords ? { isBesideWords } : {}) });
  else judged.sure.push(candidate);
}

/** "WHO IS NEXT?": words in capitals in a line that has small ones. */
const isCry = (prose: Prose, hit: Hit): boolean =>
  hit.first === hit.last &&
  hasFlag(hit, FLAG.allCapitals) &&
  prose.styles[hit.first] === STYLE.running &&
  isAmongLoud(prose, hit.first);

/** An everyday word at the start of a sentence, whatever the rest of the article says. */
function isOrdinaryHere(prose: Prose, hit: Hit, kind: ActorKind, isState: boolean): boolean {
  if (isEnglish(prose)) {
    if (kind === 'place') return !isState && isShoutedWord(prose, hit);
    return kind === 'person' ? isOrdinaryPersonStart(prose, hit) : isOrdinaryStart(prose, hit);
  }
  // The tables of ordinary words and verbs are English: elsewhere only the article itself tells.
  const { first, last, mask } = hit;
  return first === last && mask !== 0 && startsSentence(prose, first) && prose.isAlsoSmall(first);
}

function doubtOf(prose: Prose, hit: Hit, isBody: boolean): string | undefined {
  const { first, last, form } = hit;
  if (form === FORM.weakAlias) return 'a weak alias';
  if (form === FORM.capital) return 'a capital city';
  if (form === FORM.inflected && isAlsoFeminine(comparedWord(prose.words, first)))
    return 'a case that may be a woman’s name';
  if (first !== last) return undefined;
  if (form === FORM.inflected && isBody && isCapitalFree(prose, first)) return 'a case where any word has a capital';
  if (hasFlag(hit, FLAG.sound)) return 'one word in another spelling';
  const { common, noNames, alsoNames } = nameWords();
  const hash = prose.words.hashes[first] as number;
  const isAlsoSmall = hit.mask !== 0 && prose.isAlsoSmall(first);
  const isCommon = isAlsoSmall || [common, noNames, alsoNames].some((table) => table.has(hash));
  const isShouted = prose.styles[first] === STYLE.allCapitals;
  if (hasFlag(hit, FLAG.allCapitals))
    return isShouted || isAmongLoud(prose, first) ? 'capitals in a line of capitals' : undefined;
  if (isDateline(prose, first)) return undefined;
  if (
    isBody &&
    prose.styles[first] === STYLE.running &&
    isAdjacent(prose, last + 1) &&
    nameWords().actsOfFirms.has(prose.words.hashes[last + 1] as number)
  )
    return undefined;
  if (isCalendarWord(prose, first) && !isActing(prose, last)) return 'a month or a day';
  return isCommon && (isCapitalFree(prose, first) || isLoud(prose, first))
    ? `"${comparedWord(prose.words, first)}" is a common word`
    : undefined;
}

/** "May said", "Monday’s owner" */
const isActing = ({ words }: Prose, last: number): boolean =>
  ((words.shapes[last] as number) & SHAPE.possessive) !== 0 || nameWords().humanActs.has(words.hashes[last + 1] ?? 0);

/** "LIMA, Peru —", "NICE (AP)": a town in capitals that opens a paragraph of small letters. */
const isDateline = (prose: Prose, at: number): boolean =>
  isLoud(prose, at) &&
  prose.words.gaps[at] === GAP.paragraph &&
  prose.styles[at] === STYLE.running &&
  prose.words.gaps[at + 1] === GAP.hard;

const isLoud = ({ words }: Prose, at: number): boolean => ((words.shapes[at] ?? 0) & SHAPE.allCapitals) !== 0;

/** "ACT NOW": beside an ordinary word in capitals, an acronym's capitals say nothing. */
function isAmongLoud(prose: Prose, at: number): boolean {
  const { common, noNames } = nameWords();
  return [at - 1, at + 1].some((other) => {
    const hash = prose.words.hashes[other] ?? 0;
    return isLoud(prose, other) && (common.has(hash) || noNames.has(hash)) && isAdjacent(prose, Math.max(at, other));
  });
}
