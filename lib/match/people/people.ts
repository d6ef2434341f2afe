// Persons by their family names: with other forms of the given names, with a title, alone. A family name alone is marked only where nobody
// else can be meant; where two listed persons fit equally, both are given.

import { hashedWords } from '../../text/hash';
import { GAP } from '../../text/word-shapes';
import { type Candidate, candidateOf, hasFlag, ignore, type Reject } from '../candidate';
import type { Judged } from '../judge';
import { nameWords } from '../name-words';
import type { Roster } from '../roster';
import { firstWhere } from '../segment/bisect';
import type { Hit } from '../segment/hit';
import { FLAG, FORM } from '../segment/layout';
import { requiredPlace } from '../support';
import { honourReason } from '../surroundings/honours';
import { isIn, type Prose } from '../surroundings/prose';
import { longerName } from '../surroundings/surroundings';
import { thingReason } from '../surroundings/things';
import { hasNounsArticle, isNounElsewhere } from '../surroundings/word-places';
import { bearersAt } from './bearers';
import { isCalledSo } from './called';
import { commonWord } from './common-names';
import { isTooEarly } from './early-names';
import { neighbourReason } from './family-neighbours';
import { type FamilyPlace, familyPlaces, type Option } from './family-places';
import { isIntroduced } from './introduced';
import { type KnownPeople, knownPeople } from './known-people';
import { genderOfNames } from './left-names';
import type { Portrait } from './portrait';
import { isStrangersRank } from './ranks';
import { isFirm, isRareName } from './rare-names';
import { isSigned } from './signed';
import { mayFollowName } from './uncased-names';
import { wholeNameReason } from './whole-names';

/** Sure candidates beyond those found by full spelling. */
export function people(prose: Prose, roster: Roster, judged: Judged, reject: Reject): Candidate[] {
  const places = familyPlaces(prose, roster, judged.families, judged.sure);
  const persons = judged.sure.filter(({ actor }) => roster.actors[actor]?.person);
  const full = fullNames(prose, roster, { places, persons, year: judged.year }, reject);
  const known = knownPeople(prose, roster, places, [...persons, ...full]);
  const bare = places.flatMap((place) => {
    const candidates = bareCandidates(roster, place).filter((candidate) => isSpelledAlike(prose, candidate, known));
    const outcome = bareName(prose, roster, place, candidates, known, judged.familyAliases.get(place.first) ?? []);
    if (typeof outcome !== 'string') {
      return outcome.map((candidate) =>
        bareMention(prose, place, candidate, nearest(known.byActor.get(candidate.actor) ?? [], place.first)),
      );
    }
    if (reject !== ignore) {
      for (const candidate of candidates.length > 0 ? candidates : someBearers(roster, place))
        reject(candidate, outcome);
    }
    return [];
  });
  return [...full, ...bare];
}

/** Places whose given names are the listed person's, written otherwise than in the list. */
function fullNames(
  prose: Prose,
  roster: Roster,
  { places, persons, year }: { places: readonly FamilyPlace[]; persons: readonly Candidate[]; year: Judged['year'] },
  reject: Reject,
): Candidate[] {
  const marked = new Uint8Array(prose.words.count);
  for (const { first, last } of persons) marked.fill(1, first, last + 1);
  const keyOf = ({ segment, target }: Hit): string => `${segment} ${target}`;
  const met = new Set(
    places.flatMap(({ options }) => options.filter(({ match }) => match === 'full').map(({ hit }) => keyOf(hit))),
  );
  const isFull = (hit: Hit): boolean => met.has(keyOf(hit));
  return places.flatMap(({ first, last, around, options }) => {
    const full = options.filter(({ match }) => match === 'full');
    const initial = options.filter(({ match }) => match === 'initial');
    const best = full.length > 0 ? full : initial;
    if (best.length === 0 || marked[last] === 1 || (full.length === 0 && !isEnough(roster, initial, isFull))) return [];
    const begin = around.names[0] ?? first;
    const place = { first: begin, last, isListed: () => false };
    const reason = wholeNameReason(prose, place, { portrait: portraitOfOne(roster, best), year });
    return best.flatMap(({ hit }): Candidate[] => {
      const rule = hasFlag(hit, FLAG.sound)
        ? 'transliteration'
        : hit.form === FORM.inflectedFamily
          ? 'inflection'
          : 'name';
      const whole: Candidate = {
        ...candidateOf(roster, hit),
        first: begin,
        start: prose.words.starts[begin] as number,
        rule,
      };
      if (!reason) return [whole];
      reject(whole, reason);
      return [];
    });
  });
}

