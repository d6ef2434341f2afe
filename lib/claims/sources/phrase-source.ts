// Says who a source is that is no pronoun: kind, name, body spoken for, listed actor. Knows the phrase, names of the article and who spoke before.

import type { SourceType } from '../../model/reading';
import { overlaps, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { firstFrom } from '../tokens-within';
import { STATE_WORDS } from './country-words-table';
import { firstOfTwo } from './described-body';
import { houseOf, speaksForAnother } from './houses';
import { isArmedBand, isCalledIts } from './name-evidence';
import type { NameIndex, NameRun } from './name-runs';
import { BODIES, MEDIA_NAMES, NAME_ENDINGS } from './organisation-words-table';
import { roleOf } from './people';
import { genderOf } from './person-words';
import type { ResolvedSource, SourceContext } from './resolved-source';
import { singular } from './singular';
import { actorOf, typeByActor } from './source-actor';
import { sourcePhrase } from './source-phrase';
import { sourceTypeOf } from './source-type';
import { PARTY_WORDS } from './source-words-table';
import { bare, isCapital } from './spelling';

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
  const type =
    typeByActor(actor, phrase, names) ??
    (isState(phrase, context.index) ? 'official' : undefined) ??
    (run && !firstOfTwo(phrase) && isBandName(run, phrase) && isArmedBand(run, context) ? 'institution' : undefined) ??
    typeOfBody(run, fuller, context) ??
    teamOf(phrase, before) ??
    sourceTypeOf(phrase, house?.type) ??
    (run && (roleOf(run, context.index, house?.type) ?? livedBy(run, context))) ??
    typeOfPlainName(run, phrase, context);
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
  return fuller ?? (body && NAME_ENDINGS.has(body.words.at(-1) ?? '') ? body : own);
}

const AFTER_NAME = 14;
const PERCEIVED = /^(?:saw|heard|witnessed|survived|escaped|fled|watched|felt|lost)$/;

/** "Calum Baird, hauling creels half a mile away, saw the aircraft come down": told of a name that no role is given. */
function livedBy(run: NameRun, { tokens }: SourceContext): SourceType | undefined {
  const from = firstFrom(tokens, run.end);
  const near = tokens.slice(from, from + AFTER_NAME);
  const end = near.findIndex(({ text }) => /^[.?!;“"]$/.test(text));
  const sentence = end < 0 ? near : near.slice(0, end);
  return run.words.length > 1 && sentence.some(({ lower }) => PERCEIVED.test(lower)) ? 'witness' : undefined;
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

/** "National Renewal", "Clean Wells Now": no given name is such a word. */
const isCause = ({ words }: NameRun): boolean => words.length > 1 && CAUSE.test(words[0] ?? '');

/** "Karoo Dairies", and a name that owns what companies own; a given name makes it a person's. */
function isCompany(phrase: readonly Token[], index: NameIndex): boolean {
  const last = phrase.at(-1);
  const word = bare(last?.lower ?? '');
  if (genderOf(phrase) !== undefined) return false;
  return index.isCompany(word) || (singular(word) !== word && NAME_ENDINGS.has(singular(word)));
}

/** "the Guard", "Army of the Covenant": a name that is a body's whoever it belongs to. */
const isBandName = ({ words }: NameRun, phrase: readonly Token[]): boolean =>
  NAME_ENDINGS.has(words.at(-1) ?? '') &&
  !/^(?:army|military|police|government|forces)$/.test(phrase.at(-1)?.text ?? '');

const CAUSE =
  /^(?:national|consumer|consumers|democratic|united|new|free|people’s|popular|social|christian|green|civic|workers|citizens|justice|freedom|unity|forward|clean|save|stop|action|human|women’s|youth|farmers|friends|doctors|lawyers|parents|teachers|mothers|families|our|right|rights|future|new|true|open|safe|fair)$/;

function typeOfPlainName(run: NameRun | undefined, phrase: readonly Token[], context: SourceContext): SourceType {
  const { index } = context;
  const last = phrase.at(-1);
  const name = isCapital(last);
  if (name && MEDIA_NAMES.has(bare(last?.lower ?? ''))) return 'media';
  if (name && (phrase[0]?.lower === 'the' || isCompany(phrase, index))) return 'institution';
  if (run && genderOf(phrase) === undefined && (isCause(run) || isCalledIts(run, context))) return 'institution';
  if (run || name) return 'person';
  return /^(?:the|its|their)$/.test(phrase[0]?.lower ?? '') ? 'institution' : 'unnamed';
}

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
