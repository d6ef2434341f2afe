// Says of every attribution who its source is: kind, fuller name elsewhere in the article, listed actor. Looks back, never ahead of the claim except for names and titles.

import type { Names } from '../../model/names';
import type { SourceType } from '../../model/reading';
import { overlaps, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { RawAttribution } from '../claim-tagger';
import { bare, isCapital, type NameIndex, type NameRun } from './name-runs';
import { singular } from './singular';
import { sourceTypeOf } from './source-type';
import { MEDIA_NAMES, PARTY_WORDS } from './source-words-table';

export type ResolvedSource = {
  type: SourceType;
  /** Says of itself that it is a side: an army, a militia, a defendant. */
  party: boolean;
  actor?: number;
  referent?: Span;
  /** The same for two attributions of one speaker; empty when nobody is named. */
  speaker: string;
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

const PERSON_PRONOUN = /^(?:he|she|his|her|him|he['’]\w+|she['’]\w+)$/;
const GROUP_PRONOUN = /^(?:they|their|it|its|them|these|those|both|they['’]\w+|it['’]\w+)$/;
const RELATIVE = /^(?:who|which|that|whose)$/;

function resolveOne(
  attribution: RawAttribution,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): ResolvedSource {
  const phrase = context.tokensIn(attribution.source);
  const first = phrase[0];
  if (!first) return { type: 'nobody', party: false, speaker: '' };
  const referent = phrase.length <= 2 ? pronounReferent(first, raw, before, context) : undefined;
  if (isPronoun(first) && phrase.length <= 2) return fromReferent(referent, first, raw, before, context);
  const run = nameOf(phrase, context);
  const about = run ? [...run.before.slice(-4), ...run.after] : [];
  const words = run ? [...phrase] : phrase;
  const own = sourceTypeOf(words, about);
  const fuller = run && !overlapsAny(run, attribution.source) ? { start: run.start, end: run.end } : undefined;
  const actor = actorOf(attribution.source, context) ?? (fuller ? actorOf([fuller], context) : undefined);
  return {
    type: typeByActor(actor, phrase, context) ?? own ?? typeOfPlainName(run, phrase),
    party: isParty([...phrase, ...about], actor, context),
    actor,
    referent: fuller,
    speaker: speakerKey(phrase, run, actor),
  };
}

const isPronoun = (token: Token): boolean =>
  PERSON_PRONOUN.test(token.lower) ||
  GROUP_PRONOUN.test(token.lower) ||
  RELATIVE.test(token.lower) ||
  /^(?:i|we|you|everyone|someone)$/.test(token.lower);

function fromReferent(
  referent: Referent | undefined,
  first: Token,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): ResolvedSource {
  if (!referent) {
    const type: SourceType = PERSON_PRONOUN.test(first.lower)
      ? 'person'
      : /^(?:they|who|we|i)$/.test(first.lower)
        ? 'unnamed'
        : 'nobody';
    return { type, party: false, speaker: type === 'nobody' ? '' : `pronoun ${first.start}` };
  }
  if (referent.attribution !== undefined) {
    const earlier = before[referent.attribution];
    const source = raw[referent.attribution]?.source[0];
    if (earlier) return { ...earlier, referent: earlier.referent ?? source };
  }
  const phrase = context.tokensIn([referent.span]);
  const run = nameOf(phrase, context);
  const about = run ? [...run.before.slice(-4), ...run.after] : [];
  const actor = actorOf([referent.span], context);
  return {
    type: typeByActor(actor, phrase, context) ?? sourceTypeOf(phrase, about) ?? typeOfPlainName(run, phrase),
    party: isParty([...phrase, ...about], actor, context),
    actor,
    referent: run && run.words.length > 1 ? { start: run.start, end: run.end } : referent.span,
    speaker: speakerKey(phrase, run, actor),
  };
}

type Referent = { span: Span; attribution?: number };

// A pronoun seldom reaches further back than this many claims.
const REACH = 6;

function pronounReferent(
  pronoun: Token,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): Referent | undefined {
  if (RELATIVE.test(pronoun.lower)) return antecedent(pronoun, context);
  const person = PERSON_PRONOUN.test(pronoun.lower);
  if (!person && !GROUP_PRONOUN.test(pronoun.lower)) return undefined;
  const claimed = lastSource(pronoun, person, raw, before, context);
  const subject = person ? lastSubject(pronoun, context) : undefined;
  if (subject && (!claimed || subject.span.start > claimed.span.start)) return subject;
  return claimed;
}

function lastSource(
  pronoun: Token,
  person: boolean,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): Referent | undefined {
  for (let at = before.length - 1; at >= Math.max(0, before.length - REACH); at--) {
    const source = raw[at]?.source[0];
    const earlier = before[at];
    if (!source || !earlier || source.start >= pronoun.start || !earlier.speaker) continue;
    const words = context.tokensIn([source]);
    const plural = isPlural(words, earlier);
    const single = isPerson(words, earlier);
    if (person ? single : /^(?:they|their|them|these|those|both)/.test(pronoun.lower) ? plural || !single : !single)
      return { span: source, attribution: at };
  }
  return undefined;
}

const isPerson = (words: readonly Token[], source: ResolvedSource): boolean => {
  const last = words.at(-1);
  const head = words.find((token, at) => at > 0 && /^(?:of|for|in|at|from|,|who)$/.test(token.lower))
    ? undefined
    : last;
  if (PERSON_PRONOUN.test(words[0]?.lower ?? '')) return true;
  if (source.type === 'person') return true;
  return (
    words.some((token) =>
      /(?:man|woman|person|minister|president|officer|chief|director|leader|analyst|expert|resident|witness|official|judge|mayor|governor|secretary|professor|lawyer|doctor|general|colonel|captain|ambassador|king|prince|source|mother|father|economist|scientist|researcher|senator|spokes\w+)$/.test(
        token.lower,
      ),
    ) ||
    (head !== undefined && isCapital(head) && words.length === 2)
  );
};

const isPlural = (words: readonly Token[], source: ResolvedSource): boolean =>
  /^(?:they|their|both)/.test(words[0]?.lower ?? '') ||
  words.some((token) => !isCapital(token) && singular(token.lower) !== token.lower) ||
  source.type === 'institution' ||
  source.type === 'public';

/** A person's name that opens the same or the previous sentence. */
function lastSubject(pronoun: Token, context: SourceContext): Referent | undefined {
  const { tokens } = context;
  let at = indexAt(tokens, pronoun.start) - 1;
  let breaks = 0;
  for (let steps = 0; at >= 0 && steps < 80 && breaks < 2; at--, steps++) {
    const token = tokens[at];
    if (!token) break;
    const previous = tokens[at - 1];
    const opens =
      !previous || /^[.?!”"]$/.test(previous.text) || context.text.slice(previous.end, token.start).includes('\n');
    if (!opens) continue;
    breaks++;
    const run =
      context.index.at(token.start) ?? (tokens[at + 1] ? context.index.at(tokens[at + 1]?.start ?? 0) : undefined);
    if (run && run.start < pronoun.start && looksLikePerson(run, context))
      return { span: { start: run.start, end: run.end } };
  }
  return undefined;
}

function looksLikePerson(run: NameRun, context: SourceContext): boolean {
  const fuller = run.words.length > 1 ? run : context.index.fuller(run.words, Number.POSITIVE_INFINITY);
  if (!fuller || fuller.words.length > 5) return false;
  const tokens = context.tokensIn([{ start: fuller.start, end: fuller.end }]);
  const type = sourceTypeOf(tokens);
  return type === undefined || type === 'person'
    ? !tokens.some((token) => /^(?:the|of|and)$/.test(token.lower))
    : tokens.some((token) =>
        /^(?:minister|president|general|judge|mayor|governor|senator|prince|king|colonel|captain|professor|chief)$/.test(
          token.lower,
        ),
      );
}

function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Ann Ross, who …": what stands right before the relative pronoun. */
function antecedent(pronoun: Token, { tokens, index }: SourceContext): Referent | undefined {
  let at = indexAt(tokens, pronoun.start) - 1;
  if (tokens[at]?.text === ',') at--;
  const last = tokens[at];
  if (!last || /^[.?!:;"“”]$/.test(last.text)) return undefined;
  const run = index.at(last.start);
  if (run) return { span: { start: run.start, end: run.end } };
  let from = at;
  while (
    from > 0 &&
    at - from < 8 &&
    !/^(?:the|an?|some|many|several|two|three|those|these|his|her|their|,|\.|that|said)$/.test(
      tokens[from]?.lower ?? '',
    )
  )
    from--;
  if (/^(?:,|\.|that|said)$/.test(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  return first && from <= at ? { span: { start: first.start, end: last.end } } : undefined;
}

/** The name that a phrase ends in or is, in its fullest earlier form; "the ministry" → the ministry named before. */
function nameOf(phrase: readonly Token[], { index }: SourceContext): NameRun | undefined {
  const cut = phrase.findIndex((token, at) => at > 0 && /^[,(]$/.test(token.text));
  const main = cut < 0 ? phrase : phrase.slice(0, cut);
  const last = main.at(-1);
  if (!last) return undefined;
  if (isCapital(last)) {
    const own = index.at(last.start);
    if (!own) return undefined;
    const words = own.words;
    return (words.length <= 2 ? index.fuller(words.slice(-1), own.start) : undefined) ?? own;
  }
  const definite = main.length === 2 && /^(?:the|its|their|this|that)$/.test(main[0]?.lower ?? '');
  return definite && last.lower.length > 3 ? index.holding(last.lower, last.start) : undefined;
}

const overlapsAny = (span: Span, spans: Spans): boolean => spans.some((other) => overlaps(span, other));

function actorOf(spans: Spans, { names }: SourceContext): number | undefined {
  const actors = new Set<number>();
  let named: number | undefined;
  for (const mention of names.mentions) {
    if (mention.actors.length !== 1 || !overlapsAny(mention, spans)) continue;
    const actor = mention.actors[0];
    if (actor === undefined) continue;
    if (!mention.context) named ??= actor;
    actors.add(actor);
  }
  if (named !== undefined) {
    const others = [...actors].filter(
      (actor) => actor !== named && names.actors[actor]?.kind === names.actors[named ?? -1]?.kind,
    );
    return others.length === 0 ? named : undefined;
  }
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
  if (kind === 'armed-group') return 'institution';
  return undefined;
}

function typeOfPlainName(run: NameRun | undefined, phrase: readonly Token[]): SourceType {
  const last = phrase.at(-1);
  if (last && MEDIA_NAMES.has(bare(last.lower)) && isCapital(last)) return 'media';
  if (run || (last && isCapital(last))) return 'person';
  return /^(?:the|its|their)$/.test(phrase[0]?.lower ?? '') ? 'institution' : 'unnamed';
}

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