/** What the list says of them; of several nothing. */
const portraitOfOne = (roster: Roster, options: readonly Option[]): Portrait | undefined => {
  const [{ hit } = {}] = options;
  return hit && options.length === 1 ? roster.extraOf(hit.segment, hit.target).portrait : undefined;
};

/** An initial is enough for a person whose full name stands in the article. */
const isEnough = (roster: Roster, initial: readonly Option[], isFull: (hit: Hit) => boolean): boolean =>
  initial.some(({ hit }) => roster.metBefore(hit.segment, hit.target) !== undefined || isFull(hit));

/** More bearers than this are looked at only where the article met them already. */
const MOST_BEARERS = 4;

function bareCandidates(roster: Roster, { options }: FamilyPlace): Candidate[] {
  const bare = options.filter(({ match }) => match === 'bare');
  const met =
    bare.length <= MOST_BEARERS
      ? bare
      : bare.filter(({ hit }) => roster.metBefore(hit.segment, hit.target) !== undefined);
  const byActor = new Map<number, Candidate>();
  for (const { hit } of met) {
    const candidate = candidateOf(roster, hit);
    if (!byActor.has(candidate.actor)) byActor.set(candidate.actor, candidate);
  }
  return [...byActor.values()];
}

/** A family name in another spelling is the person's only where the full name is spelled that way. */
const isSpelledAlike = ({ words }: Prose, { rule, last, actor }: Candidate, { spellings }: KnownPeople): boolean =>
  rule !== 'transliteration' || (spellings.get(actor)?.has(words.hashes[last] as number) ?? false);

const someBearers = (roster: Roster, { options }: FamilyPlace): Candidate[] =>
  options
    .filter(({ match }) => match === 'other')
    .slice(0, MOST_BEARERS)
    .map(({ hit }) => candidateOf(roster, hit));

/** Whom a family name alone stands for, or why it stands for nobody. */
function bareName(
  prose: Prose,
  roster: Roster,
  place: FamilyPlace,
  bare: Candidate[],
  known: KnownPeople,
  aliases: readonly Candidate[],
): Candidate[] | string {
  const { first, last, family, around } = place;
  if (bare.length === 0) return 'other given names stand before the family name';
  if (around.isCompound) return 'joined to another name';
  if (isPluralBefore(prose, first) && around.particles >= first - 1) return 'the plural of a family name';
  if (mayFollowName(prose, first)) return 'the word before may be a given name';
  const longer = otherNameReason(prose, place);
  if (longer) return longer;
  if (isFirm(prose, place)) return 'a firm bears that name';
  if (around.title < 0 && (hasNounsArticle(prose, first) || isNounElsewhere(prose, first, last)))
    return 'an ordinary noun with its article';
  if (isSigned(prose, first, last)) return 'a byline or credit';
  const neighbour = neighbourReason(prose, first, last);
  if (neighbour) return neighbour;
  if (isIntroduced(prose, around.title, first, last)) return 'brought in as somebody unknown';
  if (isCalledSo(prose, around.title >= 0 ? around.title : first, first, last))
    return 'something or somebody that is only called so';
  const bearing = known.bearings.get(family);
  if (!bearing) return aliasAlone(prose, place, bare, aliases) ?? alone(prose, roster, place, bare);
  const bearers = bearersAt(bearing, first, known.paragraphs[first] as number, around.gender, around.title >= 0);
  const meant = bare.filter(
    ({ actor }) => bearers.includes(actor) && !isStrangersRank(prose, around.title, known.byActor.get(actor) ?? []),
  );
  if (meant.length === 0) return 'somebody else of that family name is meant';
  if (aliases.every(isWeak) && isTooEarly(prose, place, meant, known)) return 'the full name stands only further on';
  return meant.length < bearers.length ? 'somebody else of that family name stands in the article' : meant;
}

