// Says of every attribution who its source is: kind, fuller name elsewhere in the article, listed actor. Looks back, never ahead of the claim except for names and titles.

import type { SourceType } from '../../model/reading';
import { contains, type Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import type { RawAttribution } from '../claim-tagger';
import { firstFrom } from '../tokens-within';
import { withCarriedTypes } from './carry-types';
import { earlierPhrase } from './earlier-phrase';
import { withFightingSides } from './fighting-sides';
import { withLearntTypes } from './learnt/learnt-types';
import { wholeOf } from './people-spoken-of';
import { ofPhrase } from './phrase-source';
import { EPITHET, isPart, isPersonPronoun, isPronoun } from './pronouns';
import { referentOf } from './referents';
import { NO_EVIDENCE, type ResolvedSource, type SourceContext } from './resolved-source';
import { isCapital } from './spelling';

/** `raw` in text order. */
export const resolveSources = (raw: readonly RawAttribution[], context: SourceContext): ResolvedSource[] =>
  withLearntTypes(resolveByRules(raw, context), raw, context);

/** Before learnt weights have their say: what they are learnt on. */
export function resolveByRules(raw: readonly RawAttribution[], context: SourceContext): ResolvedSource[] {
  const resolved: ResolvedSource[] = [];
  for (const attribution of raw) resolved.push(resolveOne(attribution, raw, resolved, context));
  return withFightingSides(withCarriedTypes(resolved), context);
}

const NOBODY: ResolvedSource = {
  type: 'nobody',
  party: false,
  named: false,
  described: false,
  speaker: '',
  called: [],
  evidence: NO_EVIDENCE,
};

const PUBLISHER: ResolvedSource = { ...NOBODY, type: 'institution', speaker: 'publisher' };

/** A "we" that nobody is quoted with is the body's whose statement the article is: reporters' own was left out before. */
const isPublisher = (phrase: readonly Token[], { source }: RawAttribution, raw: readonly RawAttribution[]): boolean => {
  const place = source[0];
  const ours = place !== undefined && phrase.length === 1 && phrase[0]?.lower === 'we';
  return ours && !raw.some(({ content }) => content.some((span) => contains(span, place)));
};

function resolveOne(
  attribution: RawAttribution,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): ResolvedSource {
  const phrase = context.tokensIn(attribution.source);
  const first = phrase[0];
  if (!first) return attribution.cue.length === 0 ? carriedOver(attribution, raw, before, context) : NOBODY;
  if (isPublisher(phrase, attribution, raw)) return PUBLISHER;
  const part = partOfThem(phrase);
  const pronoun = isPronoun(phrase) ? first : (part ?? epithetOf(phrase));
  if (!pronoun) return withEarlier(ofPhrase(phrase, attribution.source, before, context), phrase, raw, before, context);
  const referent = part ? wholeOf(pronoun, raw, before, context) : referentOf(pronoun, raw, before, context);
  if (!referent)
    return pronoun === first && !isPart(first)
      ? withoutReferent(first)
      : ofPhrase(phrase, attribution.source, before, context);
  const earlier = referent.attribution === undefined ? undefined : before[referent.attribution];
  const found = earlier ?? ofPhrase(context.tokensIn([referent.span]), [referent.span], before, context);
  if (pronoun !== first && found.type === 'unnamed' && phrase.some(isCapital) && isCapital(phrase[4]))
    return ofPhrase(phrase, attribution.source, before, context);
  const alone = pronoun !== first && phrase.length === 3 && first.lower === 'one';
  const hidden = alone && (found.type === 'official' || found.type === 'institution');
  return {
    ...found,
    described: false,
    ...(hidden ? { type: 'unnamed' } : {}),
    referent: found.referent ?? (isPronoun(context.tokensIn([referent.span])) ? undefined : referent.span),
  };
}

/** "the agency": of the kind of the one that spoke before. */
function withEarlier(
  own: ResolvedSource,
  phrase: readonly Token[],
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): ResolvedSource {
  const at = own.actor === undefined ? earlierPhrase(phrase, raw, before, context) : undefined;
  const earlier = at === undefined ? undefined : before[at];
  return earlier ? { ...own, type: earlier.type, party: earlier.party } : own;
}

/** "many of them", "one of them, Karin Falk": of the kind of those they belong to. */
function partOfThem(phrase: readonly Token[]): Token | undefined {
  const at = phrase.findIndex(({ lower }) => lower === 'of');
  const next = phrase[at + 1];
  return at > 0 && at < 3 && /^(?:them|these|those)$/.test(next?.lower ?? '') ? next : undefined;
}

/** "the 51-year-old": whoever was spoken of. */
const epithetOf = (phrase: readonly Token[]): Token | undefined =>
  phrase.length < 5 && phrase[0]?.lower === 'the' && EPITHET.test(phrase.at(-1)?.lower ?? '')
    ? phrase.at(-1)
    : undefined;

/** A quotation that stands alone goes on with whoever spoke last in its or the previous paragraph. */
function carriedOver(
  attribution: RawAttribution,
  raw: readonly RawAttribution[],
  before: readonly ResolvedSource[],
  context: SourceContext,
): ResolvedSource {
  const start = attribution.content[0]?.start ?? 0;
  const announced = announcing(start, context);
  if (announced) {
    const who = hullOf(announced);
    const found = ofPhrase(announced, [who], before, context);
    return { ...found, referent: found.referent ?? who };
  }
  const { text } = context;
  for (let at = before.length - 1; at >= Math.max(0, before.length - 3); at--) {
    const source = raw[at]?.source[0];
    const earlier = before[at];
    if (!source || !earlier?.speaker) continue;
    const breaks = text.slice(source.start, start).match(/\n+/g)?.length ?? 0;
    return breaks <= 1 ? { ...earlier, referent: earlier.referent ?? source } : NOBODY;
  }
  return NOBODY;
}

/** "Brierley himself posted a picture: “…”": whom the sentence before the colon opens with. */
function announcing(start: number, { tokens, index }: SourceContext): readonly Token[] | undefined {
  const colon = firstFrom(tokens, start) - 1;
  if (tokens[colon]?.text !== ':') return undefined;
  let from = colon;
  while (from > 0 && colon - from < SENTENCE && !/^[.?!”"]$/.test(tokens[from - 1]?.text ?? '')) from--;
  const first = tokens[from];
  const run = first && isCapital(first) ? index.at(first.start) : undefined;
  return run?.start === first?.start ? run?.tokens : undefined;
}

const SENTENCE = 30;

const hullOf = (words: readonly Token[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

function withoutReferent({ lower, start }: Token): ResolvedSource {
  // Whoever writes "I" outside of quotations is the article's own author, and hides from nobody.
  const type: SourceType =
    isPersonPronoun(lower) || /^(?:i|we)$/.test(lower) ? 'person' : /^(?:they|who)/.test(lower) ? 'unnamed' : 'nobody';
  return { ...NOBODY, type, speaker: type === 'nobody' ? '' : `pronoun ${start}` };
}
