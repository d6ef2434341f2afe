// Every two claims of an article that may be compared, with what the features look at. Knows how claims stand to each other, weighs nothing.

import type { Span } from '../../../model/span';
import type { Token } from '../../../text/tokens';
import { dissentOf } from '../answers';
import { isDenial } from '../denial';
import { differentSpeakers, type Link, sameSide } from '../link';
import type { Proposition } from '../proposition';
import { type ArticleWords, articleWordsOf, stemsIn } from './article-words';
import { type ClaimTraits, traitsOf } from './claim-traits';
import { type Figure, figuresOf } from './figures';
import { type Manners, mannersOf } from './manner-features';
import { type Prominence, prominenceOf } from './prominence';
import { type Around, aroundThem, type Surroundings, surroundingsOf } from './surroundings';

/** A claim with its place in the article. */
export type PlacedClaim = Proposition & {
  traits: ClaimTraits;
  rejects: boolean;
  /** Words of its source in its own sentence. */
  source: readonly Token[];
  /** First word of its sentence. */
  opens: string;
  /** How far down the article: 0 in the headline, towards 1 at the end. */
  depth: number;
};

export type ComparedClaim = PlacedClaim & {
  manners: Manners;
  figures: readonly Figure[];
  /** Of what its source is called in its own sentence. */
  sourceStems: ReadonlySet<string>;
  prominence: Prominence;
};

/** Shares of the article's claims. */
export type Climate = {
  /** Denials, doubts, answers and accusations. */
  quarrelsome: number;
  /** Conflicts that the rules see. */
  conflicts: number;
  /** Different speakers. */
  speakers: number;
  /** The reporter's own words for a quarrel, a sentence. */
  quarrelWords: number;
};

/** `a` stands before `b`. */
export type Pair = {
  a: ComparedClaim;
  b: ComparedClaim;
  /** Positions in the list of claims. */
  at: readonly [number, number];
  /** What the rules say of the two. */
  links: readonly Link[];
  /** Whether rules set the one, or the other, against a third claim. */
  linkedElsewhere: readonly [boolean, boolean];
  /** Whether the second speaks for the side that the first is set against, or the first for the second's foe. */
  withFoe: readonly [boolean, boolean];
  /** One speaker, or two who speak for one body. */
  same: boolean;
  /** Named speakers of two sides. */
  opposed: boolean;
  /** Speakers heard between the two. */
  speakersBetween: number;
  /** Nobody but `b`'s own side is heard between the two. */
  nearest: boolean;
  /** What both speak of, rare words more. */
  overlap: number;
  around: Around;
  climate: Climate;
  rarity: ArticleWords['rarity'];
};

export type ComparisonInput = {
  propositions: readonly Proposition[];
  sentences: number;
  sentenceTokens(sentence: number): readonly Token[];
  paragraphs: readonly Span[];
};

/** How many claims ahead a claim is compared: keeps the work linear in the article. */
export const WINDOW = 24;
/** Few claims say little about an article. */
const FEW_CLAIMS = 4;
const FEW_PARAGRAPHS = 4;
/** Of a page as long as a book, what follows the beginning is not all beginning. */
const MANY_PARAGRAPHS = 30;
/** What a happening told in different words is worth, in the measure of rare words. */
const GROUP_WORTH = 1.5;

export function comparedPairs(input: ComparisonInput, links: readonly Link[]): Pair[] {
  const words = articleWordsOf(input.sentences, input.sentenceTokens);
  const prominence = prominenceOf(input, words);
  const claims = input.propositions.map((claim) => comparedClaim(claim, input, prominence(claim)));
  const linksOf = byPlace(links);
  const climate = climateOf(claims, linksOf.size, words);
  const foesOf = foesByPlace(links);
  const surroundings = surroundingsOf(input);
  return claims.flatMap((a, first) => pairsFrom(a, first, claims, { words, linksOf, foesOf, climate, surroundings }));
}

