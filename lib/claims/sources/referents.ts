// Carries "he", "they", "who" back to whoever was named before. Looks at earlier claims and at names that open sentences; knows no grammar.

import { overlaps, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { RawAttribution } from '../claim-tagger';
import { PREPOSITIONS } from '../rules/closed-words-table';
import { firstFrom } from '../tokens-within';
import { isPluralNoun, mainPart } from './main-part';
import type { NameRun } from './name-runs';
import { openedBy } from './opening-referent';
import { NAME_ENDINGS } from './organisation-words-table';
import { agrees, isPersonWord } from './person-words';
import { EPITHET, GROUP, PART, PERSON, RELATIVE, THING } from './pronouns';
import type { ResolvedSource, SourceContext } from './resolved-source';
import { openingsBefore } from './sentence-starts';
import { lookUp } from './source-lexicon';
import { sourceTypeOf } from './source-type';
import { isCapital } from './spelling';

export type Referent = {
  span: Span;
  /** The earlier attribution whose source it is. */
  attribution?: number;
};

/** A pronoun seldom reaches further back than this many claims. */
const REACH = 6;

export function referentOf(
  pronoun: Token,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): Referent | undefined {
  if (RELATIVE.test(pronoun.lower)) return antecedent(pronoun, context);
  const person = PERSON.test(pronoun.lower) || EPITHET.test(pronoun.lower);
  if (!person && !GROUP.test(pronoun.lower) && !THING.test(pronoun.lower)) return undefined;
  const told = raw[before.length]?.content ?? [];
  const claimed = lastSource(pronoun, raw, before, context);
  const named = person ? lastSubject(pronoun, told, context, claimed) : undefined;
  const subject = later(named, openedBy(pronoun, told, context));
  // "The head of the railway, Davit Beriani," is the source, and the name in it no other.
  const found = subject && (!claimed || subject.span.start >= claimed.span.end) ? subject : claimed;
  const two = lastOfTwo(pronoun, raw, before);
  return two && (!found || found.span.start < (raw[before.length - 2]?.source[0]?.start ?? 0)) ? two : found;
}

/** "The coroner for North Dunmere": the name in a phrase is not whom it speaks of. */
const later = (one: Referent | undefined, two: Referent | undefined): Referent | undefined =>
  one && two ? (one.span.start >= two.span.end || one.span.start === two.span.start ? one : two) : (one ?? two);

/** "Both agree": two who spoke one after the other, if nobody spoke for several. */
function lastOfTwo(
  pronoun: Token,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
): Referent | undefined {
  const at = before.length - 1;
  const source = raw[at]?.source[0];
  const two = before.slice(-2).filter(({ speaker }) => speaker !== '');
  return pronoun.lower === 'both' && source && two.length === 2 ? { span: source, attribution: at } : undefined;
}

function lastSource(
  pronoun: Token,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): Referent | undefined {
  for (let at = before.length - 1; at >= Math.max(0, before.length - REACH); at--) {
    const source = raw[at]?.source[0];
    const earlier = before[at];
    if (!source || !earlier || source.start >= pronoun.start || !earlier.speaker) continue;
    const words = context.tokensIn([earlier.referent ?? source]);
    if (PART.test(pronoun.lower) && !isPluralNoun(words)) continue;
    const fits =
      PERSON.test(pronoun.lower) || EPITHET.test(pronoun.lower)
        ? isPerson(words, earlier) && agrees(pronoun.lower, words, context.index.genderOf)
        : GROUP.test(pronoun.lower)
          ? isPlural(words, earlier)
          : !isPerson(words, earlier) && !isPluralNoun(words);
    if (fits) return { span: source, attribution: at };
  }
  return undefined;
}

function isPerson(words: readonly Token[], source: ResolvedSource): boolean {
  if ((words.length === 1 && PERSON.test(words[0]?.lower ?? '')) || source.type === 'person') return true;
  const main = mainPart(words);
  const head = main.at(-1);
  if (!head) return false;
  if (head.lower === 'one' && words[main.length]?.lower === 'of') return true;
  // "the prison chaplain, Father Bermeo": whatever the noun, a name in apposition is a person's.
  const apposed = words[main.length]?.text === ',' ? words[main.length + 1] : undefined;
  if (!isCapital(head) && isCapital(apposed) && !NAME_ENDINGS.has(words.at(-1)?.lower ?? '')) return true;
  if (isCapital(head) && lookUp(head.lower) === undefined)
    return source.named && source.type !== 'media' && !NAME_ENDINGS.has(head.lower) && main[0]?.lower !== 'the';
  return isPersonWord(head.lower);
}

const isPlural = (words: readonly Token[], source: ResolvedSource): boolean =>
  GROUP.test(words[0]?.lower ?? '') ||
  isPluralNoun(words) ||
  source.type === 'public' ||
  (source.type === 'institution' && !isPerson(words, source)) ||
  (source.type === 'official' && !isPerson(words, source));

const TITLE = 12;
/** How many sentences a pronoun looks back for a name; more where nobody has spoken yet. */
const SENTENCES = 2;
const FAR = 5;

/** A person's name that opens the same or the previous sentence. */
function lastSubject(
  pronoun: Token,
  told: Spans,
  { tokens, text, index, tokensIn }: SourceContext,
  claimed: Referent | undefined,
): Referent | undefined {
  for (const at of openingsBefore(pronoun, told, tokens, text, claimed ? SENTENCES : FAR)) {
    const run = runNear(tokens[at] as Token, tokens, at, index.at);
    const fits = (name: NameRun): boolean =>
      name.start < pronoun.start && looksLikePerson(name, pronoun.lower, index, tokensIn);
    const spoken = claimed !== undefined && claimed.span.end > (tokens[at]?.start ?? 0);
    const subject = run && fits(run) ? run : spoken ? undefined : nameWithin(at, tokens, told, index.at, fits);
    if (subject) return { span: { start: subject.start, end: subject.end } };
  }
  return undefined;
}

const LONGEST_SENTENCE = 60;

/** "In the gallery sat Ann Ross", "In the old quarter innkeeper Ann Ross has rooms": the first whole name that nothing is done to. */
function nameWithin(
  from: number,
  tokens: readonly Token[],
  told: Spans,
  runAt: (offset: number) => NameRun | undefined,
  fits: (name: NameRun) => boolean,
): NameRun | undefined {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SENTENCE); at++) {
    const token = tokens[at] as Token;
    if (/^[.?!“”"]$/.test(token.text) || told.some((span) => overlaps(span, token))) return undefined;
    const run = isCapital(token) ? runAt(token.start) : undefined;
    if (!run || run.start !== token.start || run.words.length < 2) continue;
    const before = tokens[at - 1];
    if (before && (PREPOSITIONS.has(before.lower) || before.lower === 'and')) continue;
    if (!/['’]s?$/.test(run.words.at(-1) ?? '') && fits(run)) return run;
  }
  return undefined;
}

/** The name a sentence opens with, a title before it allowed. */
function runNear(
  token: Token,
  tokens: readonly Token[],
  at: number,
  runAt: (offset: number) => NameRun | undefined,
): NameRun | undefined {
  const own = runAt(token.start);
  if (own && own.words.length > 1 && !/['’]s?$/.test(own.tokens.at(-1)?.lower ?? '')) return own;
  const titled = titledBy(token, tokens, at, runAt);
  if (titled) return titled;
  return (
    tokens
      .slice(at + 1, at + 4)
      .reduce<NameRun | undefined>(
        (found, next) => found ?? (isCapital(next) ? runAt(next.start) : undefined),
        undefined,
      ) ?? own
  );
}

/** "The author of the report, Hanta Rasoa, …": the sentence opens with the title of the name. */
function titledBy(
  token: Token,
  tokens: readonly Token[],
  at: number,
  runAt: (offset: number) => NameRun | undefined,
): NameRun | undefined {
  const next = tokens
    .slice(at + 2, at + TITLE)
    .find((word) => isCapital(word) && runAt(word.start)?.before[0] === token);
  return next && runAt(next.start);
}

function looksLikePerson(
  run: NameRun,
  pronoun: string,
  { fuller, genderOf }: SourceContext['index'],
  tokensIn: SourceContext['tokensIn'],
): boolean {
  const full = run.words.length > 1 ? run : fuller(run.words, Number.POSITIVE_INFINITY);
  if (!full) return false;
  const words = beforeJoint(tokensIn([{ start: full.start, end: full.end }]));
  if (
    words.length > 6 ||
    words.some((token) => /^(?:the|of|and)$/.test(token.lower)) ||
    !agrees(pronoun, words, genderOf)
  )
    return false;
  const type = sourceTypeOf(words);
  return type === undefined || type === 'person' || words.some((token) => isPersonWord(token.lower));
}

/** "Ann Ross | of the Institute" */
function beforeJoint(words: readonly Token[]): readonly Token[] {
  const joint = words.findIndex(({ lower }, at) => at > 1 && /^(?:of|for)$/.test(lower));
  return joint < 0 ? words : words.slice(0, joint);
}

/** "Ann Ross, who …": what stands right before the relative pronoun. */
function antecedent(pronoun: Token, { tokens, index }: SourceContext): Referent | undefined {
  let at = firstFrom(tokens, pronoun.start) - 1;
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
