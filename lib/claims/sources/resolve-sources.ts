// Says of every attribution who its source is: kind, fuller name elsewhere in the article, listed actor. Looks back, never ahead of the claim except for names and titles.

import type { Names } from '../../model/names';
import type { SourceType } from '../../model/reading';
import { overlaps, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { RawAttribution } from '../claim-tagger';
import { firstFrom } from '../tokens-within';
import { bare, isCapital, type NameIndex, type NameRun } from './name-runs';
import { isPersonPronoun, isPronoun, referentOf } from './referents';
import { singular } from './singular';
import { sourceTypeOf } from './source-type';
import { MEDIA_NAMES, NAME_ENDINGS, PARTY_WORDS, SPEAKERS } from './source-words-table';

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
  if (!isPronoun(phrase)) return ofPhrase(phrase, attribution.source, before, context);
  const referent = referentOf(first, raw, before, context);
  if (!referent) return withoutReferent(first);
  const earlier = referent.attribution === undefined ? undefined : before[referent.attribution];
  if (earlier) return { ...earlier, referent: earlier.referent ?? referent.span };
  const found = ofPhrase(context.tokensIn([referent.span]), [referent.span], before, context);
  return { ...found, referent: found.referent ?? referent.span };
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
  const type: SourceType = isPersonPronoun(lower) ? 'person' : /^(?:they|who|we|i)/.test(lower) ? 'unnamed' : 'nobody';
  return { type, party: false, named: false, speaker: type === 'nobody' ? '' : `pronoun ${start}`, called: [] };
}

function ofPhrase(
  phrase: readonly Token[],
  spans: Spans,
  before: readonly ResolvedSource[],
  context: SourceContext,
): ResolvedSource {
  const run = nameOf(phrase, context);
  const about = run ? [...run.before.slice(-4), ...run.after] : [];
  const fuller = run && !spans.some((span) => overlaps(run, span)) ? { start: run.start, end: run.end } : undefined;
  const house = houseOf(phrase, fuller ? fuller.start : (phrase[0]?.start ?? 0), before, context);
  const actor = actorOf(spans, context) ?? (fuller ? actorOf([fuller], context) : undefined);
  const type =
    typeByActor(actor, phrase, context) ??
    typeOfName(run, fuller, context) ??
    sourceTypeOf(phrase, about, house?.type) ??
    typeOfPlainName(run, phrase);
  return {
    type,
    party: SIDES.has(type) && isParty([...phrase, ...about], actor, context),
    named: run !== undefined && isCapital(phrase.findLast((token) => isCapital(token))),
    actor,
    referent: fuller,
    speaker: speakerKey(phrase, run, actor),
    called: [
      ...spans,
      ...(fuller ? [fuller] : []),
      ...titleSpans(about),
      ...(house && speaksForAnother(phrase) ? house.called : []),
    ],
  };
}

/** "Lintas" of "Lintas Air", "the ministry" of "the Ministry of Health": the fuller name of a body decides. */
function typeOfName(
  run: NameRun | undefined,
  fuller: Span | undefined,
  { tokensIn }: SourceContext,
): SourceType | undefined {
  const body = run && fuller && run.words.some((word) => NAME_ENDINGS.has(word) || BODIES.has(word));
  return body ? sourceTypeOf(tokensIn([fuller])) : undefined;
}

type House = { type: SourceType; called: Spans };

/** Whose "chairman" or "spokeswoman" it is: the body that spoke last for "a spokeswoman", the one named last otherwise. */
function houseOf(
  phrase: readonly Token[],
  offset: number,
  before: readonly ResolvedSource[],
  context: SourceContext,
): House | undefined {
  const spokesperson =
    /^(?:an?|the)$/.test(phrase[0]?.lower ?? '') &&
    phrase.slice(0, 3).some((token) => /^(?:spokes|representative)/.test(token.lower));
  const last = spokesperson
    ? before
        .slice(-4)
        .findLast(({ type, named, called }) => HOUSES.has(type) && called.length > 0 && !(named && type === 'person'))
    : undefined;
  return last ? { type: last.type, called: last.called } : houseBefore(offset, context);
}

/** How far back "its chairman" may point. */
const HOUSE_REACH = 70;
const HOUSES: ReadonlySet<SourceType> = new Set(['institution', 'official', 'media']);

/** The body named last before `offset`: whose "chairman" or "spokeswoman" comes next. */
function houseBefore(offset: number, { tokens, index }: SourceContext): House | undefined {
  const last = firstFrom(tokens, offset) - 1;
  for (let at = last; at >= 0 && last - at < HOUSE_REACH; at--) {
    const token = tokens[at];
    if (!token || SPEAKERS.has(singular(token.lower))) continue;
    const type = NAME_ENDINGS.get(bare(token.lower)) ?? BODIES.get(singular(bare(token.lower)));
    if (!type || !HOUSES.has(type)) continue;
    const run = isCapital(token) ? index.at(token.start) : undefined;
    return { type, called: [{ start: (run ?? token).start, end: (run ?? token).end }] };
  }
  return undefined;
}

