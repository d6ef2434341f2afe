// What a claim is about, in words that can be compared: stems, happenings, names, places, numbers, cause, negation. Knows one claim at a time.

import type { Attribution } from '../../model/reading';
import { hull, type Span, type Spans } from '../../model/span';
import type { Token } from '../../text/tokens';
import { TIME_WORDS } from '../rules/closed-words-table';
import { STATE_WORDS } from '../sources/country-words-table';
import { bare, isCapital } from '../sources/name-runs';
import { singular } from '../sources/singular';
import { PARTY_WORDS } from '../sources/source-words-table';
import { CAUSE_CLASSES, CAUSE_CUES } from './event-words-table';
import { noneOf, type Quantity, quantities } from './quantities';
import { groupsOf, isStop, stemOf } from './stems';

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
  names: ReadonlySet<string>;
  /** Names and nouns of the source, in common form. */
  sourceNames: ReadonlySet<string>;
  places: ReadonlySet<string>;
  quantities: readonly Quantity[];
  negation?: Span;
  cause?: { class: string; span: Span };
  /** Speaks of another, earlier happening: "a year ago", "a previous attack". */
  otherEvent: boolean;
};

export type PropositionInput = {
  index: number;
  attribution: Attribution;
  speaker: string;
  sentence: number;
  paragraph: number;
  tokensIn(spans: Spans): Token[];
};

export function propositionOf(input: PropositionInput): Proposition {
  const { attribution, tokensIn } = input;
  const tokens = tokensIn(attribution.content);
  const { stems, groups } = wordsOf(tokens);
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
    cue: tokensIn(attribution.cue),
    stems,
    groups,
    names: namesOf(tokens),
    sourceNames: sourceNamesOf(
      tokensIn([...attribution.source, ...(attribution.referent ? [attribution.referent] : [])]),
    ),
    places: placesOf(tokens),
    quantities: [...quantities(tokens), ...noneOf(tokens)],
    negation: negationOf(tokens),
    cause: causeOf(tokens),
    otherEvent:
      / (?:year|years|months|weeks|decade|decades) ago | (?:previous|earlier|similar|another|other|separate|past) (?:attack|incident|explosion|blast|strike|raid|case)s? | last year /.test(
        ` ${tokens.map((token) => token.lower).join(' ')} `,
      ),
  };
}

function wordsOf(tokens: readonly Token[]): Pick<Proposition, 'stems' | 'groups'> {
  const stems = new Map<string, Span>();
  const groups = new Map<string, Span>();
  for (const token of tokens) {
    if (!/^\p{L}/u.test(token.text) || isStop(token.lower)) continue;
    const stem = stemOf(token.lower);
    const span = { start: token.start, end: token.end };
    if (!stems.has(stem)) stems.set(stem, span);
    for (const group of groupsOf(stem)) if (!groups.has(group)) groups.set(group, span);
  }
  return { stems, groups };
}

const namesOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter((token, at) => at > 0 && isCapital(token) && token.text.length > 1 && !TIME_WORDS.has(token.lower))
      .map((token) => bare(token.lower)),
  );

/** Nationalities bring "Russian forces" and "Russia" together. */
function sourceNamesOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens
      .filter((token) => isCapital(token) || PARTY_WORDS.has(token.lower))
      .filter((token) => !isStop(token.lower))
      .map((token) => singular(bare(token.lower))),
  );
}

function placesOf(tokens: readonly Token[]): Set<string> {
  const places = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.lower ?? '';
    if (
      isCapital(token) &&
      /^(?:in|at|near|over|outside|around|from)$/.test(before) &&
      !TIME_WORDS.has(token.lower) &&
      !STATE_WORDS.has(token.lower)
    )
      places.add(bare(token.lower));
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

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CAUSE_CLASSES).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
);
const CUES = CAUSE_CUES.map((cue) => cue.split(' '));

/** What brought it about: after "caused by" and the like, or a happening that is itself a deed ("the strike"). */
function causeOf(tokens: readonly Token[]): Proposition['cause'] {
  for (const [at] of tokens.entries()) {
    const cue = CUES.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
    if (!cue) continue;
    for (let step = at + cue.length; step < Math.min(tokens.length, at + cue.length + 12); step++) {
      const found = classAt(tokens, step);
      if (found) return found;
    }
    // "a strike carried out by …" names the deed before the doer.
    for (let step = at - 1; step >= 0; step--) {
      const found = classAt(tokens, step);
      if (found?.class === 'deliberate') return found;
    }
  }
  const accident = tokens.findIndex((token) =>
    /^(?:accident|accidental|accidentally|malfunction|short-circuit|mishap|overheating|negligence|sabotage|arson|deliberate|deliberately|intentional|intentionally)$/.test(
      token.lower,
    ),
  );
  return accident < 0 ? undefined : classAt(tokens, accident);
}

function classAt(tokens: readonly Token[], at: number): Proposition['cause'] {
  const token = tokens[at];
  if (!token) return undefined;
  const found = CLASS_OF.get(token.lower) ?? CLASS_OF.get(stemOf(token.lower));
  return found ? { class: found, span: { start: token.start, end: token.end } } : undefined;
}
