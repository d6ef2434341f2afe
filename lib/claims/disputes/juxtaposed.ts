// Finds claims that the article itself sets against each other: in one headline, across a semicolon, under a question or a sentence that announces two accounts. Knows places and phrases, no meanings.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { asserts } from './comparable-claims';
import { ANNOUNCING } from './dissent-words-table';
import { differentSpeakers, type Link, nested, sharedItems } from './link';
import { phraseIn } from './phrase-in';
import type { Proposition } from './proposition';

/** `sentenceTokens(n)`: the tokens of sentence n of the article. */
export function juxtaposedLinks(
  propositions: readonly Proposition[],
  sentenceTokens: (sentence: number) => readonly Token[],
): Link[] {
  const withClaims = new Set(propositions.map(({ sentence }) => sentence));
  return propositions.flatMap((later, b): Link[] => {
    for (let a = b - 1; a >= Math.max(0, b - 3); a--) {
      const earlier = propositions[a];
      if (!earlier || !mayMeet(earlier, later)) continue;
      const shown =
        inHeadline(earlier, later, sentenceTokens) ??
        acrossSemicolon(earlier, later, sentenceTokens) ??
        underAnnouncement(earlier, later, sentenceTokens, withClaims);
      if (shown) return [{ a, b, kind: 'contrast', spans: spansOf(earlier, later, shown) }];
    }
    return [];
  });
}

const mayMeet = (earlier: Proposition, later: Proposition): boolean =>
  asserts(earlier) &&
  asserts(later) &&
  earlier.speaker !== '' &&
  later.speaker !== '' &&
  differentSpeakers(earlier, later) &&
  !nested(earlier, later);

const spansOf = (earlier: Proposition, later: Proposition, shown: Span): Span[] =>
  [...earlier.attribution.cue.slice(0, 1), shown, ...later.attribution.cue.slice(0, 1)]
    .filter((span, at, all) => all.findIndex(({ start }) => start === span.start) === at)
    .sort((x, y) => x.start - y.start);

/** "Authorities speak of four dead, collective counts nineteen": a headline names two sources only to set them apart. */
function inHeadline(
  earlier: Proposition,
  later: Proposition,
  sentenceTokens: (sentence: number) => readonly Token[],
): Span | undefined {
  if (later.sentence !== 0 || earlier.sentence !== 0) return undefined;
  return markBetween(earlier, later, sentenceTokens(0), /^(?:[,;–—-]|while|but|as|and|amid)$/i);
}

const BRIEF = 12;

/** "The logbook has it at 2:24; the brigade's records put it at 2:51" */
function acrossSemicolon(
  earlier: Proposition,
  later: Proposition,
  sentenceTokens: (sentence: number) => readonly Token[],
): Span | undefined {
  if (earlier.sentence !== later.sentence) return undefined;
  const short = earlier.tokens.length <= BRIEF && later.tokens.length <= BRIEF;
  return short || sharedItems(earlier, later) >= 2
    ? markBetween(earlier, later, sentenceTokens(later.sentence), /^;$/)
    : undefined;
}

function markBetween(
  earlier: Proposition,
  later: Proposition,
  tokens: readonly Token[],
  mark: RegExp,
): Span | undefined {
  const from = Math.min(earlier.place.end, later.place.start);
  const found = tokens.find(
    ({ start, end, text }) =>
      start >= earlier.place.start &&
      end >= from - 1 &&
      start < later.place.end &&
      start >= from - 1 &&
      start <= later.place.start &&
      mark.test(text),
  );
  return found && { start: found.start, end: found.end };
}

/** Words of a question that are shown, from its end. */
const LONGEST_QUESTION = 12;

/** "Who opened fire?", "Even the place is in doubt.": the paragraph's first two sources give the two answers. */
function underAnnouncement(
  earlier: Proposition,
  later: Proposition,
  sentenceTokens: (sentence: number) => readonly Token[],
  withClaims: ReadonlySet<number>,
): Span | undefined {
  const before = earlier.sentence - 1;
  if (earlier.paragraph !== later.paragraph || withClaims.has(before)) return undefined;
  const tokens = sentenceTokens(before);
  const last = tokens.at(-1);
  const opening = tokens[Math.max(0, tokens.length - LONGEST_QUESTION)];
  const shown = opening && last?.text === '?' ? { start: opening.start, end: last.end } : phraseIn(tokens, ANNOUNCING);
  return shown && { start: shown.start, end: shown.end };
}
