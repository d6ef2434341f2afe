// Claims without a verb of saying: "according to …", "in the ministry's view", "reportedly", and a speaker before a colon.

import { clauseEnd, tidy } from './clause-end';
import type { Parse } from './parse';
import { isNominal, type Range } from './phrase';
import { phraseStartingAt } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import type { RangeClaim } from './range-claim';
import type { Word } from './word';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const HEARSAY_ADVERBS = list('reportedly allegedly supposedly purportedly ostensibly rumouredly apparently');
const VIEW_NOUNS = list(
  'view opinion words account version telling estimation judgment judgement reckoning assessment estimate estimates',
);

export function phraseClaims(parse: Parse, headline: boolean): RangeClaim[] {
  return parse.words.flatMap((word, at) => {
    const found =
      word.lower === 'according' || word.lower === 'per'
        ? accordingTo(parse, at)
        : HEARSAY_ADVERBS.has(word.lower)
          ? hearsay(parse, at)
          : VIEW_NOUNS.has(word.lower)
            ? inTheView(parse, at)
            : word.lower === 'it'
              ? saidInPassing(parse, at)
              : word.class === 'colon'
                ? speakerColon(parse, at, headline)
                : undefined;
    return found ? [found] : [];
  });
}

function accordingTo(parse: Parse, at: number): RangeClaim | undefined {
  const { words } = parse;
  const per = words[at]?.lower === 'per';
  if (per ? !isPerSource(words, at) : words[at + 1]?.lower !== 'to') return undefined;
  const reach = parse.reach(at);
  const end = per ? at + 1 : at + 2;
  const source = phraseStartingAt(words, end, reach.ceiling);
  if (!source) return undefined;
  return aroundPhrase(parse, { from: at, to: end }, source, at, 'according-to');
}

const HELD = list('understood believed thought said reported alleged claimed feared rumoured rumored assumed');

/** "The watchdog, it is understood, has opened an inquiry" */
function saidInPassing(parse: Parse, at: number): RangeClaim | undefined {
  const { words } = parse;
  const end = at + 3;
  const isInserted =
    words[at - 1]?.class === 'comma' &&
    words[at + 1]?.class === 'be' &&
    HELD.has(words[at + 2]?.lower ?? '') &&
    ['comma', 'stop'].includes(words[end]?.class ?? '');
  const found =
    isInserted && aroundPhrase(parse, { from: at + 1, to: end }, { from: at, to: end }, at, 'impersonal', end);
  return found ? { ...found, source: [] } : undefined;
}

/** ", per the ministry", but not "per day". */
const isPerSource = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.class === 'comma' && (words[at + 1]?.class === 'determiner' || words[at + 1]?.capital === true);

/** "In the ministry's view, …", "under the official version, …". */
function inTheView(parse: Parse, at: number): RangeClaim | undefined {
  const { words } = parse;
  const reach = parse.reach(at);
  const owned = phraseEndingAt(words, at, reach.floor);
  const preposition = owned && words[owned.from - 1];
  if (!owned || !preposition || !/^(?:in|by|under|on)$/.test(preposition.lower)) return undefined;
  const opens =
    owned.from - 1 === reach.floor ||
    words[owned.from - 2]?.class === 'comma' ||
    words[owned.from - 2]?.class === 'conjunction';
  const modifier = words[owned.from];
  if (!opens || !modifier) return undefined;
  const of = words[at + 1]?.lower === 'of' ? phraseStartingAt(words, at + 2, reach.ceiling) : undefined;
  const official =
    owned.to - owned.from > 1 && /^(?:official|government|police|military|army)$/.test(words[at - 1]?.lower ?? '');
  const owner =
    of ??
    (modifier.class === 'possessive' ? { from: owned.from, to: owned.from + 1 } : possessor(words, owned, at)) ??
    (official ? { from: at - 1, to: at } : undefined);
  if (!owner) return undefined;
  const cue = { from: owned.from - 1, to: at + 1 };
  return aroundPhrase(parse, cue, of ?? owner, owned.from - 1, 'according-to', of ? of.to : at + 1);
}

function possessor(words: readonly Word[], owned: Range, at: number): Range | undefined {
  for (let left = at - 1; left >= owned.from; left--)
    if (words[left]?.class === 'possessive') return { from: owned.from, to: left + 1 };
  return undefined;
}

