// Finds claims set against each other by a connective: "despite testimonies that …, the ministry said", "… but witnesses said". Knows connectives and places in the text.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { asserts } from './comparable-claims';
import { REPLYING } from './event-words-table';
import { differentSpeakers, elsewhere, type Link, nested, sharedItems, shareGroup, speaksOf } from './link';
import type { Proposition } from './proposition';
import { stemOf } from './stems';

const CONCESSIONS = [
  ['despite'],
  ['in', 'spite', 'of'],
  ['contrary', 'to'],
  ['notwithstanding'],
  ['although'],
  ['though'],
  ['even', 'though'],
  ['even', 'as'],
  ['while'],
  ['whereas'],
];
const OPENERS = [
  ['but'],
  ['however'],
  ['yet'],
  ['by', 'contrast'],
  ['in', 'contrast'],
  ['on', 'the', 'other', 'hand'],
  ['conversely'],
];

/** `sentenceTokens(n)`: the tokens of sentence n of the article. */
export function concessionLinks(
  propositions: readonly Proposition[],
  sentenceTokens: (sentence: number) => readonly Token[],
): Link[] {
  return propositions.flatMap((later, b) => {
    for (let a = b - 1; a >= Math.max(0, b - 4); a--) {
      const earlier = propositions[a];
      if (
        !earlier ||
        !asserts(earlier) ||
        !asserts(later) ||
        !differentSpeakers(earlier, later) ||
        elsewhere(earlier, later) ||
        nested(earlier, later)
      )
        continue;
      const found =
        replies(earlier, later) ??
        (earlier.sentence === later.sentence
          ? within(earlier, later, sentenceTokens(later.sentence))
          : across(earlier, later, sentenceTokens(later.sentence)));
      if (found) return [{ a, b, ...found }];
    }
    return [];
  });
}

type Found = Pick<Link, 'kind' | 'spans'>;

const ADMITTING =
  /^(?:admit|acknowledg|conced|confess|apologi[sz]|confirm|declin|refus|promis|vow|pledg|thank|welcom|call|urg|demand|agree)/;

/** Whoever is accused and speaks next, and admits nothing, answers. */
function answersAccusation(earlier: Proposition, later: Proposition): Found | undefined {
  const accusing = earlier.cue.find((token) => /^(?:accus|blam|alleg)/.test(token.lower));
  if (
    !accusing ||
    earlier.speaker === '' ||
    later.sentence - earlier.sentence > 1 ||
    later.paragraph - earlier.paragraph > 1
  )
    return undefined;
  if (!speaksOf(earlier, later) || later.cue.some((token) => ADMITTING.test(token.lower))) return undefined;
  return {
    kind: 'contrast',
    spans: [{ start: accusing.start, end: accusing.end }, ...later.attribution.cue.slice(0, 1)],
  };
}

/** "insisted", "countered" right after a claim that speaks of the one who insists, or of the same thing. */
function replies(earlier: Proposition, later: Proposition): Found | undefined {
  const answer = answersAccusation(earlier, later);
  if (answer) return answer;
  const cue = later.cue.find((token) => REPLYING.has(stemOf(token.lower)));
  if (!cue || later.sentence - earlier.sentence > 2 || later.paragraph - earlier.paragraph > 2) return undefined;
  const accused = speaksOf(earlier, later);
  const firm = /^(?:insist|maintain|counter|retort)/.test(cue.lower);
  const matter = sharedItems(earlier, later);
  const fits = firm
    ? accused || matter >= 1
    : accused && (matter >= 1 || earlier.attribution.signals.some(({ kind }) => kind === 'accusation'));
  return fits
    ? { kind: 'contrast', spans: [...earlier.attribution.cue.slice(0, 1), { start: cue.start, end: cue.end }] }
    : undefined;
}

/** Both claims in one sentence with the connective before the first or between them. */
function within(earlier: Proposition, later: Proposition, tokens: readonly Token[]): Found | undefined {
  const first = earlier.place.start <= later.place.start ? earlier : later;
  const second = first === earlier ? later : earlier;
  const shown = (span: Span, kind: Found['kind']): Found => ({
    kind,
    spans: [span, ...earlier.attribution.cue.slice(0, 1), ...later.attribution.cue.slice(0, 1)].sort(
      (x, y) => x.start - y.start,
    ),
  });
  const opening = connectiveIn(tokens, CONCESSIONS, 0, first.place.start + 1);
  const named = strong(opening ?? first.place, tokens) || (earlier.speaker !== '' && later.speaker !== '');
  if (opening && named && first.place.start - opening.end < 80)
    return shown(opening, strong(opening, tokens) ? 'concession' : 'contrast');
  const between = connectiveIn(
    tokens,
    [
      ['but'],
      ['although'],
      ['even', 'as'],
      ['though'],
      ['while'],
      ['whereas'],
      ['despite'],
      ['contrary', 'to'],
      ['even', 'though'],
      ['in', 'spite', 'of'],
    ],
    first.place.start,
    second.place.start + 1,
  );
  if (!between) return undefined;
  const matter = sharedItems(earlier, later) >= 1 || shareGroup(earlier, later) !== undefined;
  return matter || strong(between, tokens)
    ? shown(between, strong(between, tokens) ? 'concession' : 'contrast')
    : undefined;
}

const strong = (span: Span, tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.start === span.start && /^(?:despite|contrary|in|notwithstanding)$/.test(token.lower));

/** The later sentence opens with "But" and the like: a contrast only where the two share their matter. */
function across(earlier: Proposition, later: Proposition, tokens: readonly Token[]): Found | undefined {
  if (later.sentence - earlier.sentence > 2 || later.paragraph - earlier.paragraph > 1) return undefined;
  const first = tokens[0];
  const opening =
    connectiveIn(tokens, OPENERS, first?.start ?? 0, (first?.start ?? 0) + 1) ??
    connectiveIn(tokens, [['however']], first?.start ?? 0, later.place.end);
  if (!opening) return undefined;
  const matter = sharedItems(earlier, later);
  const cues = [...earlier.attribution.cue.slice(0, 1), opening, ...later.attribution.cue.slice(0, 1)].sort(
    (x, y) => x.start - y.start,
  );
  const shown = later.attribution.sourceType === 'document' || later.attribution.sourceType === 'witness';
  return matter >= 2 || (matter >= 1 && (shown || shareGroup(earlier, later) !== undefined))
    ? { kind: 'contrast', spans: cues }
    : undefined;
}

function connectiveIn(
  tokens: readonly Token[],
  phrases: readonly (readonly string[])[],
  from: number,
  to: number,
): Span | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.start < from || token.start >= to) continue;
    const phrase = phrases.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
    const last = phrase && tokens[at + phrase.length - 1];
    if (last) return { start: token.start, end: last.end };
  }
  return undefined;
}
