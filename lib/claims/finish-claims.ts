// From raw attributions of the whole article to finished ones: sources, signals, certainty, status, disputes. Knows the order of the steps.

import type { DisputedClaim, Listed } from '../model/list';
import type { Names } from '../model/names';
import type { Attribution, ClaimStatus, Signal } from '../model/reading';
import type { Span, Spans } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { type DisputeInput, findDisputes } from './disputes/find-disputes';
import { propositionOf } from './disputes/proposition';
import { placeOf } from './join-attributions';
import type { Claims, ReadParagraph } from './read-claims';
import { certaintyOf } from './signals/certainty';
import { findSignals } from './signals/find-signals';
import { scopeSignals } from './signals/scope';
import { litigantsOf } from './sources/litigants';
import { indexNames } from './sources/name-runs';
import { resolveSources } from './sources/resolve-sources';
import type { ResolvedSource } from './sources/resolved-source';
import { tokensWithin } from './tokens-within';

/** What a claim is about shows in its first words: in text without points every claim would else hold the rest of it. */
const WORDS = 150;

export function finishClaims(
  text: string,
  read: readonly ReadParagraph[],
  names: Names,
  listed: readonly Listed<DisputedClaim>[],
): Claims {
  const { attributions, ...input } = prepareClaims(text, read, names);
  const { disputes, statuses, parties } = findDisputes({ ...input, names, listed });
  return {
    attributions: attributions.map((attribution, at) => ({
      ...attribution,
      party: attribution.party || parties.has(at),
      status: statuses.get(at) ?? attribution.status,
    })),
    disputes,
  };
}

/** "No group claimed responsibility": nobody speaks; but "No 10" and "No Labels" do. */
const isNoSource = (text: string, [source]: Spans): boolean =>
  source !== undefined && /^[Nn]o\s+\p{Ll}/u.test(text.slice(source.start, source.end));

/** "No leak has been reported": nobody says that there is one. */
const isNothingReported = (text: string, { source, cue: [cue], content: [content] }: RawAttribution): boolean =>
  source.length === 0 &&
  cue !== undefined &&
  content !== undefined &&
  /\b(?:reported|confirmed|announced|released)$/.test(text.slice(cue.start, cue.end)) &&
  /^[Nn]o\s+\p{Ll}/u.test(text.slice(content.start, content.end));

export type PreparedClaims = { attributions: Attribution[] } & Omit<DisputeInput, 'names' | 'listed'>;

/** Sources, signals and certainty; disputes are still to be found. */
export function prepareClaims(text: string, read: readonly ReadParagraph[], names: Names): PreparedClaims {
  const tokens = read.flatMap((paragraph) => paragraph.tokens);
  const sentences = read.flatMap((paragraph) => paragraph.sentences);
  const paragraphs = read.map((paragraph) => paragraph.span);
  const tokensIn = (spans: Spans): Token[] => tokensWithin(tokens, spans, WORDS);
  const sentenceTokens = eachOnce((sentence) => tokensIn(sentence < 0 ? [] : sentences.slice(sentence, sentence + 1)));
  const raw = read
    .flatMap((paragraph) => paragraph.attributions)
    .filter((one) => !isNoSource(text, one.source) && !isNothingReported(text, one))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const index = indexNames(tokens, new Set(sentences.map((sentence) => sentence.start)));
  const litigants = litigantsOf(tokens);
  const sources = resolveSources(raw, { text, tokens, tokensIn, names, index, litigants });
  const signals = scopeSignals(raw, findSignals(tokens), sentences);
  const attributions = raw.map((one, at) => finished(one, sources[at], signals[at] ?? [], tokensIn));
  const propositions = attributions.map((attribution, at) => {
    const place = placeOf(attribution);
    const sentence = indexOf(sentences, place);
    return propositionOf({
      index: at,
      attribution,
      speaker: sources[at]?.speaker ?? '',
      called: sources[at]?.called ?? [],
      sentence,
      paragraph: indexOf(paragraphs, place),
      tokensIn,
      sentenceTokens: sentenceTokens(sentence),
    });
  });
  return { attributions, propositions, sentences: sentences.length, sentenceTokens, paragraphs };
}

/** Asks for what belongs to a number the first time only. */
function eachOnce<T>(ask: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = ask(at);
    known.set(at, found);
    return found;
  };
}

function finished(
  raw: RawAttribution,
  source: ResolvedSource | undefined,
  signals: readonly Signal[],
  tokensIn: (spans: Spans) => Token[],
): Attribution {
  const cue = tokensIn(raw.cue);
  const content = tokensIn(raw.content);
  const sourceless = raw.source.length === 0;
  const certainty = certaintyOf({ cue, content, signals, sourceless, handedOn: isHandedOn(cue) });
  const type = source?.type ?? 'nobody';
  const unnamed: Signal[] =
    type === 'unnamed' ? raw.source.slice(0, 1).map((span) => ({ ...span, kind: 'anonymous' })) : [];
  return {
    source: raw.source,
    cue: raw.cue,
    content: raw.content,
    sourceType: type,
    party: source?.party ?? false,
    actor: source?.actor,
    referent: source?.referent,
    certainty,
    status: statusOf(certainty, signals),
    signals: [...unnamed, ...signals].sort((a, b) => a.start - b.start),
  };
}

const HANDED_ON =
  /^(?:believed|thought|said|reported|reportedly|allegedly|supposedly|purportedly|ostensibly|suspected|alleged|understood|expected|rumoured|rumored|presumed|assumed|feared|considered|seen|pointed|suggested|claimed|argued|noted|known|estimated|rumours|rumors|speculation)$/;

const isHandedOn = (cue: readonly Token[]): boolean => cue.some((token) => HANDED_ON.test(token.lower));

const statusOf = (certainty: Attribution['certainty'], signals: readonly Signal[]): ClaimStatus =>
  certainty === 'hedged' || certainty === 'reported-hedged' || signals.some((signal) => signal.kind === 'unverified')
    ? 'hedged'
    : 'stated';

/** Index of the span that holds an offset, or of the last one before it. */
function indexOf(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
