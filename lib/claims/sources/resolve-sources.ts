// Says of every attribution who its source is: kind, fuller name elsewhere in the article, listed actor. Looks back, never ahead of the claim except for names and titles.

import type { Names } from '../../model/names';
import type { SourceType } from '../../model/reading';
import { overlaps, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { RawAttribution } from '../claim-tagger';
import { firstFrom } from '../tokens-within';
import { houseOf, speaksForAnother } from './houses';
import type { NameIndex, NameRun } from './name-runs';
import { BODIES, MEDIA_NAMES, NAME_ENDINGS } from './organisation-words-table';
import { roleOf } from './people';
import { isPersonPronoun, isPronoun, referentOf } from './referents';
import { singular } from './singular';
import { actorOf, typeByActor } from './source-actor';
import { sourceTypeOf } from './source-type';
import { PARTY_WORDS } from './source-words-table';
import { bare, isCapital } from './spelling';

export type ResolvedSource = {
  type: SourceType;
  /** Says of itself that it is a side: an army, a militia, a defendant. */
  party: boolean;
  /** By name, not by office or kind alone. */
  named: boolean;
  actor?: number;
  referent?: Span;
  /** The same for two attributions of one speaker; empty when nobody is named. */
  speaker: string;
  /** What the source is called here and earlier, and the body it speaks for. */
  called: Spans;
};

export type SourceContext = {
  text: string;
  /** All tokens of the article. */
  tokens: readonly Token[];
  tokensIn(spans: Spans): Token[];
  names: Names;
  index: NameIndex;
};

/** `raw` in text order. */
export function resolveSources(raw: readonly RawAttribution[], context: SourceContext): ResolvedSource[] {
  const resolved: ResolvedSource[] = [];
  for (const attribution of raw) resolved.push(resolveOne(attribution, raw, resolved, context));
  return resolved;
}

const NOBODY: ResolvedSource = { type: 'nobody', party: false, named: false, speaker: '', called: [] };

function resolveOne(
  attribution: RawAttribution,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): ResolvedSource {
  const phrase = context.tokensIn(attribution.source);
  const first = phrase[0];
  if (!first) return attribution.cue.length === 0 ? carriedOver(attribution, raw, before, context) : NOBODY;
  const pronoun = isPronoun(phrase) ? first : partOfThem(phrase);
  if (!pronoun) return ofPhrase(phrase, attribution.source, before, context);
  const referent = referentOf(pronoun, raw, before, context);
  if (!referent)
    return pronoun === first ? withoutReferent(first) : ofPhrase(phrase, attribution.source, before, context);
  const earlier = referent.attribution === undefined ? undefined : before[referent.attribution];
  const found = earlier ?? ofPhrase(context.tokensIn([referent.span]), [referent.span], before, context);
  return { ...found, referent: found.referent ?? referent.span };
}

/** "many of them", "one of them, Karin Falk": of the kind of those they belong to. */
function partOfThem(phrase: readonly Token[]): Token | undefined {
  const at = phrase.findIndex(({ lower }) => lower === 'of');
  const next = phrase[at + 1];
  return at > 0 && at < 3 && /^(?:them|these|those)$/.test(next?.lower ?? '') ? next : undefined;
}

/** A quotation that stands alone goes on with whoever spoke last in its or the previous paragraph. */
function carriedOver(
  attribution: RawAttribution,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  { text }: SourceContext,
): ResolvedSource {
  const start = attribution.content[0]?.start ?? 0;
  for (let at = before.length - 1; at >= Math.max(0, before.length - 3); at--) {
    const source = raw[at]?.source[0];
    const earlier = before[at];
    if (!source || !earlier?.speaker) continue;
    const breaks = text.slice(source.start, start).match(/\n+/g)?.length ?? 0;
    return breaks <= 1 ? { ...earlier, referent: earlier.referent ?? source } : NOBODY;
  }
  return NOBODY;
}

function withoutReferent({ lower, start }: Token): ResolvedSource {
  // Whoever writes "I" outside of quotations is the article's own author, and hides from nobody.
  const type: SourceType =
    isPersonPronoun(lower) || /^(?:i|we)$/.test(lower) ? 'person' : /^(?:they|who)/.test(lower) ? 'unnamed' : 'nobody';
  return { ...NOBODY, type, speaker: type === 'nobody' ? '' : `pronoun ${start}` };
}

function ofPhrase(
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
    typeOfBody(run, fuller, context) ??
    teamOf(phrase, before) ??
    sourceTypeOf(phrase, house?.type) ??
    (run && (roleOf(run, context.index, house?.type) ?? livedBy(run, context))) ??
    typeOfPlainName(run, phrase, context.index);
  const armed = actor !== undefined && names.actors[actor]?.kind === 'armed-group';
  return {
    type,
    party: SIDES.has(type) && (armed || [...phrase, ...about].some((token) => PARTY_WORDS.has(bare(token.lower)))),
    named: run !== undefined && phrase.some(isCapital),
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

/** Kinds of source that can be a side: an analyst of the army is none. */
const SIDES: ReadonlySet<SourceType> = new Set(['official', 'institution', 'person', 'unnamed']);

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

/** "the team" of a study, where scholars have spoken. */
const teamOf = (phrase: readonly Token[], before: readonly ResolvedSource[]): SourceType | undefined =>
  phrase.at(-1)?.lower === 'team' && before.some(({ type }) => type === 'observers') ? 'observers' : undefined;

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

/** A name of one word that the article gives an army, a ministry or a republic. */
const isState = (phrase: readonly Token[], index: NameIndex): boolean =>
  phrase.length === 1 && index.isState(bare(phrase[0]?.lower ?? ''));

function typeOfPlainName(run: NameRun | undefined, phrase: readonly Token[], index: NameIndex): SourceType {
  const last = phrase.at(-1);
  const name = isCapital(last);
  if (name && MEDIA_NAMES.has(bare(last?.lower ?? ''))) return 'media';
  if (name && phrase[0]?.lower === 'the') return 'institution';
  if (name && isState(phrase, index)) return 'official';
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
