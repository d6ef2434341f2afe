// Keeps a source to who says it: no dateline, no "which", no day of the week. Knows words, not the article.

import type { Span, Spans } from '../model/span';
import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { DETERMINERS, POSSESSIVES } from './rules/closed-words-table';
import { verbOf } from './rules/verbs';
import { firstFrom, tokensWithin } from './tokens-within';

/** The same attribution with what is no part of its source left out; `tokens` are those of its paragraph. */
export function withTrimmedSource(attribution: RawAttribution, tokens: readonly Token[]): RawAttribution {
  const cue = tokensWithin(tokens, attribution.cue);
  const source = trimmed(attribution.source, tokens, cue);
  if (isSpokenOf(source, cue, tokens))
    return { ...attribution, source: [], content: [...source, ...attribution.content] };
  const told = { ...attribution, content: withoutIt(attribution.content, cue, tokens) };
  return source === attribution.source && told.content === attribution.content ? attribution : { ...told, source };
}

function trimmed(source: Spans, tokens: readonly Token[], cue: readonly Token[]): Spans {
  const words = tokensWithin(tokens, source);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return source;
  if (words.length === 1) return isImpersonal(first, cue) ? [] : source;
  if (isSubject(last)) return [spanOf(last)];
  const [lone] = source;
  if (source.length > 1 || !lone) return lastOfMany(source, tokens);
  const relative = words.findIndex(
    ({ lower }, at) => /^(?:which|whom)$/.test(lower) && PREPOSED.test(words[at - 1]?.lower ?? ''),
  );
  const behind = words[relative + 1];
  // "an attack for which | Moscow and Kyiv | blame each other"
  if (relative > 0 && behind) return trimmed([{ start: behind.start, end: last.end }], tokens, cue);
  const from = words.findIndex(
    ({ lower }) => !/^(?:which|whom|though|while|whereas|although|but|\d{1,2}|[:.]|\d{1,2}[:.]\d{2})$/.test(lower),
  );
  const to = endOf(words) - (isVerbOf(last, tokens) ? 1 : 0);
  const start = words[from];
  const end = words[to - 1];
  return start && end && (from > 0 || to < words.length) && from < to ? [{ start: start.start, end: end.end }] : source;
}

const PREPOSED = /^(?:for|in|on|of|by|to|from|at|with|about)$/;

/** "The maker is believed | to be abroad": whoever stands before it is spoken of, and nobody says it. */
function isSpokenOf(source: Spans, cue: readonly Token[], tokens: readonly Token[]): boolean {
  const [who, further] = source;
  const first = cue[0];
  const last = cue.at(-1);
  if (!who || further || !first || !last || who.end > first.start) return false;
  return (
    /^(?:is|are|was|were)$/.test(first.lower) &&
    /^(?:believed|thought|feared|understood|presumed|suspected|rumou?red|alleged|reported|said|known)$/.test(
      last.lower,
    ) &&
    tokens[firstFrom(tokens, last.end)]?.lower === 'to'
  );
}

/** "It | is understood | no action was taken": the first word stands for the rest. */
function withoutIt(content: Spans, cue: readonly Token[], tokens: readonly Token[]): Spans {
  const [first, ...rest] = content;
  const [it, further] = first ? tokensWithin(tokens, [first]) : [];
  const isBefore = it !== undefined && !further && cue[0] !== undefined && it.end <= cue[0].start;
  return isBefore && rest.length > 0 && isImpersonal(it, cue) ? rest : content;
}

const spanOf = ({ start, end }: Token): Span => ({ start, end });

/** "It is feared that …": nobody. */
const isImpersonal = ({ lower }: Token, cue: readonly Token[]): boolean =>
  lower === 'it' &&
  /^(?:is|was|has|had)$/.test(cue[0]?.lower ?? '') &&
  /^(?:feared|believed|thought|said|expected|understood|reported|hoped|rumou?red|assumed|estimated|alleged|claimed|suspected|known|suggested|argued|noted)$/.test(
    cue.at(-1)?.lower ?? '',
  );

/** "Under cross-examination | he admitted" */
const isSubject = ({ lower }: Token): boolean => /^(?:he|she|they|we)$/.test(lower);

/** "MASERA – | The widow …"; "officials …, though | aid workers": what a turn of the sentence parts is not one source. */
function lastOfMany(source: Spans, tokens: readonly Token[]): Spans {
  const [first, second] = source;
  if (!first || !second) return source;
  const place = tokensWithin(tokens, [first]);
  const next = tokens[firstFrom(tokens, first.end)];
  if (place.every(({ text }) => !/\p{Ll}/u.test(text)) && /^[–—-]$/.test(next?.text ?? '')) return source.slice(1);
  // "The operator … | the seamen's" (claims): what is left of another's name is nobody.
  const rest = source.filter((span) => !isShred(tokensWithin(tokens, [span])));
  if (rest.length > 0 && rest.length < source.length) return rest;
  const last = source.at(-1);
  const turn = last && tokens[firstFrom(tokens, last.start) - 1];
  return last && /^(?:though|while|whereas|although|but)$/.test(turn?.lower ?? '') ? [last] : source;
}

const isShred = (words: readonly Token[]): boolean =>
  /^(?:the|a|an|its|his|her|their|of|by)$/.test(words.at(-1)?.lower ?? '') || /['’]s?$/.test(words.at(-1)?.lower ?? '');

/** "Analysts at Nordbank cut | their target, noting": no name goes on with an article. */
function isVerbOf(last: Token, tokens: readonly Token[]): boolean {
  const next = tokens[firstFrom(tokens, last.end)]?.lower ?? '';
  return (
    verbOf(last.lower) !== undefined && last.text === last.lower && (DETERMINERS.has(next) || POSSESSIVES.has(next))
  );
}

/** Not "the march" and "the may". */
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Where the words end that name somebody: before "on Monday", "at first", "neither", ", who". */
function endOf(words: readonly Token[]): number {
  let to = words.length;
  if (/^(?:neither|both|also|who|never|initially|on|in|at)$/.test(words[to - 1]?.text ?? '')) to--;
  else if (words[to - 1]?.lower === 'first' && words[to - 2]?.lower === 'at') to -= 2;
  else if (DAY.test(words[to - 1]?.text ?? '')) to -= timeLength(words);
  else to -= connectiveLength(words);
  return to > 1 && words[to - 1]?.text === ',' && to < words.length ? to - 1 : Math.max(to, 1);
}

/** "on the other hand", "by contrast", "for her part", with or without the comma before. */
function connectiveLength(words: readonly Token[]): number {
  const [third, second, first] = [words.at(-3), words.at(-2), words.at(-1)].map((word) => word?.lower ?? '');
  if (first === 'hand' && second === 'other' && third === 'the' && words.at(-4)?.lower === 'on') return 4;
  if (first === 'part' && third === 'for' && POSSESSIVES.has(second ?? '')) return 3;
  return /^(?:by contrast|in turn|in response|in reply|in return)$/.test(`${second} ${first}`) ? 2 : 0;
}

/** "on Monday" and "yesterday" behind a name; "published in January" belongs to it. */
function timeLength(words: readonly Token[]): number {
  const preposed = /^(?:on|in|last|late|early)$/.test(words.at(-2)?.lower ?? '');
  const before = words.at(preposed ? -3 : -2)?.lower ?? '';
  return /(?:ed|made|held|shot|taken|seen|given|written|sent|out|of|to)$/.test(before) ? 0 : preposed ? 2 : 1;
}