/** Content on either side of an inserted phrase: after it at the sentence's start, before it otherwise, both in the middle. */
function aroundPhrase(
  parse: Parse,
  cue: Range,
  source: Range,
  start: number,
  rule: RangeClaim['rule'],
  stop?: number,
): RangeClaim | undefined {
  const { words } = parse;
  const sentence = words[start]?.sentence;
  let from = start;
  while (from > 0 && words[from - 1]?.sentence === sentence) from--;
  let end = stop ?? withApposition(parse, source.to);
  if (words[end]?.class === 'comma') end++;
  const before = tidy(words, { from, to: start });
  const after =
    end < words.length && words[end]?.sentence === sentence
      ? tidy(words, { from: end, to: clauseEnd(words, end) })
      : undefined;
  const opened = words[end - 1]?.class === 'comma';
  const leading = before === undefined || (before.to - before.from <= 2 && words[before.from]?.class !== 'noun');
  const content = leading ? after && [after] : after && opened && !isAddition(words[end]) ? [before, after] : [before];
  return content ? { source: [source], cue: [cue], content, rule, sure: true } : undefined;
}

/** What follows a trailing "according to X, …" and is no more of the claim. */
const isAddition = (word: Word | undefined): boolean =>
  word === undefined ||
  ['conjunction', 'relative', 'preposition', 'subordinator'].includes(word.class) ||
  word.form === 'gerund' ||
  word.form === 'participle';

function withApposition(parse: Parse, to: number): number {
  const { words } = parse;
  const first = words[to + 1];
  if (words[to]?.class !== 'comma' || !first || !(first.class === 'determiner' || first.lower === 'who')) return to;
  const more = phraseStartingAt(words, to + 1, parse.reach(to).ceiling);
  return more && words[more.to]?.class === 'comma' ? more.to : to;
}

/** "The man reportedly fled": the clause around the adverb. */
function hearsay(parse: Parse, at: number): RangeClaim | undefined {
  const { words } = parse;
  const sentence = words[at]?.sentence;
  if (words[at]?.lower === 'apparently') return undefined;
  let from = at;
  while (
    from > 0 &&
    words[from - 1]?.sentence === sentence &&
    !['semicolon', 'colon', 'dash'].includes(words[from - 1]?.class ?? '')
  ) {
    if (words[from - 1]?.class === 'comma' && at - from > 0) break;
    from--;
  }
  const before = tidy(words, { from, to: at });
  const after = tidy(words, { from: at + 1, to: clauseEnd(words, at + 1) });
  if (!after || words[at + 1]?.sentence !== sentence) return undefined;
  return {
    source: [],
    cue: [{ from: at, to: at + 1 }],
    content: before ? [before, after] : [after],
    rule: 'adverb',
    sure: true,
  };
}

/** "Minister: Road will stay closed" and the turns of an interview. */
function speakerColon(parse: Parse, at: number, headline: boolean): RangeClaim | undefined {
  const { words } = parse;
  const sentence = words[at]?.sentence;
  let from = at;
  while (from > 0 && words[from - 1]?.sentence === sentence) from--;
  const next = words[at + 1];
  if (from === at || from !== 0 || at - from > 9 || !next || next.sentence !== sentence) return undefined;
  if (
    words
      .slice(from, at)
      .some(
        (word) =>
          (word.class === 'verb' && word.form !== 'gerund') ||
          ['be', 'have', 'comma', 'stop', 'pronoun'].includes(word.class) ||
          word.quote >= 0,
      )
  )
    return undefined;
  if (!isNominal(words[at - 1]) || words[at - 1]?.class === 'number') return undefined;
  // "Harbour fire: What we know so far" names a topic.
  if (headline && /^(?:what|how|why|who|where|when)$/.test(next.lower)) return undefined;
  // "Update: …", "Photos: …" name no speaker; a speaker is a name, or someone known to speak.
  if (words.slice(from, at).some((word) => LABELS.has(word.lower))) return undefined;
  const name = words
    .slice(from, at)
    .every(
      (word) => word.capital || !/^\p{L}/u.test(word.text) || ['preposition', 'determiner', 'to'].includes(word.class),
    );
  if (!name || at - from < (headline ? 1 : 1)) return undefined;
  const to =
    words[at + 1]?.class === 'quote' ? quoteEnd(words, at + 1) : headline ? clauseEnd(words, at + 1) : words.length;
  const content = tidy(words, { from: at + 1, to });
  return content
    ? {
        source: [{ from, to: at }],
        cue: [{ from: at, to: at + 1 }],
        content: [content],
        rule: 'colon',
        sure: headline || isHeading(words),
      }
    : undefined;
}

const HEADING = 8;

/** A short line of its own: "The neighbours: dynamite". */
const isHeading = (words: readonly Word[]): boolean =>
  words.length <= HEADING && words.at(-1)?.class !== 'stop' && words[0]?.class === 'determiner';

const LABELS = list(
  'article image images photo photos photograph picture pictures video credit source sources file by read related update updated editor note correction watch listen live factbox analysis explainer exclusive breaking opinion review gallery infographic map tags topics contact published reporting follow also more timeline step figure table chapter part day week results score final',
);

function quoteEnd(words: readonly Word[], at: number): number {
  let to = at;
  while (to < words.length && words[to]?.quote === words[at]?.quote) to++;
  return to;
}