function comparedClaim(
  claim: Proposition,
  { sentenceTokens, paragraphs }: ComparisonInput,
  prominence: Prominence,
): ComparedClaim {
  const sentence = sentenceTokens(claim.sentence);
  const spoken = claim.attribution.source;
  const placed: PlacedClaim = {
    ...claim,
    traits: traitsOf(claim, sentence),
    rejects: isDenial(claim) || dissentOf(claim) !== undefined,
    source: sentence.filter((token) => spoken.some(({ start, end }) => token.start >= start && token.end <= end)),
    opens: sentence[0]?.lower ?? '',
    depth: Math.min(1, claim.paragraph / Math.min(MANY_PARAGRAPHS, Math.max(FEW_PARAGRAPHS, paragraphs.length))),
  };
  const figures = figuresOf(claim.tokens);
  return { ...placed, manners: mannersOf(placed), figures, sourceStems: stemsIn(placed.source), prominence };
}

type Article = {
  words: ArticleWords;
  linksOf: ReadonlyMap<string, readonly Link[]>;
  foesOf: ReadonlyMap<number, ReadonlySet<number>>;
  climate: Climate;
  surroundings: Surroundings;
};

function pairsFrom(a: ComparedClaim, first: number, claims: readonly ComparedClaim[], article: Article): Pair[] {
  const between: ComparedClaim[] = [];
  const speakers = new Set<string>();
  const foes = [...(article.foesOf.get(first) ?? [])];
  return claims.slice(first + 1, first + 1 + WINDOW).map((b, step): Pair => {
    const second = first + 1 + step;
    const otherFoes = foes.filter((foe) => foe !== second);
    const foesOfOther = [...(article.foesOf.get(second) ?? [])].filter((foe) => foe !== first);
    const speaksAs = (claim: ComparedClaim, places: readonly number[]): boolean =>
      places.some((place) => sameSide(claims[place] as ComparedClaim, claim));
    const same = sameSide(a, b);
    const pair: Pair = {
      a,
      b,
      at: [first, second],
      links: article.linksOf.get(keyOf(first, second)) ?? [],
      linkedElsewhere: [otherFoes.length > 0, foesOfOther.length > 0],
      withFoe: [speaksAs(b, otherFoes), speaksAs(a, foesOfOther)],
      same,
      opposed: !same && a.speaker !== '' && b.speaker !== '',
      speakersBetween: speakers.size,
      nearest: !same && between.every((claim) => !differentSpeakers(claim, b)),
      overlap: overlapOf(a, b, article.words),
      around: aroundThem(a, b, article.words, article.surroundings),
      climate: article.climate,
      rarity: article.words.rarity,
    };
    between.push(b);
    speakers.add(b.speaker);
    return pair;
  });
}

function overlapOf(a: Proposition, b: Proposition, words: ArticleWords): number {
  let sum = 0;
  const told = new Set<number>();
  for (const [stem, { start }] of a.stems) {
    if (!b.stems.has(stem)) continue;
    sum += words.rarity(stem);
    told.add(start);
  }
  for (const [group, { start }] of a.groups) if (b.groups.has(group) && !told.has(start)) sum += GROUP_WORTH;
  return sum;
}

function climateOf(claims: readonly ComparedClaim[], conflicts: number, words: ArticleWords): Climate {
  const count = Math.max(FEW_CLAIMS, claims.length);
  const quarrelsome = claims.filter(({ traits: { acts } }) =>
    (['deny', 'doubt', 'answer', 'accuse'] as const).some((act) => acts.has(act)),
  );
  return {
    quarrelsome: quarrelsome.length / count,
    conflicts: conflicts / count,
    speakers: new Set(claims.map(({ speaker }) => speaker).filter(Boolean)).size / count,
    quarrelWords: words.quarrel,
  };
}

const keyOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

function foesByPlace(links: readonly Link[]): Map<number, Set<number>> {
  const foes = new Map<number, Set<number>>();
  for (const { a, b } of links) {
    foes.set(a, (foes.get(a) ?? new Set()).add(b));
    foes.set(b, (foes.get(b) ?? new Set()).add(a));
  }
  return foes;
}

function byPlace(links: readonly Link[]): Map<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const link of links) found.set(keyOf(link.a, link.b), [...(found.get(keyOf(link.a, link.b)) ?? []), link]);
  return found;
}