/** Common nouns for bodies that have chairmen. */
const BODIES: ReadonlyMap<string, SourceType> = new Map([
  ...'company firm corporation group union party club university college school hospital charity federation association organisation organization foundation institute league airline operator manufacturer maker retailer campaign church lender insurer trust museum coalition-party line alliance studio refinery plant bank'
    .split(' ')
    .map((word) => [word, 'institution'] as const),
  ...'government ministry agency department commission council committee court army navy police bureau authority parliament board embassy administration service'
    .split(' ')
    .map((word) => [word, 'official'] as const),
  ...'newspaper magazine broadcaster daily weekly channel website'.split(' ').map((word) => [word, 'media'] as const),
]);

/** "its chairman", "a spokeswoman": the body meant is the one that spoke last. */
const speaksForAnother = (phrase: readonly Token[]): boolean =>
  /^(?:its|their)$/.test(phrase[0]?.lower ?? '') || phrase.slice(0, 2).some((token) => /^spokes/.test(token.lower));

const titleSpans = (about: readonly Token[]): Spans => about.map(({ start, end }) => ({ start, end }));

/** The name that a phrase ends in or is, in its fullest earlier form; "the ministry" → the ministry named before. */
function nameOf(phrase: readonly Token[], { index }: SourceContext): NameRun | undefined {
  const cut = phrase.findIndex((token, at) => at > 0 && /^[,(]$/.test(token.text));
  const main = cut < 0 ? phrase : phrase.slice(0, cut);
  const last = main.at(-1);
  if (!last) return undefined;
  if (isCapital(last)) {
    const own = index.at(last.start);
    if (!own) return undefined;
    const fuller = own.words.length <= 2 ? index.fuller(own.words.slice(-1), own.start) : undefined;
    const body = own.words.length === 1 ? index.beginning(own.words[0] ?? '') : undefined;
    return fuller ?? (body && NAME_ENDINGS.has(body.words.at(-1) ?? '') ? body : own);
  }
  const apposed = cut > 0 ? phrase.slice(cut + 1).find((token, at) => at === 0 && isCapital(token)) : undefined;
  if (apposed) return index.at(apposed.start);
  const definite = main.length === 2 && /^(?:the|its|their|this|that)$/.test(main[0]?.lower ?? '');
  return definite && last.lower.length > 3 ? index.holding(last.lower, last.start) : undefined;
}

/** The one listed Actor that the words name; a person or body goes before the country it is of. */
function actorOf(spans: Spans, { names }: SourceContext): number | undefined {
  const mentions = names.mentions.filter(
    (mention) => mention.actors.length === 1 && spans.some((span) => overlaps(mention, span)),
  );
  const own = new Set(mentions.filter(({ context }) => !context).flatMap(({ actors }) => actors));
  const actors = own.size > 0 ? own : new Set(mentions.flatMap(({ actors }) => actors));
  const people = [...actors].filter((actor) => names.actors[actor]?.kind === 'person');
  if (people.length === 1) return people[0];
  return actors.size === 1 ? [...actors][0] : undefined;
}

function typeByActor(
  actor: number | undefined,
  phrase: readonly Token[],
  { names }: SourceContext,
): SourceType | undefined {
  const kind = actor === undefined ? undefined : names.actors[actor]?.kind;
  // Only when the phrase is the name itself: "a resident of Iraq" is no official.
  const plain = phrase.every((token) => isCapital(token) || /^(?:the|of|al|\.)$/.test(token.lower));
  if (!plain) return undefined;
  if (kind === 'public-body') return 'official';
  return kind === 'armed-group' ? 'institution' : undefined;
}

function typeOfPlainName(run: NameRun | undefined, phrase: readonly Token[]): SourceType {
  const last = phrase.at(-1);
  if (last && MEDIA_NAMES.has(bare(last.lower)) && isCapital(last)) return 'media';
  if (last && isCapital(last) && phrase[0]?.lower === 'the') return 'institution';
  if (run || (last && isCapital(last))) return 'person';
  return /^(?:the|its|their)$/.test(phrase[0]?.lower ?? '') ? 'institution' : 'unnamed';
}

/** Kinds of source that can be a side: an analyst of the army is none. */
const SIDES: ReadonlySet<SourceType> = new Set(['official', 'institution', 'person', 'unnamed']);

function isParty(words: readonly Token[], actor: number | undefined, { names }: SourceContext): boolean {
  if (actor !== undefined && names.actors[actor]?.kind === 'armed-group') return true;
  return words.some((token) => PARTY_WORDS.has(bare(token.lower)));
}

function speakerKey(phrase: readonly Token[], run: NameRun | undefined, actor: number | undefined): string {
  if (actor !== undefined) return `actor ${actor}`;
  const name = run?.words.at(-1);
  if (name) return `name ${name}`;
  return phrase
    .filter((token) => !/^(?:the|an?|some|of|in|for)$/.test(token.lower))
    .map((token) => singular(bare(token.lower)))
    .join(' ');
}
