// What a claim is about, in words that can be compared: stems, happenings, names, places, numbers, cause, negation. Knows one claim at a time.

import type { Attribution } from '../../model/reading';
import { hull, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { TIME_WORDS } from '../rules/closed-words-table';
import { STATE_WORDS } from '../sources/country-words-table';
import { BODIES } from '../sources/organisation-words-table';
import { singular } from '../sources/singular';
import { lookUp } from '../sources/source-lexicon';
import { bare, isCapital } from '../sources/spelling';
import { type Agent, agentOf } from './agents';
import { type Cause, causeOf } from './causes';
import { JOINED } from './event-words-table';
import { noneOf, type Quantity, quantities } from './quantities';
import { groupsOf, isStop, nameRoot, sideOf, stemOf } from './stems';

export type Proposition = {
  /** Index of the attribution. */
  index: number;
  attribution: Attribution;
  speaker: string;
  sentence: number;
  paragraph: number;
  place: Span;
  tokens: readonly Token[];
  cue: readonly Token[];
  /** Stem → where it first stands. */
  stems: ReadonlyMap<string, Span>;
  groups: ReadonlyMap<string, Span>;
  /** Stems and groups that the article does not use all over: only these tie two claims together. */
  topical: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Whom the claim speaks of: roots of names, sides. */
  mentioned: ReadonlySet<string>;
  /** Who speaks, in the same form, with the body spoken for. */
  spokenBy: ReadonlySet<string>;
  places: ReadonlySet<string>;
  quantities: readonly Quantity[];
  negation?: Span;
  cause?: Cause;
  agent?: Agent;
  /** Opens with "it", "he", "the dead": takes up what was spoken of before. */
  goesOn: boolean;
  /** Counts over a stretch of time: "this year", "since March". */
  cumulative: boolean;
  /** Speaks of another, earlier happening: "a year ago", "a previous attack". */
  otherEvent: boolean;
};

export type PropositionInput = {
  index: number;
  attribution: Attribution;
  speaker: string;
  /** Spans of what the source is called, here and where it was named before, and of the body it speaks for. */
  called: Spans;
  sentence: number;
  paragraph: number;
  tokensIn(spans: Spans): Token[];
  sentenceTokens: readonly Token[];
};

export function propositionOf(input: PropositionInput): Proposition {
  const { attribution, tokensIn } = input;
  const tokens = tokensIn(attribution.content);
  const cue = tokensIn(attribution.cue);
  const { stems, groups } = wordsOf(tokens);
  const spokenBy = calledBy(input.called.flatMap((span) => upToRelative(tokensIn([span]))));
  return {
    index: input.index,
    attribution,
    speaker: input.speaker,
    sentence: input.sentence,
    paragraph: input.paragraph,
    place: hull(
      [...attribution.source, ...attribution.cue, ...attribution.content].sort((a, b) => a.start - b.start),
    ) ?? { start: 0, end: 0 },
    tokens,
    cue,
    stems,
    groups,
    topical: new Set([...stems.keys(), ...groups.keys()]),
    names: namesOf(tokens),
    mentioned: calledBy(tokens),
    spokenBy,
    places: placesOf(input.sentenceTokens),
    goesOn:
      /^(?:it|he|she|they|this|these|those|his|her|its|their|both|one)$/.test(
        (tokens[0]?.lower === 'that' ? tokens[1] : tokens[0])?.lower ?? '',
      ) ||
      /^the (?:dead|victims|move|incident|attack|blast|crash|fire|man|woman|claim)$/.test(
        `${tokens[0]?.lower} ${tokens[1]?.lower}`,
      ),
    quantities: [...quantities(tokens), ...noneOf(tokens)],
    negation: negationOf(tokens),
    cause: causeOf(tokens, cue),
    agent: agentOf(tokens, cue, [...groups.keys()], [...spokenBy]),
    cumulative: CUMULATIVE.test(` ${tokens.map((token) => token.lower).join(' ')} `),
    otherEvent: OTHER_EVENT.test(` ${tokens.map((token) => token.lower).join(' ')} `),
  };
}

/** "The family of a student | who died in a police cell" are not the police. */
function upToRelative(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ lower }, place) => place > 0 && /^(?:who|whose|whom|which)$/.test(lower));
  return at < 0 ? tokens : tokens.slice(0, at);
}

