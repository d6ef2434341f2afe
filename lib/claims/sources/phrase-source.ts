// Says who a source is that is no pronoun: kind, name, body spoken for, listed actor. Knows the phrase, names of the article and who spoke before.

import type { SourceType } from '../../model/reading';
import { overlaps, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { STATE_WORDS } from './country-words-table';
import { firstOfTwo } from './described-body';
import { houseOf, speaksForAnother } from './houses';
import { isArmedBand } from './name-evidence';
import type { NameIndex, NameRun } from './name-runs';
import { BODIES, NAME_ENDINGS } from './organisation-words-table';
import { placesOf, roleOf } from './people';
import { typeOfPlainName } from './plain-name';
import type { ResolvedSource, SourceContext, SourceEvidence } from './resolved-source';
import { singular } from './singular';
import { actorOf, typeByActor } from './source-actor';
import { sourcePhrase } from './source-phrase';
import { sourceTypeOf } from './source-type';
import { PARTY_WORDS } from './source-words-table';
import { bare, isCapital } from './spelling';
import { livedBy, predicateOf } from './told-of-name';

export function ofPhrase(
  phrase: readonly Token[],
  spans: Spans,
  before: readonly ResolvedSource[],
  context: SourceContext,
): ResolvedSource {
  const { names } = context;
  const run = nameOf(phrase, context);
  const about = run ? [...run.before, ...run.after] : [];
  const fuller = run && !spans.some((span) => overlaps(run, span)) ? { start: run.start, end: run.end } : undefined;
  const house = houseOf(phrase, fuller ? fuller.start : (phrase[0]?.start ?? 0), before, context);
  const actor = actorOf(spans, names) ?? (fuller && actorOf([fuller], names));
  const { type, route } = typed(phrase, run, fuller, actor, house?.type, before, context);
  const armed = actor !== undefined && names.actors[actor]?.kind === 'armed-group';
  const atLaw = goesToLaw(phrase, run, context);
  return {
    type: atLaw && LAYMEN.has(type) ? 'person' : type,
    party: atLaw
      ? type !== 'observers' && type !== 'media' && type !== 'document'
      : SIDES.has(type) && (armed || [...phrase, ...about].some((token) => PARTY_WORDS.has(bare(token.lower)))),
    named: run !== undefined && phrase.some(isCapital),
    described: run !== undefined && phrase.some(isCapital) && phrase.some(introduces) && !firstOfTwo(phrase),
    actor,
    referent: fuller,
    speaker: speakerOf(phrase, run, actor),
    called: [
      ...spans,
      ...(fuller ? [fuller] : []),
      ...about.map(({ start, end }) => ({ start, end })),
      ...(house && speaksForAnother(phrase) ? house.called : []),
    ],
    evidence: {
      ...evidenceOf(phrase, run, context.index, house?.type),
      houseWords: house && speaksForAnother(phrase) ? context.tokensIn(house.called) : [],
      route,
    },
  };
}

/** What knows the kind of a source best is asked first. */
function typed(
  phrase: readonly Token[],
  run: NameRun | undefined,
  fuller: Span | undefined,
  actor: number | undefined,
  house: SourceType | undefined,
  before: readonly ResolvedSource[],
  context: SourceContext,
): { type: SourceType; route: string } {
  const routes: readonly (readonly [string, () => SourceType | undefined])[] = [
    ['actor', () => typeByActor(actor, phrase, context.names)],
    ['state', () => (isState(phrase, context.index) ? 'official' : undefined)],
    [
      'band',
      () =>
        run && !firstOfTwo(phrase) && isBandName(run, phrase) && isArmedBand(run, context) ? 'institution' : undefined,
    ],
    ['body', () => typeOfBody(run, fuller, context)],
    ['team', () => teamOf(phrase, before)],
    ['words', () => sourceTypeOf(phrase, house)],
    ['role', () => run && roleOf(run, context.index, house)],
    ['lived', () => run && livedBy(run, context)],
    ['predicate', () => run && predicateOf(run, context)],
  ];
  for (const [route, ask] of routes) {
    const type = ask();
    if (type) return { type, route };
  }
  return { type: typeOfPlainName(run, phrase, context), route: run ? 'plain name' : 'plain' };
}

function evidenceOf(
  words: readonly Token[],
  run: NameRun | undefined,
  index: NameIndex,
  house: SourceType | undefined,
): Omit<SourceEvidence, 'route' | 'houseWords'> {
  if (!run) return { words, name: [], titles: [], about: [], house };
  const places = placesOf(run, index);
  return {
    words,
    name: run.tokens,
    titles: places.map(({ before }) => before).filter((title) => title.length > 0),
    about: places.map(({ after }) => after).filter((after) => after.length > 0),
    house,
  };
}

/** A word that says who they are: neither name nor address. */
const introduces = ({ text, lower }: Token): boolean => text === lower && /^\p{L}{3}/u.test(text) && lower !== 'the';

/** Kinds of source that can be a side: an analyst of the army is none. */
const SIDES: ReadonlySet<SourceType> = new Set(['official', 'institution', 'person', 'unnamed']);

/** Kinds that a man in the street has until he sues. */
const LAYMEN: ReadonlySet<SourceType> = new Set(['witness', 'public']);

function goesToLaw(phrase: readonly Token[], run: NameRun | undefined, { litigants }: SourceContext): boolean {
  const head = run?.words.at(-1) ?? sourcePhrase(phrase)?.head.lower;
  return head !== undefined && litigants.has(singular(bare(head)));
}

/** The name that a phrase ends in or is, in its fullest earlier form; "the ministry" → the ministry named before. */
function nameOf(phrase: readonly Token[], { index }: SourceContext): NameRun | undefined {
  const cut = phrase.findIndex((token, at) => at > 0 && /^[,(]$/.test(token.text));
  const main = cut < 0 ? phrase : phrase.slice(0, cut);
  const last = main.at(-1);
  if (!last) return undefined;
  if (isCapital(last)) return fullestName(last, index);
  const apposed = cut > 0 ? phrase[cut + 1] : undefined;
  if (apposed && isCapital(apposed)) return index.at(apposed.start);
  const definite = main.length === 2 && /^(?:the|its|their|this|that)$/.test(main[0]?.lower ?? '');
  return definite && last.lower.length > 3 ? index.holding(last.lower, last.start) : undefined;
}

function fullestName(last: Token, index: NameIndex): NameRun | undefined {
  const own = index.at(last.start);
  if (!own) return undefined;
  const fuller = own.words.length <= 2 ? index.fuller(own.words.slice(-1), own.start) : undefined;
  const body = own.words.length === 1 ? index.beginning(own.words[0] ?? '') : undefined;
  if (fuller ?? (body && NAME_ENDINGS.has(body.words.at(-1) ?? ''))) return fuller ?? body;
  return familyNameFirst(own, index) ?? own;
}

/** "Gan" of "coast guard spokesperson Gan Yu", "Mr Zerihun" of "Zerihun Tolla". */
function familyNameFirst(own: NameRun, index: NameIndex): NameRun | undefined {
  const alone = own.words.length === 1 || (own.words.length === 2 && /^(?:mr|mrs|ms|dr)$/.test(own.words[0] ?? ''));
  const whole = alone ? index.beginning(own.words.at(-1) ?? '') : undefined;
  return whole && whole.words.length === 2 && whole.start < own.start ? whole : undefined;
}

/** "the team", "the authors" of a study, where scholars have spoken; "others" after people who saw it. */
const teamOf = (phrase: readonly Token[], before: readonly ResolvedSource[]): SourceType | undefined =>
  /^(?:team|authors?)$/.test(phrase.at(-1)?.lower ?? '') && before.some(({ type }) => type === 'observers')
    ? 'observers'
    : phrase.length === 1 && phrase[0]?.lower === 'others' && before.at(-1)?.type === 'witness'
      ? 'witness'
      : undefined;

/** "Lintas" of "Lintas Air", "the ministry" of "the Ministry of Health": the fuller name of a body decides. */
function typeOfBody(
  run: NameRun | undefined,
  fuller: Span | undefined,
  { tokensIn }: SourceContext,
): SourceType | undefined {
  const ends = [run?.words.at(-1), run?.words[0]];
  const body = fuller && ends.some((word = '') => NAME_ENDINGS.has(word) || BODIES.has(word));
  return body ? sourceTypeOf(tokensIn([fuller])) : undefined;
}

/** A name that the article gives an army, a ministry or a republic; "Luvia and Tengara", "the United Kingdom and Japan". */
function isState(phrase: readonly Token[], index: NameIndex): boolean {
  const joints = phrase.filter(({ lower }) => lower === 'and').length;
  const names = phrase.filter(({ lower }) => !/^(?:and|the)$/.test(lower));
  const state = (token: Token): boolean =>
    isCapital(token) && (index.isState(bare(token.lower)) || (joints > 0 && isPartOfState(token)));
  return names.length > joints && (joints > 0 || names.length === 1) && names.every(state);
}

const isPartOfState = ({ lower }: Token): boolean =>
  STATE_WORDS.has(bare(lower)) || /^(?:united|kingdom|states|north|south|new|saudi|sri)$/.test(lower);

/** "the Guard", "Army of the Covenant": a name that is a body's whoever it belongs to. */
const isBandName = ({ words }: NameRun, phrase: readonly Token[]): boolean =>
  NAME_ENDINGS.has(words.at(-1) ?? '') &&
  !/^(?:army|military|police|government|forces)$/.test(phrase.at(-1)?.text ?? '');

function speakerOf(phrase: readonly Token[], run: NameRun | undefined, actor: number | undefined): string {
  if (actor !== undefined) return `actor ${actor}`;
  const name =
    run && /^(?:north|south|east|west|new)$/.test(run.words.at(-2) ?? '')
      ? run.words.slice(-2).join(' ')
      : run?.words.at(-1);
  if (name) return `name ${name}`;
  return phrase
    .filter((token) => !/^(?:the|an?|some|of|in|for)$/.test(token.lower))
    .map((token) => singular(bare(token.lower)))
    .join(' ');
}