/** What the words around make of it: a longer name, a thing, a street, an everyday word. */
function otherNameReason(prose: Prose, place: FamilyPlace): string | undefined {
  const { first, last, around } = place;
  const hasEnding = place.end < (prose.words.ends[last] as number);
  return (
    longerName(prose, { first: Math.min(first, around.particles), last, isListed: () => false, hasEnding }, 'person') ??
    thingReason(prose, { first, last, hasEnding }, 'person') ??
    honourReason(prose, first, last, 'person') ??
    commonWord(prose, place)
  );
}

const isWeak = ({ rule }: Candidate): boolean => rule === 'weak-alias';

/** No full name of anybody in the article, and the list has the family name as an alias: enough, unless it is common, or weak and without what it requires. */
function aliasAlone(
  prose: Prose,
  { first, around }: FamilyPlace,
  bare: readonly Candidate[],
  aliases: readonly Candidate[],
): Candidate[] | undefined {
  const meant = aliases
    .filter(({ actor }) => bare.some((other) => other.actor === actor))
    .map((alias) => ({ ...alias, required: requiredPlace(prose, alias) }))
    .filter((alias) => !isWeak(alias) || alias.required);
  if (meant.length === 0) return undefined;
  const { families, common } = nameWords();
  const isCommon = around.title < 0 && [families, common].some((table) => isIn(prose, table, first));
  return isCommon ? undefined : meant;
}

/** No full name of anybody in the article: a rare name after a title, which one listed person bears. */
function alone(prose: Prose, roster: Roster, place: FamilyPlace, bare: Candidate[]): Candidate[] | string {
  const [candidate] = bare;
  if (!candidate || bare.length > 1 || place.options.length > MOST_BEARERS) {
    return 'several listed persons bear the family name, and no full name stands in the article';
  }
  if (place.options.some(({ hit }) => isChanged(prose, hit)))
    return 'with an ending, and the full name does not stand in the article';
  if (candidate.rule === 'transliteration') return 'another spelling, and the full name does not stand in the article';
  const gender = genderOfNames(roster.actors[candidate.actor]?.person?.given ?? []);
  if (place.around.gender && gender && gender !== place.around.gender) return 'the title is of another gender';
  return isRareName(prose, place) ? bare : 'the full name does not stand in the article';
}

const PLURALS = hashedWords('los las les');
const OF = hashedWords('de d');

/** "los Díaz", but "de los Santos". */
const isPluralBefore = ({ words }: Prose, first: number): boolean =>
  first > 0 &&
  words.gaps[first] === GAP.none &&
  PLURALS.has(words.hashes[first - 1] as number) &&
  !OF.has(words.hashes[first - 2] ?? 0);

/** In another case than the list's, or with letters attached. */
const isChanged = ({ words }: Prose, { form, first, last, start, end }: Hit): boolean =>
  form === FORM.inflectedFamily || start > (words.starts[first] as number) || end < (words.ends[last] as number);

function bareMention(
  { words }: Prose,
  { first, around }: FamilyPlace,
  candidate: Candidate,
  support: Candidate | undefined,
): Candidate {
  const hasParticles = around.particles < first;
  return {
    ...candidate,
    first: hasParticles ? around.particles : first,
    start: hasParticles ? (words.starts[around.particles] as number) : candidate.start,
    ...(support ? { support: { start: support.start, end: support.end } } : {}),
  };
}

/** The last one before, else the first one after. */
function nearest(candidates: readonly Candidate[], first: number): Candidate | undefined {
  const next = firstWhere(candidates.length, (at) => (candidates[at]?.first ?? 0) >= first);
  return candidates[next - 1] ?? candidates[0];
}
