// Settles where a content begins and ends when the trained tagger and the rules see one claim: cut short, run on, begun too early. Knows words, not the article.

import type { Token } from '../text/tokens';
import type { RawAttribution } from './claim-tagger';
import { CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS } from './rules/closed-words-table';
import type { RuleAttribution } from './rules/rule-tagger';
import { firstFrom, tokensWithin } from './tokens-within';

/**
 * The tagger sees best that something is said, and rules see best where a phrase ends: in the tuning articles of tests/gold they were right in four of
 * five claims of each of these kinds, the tagger in others. `rule` is what rules found at the same cue, `tokens` are the paragraph's.
 */
export function withWholeContent(
  one: RawAttribution,
  rule: RuleAttribution | undefined,
  tokens: readonly Token[],
): RawAttribution {
  if (!rule?.sure) return one;
  const own = tokensWithin(tokens, one.content);
  const ruled = tokensWithin(tokens, rule.content);
  const better = isInserted(one, tokens) || isCutShort(own, ruled) || isRunOn(own, ruled) || isBegunEarly(own, ruled);
  return better ? { ...one, content: rule.content } : one;
}

/** "the attack, believed to be American, had caused …": what is believed is over at the comma. */
function isInserted({ cue, source }: RawAttribution, tokens: readonly Token[]): boolean {
  const [believed, further] = tokensWithin(tokens, cue);
  const before = believed && tokens[firstFrom(tokens, believed.start) - 1];
  return source.length === 0 && !further && before?.text === ',' && HELD.test(believed?.lower ?? '');
}

const HELD = /^(?:believed|thought|said|reported|alleged|suspected|feared|understood|rumou?red|presumed)$/;

/** "Two | climbers have been rescued", "might take a | stake"; not "the charge | and spoke of …". */
function isCutShort(own: readonly Token[], ruled: readonly Token[]): boolean {
  const last = own.at(-1);
  const at = last ? ruled.indexOf(last) : -1;
  const next = ruled[at + 1];
  if (!last || !next || own[0] !== ruled[0] || !isWord(next) || !isWithin(own, ruled)) return false;
  return isOpen(last) || (isWord(last) && !beginsPart(next));
}

/** "that a lamp was to blame | , a finding which the diocese …", "a routine change of guard | ; it had been …" */
function isRunOn(own: readonly Token[], ruled: readonly Token[]): boolean {
  const last = ruled.at(-1);
  const at = last ? own.indexOf(last) : -1;
  const [mark, word] = [own[at + 1], own[at + 2]];
  const isAside = mark?.text === ';' || (mark?.text === ',' && /^an?$/.test(word?.lower ?? ''));
  return isAside && own[0] === ruled[0] && isWithin(ruled, own);
}

/** "a televised address | that the helicopter had been struck", "privately | that …"; not "at | least ten". */
function isBegunEarly(own: readonly Token[], ruled: readonly Token[]): boolean {
  const [first] = ruled;
  const before = first && own[own.indexOf(first) - 1];
  const isCounting = /^(?:least|most)$/.test(first?.lower ?? '');
  return before !== undefined && isWord(before) && !isCounting && own.at(-1) === ruled.at(-1) && isWithin(ruled, own);
}

function isWithin(inner: readonly Token[], outer: readonly Token[]): boolean {
  const all = new Set(outer);
  return inner.every((token) => all.has(token));
}

const isWord = ({ text }: Token): boolean => /^[\p{L}\p{N}]/u.test(text);

/** Nothing ends with it. */
const isOpen = ({ lower }: Token): boolean =>
  lower === ',' || DETERMINERS.has(lower) || POSSESSIVES.has(lower) || PREPOSITIONS.has(lower);

const beginsPart = ({ lower }: Token): boolean =>
  CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower) || PREPOSITIONS.has(lower);