const OTHER_EVENT =
  / (?:year|years|months|weeks|decade|decades) ago | (?:previous|earlier|similar|another|other|separate|past) (?:attack|incident|explosion|blast|strike|raid|case)s? /;

const CUMULATIVE =
  / (?:this|that|last|each|every) year | annually | nationwide | worldwide | across the country | since (?:january|february|march|april|may|june|july|august|september|october|november|december|last|the|\d{4}) | in total | to date | over the (?:past|last) | so far /;

function wordsOf(tokens: readonly Token[]): Pick<Proposition, 'stems' | 'groups'> {
  const stems = new Map<string, Span>();
  const groups = new Map<string, Span>();
  for (const [at, token] of tokens.entries()) {
    if (!/^\p{L}/u.test(token.text)) continue;
    const stem = stemOf(token.lower);
    const next = tokens[at + 1];
    const joined = next && JOINED.get(`${stem} ${stemOf(next.lower)}`);
    const span = { start: token.start, end: joined && next ? next.end : token.end };
    for (const word of joined ? [joined, stem] : isStop(token.lower) ? [] : [stem]) {
      if (!stems.has(word)) stems.set(word, span);
      for (const group of groupsOf(word)) if (!groups.has(group)) groups.set(group, span);
    }
  }
  return { stems, groups };
}

const namesOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter((token, at) => at > 0 && isCapital(token) && token.text.length > 1 && !TIME_WORDS.has(token.lower))
      .map((token) => bare(token.lower)),
  );

/** Roots of names, without titles and offices, and the sides that common nouns stand for. */
function calledBy(tokens: readonly Token[]): Set<string> {
  const called = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    // "police in Kafula" speak for the police.
    if (/^(?:in|at|near|from|outside)$/.test(tokens[at - 1]?.lower ?? '') && !STATE_WORDS.has(token.lower)) continue;
    if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(token.lower)) continue;
    const half =
      /^(?:north|south)$/.test(tokens[at - 1]?.lower ?? '') && isCapital(token) ? `${tokens[at - 1]?.lower} ` : '';
    if (/^(?:north|south)$/.test(token.lower) && isCapital(tokens[at + 1])) continue;
    const side = sideOf(token.lower);
    if (side) called.add(side);
    else if (
      isCapital(token) &&
      token.text.length > 1 &&
      !isStop(token.lower) &&
      !TIME_WORDS.has(token.lower) &&
      lookUp(token.lower) === undefined
    )
      called.add(half + nameRoot(token.lower));
    else if (BODIES.has(singular(bare(token.lower)))) called.add(singular(bare(token.lower)));
    else if (/^(?:survivor|resident|villager|miner|teacher|driver|farmer|worker|opposition)s?$/.test(bare(token.lower)))
      called.add(stemOf(token.lower));
  }
  return called;
}

function placesOf(tokens: readonly Token[]): Set<string> {
  const places = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.lower ?? '';
    const place = isCapital(token) && /^(?:in|at|near|over|outside|around|from)$/.test(before);
    if (place && !TIME_WORDS.has(token.lower) && !STATE_WORDS.has(token.lower)) places.add(bare(token.lower));
  }
  return places;
}

function negationOf(tokens: readonly Token[]): Span | undefined {
  const found = tokens.find(
    (token, at) =>
      /^(?:not|no|never|none|nobody|nothing|neither|nor|without)$|n['’]t$/.test(token.lower) &&
      !/^(?:only|more|less|longer|just)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  return found && { start: found.start, end: found.end };
}
