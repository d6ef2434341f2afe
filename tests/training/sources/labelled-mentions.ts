// What the kinds of source are learnt from: every marked source of the gold articles and of the typed sentences, as the rules resolve it.

import type { ClaimTagger, RawAttribution } from '../../../lib/claims/claim-tagger';
import { placeOf } from '../../../lib/claims/join-attributions';
import type { ReadParagraph } from '../../../lib/claims/read-claims';
import { isStranger, mentionsOf } from '../../../lib/claims/sources/learnt/learnt-types';
import { featuresOf } from '../../../lib/claims/sources/learnt/mention-features';
import { litigantsOf } from '../../../lib/claims/sources/litigants';
import { indexNames } from '../../../lib/claims/sources/name-runs';
import { resolveByRules } from '../../../lib/claims/sources/resolve-sources';
import { tokensWithin } from '../../../lib/claims/tokens-within';
import type { Names } from '../../../lib/model/names';
import type { Attribution, SourceType } from '../../../lib/model/reading';
import { overlaps, type Spans } from '../../../lib/model/span';
import { type Token, tokens as tokensOf } from '../../../lib/text/tokens';
import type { GoldArticle } from '../../gold/load-gold';
import type { TypedSource } from '../../gold/load-sources';
import { aligned } from '../../gold/measure';
import { readParagraphsOf } from '../../support/read-paragraphs-of';

export type LabelledMention = {
  features: ReadonlySet<string>;
  speaker: string;
  byRules: SourceType;
  stranger: boolean;
  /** Undefined where nobody marked this source. */
  type?: SourceType;
};

type Labels = ReadonlyMap<RawAttribution, SourceType>;

const NO_NAMES: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };

/** Sources as the reader finds them, in the order of the text. */
export function foundMentions(gold: GoldArticle, tagger: ClaimTagger | undefined): LabelledMention[] {
  const read = readParagraphsOf(gold.text, tagger);
  const raw = read.flatMap(({ attributions }) => attributions);
  const all = tokensOf(gold.text);
  const pairs = aligned(gold.claims, raw as Attribution[], all).filter(([a, b]) => sameWords(a.source, b.source, all));
  return labelled(gold.text, read, raw, new Map(pairs.map(([wanted, found]) => [found, wanted.type])));
}

/** Sources as they were marked. */
export function markedMentions(gold: GoldArticle): LabelledMention[] {
  const claims = gold.claims.map(({ source, cue, content, type }) => [{ source, cue, content }, type] as const);
  const raw = claims.map(([roles]) => roles);
  return labelled(gold.text, readParagraphsOf(gold.text, undefined), raw, new Map(claims));
}

/** The sentences as an article of their own, of whose sources one is marked. */
export function typedMentions({ text, source, type }: TypedSource, tagger: ClaimTagger | undefined): LabelledMention[] {
  const read = readParagraphsOf(text, tagger);
  const raw = read.flatMap(({ attributions }) => attributions);
  const found = raw.find((one) => one.source.some((span) => overlaps(span, source)));
  const end = read.flatMap(({ sentences }) => sentences).find((sentence) => sentence.end >= source.end)?.end;
  const rest = { start: source.end, end: end ?? source.end };
  const marked: RawAttribution = found
    ? { ...found, source: [source] }
    : { source: [source], cue: [], content: [rest] };
  return labelled(text, read, [...raw.filter((one) => one !== found), marked], new Map([[marked, type]]));
}

function labelled(
  text: string,
  read: readonly ReadParagraph[],
  unsorted: readonly RawAttribution[],
  labels: Labels,
): LabelledMention[] {
  const raw = [...unsorted].sort((a, b) => placeOf(a) - placeOf(b));
  const tokens = read.flatMap((paragraph) => paragraph.tokens);
  const tokensIn = (spans: Spans): Token[] => tokensWithin(tokens, spans);
  const starts = read.flatMap(({ sentences }) => sentences.map(({ start }) => start));
  const index = indexNames(tokens, new Set(starts));
  const context = { text, tokens, tokensIn, names: NO_NAMES, index, litigants: litigantsOf(tokens) };
  const sources = resolveByRules(raw, context);
  return mentionsOf(sources, raw, context).map((mention, at) => ({
    features: featuresOf(mention),
    speaker: mention.source.speaker,
    byRules: mention.source.type,
    stranger: isStranger(mention.source),
    type: labels.get(raw[at] as RawAttribution),
  }));
}

/** Half of the words, as the scores of the gold set ask. */
function sameWords(wanted: Spans, found: Spans, all: readonly Token[]): boolean {
  if (wanted.length === 0) return found.length === 0;
  const a = new Set(tokensWithin(all, wanted));
  const b = tokensWithin(all, found);
  const both = b.filter((token) => a.has(token)).length;
  return both / (a.size + b.length - both) >= 0.5;
}
